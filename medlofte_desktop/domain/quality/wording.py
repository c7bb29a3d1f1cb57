"""Rules about what words promise: too little, or more than anyone can keep."""

import re
from collections.abc import Iterator

from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.domain.quality.passages import commitments
from medlofte_desktop.domain.records.dossier import Dossier

_VAGUE = re.compile(
    r"\bverkar? för\b|\beftersträva[rs]?\b|\bett antal\b|\bvid behov\b"
    r"|\bi (?:möjligaste|största möjliga) mån\b"
    r"|\bgöra? (?:sitt|vårt|sina?|allt|våra) (?:bästa|yttersta)\b|\bfortsätt(?:a|er)\b",
    re.IGNORECASE,
)
_BEYOND_POWER = re.compile(
    r"\bing(?:en|a|et)\b[^.!?:;\n]{0,60}?\b(?:ska|skall|kommer att)\b"
    r"|\balla\b[^.!?:;\n]{0,40}?\b(?:ska|skall)(?: kunna)? (?:känna sig|vara|bli) tryg\w+"
    r"|\bfri(?:tt|a)? från\b|\bgaranter\w+|\b(?:utrota|eliminera)\w*"
    r"|\b(?:ska|skall|får) (?:inte|aldrig)(?: längre)? (?:förekomma|finnas|ske|hända|drabba)\w*",
    re.IGNORECASE,
)


def words_are_firm(dossier: Dossier) -> Iterator[Finding]:
    """Rule 9: no words that let one do nothing; one finding a text, with all its vague words."""
    for passage in commitments(dossier):
        if found := dict.fromkeys(word.lower() for word in _VAGUE.findall(passage.text)):
            yield Finding(9, Level.TIP, passage.record, passage.field, ", ".join(found))


def outcome_is_in_ones_power(dossier: Dossier) -> Iterator[Finding]:
    """Rule 10: promise what one does, not what others will refrain from ("ingen ska …")."""
    for promise in dossier.promises:
        if found := _BEYOND_POWER.search(promise.text):
            yield Finding(10, Level.TIP, promise.id, "text", found[0])
