"""The dialog that asks for the password of a locked file."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.ui.look.dialog_size import grow_to_fit
from medlofte_desktop.ui.widgets.buttons import PrimaryButton
from medlofte_desktop.ui.widgets.field_row import FieldRow
from medlofte_desktop.ui.widgets.labels import PlainLabel
from medlofte_desktop.ui.widgets.line_field import LineField


class UnlockDialog(QDialog):
    """`wanted` carries the password to try; `refuse` asks for another."""

    wanted = Signal(str)

    def __init__(self, file: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ta emot"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.about = PlainLabel(self.tr("{file} är låst med ett lösenord.").format(file=file))
        self.password = LineField()
        self.shows = QCheckBox(self.tr("&Visa lösenordet"))
        self.unlock = PrimaryButton(self.tr("Lås &upp"))
        self.cancel = QPushButton(self.tr("Avbryt"))
        self._place()
        self.password.textChanged.connect(self._allow)
        self.shows.toggled.connect(self._show_letters)
        self.unlock.clicked.connect(self._finish)
        self.cancel.clicked.connect(self.reject)
        self._allow("")
        self._show_letters(False)

    def refuse(self, sentence: str) -> None:
        """Say that the password was not the right one, and let another be written."""
        self.password.clear()
        self.row.show_problem(sentence)
        self.open()
        grow_to_fit(self)
        self.password.setFocus()

    def _place(self) -> None:
        self.row = FieldRow(self.tr("&Lösenord"), self.password)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 16, 18, 16)
        rows.setSpacing(10)
        for widget in (self.about, self.row, self.shows):
            rows.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.unlock)
        rows.addLayout(buttons)
        self.unlock.setDefault(True)
        self.setMinimumWidth(460)
        self.password.setFocus()

    def _allow(self, password: str) -> None:
        self.unlock.setEnabled(bool(password))
        if password:
            self.row.show_problem("")

    def _show_letters(self, shows: bool) -> None:  # noqa: FBT001  # what the signal carries
        self.password.setEchoMode(QLineEdit.EchoMode.Normal if shows else QLineEdit.EchoMode.Password)

    def _finish(self) -> None:
        self.hide()
        self.wanted.emit(self.password.text())
