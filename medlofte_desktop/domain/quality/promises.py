"""Rules about promises: that there are some, who gives them, and where a goal starts from."""

from collections.abc import Iterator

from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.domain.records.dossier import Dossier


def something_is_promised(dossier: Dossier) -> Iterator[Finding]:
    """Rule 3: at least one ticked priority area and one promise; one without text is none."""
    if not any(area.title for area in dossier.ticked_areas):
        yield Finding(3, Level.ERROR, dossier.pledge.id, "areas")
    if not any(promise.text for promise in dossier.promises):
        yield Finding(3, Level.ERROR, dossier.pledge.id, "promises")


def somebody_promises(dossier: Dossier) -> Iterator[Finding]:
    """Rule 4: every promise says who gives it."""
    for promise in dossier.promises:
        if not promise.promised_by:
            yield Finding(4, Level.ERROR, promise.id, "promised_by")


def goals_have_a_baseline(dossier: Dossier) -> Iterator[Finding]:
    """Rule 13: a goal that is to be reached says where it starts."""
    for promise in dossier.promises:
        if (promise.goal_indicator or promise.goal_target) and not promise.goal_baseline:
            yield Finding(13, Level.TIP, promise.id, "goal_baseline")
