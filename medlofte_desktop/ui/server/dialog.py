"""The dialog Synka med server: which server, and the password to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.services.bundles.server import has_keyring, parts_of
from medlofte_desktop.ui.widgets.buttons import PrimaryButton
from medlofte_desktop.ui.widgets.field_row import FieldRow
from medlofte_desktop.ui.widgets.labels import PlainLabel
from medlofte_desktop.ui.widgets.line_field import LineField


class SyncDialog(QDialog):
    """`wanted` carries server, database, user and password as they were written, and whether the password is to be
    put in the keyring."""

    wanted = Signal(str, str, str, str, bool)

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Synka med server"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.server, self.database, self.user, self.password = LineField(), LineField(), LineField(), LineField()
        self.remember = QCheckBox(self.tr("Kom ihåg lösenordet i datorns nyckelring"))
        self.sync = PrimaryButton(self.tr("&Synka"))
        self.cancel = QPushButton(self.tr("Avbryt"))
        for field, words in zip((self.server, self.database, self.user), parts_of(address), strict=True):
            field.show_text(words)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self._place()
        for field in (self.server, self.database):
            field.textChanged.connect(self._allow)
        self.sync.clicked.connect(self._finish)
        self.cancel.clicked.connect(self.reject)
        self._allow()

    def _place(self) -> None:
        about = self.tr(
            "Det som saknas här hämtas, och det som saknas på servern lämnas där. Allt finns kvar på den här datorn,"
            " också utan nät."
        )
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 16, 18, 16)
        rows.setSpacing(10)
        rows.addWidget(PlainLabel(about, "neutral"))
        hint = self.tr("Till exempel db.kommunen.se")
        rows.addWidget(FieldRow(self.tr("S&erver"), self.server, hint))
        abreast = QHBoxLayout()
        abreast.addWidget(FieldRow(self.tr("&Databas"), self.database))
        abreast.addWidget(FieldRow(self.tr("&Användare"), self.user))
        rows.addLayout(abreast)
        rows.addWidget(FieldRow(self.tr("&Lösenord"), self.password, self.tr("Sparas aldrig i inställningarna")))
        rows.addWidget(self.remember)
        self.remember.setVisible(has_keyring())
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.sync)
        rows.addLayout(buttons)
        self.sync.setDefault(True)
        self.setMinimumWidth(500)
        (self.password if self.server.text() else self.server).setFocus()

    def _allow(self) -> None:
        self.sync.setEnabled(bool(self.server.text().strip() and self.database.text().strip()))

    def _finish(self) -> None:
        texts = (field.text().strip() for field in (self.server, self.database, self.user))
        self.wanted.emit(*texts, self.password.text(), self.remember.isChecked())
        self.accept()
