"""A document after the meeting, on a card: its signatures, where its originals are, and its scans."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from medlofte_desktop.domain.sheet.signing_sheet import version_code
from medlofte_desktop.domain.signing.ceremony import obstacle_of
from medlofte_desktop.domain.signing.document import Document, DocumentState
from medlofte_desktop.ui.forms.autosave import Autosave
from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.look.colors import Tone
from medlofte_desktop.ui.occasions.ceremony.words import document_about, document_name, obstacle_words
from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion
from medlofte_desktop.ui.occasions.signatures.scans_part import ScansPart
from medlofte_desktop.ui.occasions.signatures.signature_row import SignatureRow
from medlofte_desktop.ui.widgets.card import Card
from medlofte_desktop.ui.widgets.labels import Heading, PlainLabel
from medlofte_desktop.ui.widgets.pill import Pill
from medlofte_desktop.ui.widgets.text_field import PlainTextField


class DocumentCard(Card):
    """`ticked` carries the pledge's id, a place's number and whether it is signed; `dropped` the pledge's id and the
    paths of files."""

    ticked = Signal(str, int, bool)
    dropped = Signal(str, object)

    def __init__(self, occasion: OpenOccasion) -> None:
        super().__init__()
        self._occasion = occasion
        self._pledge = ""
        self.name, self.state = Heading("", 3), Pill()
        self.about = PlainLabel("", "neutral")
        self.signatures: list[SignatureRow] = []
        self.papers = RecordForm()
        self.originals = PlainTextField(min_lines=1, max_lines=4)
        self.papers.add("originals", self.tr("Var originalen finns"), self.originals)
        self.scans = ScansPart()
        Autosave(self.papers, occasion, self._name_papers)
        self.setAcceptDrops(True)
        self._place()

    def _place(self) -> None:
        self.rows().setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.name)
        head.addWidget(self.state)
        head.addStretch()
        self.rows().addLayout(head)
        self.add(self.about)
        self._places = QVBoxLayout()
        self._places.setSpacing(4)
        self.rows().addLayout(self._places)
        below = QHBoxLayout()
        below.setSpacing(24)
        below.addWidget(self.papers, 3, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.scans, 2, Qt.AlignmentFlag.AlignBottom)
        self.rows().addLayout(below)

    def show_document(self, document: Document) -> None:
        """Show how a document stands; what is being written stays."""
        self._pledge = document.id
        copy, obstacle = document.copy, obstacle_of(document)
        self.name.setText(document_name(document))
        self.state.show_state(*self._state(document))
        code = self.tr("version {code}").format(code=version_code(copy.sha256)) if copy else ""
        told = obstacle_words(obstacle) if obstacle else ""
        self.about.setText(" · ".join(filter(None, (document_about(document), code, told))))
        self._show_places(document)
        self.papers.show_record(copy)
        for part in (self.papers, self.scans):
            part.setVisible(copy is not None)
        self.scans.show_scans(document.scans_of(copy) if copy else ())

    def _show_places(self, document: Document) -> None:
        places = document.places
        for row in self.signatures[len(places) :]:
            self._places.removeWidget(row)
            row.hide()
            row.deleteLater()
        del self.signatures[len(places) :]
        for place in places[len(self.signatures) :]:
            row = SignatureRow(place.number)
            row.ticked.connect(self._tell_tick)
            Autosave(row, self._occasion, self._name_signature)
            self.signatures.append(row)
            self._places.addWidget(row)
        for row, place in zip(self.signatures, places, strict=True):
            row.show_place(place)

    def _state(self, document: Document) -> tuple[str, Tone]:
        states: dict[DocumentState, tuple[str, Tone]] = {
            DocumentState.NOT_FROZEN: (self.tr("Inte fryst"), "neutral"),
            DocumentState.FROZEN: (self.tr("Att skriva under"), "accent"),
            DocumentState.PARTLY_SIGNED: (self.tr("Delvis undertecknat"), "warning"),
            DocumentState.SIGNED: (self.tr("Undertecknat"), "good"),
        }
        return states[document.state]

    def _tell_tick(self, number: int, is_signed: bool) -> None:  # noqa: FBT001  # what the signal carries
        self.ticked.emit(self._pledge, number, is_signed)

    def _name_papers(self, _record: object) -> str:
        return self.tr("var originalen finns")

    def _name_signature(self, _record: object) -> str:
        return self.tr("tid och plats för en underskrift")

    # Qt's overrides

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.scans.isVisible() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.dropped.emit(self._pledge, paths)
