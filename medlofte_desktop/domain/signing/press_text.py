"""What a press release says when it is sent, before how it looks: made of the release and who can be asked, no more."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby

from medlofte_desktop.domain.records.occasion import PressRelease
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.domain.signing.press_release import to_ask

KIND = "Pressmeddelande"

_ITEM = re.compile(r"[–•*-]\s+")  # how people begin a line of a list

# A paragraph, or the lines of a list.
Passage = str | tuple[str, ...]


class PressFormat(StrEnum):
    """The kinds of file a release is saved as, by the ending of their names."""

    PAGE = "html"
    DOCUMENT = "odt"
    TEXT = "txt"


@dataclass(frozen=True, slots=True)
class Reach:
    """A phone number or an e-mail address as it is read, and the address that dials or writes, if there is one."""

    words: str
    address: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PressContact:
    """Somebody to ask. `name` is never empty; `about` is their title and organisation, as far as they are known."""

    name: str
    about: str = ""
    phones: tuple[Reach, ...] = ()
    email: Reach | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PressPicture:
    """A kept file by its SHA-256, what is in it for who cannot see it, and what stands below it."""

    sha256: str
    text: str
    caption: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PressSection:
    """A heading and what stands under it, never empty."""

    heading: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PressText:
    """A release as it is sent on a day."""

    dated: date
    headline: str
    lead: tuple[Passage, ...] = ()
    picture: PressPicture | None = None
    sections: tuple[PressSection, ...] = ()
    contacts: tuple[PressContact, ...] = ()

    @property
    def contacts_heading(self) -> str:
        return "Kontaktperson" if len(self.contacts) == 1 else "Kontaktpersoner"


def press_text(
    release: PressRelease,
    dossier: OccasionDossier,
    *,
    dated: date,
    phone: Callable[[str], Reach] = Reach,
    email: Callable[[str], Reach] = Reach,
) -> PressText:
    """A release as it stands. Of the occasion it reads nothing but who can be asked, and how many pledges there are.

    `phone` and `email` make of what is typed what is read, with its address.
    """
    picture = PressPicture(sha256=release.picture, text=release.picture_text, caption=release.caption)
    return PressText(
        dated=dated,
        headline=release.headline,
        lead=passages(release.lead),
        picture=picture if release.picture else None,
        sections=tuple(_sections(release, len(dossier.documents))),
        contacts=tuple(_press_contact(one, phone, email) for one in named(release, dossier)),
    )


def named(release: PressRelease, dossier: OccasionDossier) -> tuple[Contact, ...]:
    """Those chosen who are named: they may be published, and there is a name or a title to call them by."""
    chosen = (one for one in to_ask(dossier) if one.id in release.contacts)
    return tuple(one for one in chosen if one.may_be_published and _called(one))


def passages(text: str) -> tuple[Passage, ...]:
    """The paragraphs and lists of a text: a line is a paragraph, and lines that begin with a dash are a list."""
    lines = filter(None, map(str.strip, text.split("\n")))
    parts: list[Passage] = []
    for is_list, group in groupby(lines, key=lambda line: _ITEM.match(line) is not None):
        found = tuple(group)
        parts += [tuple(_ITEM.sub("", line, count=1) for line in found)] if is_list else found
    return tuple(parts)


def _sections(release: PressRelease, pledges: int) -> Iterator[PressSection]:
    headings = (
        ("Här gäller medborgarlöftet" if pledges == 1 else "Här gäller medborgarlöftena", release.municipalities),
        ("Varför medborgarlöften?", release.why),
        ("Samverkansöverenskommelse" if pledges == 1 else "Samverkansöverenskommelser", release.agreement),
    )
    for heading, text in headings:
        if parts := passages(text):
            yield PressSection(heading=heading, passages=parts)


def _press_contact(contact: Contact, phone: Callable[[str], Reach], email: Callable[[str], Reach]) -> PressContact:
    name = _called(contact)
    title = contact.title if contact.name else ""
    return PressContact(
        name=name,
        about=", ".join(filter(None, (title, contact.organisation))),
        phones=tuple(phone(one) for one in (contact.phone, contact.mobile) if one),
        email=email(contact.email) if contact.email else None,
    )


def _called(contact: Contact) -> str:
    return contact.name or contact.title
