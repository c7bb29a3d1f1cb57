"""The page Papper: everything that is printed for the occasion, as one PDF or on a printer, and its protocol."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.records.occasion import SigningForm
from medlofte_desktop.domain.sheet.sheet_names import protocol_name, queue_name
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.domain.signing.print_queue import Queued
from medlofte_desktop.domain.signing.protocol import protocol
from medlofte_desktop.printing.pdf import pdf_of
from medlofte_desktop.printing.queue import PrintedQueue, print_queue
from medlofte_desktop.safe_file import write_safely
from medlofte_desktop.services.signing.documents import mark_printed
from medlofte_desktop.ui.background import Background
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion
from medlofte_desktop.ui.occasions.page import OccasionPage
from medlofte_desktop.ui.occasions.papers.printer_run import PrinterRun
from medlofte_desktop.ui.occasions.papers.printing import chosen_printer, pdf_to_save
from medlofte_desktop.ui.occasions.papers.queue_list import QueueList
from medlofte_desktop.ui.occasions.papers.work import PaperWork
from medlofte_desktop.ui.people.soft_label import SoftLabel
from medlofte_desktop.ui.pledge.page import BELOW, BESIDE_BAR, scrolled
from medlofte_desktop.ui.telling import tell
from medlofte_desktop.ui.texts.errors import sentence
from medlofte_desktop.ui.widgets.buttons import LinkButton, PrimaryButton
from medlofte_desktop.ui.widgets.empty_state import EmptyState
from medlofte_desktop.ui.widgets.labels import PlainLabel
from medlofte_desktop.ui.widgets.progress_line import ProgressLine


class PapersPage(OccasionPage):
    """Its long work has a line of its own here, and ends with the window."""

    def __init__(self, occasion: OpenOccasion, parent: QWidget | None = None) -> None:
        super().__init__(occasion, parent)
        self.save = PrimaryButton(self.tr("Spara allt som en PDF …"))
        self.print = QPushButton(icon("print"), self.tr("Skriv ut …"))
        self.protocol = QPushButton(icon("document"), self.tr("Spara protokollet …"))
        self.sum = PlainLabel("", "neutral", wraps=False)
        self.drafts = SoftLabel("warning")
        self.queue = QueueList()
        self.advice = SoftLabel("neutral")
        self.told = SoftLabel("good")
        self.open = LinkButton(self.tr("Öppna filen"))
        self.progress = ProgressLine()
        self.work = PaperWork(self.progress, self)
        self.empty = EmptyState(
            "print",
            self.tr("Här skrivs papperen ut när det finns löften på tillfället."),
            self.tr("Lägg till löften …"),
        )
        self._file: Path | None = None
        self._printing: tuple[Queued, ...] = ()
        self._place()
        self._connect()

    def _place(self) -> None:
        buttons = QHBoxLayout()
        for widget in (self.save, self.print, self.protocol):
            buttons.addWidget(widget)
        buttons.addStretch()
        buttons.addWidget(self.sum)
        done = QHBoxLayout()
        done.addWidget(self.told, 1)
        done.addWidget(self.open)
        self.told.hide()
        self.open.hide()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, BESIDE_BAR, BELOW)
        column.setSpacing(12)
        for part in (self.drafts, self.queue, self.advice):
            column.addWidget(part)
        column.addStretch()
        self.area = scrolled(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(buttons)
        layout.addWidget(self.progress)
        layout.addLayout(done)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.empty, 1)

    def _connect(self) -> None:
        self.save.clicked.connect(self.save_all)
        self.print.clicked.connect(self.print_all)
        self.protocol.clicked.connect(self.save_protocol)
        self.open.clicked.connect(self._open_file)
        self.queue.changed.connect(self._sum_up)
        self.empty.asked.connect(self.pledges_wanted)
        self.work.running.connect(self._allow)
        self.work.done.connect(self._finish)
        self.work.cancelled.connect(self._say)

    def redraw(self, dossier: OccasionDossier) -> None:
        has_documents = bool(dossier.documents)
        for widget in (self.save, self.print, self.protocol, self.sum, self.area):
            widget.setVisible(has_documents)
        self.empty.setVisible(not has_documents)
        self.queue.show_dossier(dossier, self.workspace.today())
        self.advice.show_words(self._advice(dossier.occasion.form))
        self._sum_up()

    def save_all(self) -> None:
        """Write the queue as one file, beside the window."""
        dossier, queue = self._chosen()
        if dossier is None or not queue:
            return
        path = pdf_to_save(self.window(), self.tr("Spara allt som en PDF"), queue_name(dossier.occasion))
        if path is not None:
            self._start(Background(partial(print_queue, queue, path, replace=True)), queue, len(queue))

    def print_all(self) -> None:
        """Send the queue to a printer that is chosen."""
        _dossier, queue = self._chosen()
        printer = chosen_printer(self.window()) if queue else None
        if printer is not None:
            self._start(PrinterRun(queue, printer), queue, sum(one.copies for one in queue))

    def save_protocol(self) -> None:
        """Write the protocol of the occasion as it stands."""
        dossier, _queue = self._chosen()
        if dossier is None:
            return
        path = pdf_to_save(self.window(), self.tr("Spara protokollet"), protocol_name(dossier.occasion))
        if path is None:
            return
        try:
            write_safely(path, pdf_of(protocol(dossier, kept_by=self.workspace.desk.writer)))
        except (ExpectedError, OSError) as error:
            tell(self.window(), sentence(error))
            return
        self._say(self.tr("Protokollet är sparat: {path}").format(path=path), path)

    def _chosen(self) -> tuple[OccasionDossier | None, tuple[Queued, ...]]:
        """The occasion as it is when what is typed has been saved, and what is printed of it."""
        self.workspace.flush()
        dossier = self.occasion.dossier
        return dossier, self.queue.queue(dossier) if dossier else ()

    def _start(self, run: Background | PrinterRun, queue: tuple[Queued, ...], steps: int) -> None:
        self._printing = queue
        self._say("")
        self.work.start(self.tr("Skriver papperen …"), run, steps)

    def _finish(self, result: object) -> None:
        frozen = [one.signed_copy for one in self._printing if one.signed_copy]
        if frozen:
            self.workspace.run(self.tr("utskrivna papper"), mark_printed, frozen)
        if isinstance(result, PrintedQueue):
            self._say(self.tr("Papperen är sparade: {path}").format(path=result.path), result.path)
        else:
            self._say(self.tr("Papperen är skickade till skrivaren {name}").format(name=result))

    def _say(self, words: str, file: Path | None = None) -> None:
        self._file = file
        self.told.show_words(words)
        self.open.setVisible(file is not None)
        if words:
            self.said.emit(words)

    def _open_file(self) -> None:
        if self._file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file)))

    def _allow(self, is_running: bool) -> None:  # noqa: FBT001  # what the signal carries
        for button in (self.save, self.print):
            button.setEnabled(not is_running)
        if not is_running:
            self._sum_up()

    def _sum_up(self) -> None:
        dossier = self.occasion.dossier
        if dossier is None:
            return
        queue = self.queue.queue(dossier)
        pages = self.queue.pages_of(queue)
        self.sum.setText(self.tr("Sammanlagt %n sid(or)", None, pages) if pages else "")
        drafts = sum(one.printed.draft for one in queue)
        told = self.tr("%n blad är inte fryst(a), märks UTKAST och ska inte skrivas under.", None, drafts)
        self.drafts.show_words(told if drafts else "")
        if not self.progress.isVisible():
            for button in (self.save, self.print):
                button.setEnabled(bool(queue))

    def _advice(self, form: SigningForm) -> str:
        if form is SigningForm.E_SIGNATURE:
            return self.tr(
                "Vid e-underskrift är det PDF-filen som undertecknas. Blanda inte med bläck på samma dokument."
            )
        return self.tr(
            "Skriv ut original som ska arkiveras på åldersbeständigt papper, och skriv under med arkivpenna."
        )
