"""The font that is shipped with the program: loaded once, and everything it cannot show is spelled out."""

import unicodedata
from collections.abc import Iterable
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.printing.layout.measures import POINT
from medlofte_desktop.resource_files import resource

REGULAR = QFont.Weight.Normal
SEMIBOLD = QFont.Weight.DemiBold

_FILES = ("MedlofteSans-Regular.ttf", "MedlofteSans-Semibold.ttf")
_BREAKS = {"\n": "\n", "\u2028": "\n", "\u2029": "\n", "\t": "\t"}


class FontNotLoadedError(ExpectedError):
    """The shipped font could not be loaded, so that a document would have no text; holds the file's path."""


@cache
def font(size: float, weight: QFont.Weight) -> QFont:
    """The shipped font at `size` points of the layout, never mixed with a font of the machine."""
    shipped = QFont(_family())
    shipped.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    shipped.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    shipped.setPixelSize(round(size * POINT))
    shipped.setWeight(weight)
    return shipped


@cache
def metrics(size: float, weight: QFont.Weight) -> QFontMetricsF:
    """How wide the letters of that font are."""
    return QFontMetricsF(font(size, weight))


@cache
def _family() -> str:
    """Needs a QGuiApplication."""
    for name in _FILES:
        path = str(resource("fonts", name))
        number = QFontDatabase.addApplicationFont(path)
        families = QFontDatabase.applicationFontFamilies(number)
        if not families:
            raise FontNotLoadedError(path)
    return families[0]


def printable(text: str) -> str:
    """The text in characters that the font has.

    A character it lacks becomes its plain form (ﬁ → fi) where there is one and its number (`[U+4E2D]`) otherwise:
    nothing vanishes, and the reader sees what to change. Invisible marks go; breaks and tabs stay.
    """
    return text.translate(_shown())


def unprintable(texts: Iterable[str]) -> tuple[str, ...]:
    """The characters of the texts that a sheet can only show as numbers, each once, in order."""
    shown = _shown()
    return tuple(sorted(one for one in set("".join(texts)) if shown[ord(one)].startswith("[U+")))


class _Shown(dict[int, str]):
    """Character number → what is printed; filled as characters are met."""

    def __missing__(self, code: int) -> str:
        self[code] = shown = _spelled(chr(code))
        return shown


@cache
def _shown() -> _Shown:
    return _Shown()


def _spelled(character: str) -> str:
    if character in _BREAKS:
        return _BREAKS[character]
    if unicodedata.category(character) == "Cf" or "\ufe00" <= character <= "\ufe0f":
        return ""
    for form in (character, unicodedata.normalize("NFKC", character), unicodedata.normalize("NFKD", character)):
        if _is_in_font(form):
            return form
    return " " if character.isspace() else f"[U+{ord(character):04X}]"


def _is_in_font(text: str) -> bool:
    return bool(text) and all(_raw_font().supportsCharacter(ord(character)) for character in text)


@cache
def _raw_font() -> QRawFont:
    return QRawFont.fromFont(font(10, REGULAR))
