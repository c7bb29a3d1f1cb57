"""Where the papers of an occasion go: which file or printer, asked of a person."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from medlofte_desktop.printing.layout.measures import A4
from medlofte_desktop.ui.choosing import file_to_save
from medlofte_desktop.ui.telling import tell


def pdf_to_save(parent: QWidget, title: str, name: str) -> Path | None:
    """Where to save a PDF; None where the dialog was closed."""
    return file_to_save(parent, title, name, QCoreApplication.translate("Papers", "PDF-filer (*.pdf)"))


def chosen_printer(parent: QWidget) -> QPrinter | None:
    """The printer a person has chosen, with A4 in it; where there is none on the computer, that is told."""
    if not QPrinterInfo.availablePrinterNames():
        told = QCoreApplication.translate(
            "Papers", "Ingen skrivare finns på datorn. Spara papperen som PDF och skriv ut dem därifrån."
        )
        tell(parent, told)
        return None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(A4)
    return printer if QPrintDialog(printer, parent).exec() else None
