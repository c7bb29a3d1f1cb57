"""What the quality check finds in one promise, without checking the whole pledge after every pause in the typing."""

from dataclasses import replace

from medlofte_desktop.domain.quality.check import by_urgency, findings
from medlofte_desktop.domain.quality.finding import Finding
from medlofte_desktop.domain.quality.language import abbreviations_are_explained
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.promise import Promise


def findings_about(promise: Promise, dossier: Dossier) -> tuple[Finding, ...]:
    """The findings in a promise and its activities, the weightiest first.

    Every rule but one looks at these alone; an abbreviation may be explained, or stand first, in another promise.
    """
    activities = dossier.activities_of(promise.id)
    records = {promise.id, *(activity.id for activity in activities)}
    alone = replace(dossier, promises=(promise,), activities=activities)
    found = [finding for finding in findings(alone) if finding.record in records]
    if any(finding.variant == "abbreviation" for finding in found):
        unexplained = set(abbreviations_are_explained(dossier))
        found = [one for one in found if one.variant != "abbreviation" or one in unexplained]
    return by_urgency(found)
