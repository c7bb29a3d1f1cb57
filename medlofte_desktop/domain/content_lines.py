"""The lines that vCards and calendar files are made of (RFC 2426, RFC 5545): values escaped, long lines folded."""

import re
from collections.abc import Iterable

_LINE_OCTETS = 75
_LINE_BREAK = re.compile(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")


def stated(name: str, value: str) -> list[str]:
    """The line of a text property; none where the value is empty."""
    return [f"{name}:{escaped(value)}"] if value else []


def escaped(value: str) -> str:
    """A value that cannot end its line or field: whatever is typed stays inside it."""
    for character in "\\;,":
        value = value.replace(character, "\\" + character)
    value = _LINE_BREAK.sub(r"\\n", value)
    return "".join(character for character in value if character >= " " and character != "\x7f")


def joined(lines: Iterable[str]) -> str:
    """Lines as they stand in a file: folded at 75 octets, each ended by CRLF."""
    return "".join(_folded(line) + "\r\n" for line in lines)


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
