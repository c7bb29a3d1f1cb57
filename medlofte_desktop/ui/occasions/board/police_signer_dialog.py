"""The police signer, set once for every pledge of an occasion."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.domain.organisations import is_police
from medlofte_desktop.domain.records.people import Party
from medlofte_desktop.domain.signing.document import Document
from medlofte_desktop.domain.text import clean_line
from medlofte_desktop.services.people import Person
from medlofte_desktop.ui.forms.suggest_field import SuggestField
from medlofte_desktop.ui.widgets.buttons import PrimaryButton
from medlofte_desktop.ui.widgets.field_row import FieldRow
from medlofte_desktop.ui.widgets.labels import PlainLabel


class PoliceSignerDialog(QDialog):
    """`wanted` carries name, title and organisation; what most of the documents have stands there from the start."""

    wanted = Signal(str, str, str)

    def __init__(self, documents: Sequence[Document], known: Sequence[Person], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Polisens undertecknare"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._known = [one for one in known if is_police(one.organisation)]
        self.about = PlainLabel(
            self.tr("Skriver under för polisen på %n medborgarlöfte(n).", None, len(documents)), "neutral"
        )
        self.name = SuggestField(one.name for one in self._known)
        self.title = SuggestField(one.title for one in self._known)
        self.organisation = SuggestField(one.organisation for one in self._known)
        self.do = PrimaryButton(self.tr("&Sätt för alla"))
        self.cancel = QPushButton(self.tr("Avbryt"))
        self._place()
        self._suggest(documents)
        self.name.edited.connect(self._complete)
        for field in (self.name, self.title, self.organisation):
            field.textChanged.connect(self._allow)
        self.do.clicked.connect(self._finish)
        self.cancel.clicked.connect(self.reject)
        self._allow()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        column.addWidget(self.about)
        column.addWidget(FieldRow(self.tr("Namn"), self.name))
        column.addWidget(FieldRow(self.tr("Titel"), self.title))
        column.addWidget(FieldRow(self.tr("Organisation"), self.organisation))
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.do)
        column.addLayout(buttons)
        self.do.setDefault(True)
        self.resize(460, 0)

    def _suggest(self, documents: Sequence[Document]) -> None:
        signers = [one for document in documents for one in document.dossier.signers if one.party is Party.POLICE]
        names = [one.name for one in signers if one.name]
        usual = max(set(names), key=names.count, default="")
        shown = next((one for one in signers if one.name == usual), None)
        if shown is not None:
            self._show(shown.name, shown.title, shown.organisation)

    def _complete(self) -> None:
        """A known name brings title and organisation along."""
        person = next((one for one in self._known if one.name == self.name.text().strip()), None)
        if person is not None:
            self._show(person.name, person.title, person.organisation)

    def _show(self, name: str, title: str, organisation: str) -> None:
        for field, words in ((self.name, name), (self.title, title), (self.organisation, organisation)):
            field.show_text(words)

    def _allow(self) -> None:
        problems = (field.problem() for field in (self.name, self.title, self.organisation))
        self.do.setEnabled(bool(self.name.text().strip()) and not any(problems))

    def _finish(self) -> None:
        self.wanted.emit(*(clean_line(field.text()) for field in (self.name, self.title, self.organisation)))
        self.accept()
