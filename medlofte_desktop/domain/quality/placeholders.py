"""Rules about what was meant to be filled in."""

import re
from collections.abc import Iterator

from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.domain.quality.passages import public_passages
from medlofte_desktop.domain.records.dossier import Dossier

_TO_FILL_IN = (
    r"(?:fyll i|ange|skriv|infoga|välj|namn|datum|plats|text|kommun|ort|dnr|titel|organisation|rubrik|telefon)"
)
_PLACEHOLDER = re.compile(
    r"\blorem\b|\bipsum\b|\bx{3,}\b|\bTBD\b|\btodo\b|\?{3,}|_{3,}"
    rf"|[\[<{{]\s?{_TO_FILL_IN}\b[^\]>}}\n]{{0,80}}[\]>}}]"
    r"|\[\s?(?:…|\.{2,}|_*|x*)\s?\]"
    # "Fyll i enkäten" asks the inhabitants for something; "fyll i" alone or "fyll i här" asks the writer.
    r"|\A\W*(?:fyll i|skriv här)\W*\Z|\bfyll i (?:här|senare|text|namn|datum|titel)\b|\bfyll i ?(?:…|\.{2,})"
    r"|\bskriv (?:text )?här\b|\(\s?fyll i\b|\A\W*N\.? ?N\.?\W*\Z|\bNamn Namnsson\b",
    re.IGNORECASE,
)


def nothing_is_left_to_fill_in(dossier: Dossier) -> Iterator[Finding]:
    """Rule 27: no placeholder in any text."""
    for passage in public_passages(dossier):
        if found := _PLACEHOLDER.search(passage.text):
            yield Finding(27, Level.ERROR, passage.record, passage.field, found[0].strip(), "placeholder")


def headings_have_text(dossier: Dossier) -> Iterator[Finding]:
    """Rule 27: no ticked area without a title, and no promise or activity without text."""
    for area in dossier.ticked_areas:
        if not area.title:
            yield Finding(27, Level.ERROR, area.id, "title")
    for promise in dossier.promises:
        if not promise.text:
            yield Finding(27, Level.ERROR, promise.id, "text")
    for activity in dossier.activities:
        if not activity.text:
            yield Finding(27, Level.ERROR, activity.id, "text")
