"""Rules about plain language: sentences and promises of a length one can read, no abbreviations to guess."""

import re
from collections.abc import Iterator

from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.domain.quality.passages import Passage, prose, public_passages
from medlofte_desktop.domain.readability import readability
from medlofte_desktop.domain.records.dossier import Dossier

LONGEST_SENTENCE_WORDS = 30
LONGEST_PROMISE_CHARACTERS = 300
HIGHEST_LIX = 50

# Abbreviation → its long form, which explains it wherever it stands.
_ABBREVIATIONS = {
    "ANDTS": r"alkohol, narkotika",
    "ANDT": r"alkohol, narkotika",
    "EST": r"effektiv samordning för trygghet",
    "SSPF": r"(?:skola|socialtjänst), ?(?:socialtjänst|skola)",
    "BRÅ": r"brottsförebyggande råd",
    "LPO": r"lokalpolisområde",
    "NTU": r"nationella trygghetsundersökning",
}


def sentences_are_short(dossier: Dossier) -> Iterator[Finding]:
    """Rule 22: no sentence over 30 words."""
    for passage in prose(dossier):
        longest = readability(passage.text).longest_sentence
        if longest > LONGEST_SENTENCE_WORDS:
            yield _tip(passage, str(longest), "sentence")


def promises_are_short(dossier: Dossier) -> Iterator[Finding]:
    """Rule 22: no promise over 300 characters."""
    for promise in dossier.promises:
        if len(promise.text) > LONGEST_PROMISE_CHARACTERS:
            yield Finding(22, Level.TIP, promise.id, "text", str(len(promise.text)), "promise")


def text_is_readable(dossier: Dossier) -> Iterator[Finding]:
    """Rule 22: LIX at most 50, in texts long enough for LIX to mean anything."""
    for passage in prose(dossier):
        reading = readability(passage.text)
        if reading.is_dependable and (reading.lix or 0) > HIGHEST_LIX:
            yield _tip(passage, str(reading.lix), "lix")


def abbreviations_are_explained(dossier: Dossier) -> Iterator[Finding]:
    """Rule 22: each abbreviation is spelt out somewhere, or has a parenthesis after it; told of where it is first."""
    passages = list(prose(dossier))
    everything = "\n".join(passage.text for passage in public_passages(dossier))
    for short, long in _ABBREVIATIONS.items():
        standing = re.compile(rf"\b{short}\b" if short != "BRÅ" else r"\b(?:BRÅ|Brå)\b")
        first = next((passage for passage in passages if standing.search(passage.text)), None)
        if first and not _is_explained(standing.pattern, long, everything):
            yield _tip(first, short, "abbreviation")


def _is_explained(standing: str, long: str, text: str) -> bool:
    followed = rf"{standing}(?:-[a-zåäö]+)? \([^\W\d_]"
    return bool(re.search(long, text, re.IGNORECASE) or re.search(followed, text))


def _tip(passage: Passage, detail: str, variant: str) -> Finding:
    return Finding(22, Level.TIP, passage.record, passage.field, detail, variant)
