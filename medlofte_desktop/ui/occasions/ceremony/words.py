"""What documents and those who sign them are called at the ceremony and afterwards."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.domain.periods.period import period_text
from medlofte_desktop.domain.records.occasion import SigningForm
from medlofte_desktop.domain.sheet.frozen_sheet import frozen_sheet
from medlofte_desktop.domain.sheet.signing_sheet import SignatureBlock, SigningSheet
from medlofte_desktop.domain.signing.ceremony import Obstacle, obstacle_of
from medlofte_desktop.domain.signing.document import Document, Freezing


def together(names: Iterable[str]) -> str:
    """`Bjurholm, Vindeln och Vännäs`."""
    *first, last = tuple(names) or ("",)
    word = QCoreApplication.translate("Ceremony", "{names} och {last}")
    return word.format(names=", ".join(first), last=last) if first else last


def document_name(document: Document) -> str:
    """The municipalities of a document by their short names, or what it calls itself where it has none."""
    return together(one.name for one in document.dossier.municipalities) or document.dossier.pledge.title


def document_about(document: Document) -> str:
    """What a document calls itself, and its period: as they are frozen, where they are."""
    pledge = document.dossier.pledge
    sheet = sheet_to_sign(document)
    period = sheet.period if sheet else period_text(pledge.period_start, pledge.period_end)
    return " ".join(filter(None, (sheet.title if sheet else pledge.title, period)))


def sheet_to_sign(document: Document) -> SigningSheet | None:
    """The frozen text, whatever the pledge says now; None where nothing can be signed."""
    return frozen_sheet(document.copy) if document.copy and obstacle_of(document) is None else None


def signer_name(block: SignatureBlock) -> str:
    """The one who signs by name; a place without a name goes by title, organisation or nothing but itself."""
    unnamed = QCoreApplication.translate("Ceremony", "Undertecknare utan namn")
    return block.name or block.title or block.organisation or unnamed


def signer_about(block: SignatureBlock) -> str:
    """Title and organisation, whichever there are and do not stand as the name."""
    return ", ".join(part for part in (block.title, block.organisation) if part and part != signer_name(block))


def obstacle_words(obstacle: Obstacle) -> str:
    """Why a document cannot be signed."""
    return {
        Obstacle.NOT_FROZEN: QCoreApplication.translate("Ceremony", "Texten är inte fryst"),
        Obstacle.TWICE: QCoreApplication.translate("Ceremony", "Texten är fryst på två håll"),
        Obstacle.DAMAGED: QCoreApplication.translate("Ceremony", "Den frysta texten är skadad"),
        Obstacle.NOBODY: QCoreApplication.translate("Ceremony", "Bladet har ingen plats för underskrift"),
    }[obstacle]


def freezing_words(document: Document) -> str:
    """What must be known of a frozen text that is signed although the pledge has been changed since."""
    if document.freezing is not Freezing.BEHIND:
        return ""
    return QCoreApplication.translate(
        "Ceremony", "Löftet har ändrats sedan texten frystes. Det är den frysta texten som skrivs under."
    )


def signed_words(form: SigningForm) -> str:
    """What a tick means, in the form that the document is signed."""
    return {
        SigningForm.INK: QCoreApplication.translate("Ceremony", "Undertecknat i bläck"),
        SigningForm.E_SIGNATURE: QCoreApplication.translate("Ceremony", "Undertecknat med e-underskrift"),
    }[form]
