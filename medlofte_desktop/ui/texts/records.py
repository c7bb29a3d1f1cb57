"""The words for records of every kind: what they are, what their fields are called, and what a field holds."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from medlofte_desktop.domain.records.evidence import EvidenceKind, Secrecy
from medlofte_desktop.domain.records.people import Party
from medlofte_desktop.domain.records.pledge import PledgeStatus
from medlofte_desktop.domain.records.promise import ActivityStatus
from medlofte_desktop.ui.texts.activities import status_word as activity_status_word
from medlofte_desktop.ui.texts.evidence import kind_word as evidence_kind_word
from medlofte_desktop.ui.texts.evidence import secrecy_word
from medlofte_desktop.ui.texts.findings import FIELDS, field_name
from medlofte_desktop.ui.texts.parties import party_word, promiser_words
from medlofte_desktop.ui.texts.words import status_word

_KINDS: dict[str, object] = {
    "police_district": QT_TRANSLATE_NOOP("Records", "Lokalpolisområde"),
    "catalogue_area": QT_TRANSLATE_NOOP("Records", "Område i katalogen"),
    "contact": QT_TRANSLATE_NOOP("Records", "Kontaktperson"),
    "pledge": QT_TRANSLATE_NOOP("Records", "Medborgarlöfte"),
    "evidence": QT_TRANSLATE_NOOP("Records", "Underlag"),
    "priority_area": QT_TRANSLATE_NOOP("Records", "Område"),
    "promise": QT_TRANSLATE_NOOP("Records", "Löfte"),
    "activity": QT_TRANSLATE_NOOP("Records", "Aktivitet"),
    "signer": QT_TRANSLATE_NOOP("Records", "Undertecknare"),
}
# Field, or kind and field where the same field has another name → its words; what is not here stands in `findings`.
_FIELDS: dict[str, object] = {
    "municipalities": QT_TRANSLATE_NOOP("Records", "Kommuner"),
    "municipality": QT_TRANSLATE_NOOP("Records", "Kommun"),
    "police_district": QT_TRANSLATE_NOOP("Records", "Lokalpolisområde"),
    "status": QT_TRANSLATE_NOOP("Records", "Status"),
    "activity status": QT_TRANSLATE_NOOP("Records", "Läge"),
    "ready_reason": QT_TRANSLATE_NOOP("Records", "Skäl till att löftet är klart"),
    "contacts": QT_TRANSLATE_NOOP("Records", "Kontaktpersoner"),
    "source": QT_TRANSLATE_NOOP("Records", "Källa"),
    "ticked": QT_TRANSLATE_NOOP("Records", "Valt"),
    "explanation": QT_TRANSLATE_NOOP("Records", "Förklaring"),
    "area": QT_TRANSLATE_NOOP("Records", "Prioriterat område"),
    "start": QT_TRANSLATE_NOOP("Records", "Börjar"),
    "kind": QT_TRANSLATE_NOOP("Records", "Sort"),
    "dated": QT_TRANSLATE_NOOP("Records", "Datum"),
    "responses": QT_TRANSLATE_NOOP("Records", "Antal svar"),
    "secrecy": QT_TRANSLATE_NOOP("Records", "Vem som får läsa"),
    "phone": QT_TRANSLATE_NOOP("Records", "Telefon"),
    "mobile": QT_TRANSLATE_NOOP("Records", "Mobil"),
    "may_be_published": QT_TRANSLATE_NOOP("Records", "Får publiceras"),
    "roles": QT_TRANSLATE_NOOP("Records", "Roller"),
    "region": QT_TRANSLATE_NOOP("Records", "Region"),
    "verified": QT_TRANSLATE_NOOP("Records", "Kontrollerat"),
    "order": QT_TRANSLATE_NOOP("Records", "Plats i ordningen"),
    "deleted": QT_TRANSLATE_NOOP("Records", "I papperskorgen"),
    "extends": QT_TRANSLATE_NOOP("Records", "Förnyar"),
    "pledge": QT_TRANSLATE_NOOP("Records", "Hör till medborgarlöfte"),
    "promise": QT_TRANSLATE_NOOP("Records", "Hör till löfte"),
}


def kind_word(kind: str) -> str:
    """What a record of a kind is, in a word or two."""
    return _translated(_KINDS[kind])


def field_word(field: str, kind: str) -> str:
    """What a field of a record is called; its own name where a later program has written it."""
    if found := _FIELDS.get(f"{kind} {field}") or _FIELDS.get(field):
        return _translated(found)
    return field_name(field, kind) if field in FIELDS else field


def choice_word(kind: str, field: str, value: str) -> str:
    """What a field of few choices says, in words; text of any other field, or of an unknown choice, as it is."""
    try:
        return _choice(kind, field, value)
    except ValueError:
        return value


def _choice(kind: str, field: str, value: str) -> str:
    match kind, field:
        case "pledge", "status":
            words = status_word(PledgeStatus(value))
        case "activity", "status":
            words = activity_status_word(ActivityStatus(value))
        case "evidence", "kind":
            words = evidence_kind_word(EvidenceKind(value))
        case "evidence", "secrecy":
            words = secrecy_word(Secrecy(value))
        case "signer", "party":
            words = party_word(Party(value))
        case "promise", "promised_by":
            words = promiser_words().get(value, value)
        case _:
            words = value
    return words


def _translated(text: object) -> str:
    return QCoreApplication.translate("Records", str(text))
