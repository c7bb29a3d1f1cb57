"""Rule about characters that do not belong in Swedish print."""

import re
from collections.abc import Iterator

from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.domain.quality.passages import public_passages
from medlofte_desktop.domain.records.dossier import Dossier

_WRONG = {
    "soft_hyphen": re.compile("\u00ad"),
    "double_space": re.compile(r"\S[ \u00a0]{2,}(?=\S)"),
    "straight_quotes": re.compile(r"\"|(?<!\w)'\w[^'\n]{0,200}'(?!\w)"),
    # A minus sign that is no minus, and a hyphen with room around it that is a dash.
    "dash": re.compile(r"(?<=[^\W_])\u2212|\u2212(?!\d)|(?<=[^\W_]) - (?=[^\W_])"),
}


def characters_are_right(dossier: Dossier) -> Iterator[Finding]:
    """Rule 24: no soft hyphens, double spaces, straight quotes, or other signs for the dash –."""
    for passage in public_passages(dossier):
        for variant, wrong in _WRONG.items():
            if wrong.search(passage.text):
                yield Finding(24, Level.TIP, passage.record, passage.field, variant=variant)
