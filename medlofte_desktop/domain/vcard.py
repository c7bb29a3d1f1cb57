"""A contact as a vCard, for the address books of other programs.

Version 3.0 (RFC 2426) in UTF-8: classic Outlook takes no 4.0, and every other address book takes 3.0.
"""

import re

from medlofte_desktop.domain.records.people import Contact

_LINE_OCTETS = 75
_LINE_BREAK = re.compile(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")


def vcard(contact: Contact) -> str:
    """One vCard with CRLF line ends, folded at 75 octets; empty fields are left out."""
    shown = contact.name or contact.title or contact.organisation or contact.email
    given, _, family = contact.name.rpartition(" ")
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"UID:{_escaped(contact.id)}",
        f"FN:{_escaped(shown)}",
        f"N:{_escaped(family)};{_escaped(given)};;;",
        *_stated("ORG", contact.organisation),
        *_stated("TITLE", contact.title),
        *_stated("ROLE", ", ".join(contact.roles)),
        *_stated("TEL;TYPE=WORK,VOICE", contact.phone),
        *_stated("TEL;TYPE=WORK,CELL", contact.mobile),
        *_stated("EMAIL;TYPE=INTERNET", contact.email),
        "END:VCARD",
    ]
    return "".join(_folded(line) + "\r\n" for line in lines)


def _stated(name: str, value: str) -> list[str]:
    return [f"{name}:{_escaped(value)}"] if value else []


def _escaped(value: str) -> str:
    """A value that cannot end its line or field: whatever is typed stays inside it."""
    for character in "\\;,":
        value = value.replace(character, "\\" + character)
    value = _LINE_BREAK.sub(r"\\n", value)
    return "".join(character for character in value if character >= " " and character != "\x7f")


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets, a space before each but the first; no letter is split."""
    pieces, room = [""], _LINE_OCTETS
    for character in line:
        size = len(character.encode())
        if size > room:
            pieces.append("")
            room = _LINE_OCTETS - 1
        pieces[-1] += character
        room -= size
    return "\r\n ".join(pieces)
