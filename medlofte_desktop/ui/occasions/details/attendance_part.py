"""Who must be there: the signers with what they sign, those who are merely present, and the invitation to send."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.domain.signing.attendance import attendance_text
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.people.soft_label import SoftLabel
from medlofte_desktop.ui.widgets.labels import Heading


class AttendancePart(QWidget):
    """`invitation_wanted` asks for a file to send; `said` tells what has been copied."""

    invitation_wanted = Signal()
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.heading = Heading(self.tr("Vilka måste vara med"), 2)
        self.people = SoftLabel()
        self.copy = QPushButton(icon("copy"), self.tr("Kopiera listan"))
        self.invite = QPushButton(icon("calendar"), self.tr("Spara inbjudan …"))
        self._place()
        self.copy.clicked.connect(self._copy)
        self.invite.clicked.connect(self.invitation_wanted)

    def _place(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.copy, self.invite):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.heading, self.people):
            column.addWidget(widget)
        column.addLayout(buttons)

    def redraw(self, dossier: OccasionDossier) -> None:
        """Show who is expected at an occasion."""
        self._text = attendance_text(dossier)
        self.people.show_words(self._text or self.tr("Ingen än. Lägg till löften och undertecknare."))
        self.copy.setEnabled(bool(self._text))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.said.emit(self.tr("Listan är kopierad."))
