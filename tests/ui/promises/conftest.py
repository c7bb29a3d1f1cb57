from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.order import keys
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.promise import POLICE, Activity, Promise
from medlofte_desktop.services.pledges import open_pledge
from medlofte_desktop.services.saving import save
from medlofte_desktop.ui.promises.page import PromisesPage
from medlofte_desktop.ui.workspace import Workspace


def on_the_desk(workspace: Workspace) -> Dossier:
    """The open pledge as it is in the database."""
    assert workspace.dossier
    found = open_pledge(workspace.desk, workspace.dossier.pledge.id)
    assert found
    return found


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the cursor is, and let what it leads to happen."""
    widget = QApplication.focusWidget()
    assert widget
    QTest.keyClick(widget, key, modifier)
    QApplication.processEvents()


@pytest.fixture
def three(vannas: Workspace) -> Workspace:
    """A pledge with two areas, three promises, and three activities in the first promise."""
    assert vannas.dossier
    pledge = vannas.dossier.pledge.id
    areas = [
        PriorityArea(id="area-1", pledge=pledge, title="Trygga platser", order="1"),
        PriorityArea(id="area-2", pledge=pledge, title="Unga", order="2", ticked=False),
    ]
    promises = [
        Promise(
            id=f"promise-{n}", pledge=pledge, order=key, text=f"Löfte nummer {n}", area="area-1", promised_by=POLICE
        )
        for n, key in enumerate(keys(3), 1)
    ]
    activities = [
        Activity(id=f"activity-{n}", promise="promise-1", order=key, text=f"Fotpatrull {n}", responsible="Polisen")
        for n, key in enumerate(keys(3), 1)
    ]
    save(vannas.desk, *areas, *promises, *activities)
    vannas.open(pledge)
    return vannas


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[Workspace], PromisesPage]:
    def shown(workspace: Workspace) -> PromisesPage:
        page = PromisesPage(workspace)
        qtbot.addWidget(page)
        page.resize(820, 600)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return shown


@pytest.fixture
def page(three: Workspace, show: Callable[[Workspace], PromisesPage]) -> PromisesPage:
    return show(three)


@pytest.fixture
def type_here(type_text: Callable[[QWidget, str], None]) -> Callable[[str], None]:
    """Type where the cursor is."""

    def typed(text: str) -> None:
        for letter in text:
            widget = QApplication.focusWidget()
            assert widget
            type_text(widget, letter)

    return typed
