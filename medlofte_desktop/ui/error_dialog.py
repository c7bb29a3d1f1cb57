"""The unexpected: it is logged, told with a report to copy, and the program goes on."""

import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from medlofte_desktop.logs import log, report
from medlofte_desktop.ui.widgets.buttons import PrimaryButton
from medlofte_desktop.ui.widgets.labels import Heading, PlainLabel


class Unexpected(QObject):
    """Takes over `sys.excepthook`. One dialog at a time: a fault in a paint would otherwise fill the screen."""

    happened = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_shown = False
        self.happened.connect(self._show)
        sys.excepthook = self._catch

    def _catch(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        log.error("unexpected error\n%s", "".join(traceback.format_exception(kind, error, trace)))
        self.happened.emit(error)  # from whatever thread it was: the dialog opens on the window's own

    def _show(self, error: BaseException) -> None:
        if self._is_shown:
            return
        self._is_shown = True
        try:
            ErrorDialog(report(error), QApplication.activeWindow()).exec()
        finally:
            self._is_shown = False


class ErrorDialog(QDialog):
    """Says that something went wrong, that what was saved is saved, and offers the report for copying."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Något gick fel"))
        self.resize(640, 420)
        self.report = QPlainTextEdit(text)
        self.report.setReadOnly(True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setAccessibleName(self.tr("Rapport"))
        self.report.setTabChangesFocus(True)
        explanation = PlainLabel(
            self.tr(
                "Programmet stötte på ett fel som vi inte hade räknat med. Allt som var sparat är kvar, och du kan"
                " fortsätta arbeta. Kopiera gärna rapporten och skicka den till den som sköter programmet hos er."
                " Den innehåller inget av det du har skrivit."
            )
        )
        explanation.setWordWrap(True)
        buttons = QDialogButtonBox()
        copy = buttons.addButton(self.tr("&Kopiera rapporten"), QDialogButtonBox.ButtonRole.ActionRole)
        go_on = PrimaryButton(self.tr("&Fortsätt arbeta"))
        buttons.addButton(go_on, QDialogButtonBox.ButtonRole.AcceptRole)
        copy.clicked.connect(self._copy)
        buttons.accepted.connect(self.accept)
        layout = QVBoxLayout(self)
        for widget in (Heading(self.tr("Något gick fel"), 2), explanation, self.report, buttons):
            layout.addWidget(widget)
        go_on.setDefault(True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
