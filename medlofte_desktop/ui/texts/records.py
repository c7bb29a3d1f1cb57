"""The words for records of every kind: what they are, what their fields are called, and what a field holds."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from medlofte_desktop.domain.records.evidence import EvidenceKind, Secrecy
from medlofte_desktop.domain.records.occasion import SigningForm
from medlofte_desktop.domain.records.people import Party
from medlofte_desktop.domain.records.pledge import PledgeStatus
from medlofte_desktop.domain.records.promise import ActivityStatus
from medlofte_desktop.ui.texts.activities import status_word as activity_status_word
from medlofte_desktop.ui.texts.evidence import kind_word as evidence_kind_word
from medlofte_desktop.ui.texts.evidence import secrecy_word
from medlofte_desktop.ui.texts.findings import FIELDS, field_name
from medlofte_desktop.ui.texts.forms import form_word
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
    "signed_copy": QT_TRANSLATE_NOOP("Records", "Fryst text"),
    "signature": QT_TRANSLATE_NOOP("Records", "Underskrift"),
    "scan": QT_TRANSLATE_NOOP("Records", "Inskannat papper"),
    "signing_occasion": QT_TRANSLATE_NOOP("Records", "Signeringstillfälle"),
    "press_release": QT_TRANSLATE_NOOP("Records", "Pressmeddelande"),
}
_DEFINITE: dict[str, object] = {
    "police_district": QT_TRANSLATE_NOOP("Records", "lokalpolisområdet"),
    "catalogue_area": QT_TRANSLATE_NOOP("Records", "området"),
    "contact": QT_TRANSLATE_NOOP("Records", "kontaktpersonen"),
    "pledge": QT_TRANSLATE_NOOP("Records", "medborgarlöftet"),
    "evidence": QT_TRANSLATE_NOOP("Records", "underlaget"),
    "priority_area": QT_TRANSLATE_NOOP("Records", "området"),
    "promise": QT_TRANSLATE_NOOP("Records", "löftet"),
    "activity": QT_TRANSLATE_NOOP("Records", "aktiviteten"),
    "signer": QT_TRANSLATE_NOOP("Records", "undertecknaren"),
    "signed_copy": QT_TRANSLATE_NOOP("Records", "den frysta texten"),
    "signature": QT_TRANSLATE_NOOP("Records", "underskriften"),
    "scan": QT_TRANSLATE_NOOP("Records", "det inskannade papperet"),
    "signing_occasion": QT_TRANSLATE_NOOP("Records", "signeringstillfället"),
    "press_release": QT_TRANSLATE_NOOP("Records", "pressmeddelandet"),
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
    "deleted": QT_TRANSLATE_NOOP("Records", "Slängd eller kvar"),
    "extends": QT_TRANSLATE_NOOP("Records", "Förnyar"),
    "pledge": QT_TRANSLATE_NOOP("Records", "Hör till medborgarlöfte"),
    "promise": QT_TRANSLATE_NOOP("Records", "Hör till löfte"),
    "copy": QT_TRANSLATE_NOOP("Records", "Hör till fryst text"),
    "occasion": QT_TRANSLATE_NOOP("Records", "Hör till signeringstillfälle"),
    "sha256": QT_TRANSLATE_NOOP("Records", "Version"),
    "frozen": QT_TRANSLATE_NOOP("Records", "Fryst"),
    "replaces": QT_TRANSLATE_NOOP("Records", "Ersätter"),
    "left_behind": QT_TRANSLATE_NOOP("Records", "Behållen trots ändring till"),
    "printed": QT_TRANSLATE_NOOP("Records", "Utskriven"),
    "originals": QT_TRANSLATE_NOOP("Records", "Var originalen finns"),
    "block": QT_TRANSLATE_NOOP("Records", "Plats på bladet"),
    "form": QT_TRANSLATE_NOOP("Records", "Form"),
    "at": QT_TRANSLATE_NOOP("Records", "Klockslag"),
    "place": QT_TRANSLATE_NOOP("Records", "Plats"),
    "size": QT_TRANSLATE_NOOP("Records", "Storlek"),
    "begins": QT_TRANSLATE_NOOP("Records", "Börjar klockan"),
    "ends": QT_TRANSLATE_NOOP("Records", "Slutar klockan"),
    "pledges": QT_TRANSLATE_NOOP("Records", "Medborgarlöften"),
    "present": QT_TRANSLATE_NOOP("Records", "Närvarande"),
    "running_order": QT_TRANSLATE_NOOP("Records", "Körschema"),
    "press_contact": QT_TRANSLATE_NOOP("Records", "Presskontakt"),
    "headline": QT_TRANSLATE_NOOP("Records", "Rubrik"),
    "lead": QT_TRANSLATE_NOOP("Records", "Ingress"),
    "why": QT_TRANSLATE_NOOP("Records", "Varför medborgarlöften?"),
    "agreement": QT_TRANSLATE_NOOP("Records", "Samverkansöverenskommelse"),
    "picture": QT_TRANSLATE_NOOP("Records", "Bild"),
    "picture_text": QT_TRANSLATE_NOOP("Records", "Bilden i ord"),
    "caption": QT_TRANSLATE_NOOP("Records", "Bildtext"),
}


def kind_word(kind: str) -> str:
    """What a record of a kind is, in a word or two."""
    return _translated(_KINDS[kind])


def definite_word(kind: str) -> str:
    """The same in the middle of a sentence, of one that is known: `aktiviteten`."""
    return _translated(_DEFINITE[kind])


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
            return status_word(PledgeStatus(value))
        case "activity", "status":
            return activity_status_word(ActivityStatus(value))
        case "evidence", _:
            return _evidence_choice(field, value)
        case _, "party":
            return party_word(Party(value))
        case _, "form":
            return form_word(SigningForm(value))
    return promiser_words().get(value, value) if field == "promised_by" else value


def _evidence_choice(field: str, value: str) -> str:
    if field == "kind":
        return evidence_kind_word(EvidenceKind(value))
    return secrecy_word(Secrecy(value)) if field == "secrecy" else value


def _translated(text: object) -> str:
    return QCoreApplication.translate("Records", str(text))
