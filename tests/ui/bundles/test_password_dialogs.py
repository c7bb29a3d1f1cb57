"""Do the dialogs with passwords have room for what they say, also in large text?"""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from medlofte_desktop.services.bundles.handing_over import Part
from medlofte_desktop.ui.bundles.hand_over_dialog import HandOverDialog
from medlofte_desktop.ui.bundles.unlock_dialog import UnlockDialog
from medlofte_desktop.ui.look.theme import theme


@pytest.fixture(params=[1.0, 2.0])
def scale(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[float]:
    theme(qapp).wear("light", request.param)
    yield float(request.param)
    theme(qapp).wear("light", 1.0)


def has_room(widget: QWidget) -> bool:
    QApplication.processEvents()
    needed = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else widget.sizeHint().height()
    return widget.height() >= needed


def test_both_passwords_can_be_read_where_they_are_not_alike(scale: float, qtbot: QtBot) -> None:
    dialog = HandOverDialog([(Part(), "Allt")])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.password.setText("storstrejk")
    dialog.again.setText("annat")
    assert has_room(dialog.password)
    assert has_room(dialog.again)


def test_why_a_password_was_refused_can_be_read_whole(scale: float, qtbot: QtBot) -> None:
    dialog = UnlockDialog("medlofte-robertsfors-karin-2026-11-26.medlofte")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.refuse("Lösenordet stämmer inte, eller filen är skadad, så inget har tagits emot.")
    assert has_room(dialog.row.problem.words)
    assert has_room(dialog.about)
