"""What the menu Underskrift does: preview, save, print, and make many sheets beside the window."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPageSetupDialog, QPrintDialog, QPrinter, QPrinterInfo

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.sheet.sheet_names import sheet_name
from medlofte_desktop.domain.signing.document import DamagedCopyError, Document
from medlofte_desktop.printing.layout.measures import A4
from medlofte_desktop.printing.pdf import pdf_of
from medlofte_desktop.printing.printer import print_on
from medlofte_desktop.safe_file import write_safely
from medlofte_desktop.services.signing.documents import mark_printed, open_document
from medlofte_desktop.ui.choosing import file_to_save
from medlofte_desktop.ui.sheets.preview import PreviewDialog, paper
from medlofte_desktop.ui.telling import tell
from medlofte_desktop.ui.texts.errors import sentence
from medlofte_desktop.ui.window.frame import Frame
from medlofte_desktop.ui.workspace import Workspace


class SheetCommands(QObject):
    """The sheet of the open pledge; what is typed is saved first, so that paper and record agree."""

    def __init__(self, frame: Frame, workspace: Workspace) -> None:
        super().__init__(frame)
        self._frame = frame
        self._window = frame.window
        self._workspace = workspace
        self._layout = A4
        self._preview: PreviewDialog | None = None
        for name, slot in (
            ("preview", self.preview),
            ("pdf", self.save_pdf),
            ("print", self.print),
            ("page_setup", self.set_up_page),
        ):
            frame.actions[name].triggered.connect(slot)

    def preview(self) -> None:
        """Show the sheet as it will be printed."""
        found = self._open()
        if found is None:
            return
        self._preview = dialog = PreviewDialog([found.sheet], self._layout, self._window)
        dialog.save_wanted.connect(self.save_pdf)
        dialog.print_wanted.connect(self.print)
        dialog.setup_wanted.connect(self.set_up_page)
        dialog.setup_wanted.connect(partial(self._follow_setup, dialog))
        dialog.exec()
        self._preview = None
        dialog.deleteLater()

    def save_pdf(self) -> None:
        """Write the sheet as a PDF file."""
        found = self._open()
        if found is None:
            return
        name = sheet_name(found.dossier)
        path = file_to_save(self._window, self.tr("Spara underskriftsblad"), name, self.tr("PDF-filer (*.pdf)"))
        if path is not None:
            self._write(found, path)

    def _write(self, document: Document, path: Path) -> None:
        try:
            write_safely(path, pdf_of(document.sheet))
        except (ExpectedError, OSError) as error:
            tell(self._window, sentence(error))
            return
        self._note_printed(document)
        self._say(self.tr("Underskriftsbladet är sparat: {path}").format(path=path))

    def print(self) -> None:
        """Print the sheet on a printer that is chosen."""
        found = self._open()
        if found is None:
            return
        if not QPrinterInfo.availablePrinterNames():
            tell(
                self._window, self.tr("Ingen skrivare finns på datorn. Spara bladet som PDF och skriv ut det därifrån.")
            )
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(self._layout)
        if QPrintDialog(printer, self._window).exec():
            self._send(found, printer)

    def _send(self, document: Document, printer: QPrinter) -> None:
        try:
            print_on([document.sheet], printer)
        except ExpectedError as error:
            tell(self._window, sentence(error))
            return
        self._note_printed(document)
        self._say(self.tr("Skickat till skrivaren {name}").format(name=printer.printerName()))

    def _note_printed(self, document: Document) -> None:
        """What is signed has been put on paper; a draft has not."""
        if document.copy is not None and document.sheet.frozen_as:
            self._workspace.run(self.tr("utskrivet underskriftsblad"), mark_printed, [document.copy.id])

    def _say(self, words: str) -> None:
        self._frame.say(words)
        if self._preview is not None:
            self._preview.say(words)

    def set_up_page(self) -> None:
        """Choose paper, direction and margins for what is printed from now on; PDF files are always A4."""
        printer = paper(self._layout)
        if QPageSetupDialog(printer, self._window).exec():
            self._layout = printer.pageLayout()

    def _follow_setup(self, dialog: PreviewDialog) -> None:
        dialog.show_layout(self._layout)

    def _open(self) -> Document | None:
        """The open pledge as a document; None also where its frozen text is damaged, which is told."""
        self._workspace.flush()
        dossier = self._workspace.dossier
        document = self._workspace.look(open_document, dossier.pledge.id) if dossier else None
        if document is not None and document.printed_sheet is None:
            tell(self._window, sentence(DamagedCopyError(document.living.name)))
            return None
        return document
