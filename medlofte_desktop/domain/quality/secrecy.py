"""Rules about what must never be public: people's identity numbers, crime codes, evidence that is not open."""

import re
from collections.abc import Iterator
from datetime import date

from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.domain.quality.passages import public_passages
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.evidence import Secrecy

_NUMBER = re.compile(r"(?<![\d/.-])((?:1[89]|20)?\d{6})([-+–\u2010\u2011 ]?)(\d{4})(?![\d/]|[.-]\d)")
# Ten digits in one run that begin like this are a mobile number far oftener than somebody born in 2007.
_MOBILE = re.compile(r"07[02369]\d{7}")
_CRIME = re.compile(r"\bbrottskod(?:er|en|erna)?\b\W{0,3}\d{4}|\b(?:\d{4}-)?K\d{4,7}-\d{2}\b", re.IGNORECASE)
# Shorter words than these stand in many a text that has nothing to do with the evidence.
_TELLING_TITLE, _TELLING_FIGURE = 15, 6


def nobody_is_identified(dossier: Dossier) -> Iterator[Finding]:
    """Rule 23: no personal identity number or co-ordination number.

    The finding does not repeat the number.
    """
    for passage in public_passages(dossier):
        if has_identity_number(passage.text):
            yield Finding(23, Level.ERROR, passage.record, passage.field, variant="identity")


def no_crime_codes(dossier: Dossier) -> Iterator[Finding]:
    """Rule 23: no crime code, and no number of a report to the police (5000-K123456-23)."""
    for passage in public_passages(dossier):
        if found := crime_code(passage.text):
            yield Finding(23, Level.ERROR, passage.record, passage.field, found, "crime")


def evidence_is_not_leaked(dossier: Dossier) -> Iterator[Finding]:
    """Rule 23: nothing public repeats the title or the figure of evidence that is not open."""
    hidden = dict.fromkeys(hidden_words(dossier))
    for passage in public_passages(dossier):
        text = passage.text.casefold()
        if found := next((words for words in hidden if words in text), None):
            yield Finding(23, Level.ERROR, passage.record, passage.field, found, "evidence")


def has_identity_number(text: str) -> bool:
    """Whether digits in the text have an identity number's date and check digit (SFS 1991:481, 18 §)."""
    return any(map(_is_identity_number, _NUMBER.finditer(text)))


def crime_code(text: str) -> str:
    """The first crime code or number of a report in a text, or ""."""
    found = _CRIME.search(text)
    return found[0] if found else ""


def hidden_words(dossier: Dossier) -> Iterator[str]:
    """What must not be read in public, without case: titles and figures of evidence that is not open."""
    known = {one.title.casefold() for one in dossier.evidence if one.secrecy is Secrecy.OPEN}
    for one in dossier.evidence:
        if one.secrecy is Secrecy.OPEN:
            continue
        if len(one.title) >= _TELLING_TITLE and one.title.casefold() not in known:
            yield one.title.casefold()
        if len(one.key_figure) >= _TELLING_FIGURE:
            yield one.key_figure.casefold()


def _is_identity_number(found: re.Match[str]) -> bool:
    born, joint, last = found.groups()
    digits = born[-6:] + last
    if not joint and len(born) == 6 and _MOBILE.fullmatch(digits):
        return False
    return _is_birthday(born) and _luhn(digits)


def _is_birthday(born: str) -> bool:
    """Whether six or eight digits are a day; co-ordination numbers add 60 to it."""
    year, month, day = int(born[:-4]), int(born[-4:-2]), int(born[-2:])
    if len(born) == 6:
        year += 2000  # a leap year wherever the century before has one, except 1900
    try:
        return date(year, month, day - 60 if day > 60 else day) <= date(2099, 12, 31)
    except ValueError:
        return False


def _luhn(digits: str) -> bool:
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(digits))
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0
