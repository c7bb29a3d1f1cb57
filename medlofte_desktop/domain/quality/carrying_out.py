"""Rules about activities: that they exist, who does them, when, and how one sees that they are done."""

import re
from collections.abc import Iterator

from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.domain.quality.timing import TIME_WORDS
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.promise import Activity, ActivityStatus

_GIVEN_UP = frozenset({ActivityStatus.DROPPED, ActivityStatus.NOT_NEEDED})
_LATER = re.compile(r"\b(?:tas|arbetas|beslutas|bestäms|planeras) (?:fram )?senare\b", re.IGNORECASE)
_DATED = re.compile(r"\b20\d\d\b|\d{1,2}/\d{1,2}")

_NUMBER = r"(?:\d+|ett|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tjugo|femtio|hundra)"
_MEASURE = re.compile(r"\d|\bja\b|\bnej\b|\balla\b|\bsamtliga\b|\bhelt\b|\bklart?\b", re.IGNORECASE)
_MEASURE_IN_WORDS = re.compile(rf"\b(?:minst|högst|senast|totalt|sammanlagt) {_NUMBER}\b", re.IGNORECASE)
_COUNT = re.compile(rf"^{_NUMBER}\b", re.IGNORECASE)


def promises_have_activities(dossier: Dossier) -> Iterator[Finding]:
    """Rule 5: every promise has an activity that has not been given up.

    "Tas fram senare" is written as an activity; it counts where a date says how much later.
    """
    for promise in dossier.promises:
        activities = [one for one in dossier.activities_of(promise.id) if one.text and one.status not in _GIVEN_UP]
        if not activities:
            yield Finding(5, Level.WARNING, promise.id, "activities")
        elif all(_is_put_off(one) for one in activities):
            yield Finding(5, Level.WARNING, activities[0].id, "deadline", variant="later")


def activities_have_someone_responsible(dossier: Dossier) -> Iterator[Finding]:
    """Rule 6: every activity says who does it."""
    for activity in _to_do(dossier):
        if not activity.responsible:
            yield Finding(6, Level.ERROR, activity.id, "responsible")


def activities_have_a_time(dossier: Dossier) -> Iterator[Finding]:
    """Rule 7: every activity has a time: in its own field, as a date, or in its text ("varje vecka")."""
    for activity in _to_do(dossier):
        if not (activity.when or activity.start or activity.deadline or TIME_WORDS.search(activity.text)):
            yield Finding(7, Level.WARNING, activity.id, "when")


def activities_have_a_target(dossier: Dossier) -> Iterator[Finding]:
    """Rule 8: every activity has a target that can be measured.

    A number, "ja/nej", "klart" and "alla" are measures; so is "minst två tillfällen" in the activity's text.
    """
    for activity in _to_do(dossier):
        if not _is_measurable(activity):
            variant = "vague" if activity.target else ""
            yield Finding(8, Level.WARNING, activity.id, "target", activity.target, variant)


def _to_do(dossier: Dossier) -> Iterator[Activity]:
    return (activity for activity in dossier.activities if activity.status not in _GIVEN_UP)


def _is_put_off(activity: Activity) -> bool:
    dated = activity.deadline or activity.start or _DATED.search(f"{activity.when} {activity.text}")
    return bool(_LATER.search(activity.text)) and not dated


def _is_measurable(activity: Activity) -> bool:
    target = _MEASURE.search(activity.target) or _COUNT.search(activity.target)
    return bool(target or _MEASURE_IN_WORDS.search(f"{activity.target} {activity.text}"))
