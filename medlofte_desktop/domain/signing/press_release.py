"""The first draft of a press release, from what is known of the occasion; people go over it before it is sent.

Nothing is made up: where something is not known, the sentence does without it.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from medlofte_desktop.domain.overview import names
from medlofte_desktop.domain.periods.period import period_text
from medlofte_desktop.domain.periods.written_day import written_weekday
from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.domain.records.occasion import PressRelease
from medlofte_desktop.domain.records.people import Contact, Party, Signer
from medlofte_desktop.domain.signing.document import Document
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.domain.text import fold, swedish_order

AIMS = (
    "öka tryggheten",
    "förebygga brott",
    "öka medborgarnas och lokalsamhällets delaktighet i det brottsförebyggande och trygghetsskapande arbetet",
    "stärka förtroendet för polis och kommun",
)
ITEM = "– "  # what begins a line of a list

_COUNTS = ("noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv")


def drafted(dossier: OccasionDossier, *, record: str) -> PressRelease:
    """A press release about an occasion as it stands, with the record id `record`; it has no picture yet."""
    return PressRelease(
        id=record,
        occasion=dossier.occasion.id,
        headline=_headline(dossier),
        lead=_lead(dossier),
        municipalities=_items(terms(dossier.documents)),
        why=f"{_of(dossier, 'Medborgarlöftet', 'Medborgarlöftena')} ska\n{_items(AIMS)}",
        agreement=_agreement(dossier),
        contacts=tuple(one.id for one in to_ask(dossier) if one.may_be_published),
        caption=_caption(dossier.documents),
    )


def to_ask(dossier: OccasionDossier) -> tuple[Contact, ...]:
    """Whom a press release can name: the press contact first, then the contacts of the pledges, each once."""
    first = [dossier.press_contact] if dossier.press_contact else []
    return tuple({one.id: one for one in (*first, *dossier.contacts) if not one.deleted}.values())


def _headline(dossier: OccasionDossier) -> str:
    if _is_by_police_alone(dossier.documents):
        return f"Polisen ger {_what(dossier)} i {_where(dossier)}"
    return _sentence(f"{_joined((*_municipalities(dossier), 'polisen'))} undertecknar {_what(dossier)}")


def _lead(dossier: OccasionDossier) -> str:
    alone = _is_by_police_alone(dossier.documents)
    police = _police(dossier.documents)
    who = police if alone else _joined((*_municipalities(dossier), police, *_others(dossier.documents)))
    what = f"{_what(dossier)} i {_where(dossier)}" if alone else _what(dossier)
    when = _when(dossier)
    said = f"{when} undertecknade {who} {what}." if when else f"{who} har undertecknat {what}."
    doing = "polisen ska göra" if alone else "kommun och polis ska göra tillsammans"
    purpose = "för att invånarna ska vara trygga och känna sig trygga."
    return f"{_sentence(said)} {_of(dossier, 'Löftet', 'Löftena')} beskriver vad {doing} {purpose}"


def _agreement(dossier: OccasionDossier) -> str:
    """Nothing where the police sign alone: whether there is an agreement as well is not known."""
    if _is_by_police_alone(dossier.documents):
        return ""
    return _of(
        dossier,
        "Medborgarlöftet hör ihop med den samverkansöverenskommelse som kommun och polis har. Överenskommelsen "
        "reglerar förutsättningar, åtaganden och mål för samarbetet.",
        "Medborgarlöftena hör ihop med de samverkansöverenskommelser som kommun och polis har. Överenskommelserna "
        "reglerar förutsättningar, åtaganden och mål för samarbetet.",
    )


def _when(dossier: OccasionDossier) -> str:
    """When and in which town; a place that is no town's name may need another word than `i` and is left out."""
    occasion = dossier.occasion
    is_town = fold(occasion.place) in {fold(one.name) for one in dossier.municipalities}
    place = f"vid ett möte i {occasion.place}" if is_town else ""
    return " ".join(filter(None, (place, written_weekday(occasion.dated) if occasion.dated else "")))


def _what(dossier: OccasionDossier) -> str:
    together = len(dossier.municipalities) > 1
    return _of(dossier, "ett gemensamt medborgarlöfte" if together else "ett medborgarlöfte", "medborgarlöften")


def _where(dossier: OccasionDossier) -> str:
    return _joined(_municipalities(dossier))


def _municipalities(dossier: OccasionDossier) -> tuple[str, ...]:
    """`Vännäs kommun`, and `sex kommuner` where there are several: the list below names them."""
    found = dossier.municipalities
    if len(found) == 1:
        return (found[0].formal_name,)
    return (f"{_COUNTS[len(found)] if len(found) < len(_COUNTS) else len(found)} kommuner" if found else "kommunen",)


def _police(documents: Iterable[Document]) -> str:
    titles = {one.dossier.district.title for one in documents if one.dossier.district}
    if len(titles) != 1:
        return "polisen"
    (title,) = titles
    return f"polisen i {title[:1].lower()}{title[1:]}"


def _others(documents: Iterable[Document]) -> tuple[str, ...]:
    """Those who sign beside the municipalities and the police, each once."""
    signing = (one.organisation for one in _signers(documents) if one.party is Party.OTHER)
    return tuple(dict.fromkeys(filter(None, signing)))


def _is_by_police_alone(documents: Iterable[Document]) -> bool:
    return {one.party for one in _signers(documents)} == {Party.POLICE}


def _signers(documents: Iterable[Document]) -> list[Signer]:
    return [signer for document in documents for signer in document.dossier.signers]


def terms(documents: Sequence[Document]) -> tuple[str, ...]:
    """`Vännäs 2023–2025` for each pledge: those of the commonest period first, in Swedish order within it."""
    often = Counter(dict.fromkeys(map(_period, documents), 0))
    for document in documents:
        often[_period(document)] += len(document.dossier.municipalities)

    def order(document: Document) -> tuple[int, date, date, tuple[str, str]]:
        start, end = _period(document)
        return -often[start, end], start or date.max, end or date.max, swedish_order(named_municipalities(document))

    return tuple(dict.fromkeys(map(_term, sorted(documents, key=order))))


def _term(document: Document) -> str:
    return " ".join(filter(None, (named_municipalities(document), period_text(*_period(document)))))


def _period(document: Document) -> tuple[date | None, date | None]:
    pledge = document.dossier.pledge
    return pledge.period_start, pledge.period_end


def named_municipalities(document: Document) -> str:
    """`Bjurholm, Vindeln och Vännäs`: whose pledge it is."""
    register = {one.code: one for one in document.dossier.municipalities}
    return names(register, register)


def _caption(documents: Sequence[Document]) -> str:
    """Who signs, each once, those of the municipalities before the police; who stands where only the picture knows."""
    people = sorted(_people(documents), key=lambda one: list(Party).index(one[0]) if one[0] is Party.POLICE else -1)
    told = dict.fromkeys(", ".join(filter(None, (name, place))) for _party, name, place in people)
    return f"Från vänster: {'; '.join(told)}." if len(told) > 1 else "".join(f"{one}." for one in told)


def _people(documents: Iterable[Document]) -> Iterable[tuple[Party, str, str]]:
    for document in documents:
        municipalities = document.dossier.municipalities
        for signer in document.dossier.signers:
            if signer.name:
                yield signer.party, signer.name, _home(signer, municipalities)


def _home(signer: Signer, municipalities: Sequence[Municipality]) -> str:
    """The organisation, which of a municipality is said by its name alone."""
    formal = {fold(one.formal_name): one.name for one in municipalities}
    if not signer.organisation and signer.party is Party.MUNICIPALITY and len(municipalities) == 1:
        return municipalities[0].name
    return formal.get(fold(signer.organisation), signer.organisation)


def _of(dossier: OccasionDossier, one: str, several: str) -> str:
    return one if len(dossier.documents) == 1 else several


def _items(lines: Iterable[str]) -> str:
    return "\n".join(f"{ITEM}{line}" for line in lines)


def _joined(words: Sequence[str]) -> str:
    *first, last = words
    return f"{', '.join(first)} och {last}" if first else last


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
