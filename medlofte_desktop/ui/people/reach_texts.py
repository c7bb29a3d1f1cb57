"""What is wrong with a telephone number or an e-mail address, as sentences beside their fields."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from medlofte_desktop.domain.quality.secrecy import has_identity_number
from medlofte_desktop.services.email_addresses import EmailProblem, email_address
from medlofte_desktop.services.phones import PhoneProblem, swedish_phone

# PySide6 says that QT_TRANSLATE_NOOP gives an object; it is the text itself.
_PHONE_SENTENCES: dict[PhoneProblem, object] = {
    PhoneProblem.NOT_A_NUMBER: QT_TRANSLATE_NOOP(
        "Reach", "Det här är inget telefonnummer. Skriv till exempel 090-12 34 56."
    ),
    PhoneProblem.TOO_SHORT: QT_TRANSLATE_NOOP("Reach", "Numret är för kort. Har riktnumret kommit med?"),
    PhoneProblem.TOO_LONG: QT_TRANSLATE_NOOP("Reach", "Numret är för långt. Skriv ett nummer i varje fält."),
    PhoneProblem.UNKNOWN_COUNTRY: QT_TRANSLATE_NOOP("Reach", "Landsnumret finns inte. Sverige har +46."),
    PhoneProblem.UNCERTAIN: QT_TRANSLATE_NOOP("Reach", "Kontrollera numret. Det ser inte ut att vara i bruk."),
}
_EMAIL_SENTENCES: dict[EmailProblem, object] = {
    EmailProblem.NO_AT: QT_TRANSLATE_NOOP("Reach", "Adressen saknar @. Skriv till exempel anna.frej@kommunen.se."),
    EmailProblem.BEFORE_AT: QT_TRANSLATE_NOOP("Reach", "Kontrollera det som står före @."),
    EmailProblem.DOMAIN: QT_TRANSLATE_NOOP("Reach", "Kontrollera det som står efter @, till exempel kommunen.se."),
    EmailProblem.TOO_LONG: QT_TRANSLATE_NOOP("Reach", "Adressen är för lång. Skriv en adress."),
    EmailProblem.RESERVED: QT_TRANSLATE_NOOP("Reach", "Post till den adressen kommer inte fram."),
}


def phone_problem(typed: str) -> str:
    """What to know about a number, or ""; a number is saved as typed all the same."""
    problem = None if has_identity_number(typed) else swedish_phone(typed).problem
    return _said(_PHONE_SENTENCES[problem]) if problem else identity_problem(typed)


def email_problem(typed: str) -> str:
    """What to know about an address, or ""; an address is saved as typed all the same."""
    problem = None if has_identity_number(typed) else email_address(typed).problem
    return _said(_EMAIL_SENTENCES[problem]) if problem else identity_problem(typed)


def identity_problem(typed: str) -> str:
    """A warning where there is a personal identity number in a text, or ""."""
    if not has_identity_number(typed):
        return ""
    return QCoreApplication.translate("Reach", "Ta bort personnumret. Skriv bara uppgifter i tjänsten.")


def _said(sentence: object) -> str:
    return QCoreApplication.translate("Reach", str(sentence))
