"""The page Underskrift: who signs, where and when, with what papers, and what the sheet still lacks."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.services.signing.documents import open_document
from medlofte_desktop.ui.forms.autosave import Autosave
from medlofte_desktop.ui.forms.conflict_notice import ConflictNotice
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.people.soft_label import SoftLabel
from medlofte_desktop.ui.pledge.page import BELOW, BESIDE_BAR, MARGIN, Page, scrolled
from medlofte_desktop.ui.signing.freezing_card import FreezingCard
from medlofte_desktop.ui.signing.missing_list import MissingList
from medlofte_desktop.ui.signing.occasion_line import OccasionLine
from medlofte_desktop.ui.signing.papers_form import PapersForm, papers_step
from medlofte_desktop.ui.signing.sheet_picture import SheetPicture
from medlofte_desktop.ui.signing.signers_part import SignersPart
from medlofte_desktop.ui.workspace import Workspace

_ROOM_FOR_PICTURE = 90  # letters of running text abreast
_LONGEST = 120  # letters abreast in what is written
_OWN_FIELDS = frozenset(
    {"signing_place", "signing_date", "case_number_municipality", "case_number_police"}
    | {"decision_body", "decision_date", "decision_paragraph", "decision_prepared_by", "decision_text"}
)


class SigningPage(Page):
    """The buttons only wish: the window shows, saves and prints sheets. `wanted` leads to a field elsewhere."""

    said = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.preview = QPushButton(icon("preview"), self.tr("Förhandsgranska"))
        self.export = QPushButton(icon("pdf"), self.tr("Spara som PDF …"))
        self.print = QPushButton(icon("print"), self.tr("Skriv ut …"))
        self.missing = MissingList()
        self.freezing = FreezingCard(workspace)
        self.occasion = OccasionLine(workspace)
        self.signers = SignersPart(workspace, is_wide=True)
        self.papers = PapersForm()
        self.notice = ConflictNotice(self.papers, workspace)
        self.picture = SheetPicture()
        self.note = SoftLabel("neutral")
        self._quiet = QTimer(self, singleShot=True, interval=8_000)
        Autosave(self.papers, workspace, self._step_name)
        self._place()
        self._connect()

    def _place(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, BESIDE_BAR, BELOW)
        column.setSpacing(16)
        for widget in (self.occasion, self.missing, self.freezing, self.note, self.signers, self.notice, self.papers):
            column.addWidget(widget)
        column.addStretch()
        self.note.hide()
        self.area = scrolled(content)
        halves = QHBoxLayout()
        halves.setContentsMargins(0, 0, 0, 0)
        halves.setSpacing(0)
        halves.addWidget(self.area, 1)
        halves.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        for button in (self.preview, self.export, self.print):
            buttons.addWidget(button)
        buttons.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(buttons)
        whole.addLayout(halves, 1)

    def _connect(self) -> None:
        self.preview.clicked.connect(self.preview_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.missing.wanted.connect(self._lead)
        self.signers.said.connect(self._say)
        self.freezing.said.connect(self.said)
        self.occasion.wanted.connect(self.occasion_wanted)
        self._quiet.timeout.connect(self.note.hide)

    def redraw(self, dossier: Dossier) -> None:
        is_other = self.papers.shown() is None or getattr(self.papers.shown(), "id", "") != dossier.pledge.id
        if is_other:
            self.signers.picker.hide()
            self.signers.list.fold_all()
        self.missing.show_dossier(dossier)
        self.signers.redraw(dossier)
        self.papers.suggest(dossier)
        self.papers.show_record(dossier.pledge)
        self.notice.redraw(dossier)
        document = self.workspace.look(open_document, dossier.pledge.id)
        if document is not None:
            self.freezing.show_document(document)
            self.picture.show_sheet(document.printed_sheet or replace(document.living, draft=True))
        self.occasion.redraw(dossier)

    def go_to(self, record: str, field: str) -> bool:
        dossier = self.workspace.dossier
        if dossier is None:
            return False
        self.redraw(dossier)
        if record == dossier.pledge.id:
            return self._go_to_pledge(field)
        return self.signers.reveal(record, field)

    def _go_to_pledge(self, field: str) -> bool:
        if field == "signers":
            self.signers.add.setFocus(Qt.FocusReason.OtherFocusReason)
        elif field not in _OWN_FIELDS or not self.papers.focus_field(field):
            return False
        if focused := self.focusWidget():
            self.area.ensureWidgetVisible(focused, 0, 80)
        return True

    def _lead(self, record: str, field: str) -> None:
        if not self.go_to(record, field):
            self.wanted.emit(record, field)

    def _step_name(self, record: Record) -> str:
        shown = self.papers.shown()
        assert isinstance(record, Pledge)
        assert isinstance(shown, Pledge)
        return papers_step(shown, record)

    def _say(self, sentence: str) -> None:
        self.note.show_words(sentence)
        self._quiet.start()
        self.said.emit(sentence)

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.fontMetrics().averageCharWidth() * _ROOM_FOR_PICTURE
        self.picture.setVisible(event.size().width() >= room)
        longest = self.fontMetrics().averageCharWidth() * _LONGEST
        self.area.setMaximumWidth(longest)
        self.picture.set_width(event.size().width() - longest - MARGIN)
