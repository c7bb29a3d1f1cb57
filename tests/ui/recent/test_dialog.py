from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from showing import exposed
from signings import change_text, saved_pledge
from windows import click

from medlofte_desktop.services.pledges import open_pledge
from medlofte_desktop.ui.recent.dialog import RecentDialog
from medlofte_desktop.ui.workspace import Workspace


@pytest.fixture
def dialog(workspace: Workspace, qtbot: QtBot) -> RecentDialog:
    """A pledge was written, and then its introduction twice."""
    saved_pledge(workspace.desk)
    change_text(workspace.desk, introduction="Första.")
    change_text(workspace.desk, introduction="Andra.")
    return exposed(RecentDialog(workspace), qtbot, 1000, 640)


def titles(dialog: RecentDialog) -> list[str]:
    entries = dialog.tree.entries
    return [entries.entry(entries.index(row, 0)).line.title for row in range(entries.rowCount())]


def test_what_was_written_today_is_told_with_the_pledge_it_is_in(dialog: RecentDialog) -> None:
    entries = dialog.tree.entries
    line = entries.entry(entries.index(0, 0)).line
    assert line.title == "Medborgarlöftet"
    assert line.second.startswith("Vännäs 2023-04-01 – 2025-12-31 · Anneli Eriksson")
    assert "Anneli Eriksson" in dialog.panel.when.text()


def test_nothing_today_is_said(workspace: Workspace, qtbot: QtBot) -> None:
    empty = exposed(RecentDialog(workspace), qtbot, 1000, 640)
    assert empty.middle.currentWidget() is empty.nothing


def test_what_is_older_is_shown_when_a_longer_time_is_chosen(
    dialog: RecentDialog, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_three_days = datetime.now().astimezone() + timedelta(days=3)
    monkeypatch.setattr(Workspace, "today", lambda _self: in_three_days.date())
    dialog.redraw()
    assert dialog.middle.currentWidget() is dialog.nothing
    dialog.span.choose("week")
    dialog.redraw()
    assert titles(dialog)


def choose_older(dialog: RecentDialog) -> None:
    """Unfold the newest run and choose the first of its two texts, with the keys."""
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(dialog.tree, key)
    assert dialog.panel.restore.isVisible()


def test_an_old_version_is_brought_back_and_undone(dialog: RecentDialog, workspace: Workspace) -> None:
    choose_older(dialog)
    click(dialog.panel.restore)
    assert open_pledge(workspace.desk, "vannas").pledge.introduction == "Första."
    assert dialog.panel.restored.isVisible()
    assert "Återställt som det stod i dag" in dialog.panel.restored.text()
    assert dialog.panel.state.text() == "Gäller nu"
    workspace.undo()
    assert open_pledge(workspace.desk, "vannas").pledge.introduction == "Andra."


def test_enter_in_the_list_changes_nothing(dialog: RecentDialog, workspace: Workspace) -> None:
    choose_older(dialog)
    QTest.keyClick(dialog.tree, Qt.Key.Key_Return)
    assert open_pledge(workspace.desk, "vannas").pledge.introduction == "Andra."
    assert dialog.isVisible()
