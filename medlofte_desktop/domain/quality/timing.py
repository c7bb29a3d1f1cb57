"""Rules about time: the period, the follow-up, what is told afterwards, and the day of signing."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from medlofte_desktop.domain.periods.period import months_later
from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.domain.records.dossier import Dossier

SHORTEST_MONTHS, LONGEST_MONTHS = 6, 48

_CHANNEL = re.compile(
    r"webb|hemsid|sajt|medi[ae]|facebook|instagram|linkedin|youtube|tidning|radio|brev|utskick|e-?post|sms\b|\bappen?\b|affisch"
    r"|anslag|skylt|tavl|rapport|möte|träff|dialog|\bråd|samråd|vandring|bibliotek|medborgarkontor|fullmäktige|nämnd|\.se\b"
    r"|brå\b|press|film|podd|mässa|torg",
    re.IGNORECASE,
)
TIME_WORDS = re.compile(
    r"\b(?:19|20)\d\d\b|\bårs?(?:vis|ligen|skifte)?\b|årlig|\b(?:varje|varannan|var tredje|vart|under|per|en gång i|i) "
    r"(?:dag|vecka|månad|tertial|kvartal|halvår|år|termin|vår|höst|sommar|vinter)|tertial|kvartal|halvår|månad|veck[ao]"
    r"|\b(?:vår|sommar|höst|vinter)(?:en|ar)?\b|dagligen|löpande|kontinuerlig|regelbund|perioden"
    r"|januari|februari|\bmars\b|april|\bmaj\b|\bjuni\b|\bjuli\b|augusti|september|oktober|november|december",
    re.IGNORECASE,
)


def period_is_stated(dossier: Dossier) -> Iterator[Finding]:
    """Rule 1: a start; no end beside it means until further notice."""
    if dossier.pledge.period_start is None:
        yield Finding(1, Level.ERROR, dossier.pledge.id, "period_start")


def period_is_reasonable(dossier: Dossier) -> Iterator[Finding]:
    """Rule 2: it ends after it begins, and lasts 6 to 48 months."""
    pledge = dossier.pledge
    start, end = pledge.period_start, pledge.period_end
    if start is None or end is None:
        return
    if end < start:
        yield Finding(2, Level.ERROR, pledge.id, "period_end", end.isoformat(), "before_start")
    elif end < _later(start, SHORTEST_MONTHS) - timedelta(days=1):
        yield Finding(2, Level.WARNING, pledge.id, "period_end", variant="short")
    elif end > _later(start, LONGEST_MONTHS):
        yield Finding(2, Level.WARNING, pledge.id, "period_end", variant="long")


def follow_up_is_planned(dossier: Dossier) -> Iterator[Finding]:
    """Rule 14: an interval and a first date."""
    if not dossier.pledge.follow_up_months:
        yield Finding(14, Level.ERROR, dossier.pledge.id, "follow_up_months")
    if dossier.pledge.first_follow_up is None:
        yield Finding(14, Level.ERROR, dossier.pledge.id, "first_follow_up")


def feedback_is_planned(dossier: Dossier) -> Iterator[Finding]:
    """Rule 15: how and when inhabitants are told, which today stands in "Följ med i hur det går!".

    Only an empty text is an error. Whether a written one names a channel and a time is read from its words,
    which can go wrong, so that is a warning.
    """
    pledge = dossier.pledge
    if not pledge.follow_along:
        yield Finding(15, Level.ERROR, pledge.id, "follow_along")
        return
    if not _CHANNEL.search(pledge.follow_along):
        yield Finding(15, Level.WARNING, pledge.id, "follow_along", variant="channel")
    if not TIME_WORDS.search(pledge.follow_along):
        yield Finding(15, Level.WARNING, pledge.id, "follow_along", variant="time")


def signing_is_in_time(dossier: Dossier) -> Iterator[Finding]:
    """Rule 20: not after the period has begun, and not before the decision."""
    pledge = dossier.pledge
    signed = pledge.signing_date
    if signed is None:
        return
    if pledge.period_start and signed > pledge.period_start:
        yield Finding(20, Level.WARNING, pledge.id, "signing_date", signed.isoformat(), "after_start")
    if pledge.decision_date and signed < pledge.decision_date:
        yield Finding(20, Level.WARNING, pledge.id, "signing_date", signed.isoformat(), "before_decision")


def _later(day: date, months: int) -> date:
    try:
        return months_later(day, months)
    except OverflowError:
        return date.max
