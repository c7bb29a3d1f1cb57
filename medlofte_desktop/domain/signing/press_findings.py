"""What to look over in a press release before it is sent, and what stops it from being sent."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from medlofte_desktop.domain.periods.period import period_text
from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.domain.quality.secrecy import crime_code, has_identity_number, hidden_words
from medlofte_desktop.domain.records.evidence import Secrecy
from medlofte_desktop.domain.records.occasion import PressRelease
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.signing.document import Document
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.domain.signing.press_release import named_municipalities, terms, to_ask
from medlofte_desktop.domain.signing.press_text import named
from medlofte_desktop.domain.text import in_a_row

OWN_RULE = 0  # of a release alone; rule 23 is the quality check's own
TEXTS = ("headline", "lead", "municipalities", "why", "agreement", "picture_text", "caption")


class PressProblem(StrEnum):
    """What the findings of a release's own rules are about: their variant. The first two stop it from being sent."""

    HEADLINE = "headline"
    PICTURE_TEXT = "picture_text"
    MUNICIPALITIES = "municipalities"
    NOBODY = "nobody"
    UNPUBLISHED = "unpublished"
    NAMELESS = "nameless"
    GONE = "gone"
    UNREACHABLE = "unreachable"


def press_findings(release: PressRelease, dossier: OccasionDossier) -> tuple[Finding, ...]:
    """Everything there is to say, what stops it first. Each finding's record is the release."""
    found = (*_lacks(release), *_secrets(release, dossier), *_municipalities(release, dossier))
    return (*found, *_contacts(release, dossier))


def what_stops(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Those with which a release cannot be sent."""
    return tuple(one for one in findings if one.level is Level.ERROR)


def _lacks(release: PressRelease) -> Iterator[Finding]:
    if not release.headline:
        yield _finding(release, Level.ERROR, "headline", PressProblem.HEADLINE)
    if release.picture and not release.picture_text:
        yield _finding(release, Level.ERROR, "picture_text", PressProblem.PICTURE_TEXT)


def _secrets(release: PressRelease, dossier: OccasionDossier) -> Iterator[Finding]:
    """Rule 23: no identity number, no crime code, and nothing of evidence that is not open in any of the pledges."""
    hidden = _hidden(dossier.documents)
    for field in TEXTS:
        text = getattr(release, field)
        folded = text.casefold()
        if has_identity_number(text):
            yield Finding(23, Level.ERROR, release.id, field, variant="identity")
        if code := crime_code(text):
            yield Finding(23, Level.ERROR, release.id, field, code, "crime")
        if leaked := next((words for words in hidden if words in folded), ""):
            yield Finding(23, Level.ERROR, release.id, field, leaked, "evidence")


def _hidden(documents: Iterable[Document]) -> list[str]:
    dossiers = [document.dossier for document in documents]
    evidence = [one for dossier in dossiers for one in dossier.evidence]
    known = {one.title.casefold() for one in evidence if one.secrecy is Secrecy.OPEN}
    words = dict.fromkeys(one for dossier in dossiers for one in hidden_words(dossier))
    return [one for one in words if one not in known]


def _municipalities(release: PressRelease, dossier: OccasionDossier) -> Iterator[Finding]:
    """The list names every municipality, and in the same line its period as the pledge has it now."""
    lines = release.municipalities.split("\n")
    missing = [one for one in dossier.documents if not any(_tells(line, one) for line in lines)]
    if missing:
        said = in_a_row(terms(missing))
        yield _finding(release, Level.WARNING, "municipalities", PressProblem.MUNICIPALITIES, said)


def _tells(line: str, document: Document) -> bool:
    pledge = document.dossier.pledge
    return named_municipalities(document) in line and period_text(pledge.period_start, pledge.period_end) in line


def _contacts(release: PressRelease, dossier: OccasionDossier) -> Iterator[Finding]:
    shown, known = named(release, dossier), {one.id: one for one in to_ask(dossier)}
    if not shown:
        yield _finding(release, Level.WARNING, "contacts", PressProblem.NOBODY)
    for contact in map(known.get, release.contacts):
        problem = PressProblem.GONE if contact is None else _problem(contact)
        if problem is not None:
            name = contact.name or contact.title or contact.organisation if contact else ""
            yield _finding(release, Level.WARNING, "contacts", problem, name)


def _problem(contact: Contact) -> PressProblem | None:
    if not contact.may_be_published:
        return PressProblem.UNPUBLISHED
    if not (contact.name or contact.title):
        return PressProblem.NAMELESS
    return None if contact.phone or contact.mobile or contact.email else PressProblem.UNREACHABLE


def _finding(release: PressRelease, level: Level, field: str, problem: PressProblem, detail: str = "") -> Finding:
    return Finding(OWN_RULE, level, release.id, field, detail, problem)
