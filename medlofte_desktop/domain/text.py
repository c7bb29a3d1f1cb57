"""The one door for text that comes in, and how Swedes sort and search it."""

import unicodedata
from collections.abc import Iterable
from itertools import groupby

LINE_LIMIT = 500
TEXT_LIMIT = 20_000

# Line breaks that text fields and files know beside \n.
_BREAKS = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\x85": "\n", "\x0b": "\n", "\x0c": "\n"})
_KEPT_FORMAT_CHARACTERS = "\u00ad\u200d"  # soft hyphen (the quality check names it) and joiner


class TextError(ValueError):
    """A text that cannot be taken in; `reason` is "too_long" or "surrogate", `limit` counts characters."""

    def __init__(self, reason: str, *, limit: int = 0, length: int = 0) -> None:
        super().__init__(f"{reason}: {length} of {limit}")
        self.reason = reason
        self.limit = limit
        self.length = length


def clean_text(text: str, *, limit: int = TEXT_LIMIT) -> str:
    """Text in NFC without control, bidirectional or private characters; \\n and \\t stay, ends are trimmed.

    Nothing is cut: raises TextError where the text is longer than `limit` characters or not valid Unicode.
    """
    kept = _cleaned(text)
    if len(kept) > limit:
        raise TextError("too_long", limit=limit, length=len(kept))
    return kept


def _cleaned(text: str) -> str:
    if text.isprintable() and unicodedata.is_normalized("NFC", text):
        return text.strip()  # nearly every text there is, and ten times as fast
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_BREAKS)
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise TextError("surrogate")
    # NFC last: what is taken away may have stood between a letter and its accent.
    return unicodedata.normalize("NFC", "".join(filter(_is_kept, text))).strip()


def clean_line(text: str, *, limit: int = LINE_LIMIT) -> str:
    """`clean_text` for one line: every run of white space becomes one space."""
    return clean_text(" ".join(clean_text(text, limit=max(limit, TEXT_LIMIT)).split()), limit=limit)


def _is_kept(character: str) -> bool:
    if character.isprintable() or character in "\n\t" or character in _KEPT_FORMAT_CHARACTERS:
        return True
    return unicodedata.category(character) == "Zs"


def has_tower(text: str, most: int) -> bool:
    """Whether more than `most` accents stand on one letter; to put thousands in order takes minutes."""
    # Every such tower holds one of these letters; only where one is a mark it pays to count them all.
    sampled = text[:: max(1, most // 2)] if len(text) > most else ""
    if not any(map(unicodedata.combining, sampled)):
        return False
    runs = groupby(text, key=lambda letter: unicodedata.combining(letter) > 0)
    return any(marks and sum(1 for _letter in run) > most for marks, run in runs)


def in_a_row(names: Iterable[str]) -> str:
    """`Vännäs kommun, Umeå kommun och Lokalpolisområde Umeå`; empty names are left out."""
    *rest, last = [name for name in names if name] or [""]
    return f"{', '.join(rest)} och {last}" if rest else last


# The alphabet ends … w x y z å ä ö; v and w are letters of their own; other accents only part equal words.
_LAST_LETTERS = str.maketrans({"å": "{", "ä": "|", "ö": "}", "æ": "|", "ø": "}"})
_OWN_LETTERS = frozenset("åäö")
_WITHOUT_OWN_LETTERS = str.maketrans("", "", "åäö")


def swedish_order(text: str) -> tuple[str, str]:
    """A key that sorts as a Swedish list does: case and foreign accents count only between equal words."""
    folded = text.casefold()
    return fold(folded).translate(_LAST_LETTERS), folded


def fold(text: str) -> str:
    """Text as it is searched: without case or foreign accents, but å, ä and ö are letters of their own."""
    composed = _composed(text)
    if composed.translate(_WITHOUT_OWN_LETTERS).isascii():
        return composed  # nearly every Swedish text there is, and twenty times as fast
    return "".join(letter if letter in _OWN_LETTERS else plain(letter) for letter in composed)


def plain(text: str) -> str:
    """Text without case and without any accent: what finds Åmål for *amal* when nothing matches better."""
    # Letters that are only there for their looks (ᴬ, 𝕬) have no other case until they are taken apart.
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text.casefold())
