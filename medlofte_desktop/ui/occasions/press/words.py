"""What is said of a press release: what to look over, what a step is called, and why somebody is not named."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from medlofte_desktop.domain.quality.finding import Finding
from medlofte_desktop.domain.records.occasion import PressRelease
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.signing.press_findings import OWN_RULE, PressProblem
from medlofte_desktop.domain.signing.press_text import PressFormat
from medlofte_desktop.ui.people.soft_label import short
from medlofte_desktop.ui.texts.findings import finding_text

# PySide6 says that QT_TRANSLATE_NOOP gives an object; it is the text itself.
_SENTENCES: dict[str, object] = {
    PressProblem.HEADLINE: QT_TRANSLATE_NOOP("Press", "Skriv en rubrik."),
    PressProblem.PICTURE_TEXT: QT_TRANSLATE_NOOP("Press", "Beskriv bilden för den som inte kan se den."),
    PressProblem.MUNICIPALITIES: QT_TRANSLATE_NOOP("Press", "Kontrollera listan. På tillfället finns {detail}."),
    PressProblem.NOBODY: QT_TRANSLATE_NOOP("Press", "Välj minst en kontaktperson som får publiceras."),
    PressProblem.UNPUBLISHED: QT_TRANSLATE_NOOP("Press", "{detail} står inte med, för kontakten får inte publiceras."),
    PressProblem.NAMELESS: QT_TRANSLATE_NOOP("Press", "En kontakt utan namn och titel står inte med. {detail}"),
    PressProblem.GONE: QT_TRANSLATE_NOOP("Press", "En kontakt som valdes finns inte längre och står inte med."),
    PressProblem.UNREACHABLE: QT_TRANSLATE_NOOP("Press", "{detail} har varken telefon eller e-post."),
}

_FORMATS: dict[PressFormat, tuple[object, object]] = {
    PressFormat.PAGE: (
        QT_TRANSLATE_NOOP("Press", "Webbsida (HTML) …"),
        QT_TRANSLATE_NOOP("Press", "Webbsidor (*.html)"),
    ),
    PressFormat.DOCUMENT: (
        QT_TRANSLATE_NOOP("Press", "Dokument (ODT) …"),
        QT_TRANSLATE_NOOP("Press", "OpenDocument-text (*.odt)"),
    ),
    PressFormat.TEXT: (
        QT_TRANSLATE_NOOP("Press", "Ren text …"),
        QT_TRANSLATE_NOOP("Press", "Textfiler (*.txt)"),
    ),
}


def press_finding_text(finding: Finding) -> str:
    """What is to be looked over, and what to do about it."""
    if finding.rule != OWN_RULE:
        return finding_text(finding)
    told = QCoreApplication.translate("Press", str(_SENTENCES[finding.variant]))
    return told.format(detail=short(finding.detail, 120)).strip()


def press_step(before: PressRelease, after: PressRelease) -> str:
    """What a change of a release is called in the undo menu."""
    if before.contacts != after.contacts:
        return QCoreApplication.translate("Press", "kontaktpersoner i pressmeddelandet")
    if (before.caption, before.picture_text) != (after.caption, after.picture_text):
        return QCoreApplication.translate("Press", "bildens text i pressmeddelandet")
    return QCoreApplication.translate("Press", "pressmeddelandets text")


def obstacle_words(contact: Contact) -> str:
    """Why a contact cannot be named; "" for one that can."""
    if not contact.may_be_published:
        return QCoreApplication.translate("Press", "Får inte publiceras. Det ändrar du på kontaktkortet.")
    if not (contact.name or contact.title):
        return QCoreApplication.translate("Press", "Saknar namn och titel. De skrivs på kontaktkortet.")
    return ""


def format_name(format_: PressFormat) -> str:
    """What a kind of file is called in a menu."""
    return QCoreApplication.translate("Press", str(_FORMATS[format_][0]))


def format_kinds(format_: PressFormat) -> str:
    """Which files a dialog shows for a kind."""
    return QCoreApplication.translate("Press", str(_FORMATS[format_][1]))
