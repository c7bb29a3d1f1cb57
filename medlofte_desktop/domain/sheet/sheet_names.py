"""What files of sheets and occasions are called: known beforehand, right on every disk, two sheets never alike."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from medlofte_desktop.domain.periods.period import iso
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.occasion import SigningOccasion
from medlofte_desktop.domain.text import plain

COMBINED_NAME = "underskriftsblad-samlade.pdf"

_PREFIX = "underskriftsblad"
_LONGEST = 60  # characters of municipality names; with years and number it stays far below any file system's limit
_LETTERS_OF_THEIR_OWN = str.maketrans({"ø": "o", "æ": "a", "ß": "ss", "ð": "d", "þ": "th", "ł": "l", "đ": "d"})


def sheet_names(dossiers: Sequence[Dossier]) -> tuple[str, ...]:
    """A file name for each pledge, in order; where two would be called the same, the later ones are numbered."""
    return _distinct(sheet_name(dossier) for dossier in dossiers)


def sheet_name(dossier: Dossier) -> str:
    """`underskriftsblad-vannas-2023-2025.pdf`; ASCII letters, digits and hyphens only."""
    names = [municipality.name for municipality in dossier.municipalities]
    years = _years(dossier.pledge.period_start, dossier.pledge.period_end)
    return "-".join(filter(None, (_PREFIX, _place(names), years))) + ".pdf"


def queue_name(occasion: SigningOccasion) -> str:
    """What the file with all papers of an occasion is called: `signering-umea-2023-03-03.pdf`."""
    return _occasion_name("signering", occasion)


def protocol_name(occasion: SigningOccasion) -> str:
    """What the file with the protocol of an occasion is called: `protokoll-umea-2023-03-03.pdf`."""
    return _occasion_name("protokoll", occasion)


def extract_name(name: str) -> str:
    """What the register extract of a person is called: `registerutdrag-eva-ek.pdf`."""
    return f"registerutdrag-{ascii_words(name)}.pdf"


def invitation_name(occasion: SigningOccasion) -> str:
    """What the calendar file of an occasion is called: `inbjudan-umea-2023-03-03.ics`."""
    return _occasion_name("inbjudan", occasion, ".ics")


def press_release_name(occasion: SigningOccasion, ending: str) -> str:
    """What a file with the press release of an occasion is called: `pressmeddelande-umea-2023-03-03.html`."""
    return _occasion_name("pressmeddelande", occasion, f".{ending}")


def bundle_name(part: str, writer: str, day: date) -> str:
    """What a file that is handed over is called: `medlofte-umea-anneli-eriksson-2023-03-03.medlofte`."""
    words = (ascii_words(one)[:_LONGEST].strip("-") for one in (part, writer))
    return "-".join(filter(None, ("medlofte", *words, iso(day)))) + ".medlofte"


def _occasion_name(prefix: str, occasion: SigningOccasion, ending: str = ".pdf") -> str:
    place = ascii_words(occasion.place)[:_LONGEST].strip("-")
    return "-".join(filter(None, (prefix, place, iso(occasion.dated)))) + ending


def _place(names: Sequence[str]) -> str:
    """The names in a row; where they would be too long together, the first ones and that there are more."""
    written = list(filter(None, map(ascii_words, names)))
    shown = [name for count, name in enumerate(written, start=1) if len("-".join(written[:count])) <= _LONGEST]
    rest = "med-flera" if 0 < len(shown) < len(written) else ""
    return "-".join((*(shown or [name[:_LONGEST] for name in written[:1]]), *filter(None, [rest])))


def ascii_words(name: str) -> str:
    """A name as a part of a file's: `bjurholms-kommun`; empty where no letter of it can be written so."""
    return re.sub(r"[^a-z0-9]+", "-", plain(name).translate(_LETTERS_OF_THEIR_OWN)).strip("-")


def _years(start: date | None, end: date | None) -> str:
    if start and end:
        return f"{start.year}-{end.year}"
    if start:
        return f"{start.year}-tills-vidare"
    return f"till-{end.year}" if end else ""


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    given: dict[str, None] = {}
    numbers: Counter[str] = Counter()
    for name in names:
        free = name
        while free in given:
            numbers[name] += 1
            free = f"{name.removesuffix('.pdf')}-{numbers[name] + 1}.pdf"
        given[free] = None
    return tuple(given)
