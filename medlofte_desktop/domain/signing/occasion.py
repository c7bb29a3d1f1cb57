"""A signing occasion with everything that is read with it: its documents in order, who is expected, who signs when."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.domain.records.occasion import PressRelease, SigningOccasion
from medlofte_desktop.domain.records.people import Contact, Party
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.domain.signing.document import Document, Place
from medlofte_desktop.domain.signing.readiness import Row, board_row
from medlofte_desktop.domain.text import fold

TITLE = "Undertecknande av medborgarlöften"


@dataclass(frozen=True, kw_only=True)
class OccasionDossier:
    """An occasion; `documents` are those of its living pledges, in running order.

    `contacts` are the living contacts of those pledges, each once. `heads`, as in Dossier, holds what was read of
    its records; `conflicts` the fields in doubt of the occasion and its press release.
    """

    occasion: SigningOccasion
    documents: tuple[Document, ...] = ()
    contacts: tuple[Contact, ...] = ()
    press_contact: Contact | None = None
    release: PressRelease | None = None
    heads: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    conflicts: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def records(self) -> Iterator[Record]:
        """The occasion itself, its press release, and what has been frozen, signed and scanned."""
        yield self.occasion
        if self.release is not None:
            yield self.release
        for document in self.documents:
            yield from (*document.copies, *document.signatures, *document.scans)

    @cached_property
    def board(self) -> tuple[Row, ...]:
        """The readiness of each document."""
        return tuple(map(board_row, self.documents))

    @property
    def title(self) -> str:
        """What the occasion calls itself."""
        return self.occasion.title or TITLE

    @property
    def municipalities(self) -> tuple[Municipality, ...]:
        """The municipalities of all documents, each once."""
        found = (one for document in self.documents for one in document.dossier.municipalities)
        return tuple({one.code: one for one in found}.values())

    @property
    def order_of_signing(self) -> tuple["Turn", ...]:
        """Every signature of the meeting: document after document, on each those who sign it in their order."""
        return tuple(Turn(document=document, place=place) for document in self.documents for place in document.places)


@dataclass(frozen=True, kw_only=True)
class Turn:
    """One person's turn to sign one document."""

    document: Document
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """Somebody who must be there to sign; `pledges` are the record ids of what they sign. The name may be missing."""

    name: str
    title: str
    organisation: str
    party: Party
    pledges: tuple[str, ...]


def expected(documents: Iterable[Document]) -> tuple[Expected, ...]:
    """Everybody who signs, each once, the one who signs most first; those without a name stay apart."""
    pledges: dict[tuple[str, ...], list[str]] = {}
    people: dict[tuple[str, ...], Expected] = {}
    for document in documents:
        for signer in document.dossier.signers:
            who = (fold(signer.name), fold(signer.organisation)) if signer.name else (signer.id,)
            pledges.setdefault(who, []).append(document.id)
            people[who] = Expected(
                name=signer.name,
                title=signer.title,
                organisation=signer.organisation,
                party=signer.party,
                pledges=tuple(dict.fromkeys(pledges[who])),
            )
    return tuple(sorted(people.values(), key=lambda one: -len(one.pledges)))


def is_coming(occasion: SigningOccasion, today: date) -> bool:
    """Whether it has not been held yet; one without a date has not."""
    return occasion.dated is None or occasion.dated >= today


def in_time(occasions: Iterable[SigningOccasion], today: date) -> tuple[SigningOccasion, ...]:
    """The coming ones first, the nearest of them first and those without a date last; then those held, latest first."""
    ordered = sorted(occasions, key=lambda one: (one.dated or date.max, one.begins, one.id))
    coming = [one for one in ordered if is_coming(one, today)]
    return (*coming, *reversed([one for one in ordered if not is_coming(one, today)]))


def copied(old: SigningOccasion, *, pledges: Iterable[str], new_id: Callable[[], str]) -> SigningOccasion:
    """Last year's occasion to go on from: the same place, time of day, form, people and running order; no date."""
    return SigningOccasion(
        id=new_id(),
        title=old.title,
        begins=old.begins,
        ends=old.ends,
        place=old.place,
        form=old.form,
        pledges=tuple(pledges),
        present=old.present,
        running_order=old.running_order,
        press_contact=old.press_contact,
    )
