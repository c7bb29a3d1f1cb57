"""A press release as plain text, to be pasted in a letter or saved as a file."""

from collections.abc import Iterable, Iterator

from medlofte_desktop.domain.periods.written_day import written_day
from medlofte_desktop.domain.signing.press_release import ITEM
from medlofte_desktop.domain.signing.press_text import KIND, Passage, PressContact, PressPicture, PressText


def plain_text(text: PressText) -> str:
    """The release with its parts an empty line apart; lines end in \\n. The picture is told in words, last."""
    parts = [f"{KIND} {written_day(text.dated)}", text.headline]
    if text.lead:
        parts.append(_passages(text.lead))
    parts += [f"{section.heading}\n{_passages(section.passages)}" for section in text.sections]
    if text.contacts:
        parts.append(f"{text.contacts_heading}\n" + "\n\n".join(map(_contact, text.contacts)))
    if text.picture:
        parts.append("\n".join(_picture(text.picture)))
    return "\n\n".join(parts) + "\n"


def plain_text_file(text: PressText) -> bytes:
    """The same in UTF-8 with the line ends of Windows, which every other system reads too."""
    return plain_text(text).replace("\n", "\r\n").encode()


def _passages(passages: Iterable[Passage]) -> str:
    """Paragraphs an empty line apart; a list follows what leads to it."""
    parts = ["\n\n" + one if isinstance(one, str) else "".join(f"\n{ITEM}{item}" for item in one) for one in passages]
    return "".join(parts).strip("\n")


def _contact(contact: PressContact) -> str:
    phones = ", ".join(phone.words for phone in contact.phones)
    told = (
        contact.name,
        contact.about,
        f"Telefon: {phones}" if phones else "",
        f"E-post: {contact.email.words}" if contact.email else "",
    )
    return _lines(told)


def _picture(picture: PressPicture) -> Iterator[str]:
    yield "Bild"
    if picture.caption:
        yield picture.caption
    yield f"Bilden i ord: {picture.text}"


def _lines(lines: Iterable[str]) -> str:
    return "\n".join(filter(None, lines))
