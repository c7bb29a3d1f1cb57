"""A reader of calendar files of its own, from RFC 5545 alone, for tests of what the program writes."""

import re
from dataclasses import dataclass, field


@dataclass
class Component:
    """What stands between BEGIN and END; `lines` maps a property with its parameters to its value as it is read."""

    name: str
    lines: dict[str, str] = field(default_factory=dict)
    parts: list["Component"] = field(default_factory=list)

    def part(self, name: str) -> "Component":
        (found,) = (one for one in self.parts if one.name == name)
        return found


def read_calendar(content: bytes) -> Component:
    """The calendar in a file; fails at whatever a strict reader would refuse."""
    assert content.endswith(b"\r\n")
    open_: list[Component] = [Component("")]
    for line in _unfolded(content):
        name, value = re.fullmatch(r"([A-Z-]+(?:;[A-Z]+=[^:;,]+)*):(.*)", line, re.DOTALL).groups()
        if name == "BEGIN":
            open_.append(Component(value))
        elif name == "END":
            done = open_.pop()
            assert done.name == value
            open_[-1].parts.append(done)
        else:
            assert name not in open_[-1].lines
            open_[-1].lines[name] = _text(value)
    (outermost,) = open_
    (calendar,) = outermost.parts
    assert calendar.name == "VCALENDAR"
    return calendar


def _unfolded(content: bytes) -> list[str]:
    """Whole lines, each piece checked: at most 75 octets, no letter split, nothing that a line must not hold."""
    pieces = content.removesuffix(b"\r\n").split(b"\r\n")
    for piece in pieces:
        assert 0 < len(piece) <= 75
        assert not re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", piece)
        piece.decode("utf-8")
    whole = b"\r\n".join(pieces).replace(b"\r\n ", b"")
    return whole.decode("utf-8").split("\r\n")


def _text(value: str) -> str:
    """A value without its escapes; a backslash before anything else is an error."""
    assert not re.search(r"\\(?:\\\\)*(?![\\;,nN])", re.sub(r"\\\\", "", value))
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)
