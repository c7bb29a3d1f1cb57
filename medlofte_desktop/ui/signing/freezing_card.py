"""The frozen text of one pledge: how it stands to the text now, what differs, and the buttons that decide."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from medlofte_desktop.domain.quality.check import blocks_ready, findings
from medlofte_desktop.domain.sheet.frozen_sheet import frozen_sheet
from medlofte_desktop.domain.sheet.signing_sheet import version_code
from medlofte_desktop.domain.signing.document import Document, Freezing
from medlofte_desktop.services.signing.documents import freeze, leave_behind
from medlofte_desktop.ui.occasions.difference.view import SheetDifference
from medlofte_desktop.ui.texts.moments import moment_words
from medlofte_desktop.ui.widgets.buttons import PrimaryButton
from medlofte_desktop.ui.widgets.card import Card
from medlofte_desktop.ui.widgets.field_row import FieldRow
from medlofte_desktop.ui.widgets.labels import Heading, PlainLabel
from medlofte_desktop.ui.widgets.line_field import LineField
from medlofte_desktop.ui.workspace import Workspace

_TO_DECIDE = (Freezing.BEHIND, Freezing.LEFT_BEHIND)


class FreezingCard(Card):
    """`said` carries what has been done, for the status bar."""

    said = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._document: Document | None = None
        self.heading = Heading("", 3)
        self.about = PlainLabel("", "neutral")
        self.difference = SheetDifference()
        self.reason = LineField()
        self.reason_row = FieldRow(self.tr("Varför löftet är klart ändå"), self.reason)
        self.freeze = PrimaryButton(self.tr("&Frys text"))
        self.keep = QPushButton(self.tr("&Behåll den frysta texten"))
        self._place()
        self.freeze.clicked.connect(self._freeze)
        self.keep.clicked.connect(self._keep)
        self.reason.textChanged.connect(self._allow)

    def _place(self) -> None:
        self.rows().setSpacing(8)
        buttons = QHBoxLayout()
        for button in (self.freeze, self.keep):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        buttons.addStretch()
        for widget in (self.heading, self.about, self.difference, self.reason_row):
            self.add(widget)
        self.rows().addLayout(buttons)

    def show_document(self, document: Document) -> None:
        """Show how the frozen text of a pledge stands."""
        if self._document is None or self._document.id != document.id:
            self.reason.show_text("")
        self._document = document
        freezing = document.freezing
        self.heading.setText(self._heading(freezing))
        self.about.setText(self._about(document))
        self._show_difference(document)
        self.reason_row.setVisible(self._errors() > 0)
        is_first = freezing is Freezing.NOT_FROZEN
        self.freeze.setText(self.tr("&Frys text") if is_first else self.tr("&Frys om"))
        self.freeze.setVisible(freezing is not Freezing.IN_STEP)
        self.keep.setVisible(freezing is Freezing.BEHIND)
        self._allow()

    def _show_difference(self, document: Document) -> None:
        copy = document.copy
        frozen = frozen_sheet(copy) if copy and document.freezing in _TO_DECIDE else None
        self.difference.setVisible(frozen is not None)
        if frozen is not None:
            self.difference.show_sheets(frozen, document.living)

    def _heading(self, freezing: Freezing) -> str:
        return {
            Freezing.NOT_FROZEN: self.tr("Texten är inte fryst"),
            Freezing.IN_STEP: self.tr("Texten är fryst"),
            Freezing.BEHIND: self.tr("Texten har ändrats sedan den frystes"),
            Freezing.LEFT_BEHIND: self.tr("Den frysta texten behålls, fast löftet har ändrats"),
            Freezing.TWICE: self.tr("Texten har frysts på två datorer"),
            Freezing.DAMAGED: self.tr("Den frysta texten är skadad"),
        }[freezing]

    def _about(self, document: Document) -> str:
        copy = document.copy
        lines = []
        if copy is None:
            lines.append(
                self.tr(
                    "Bladen märks UTKAST tills texten är fryst. När du fryser den sparas en kopia som inte kan ändras, "
                    "med en versionskod på varje sida."
                )
            )
        if errors := self._errors():
            lines.append(
                self.tr("Kvalitetskontrollen har %n sak(er) att rätta. Rätta, eller skriv varför ändå.", None, errors)
            )
        if copy is None:
            return "\n".join(lines)
        if copy.frozen is not None:
            moment = moment_words(copy.frozen, self._workspace.today())
            words = self.tr("Fryst {moment} · version {code}")
            lines.append(words.format(moment=moment, code=version_code(copy.sha256)))
        if document.freezing is not Freezing.IN_STEP:
            lines.append(self._consequence(len(document.signatures_on(copy))))
        return "\n".join(lines)

    def _consequence(self, signatures: int) -> str:
        """What freezing anew means for what has been signed, said before it is done."""
        if signatures:
            return self.tr(
                "Om du fryser om gäller inte längre de %n underskrift(er) som finns på den frysta texten.",
                None,
                signatures,
            )
        return self.tr("Om du fryser om ska blad som redan är utskrivna bytas ut.")

    def _errors(self) -> int:
        """How much stands in the way of freezing, unless a reason is written."""
        document = self._document
        if document is None or document.freezing is Freezing.IN_STEP or document.dossier.pledge.ready_reason:
            return 0
        return len(blocks_ready(findings(document.dossier)))

    def _allow(self) -> None:
        has_reason = bool(self.reason.text().strip()) and not self.reason.problem()
        self.freeze.setEnabled(self._errors() == 0 or has_reason)

    def _freeze(self) -> None:
        self._workspace.flush()
        if self._document is None:
            return
        reason = self.reason.text().strip() if self._errors() else ""
        step = self.tr("fryst text")
        if self._workspace.run(step, freeze, [self._document.id], reason=reason):
            self.said.emit(self.tr("Texten är fryst."))

    def _keep(self) -> None:
        self._workspace.flush()
        if self._document is not None:
            self._workspace.run(self.tr("behållen fryst text"), leave_behind, self._document.id)
