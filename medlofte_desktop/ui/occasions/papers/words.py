"""The words for a document in the print queue: what is printed of it, and why it would carry UTKAST."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.domain.signing.document import Document, Freezing
from medlofte_desktop.ui.look.colors import Tone
from medlofte_desktop.ui.texts.moments import moment_words
from medlofte_desktop.ui.texts.words import dates_words


def document_words(number: int, document: Document) -> str:
    """`3. Stenungsund, Orust, Tjörn · 2023–2025`."""
    names = ", ".join(one.name for one in document.dossier.municipalities)
    pledge = document.dossier.pledge
    period = dates_words(pledge.period_start, pledge.period_end)
    return f"{number}. {' · '.join(filter(None, (names, period)))}"


def state_of(document: Document) -> tuple[str, Tone]:
    """What is printed of a document, in a word, and its tone."""
    sheet = document.printed_sheet
    if sheet is None:
        return QCoreApplication.translate("Papers", "Skadad"), "bad"
    if sheet.frozen_as:
        return QCoreApplication.translate("Papers", "Fryst"), "good"
    return QCoreApplication.translate("Papers", "UTKAST"), "warning"


def note_on(document: Document, today: date) -> str:
    """Which text is printed and when it last was, or why it is none that can be signed."""
    sheet, copy = document.printed_sheet, document.copy
    if sheet is None:
        return QCoreApplication.translate("Papers", "Den frysta texten är skadad och skrivs inte ut. Frys om den.")
    if not sheet.frozen_as or copy is None:
        return _why_draft(document.freezing)
    words = [QCoreApplication.translate("Papers", "Version {code}").format(code=sheet.version_code)]
    if document.freezing is not Freezing.IN_STEP:
        words.append(QCoreApplication.translate("Papers", "texten har ändrats sedan dess"))
    if copy.printed:
        printed = QCoreApplication.translate("Papers", "utskriven {moment}")
        words.append(printed.format(moment=moment_words(copy.printed, today)))
    return " · ".join(words)


def _why_draft(freezing: Freezing) -> str:
    match freezing:
        case Freezing.BEHIND:
            return QCoreApplication.translate("Papers", "Texten har ändrats sedan den frystes. Frys om eller behåll.")
        case Freezing.TWICE:
            return QCoreApplication.translate("Papers", "Texten är fryst på två håll. Frys om den.")
        case Freezing.DAMAGED:
            return QCoreApplication.translate("Papers", "Den frysta texten är skadad. Frys om den.")
    return QCoreApplication.translate("Papers", "Texten är inte fryst än.")
