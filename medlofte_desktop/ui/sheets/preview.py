"""The signing sheet as it will be printed, with the buttons that print or save it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.domain.sheet.signing_sheet import SigningSheet
from medlofte_desktop.printing.painting import draw_all
from medlofte_desktop.ui.look.dialog_size import open_at
from medlofte_desktop.ui.widgets.buttons import IconButton, PrimaryButton
from medlofte_desktop.ui.widgets.labels import PlainLabel

SIZE = (900, 700)


class PreviewDialog(QDialog):
    """Shows the pages of some sheets. `save_wanted` and `print_wanted` come from its buttons; it stays open."""

    save_wanted = Signal()
    print_wanted = Signal()
    setup_wanted = Signal()

    def __init__(self, sheets: Sequence[SigningSheet], layout: QPageLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._printer = paper(layout)
        self.pages = QPrintPreviewWidget(self._printer)
        self.pages.setAccessibleName(self.tr("Förhandsgranskning"))
        self.save = PrimaryButton(self.tr("Spara som &PDF …"))
        self.print = QPushButton(self.tr("&Skriv ut …"))
        self.setup = QPushButton(self.tr("&Utskriftsformat …"))
        self.advice = PlainLabel(
            self.tr("Skriv ut original som ska arkiveras på åldersbeständigt papper, och skriv under med arkivpenna."),
            "neutral",
        )
        self.setWindowTitle(self.tr("Underskriftsblad"))
        self._place()
        self._connect()

    def _place(self) -> None:
        screen = self.screen().availableSize()
        open_at(self, min(SIZE[0], screen.width() - 40), min(SIZE[1], screen.height() - 60))
        self.advice.setWordWrap(True)
        buttons = QHBoxLayout()
        for name, text, slot in (
            ("plus", self.tr("Större"), self.pages.zoomIn),
            ("minus", self.tr("Mindre"), self.pages.zoomOut),
            ("document", self.tr("Hel sida"), self.pages.fitInView),
        ):
            button = IconButton(name, text)
            button.clicked.connect(slot)
            buttons.addWidget(button)
        buttons.addStretch()
        for widget in (self.setup, self.print, self.save):
            buttons.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.advice)
        layout.addLayout(buttons)
        self.save.setDefault(True)

    def _connect(self) -> None:
        self.pages.paintRequested.connect(self._draw)
        self.save.clicked.connect(self.save_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.setup.clicked.connect(self.setup_wanted)

    def show_layout(self, layout: QPageLayout) -> None:
        """Show the pages on other paper."""
        self._printer.setPageLayout(layout)
        self.pages.updatePreview()

    def say(self, words: str) -> None:
        """Say what has been done: the window's status bar is behind this dialog."""
        self.advice.setText(words)

    def _draw(self, printer: QPrinter) -> None:
        draw_all(self._sheets, printer)


def paper(layout: QPageLayout) -> QPrinter:
    """A printer that is only paper: it asks no real printer anything, which a network printer answers slowly."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageLayout(layout)
    return printer
