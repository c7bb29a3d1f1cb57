import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot
from windows import when_asked

from medlofte_desktop.ui.error_dialog import ErrorDialog, Unexpected


@pytest.fixture
def unexpected(qapp: QApplication) -> Iterator[Unexpected]:
    before = sys.excepthook
    yield Unexpected()
    sys.excepthook = before


class Faulty(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def fail(self) -> None:
        self.times += 1
        raise RuntimeError("hemligt? nej")


def test_a_fault_in_a_slot_opens_the_report_and_the_program_goes_on(unexpected: Unexpected, qtbot: QtBot) -> None:
    button, faulty = QPushButton(), Faulty()
    qtbot.addWidget(button)
    button.show()
    button.clicked.connect(faulty.fail)
    reports: list[str] = []
    for _time in range(2):
        when_asked(lambda dialog: reports.append(dialog.report.toPlainText()))
        button.click()
    assert faulty.times == 2
    assert all("RuntimeError" in report and "fail" in report for report in reports)
    assert len(reports) == 2


def test_only_one_report_is_shown_at_a_time(unexpected: Unexpected, qtbot: QtBot) -> None:
    dialogs: list[int] = []

    def fail_again(dialog: QDialog) -> None:
        sys.excepthook(ValueError, ValueError("again"), None)
        dialogs.append(sum(isinstance(one, ErrorDialog) for one in QApplication.topLevelWidgets() if one.isVisible()))

    when_asked(fail_again)
    sys.excepthook(ValueError, ValueError("first"), None)
    assert dialogs == [1]


def test_ctrl_c_in_a_terminal_ends_the_program_without_a_report(unexpected: Unexpected, qtbot: QtBot) -> None:
    QTimer.singleShot(0, lambda: sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None))
    assert QApplication.exec() == 0


def test_the_report_can_be_copied(qtbot: QtBot) -> None:
    dialog = ErrorDialog("Medlöfte 1\n\nTraceback …")
    qtbot.addWidget(dialog)
    next(one for one in dialog.findChildren(QPushButton) if "Kopiera" in one.text()).click()
    assert QApplication.clipboard().text() == "Medlöfte 1\n\nTraceback …"
    QApplication.clipboard().clear()
