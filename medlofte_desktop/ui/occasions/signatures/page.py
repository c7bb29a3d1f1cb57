"""The page Underskrifter: the ceremony, and afterwards who has signed, where the papers are, and their scans."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.signed_copy import Scan
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.domain.signing.readiness import Column
from medlofte_desktop.safe_file import write_safely
from medlofte_desktop.services.signing.scans import attach_scans, kept_file
from medlofte_desktop.services.signing.signatures import Signing, sign, unsign
from medlofte_desktop.ui.choosing import file_to_save, files_to_open
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.occasions.ceremony.window import CeremonyWindow, open_ceremony
from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion
from medlofte_desktop.ui.occasions.page import OccasionPage
from medlofte_desktop.ui.occasions.signatures.document_card import DocumentCard
from medlofte_desktop.ui.pledge.page import BELOW, BESIDE_BAR, scrolled
from medlofte_desktop.ui.telling import tell
from medlofte_desktop.ui.texts.errors import sentence
from medlofte_desktop.ui.texts.moments import clock_words
from medlofte_desktop.ui.widgets.buttons import PrimaryButton
from medlofte_desktop.ui.widgets.empty_state import EmptyState
from medlofte_desktop.ui.widgets.labels import plain_tooltip


class SignaturesPage(OccasionPage):
    """Each tick is saved at once and can be undone."""

    def __init__(self, occasion: OpenOccasion, parent: QWidget | None = None) -> None:
        super().__init__(occasion, parent)
        self.begin = PrimaryButton(self.tr("Starta ceremonin"))
        self.protocol = QPushButton(icon("document"), self.tr("Till protokollet"))
        self.cards: dict[str, DocumentCard] = {}
        self._opened = QTemporaryDir()
        self.empty = EmptyState(
            "sign",
            self.tr("Här antecknas underskrifterna när det finns löften på tillfället."),
            self.tr("Lägg till löften …"),
        )
        self._place()
        self.begin.clicked.connect(self.open_ceremony)
        self.protocol.clicked.connect(self._lead_to_papers)
        self.empty.asked.connect(self.pledges_wanted)

    def _place(self) -> None:
        self.begin.setToolTip(plain_tooltip(self.tr("Hela skärmen, stora bokstäver, med tangentbordet (F11)")))
        buttons = QHBoxLayout()
        for button in (self.begin, self.protocol):
            buttons.addWidget(button)
        buttons.addStretch()
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, BESIDE_BAR, BELOW)
        self._column.setSpacing(10)
        self._column.addStretch()
        self.area = scrolled(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(buttons)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.empty, 1)

    def redraw(self, dossier: OccasionDossier) -> None:
        has_documents = bool(dossier.documents)
        for widget in (self.begin, self.protocol, self.area):
            widget.setVisible(has_documents)
        self.empty.setVisible(not has_documents)
        for gone in set(self.cards) - {one.id for one in dossier.documents}:
            card = self.cards.pop(gone)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, document in enumerate(dossier.documents):
            if document.id not in self.cards:
                self.cards[document.id] = self._made(document.id)
            card = self.cards[document.id]
            if self._column.indexOf(card) != place:
                self._column.insertWidget(place, card)
            card.show_document(document)

    def open_ceremony(self) -> CeremonyWindow:
        """Show the ceremony on the whole screen."""
        return open_ceremony(self.occasion, self.window())

    def _lead_to_papers(self) -> None:
        self.page_wanted.emit(Column.PRINTED)

    def attach(self, pledge: str, paths: Sequence[Path]) -> None:
        """Put scans with the signed paper of a pledge; a file that cannot be taken in is told, and nothing is kept."""
        if self.workspace.run(self.tr("inskannade papper"), attach_scans, pledge, paths):
            self.said.emit(self.tr("%n fil(er) tillagda.", None, len(paths)))

    def _made(self, pledge: str) -> DocumentCard:
        card = DocumentCard(self.occasion)
        card.ticked.connect(self._tick)
        card.dropped.connect(self.attach)
        card.scans.wanted.connect(partial(self._choose_scans, pledge))
        card.scans.opened.connect(self._open_scan)
        card.scans.saved.connect(self._save_scan)
        card.scans.removed.connect(self._remove_scan)
        return card

    def _tick(self, pledge: str, number: int, is_signed: bool) -> None:  # noqa: FBT001  # what the signal carries
        self.workspace.flush()
        if not is_signed:
            self.workspace.run(self.tr("ångrad underskrift"), unsign, pledge, number)
        elif self.occasion.dossier is not None:
            signing = self._signing(self.occasion.dossier)
            self.workspace.run(self.tr("underskrift"), sign, pledge, number, signing)

    def _signing(self, dossier: OccasionDossier) -> Signing:
        """When it was signed, as far as the occasion tells: on its day, or now while that has not come."""
        occasion, today = dossier.occasion, self.workspace.today()
        day = occasion.dated if occasion.dated and occasion.dated <= today else today
        time = clock_words(self.workspace.desk.clock()) if day == today else ""
        return Signing(form=occasion.form, dated=day, at=time, place=occasion.place)

    def _choose_scans(self, pledge: str) -> None:
        kinds = self.tr("Inskannade papper (*.pdf *.jpg *.jpeg *.png)")
        if paths := files_to_open(self.window(), self.tr("Lägg till inskannat"), kinds):
            self.attach(pledge, paths)

    def _open_scan(self, scan: Scan) -> None:
        """In the program that the computer opens such files with, from a copy that goes when this page does."""
        content = self.workspace.look(kept_file, scan.sha256)
        path = Path(self._opened.filePath(f"{scan.sha256[:12]}.{scan.kind}"))
        if content is not None and self._write(path, content):
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _save_scan(self, scan: Scan) -> None:
        content = self.workspace.look(kept_file, scan.sha256)
        name = Path(scan.name).name
        path = file_to_save(self.window(), self.tr("Spara en kopia"), name, "") if content is not None else None
        if path is not None and content is not None and self._write(path, content):
            self.said.emit(self.tr("Kopian är sparad: {path}").format(path=path))

    def _write(self, path: Path, content: bytes) -> bool:
        try:
            write_safely(path, content)
        except OSError as error:
            tell(self.window(), sentence(error))
            return False
        return True

    def _remove_scan(self, scan: Scan) -> None:
        self.workspace.throw_away(self.tr("borttaget inskannat papper"), scan)
