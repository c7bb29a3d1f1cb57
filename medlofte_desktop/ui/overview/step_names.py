"""What an edit of the pledge is called in the menu, after the word Ångra."""

from dataclasses import fields

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.ui.texts.words import status_word


def pledge_step(before: Pledge | None, after: Pledge) -> str:
    """Named by the field that differs; several fields are one edit of the pledge."""
    changed = {
        one.name for one in fields(after) if before is None or getattr(before, one.name) != getattr(after, one.name)
    }
    if "status" in changed:
        words = QCoreApplication.translate("PledgeSteps", "ny status: {status}")
        return words.format(status=status_word(after.status).lower())
    names = {_name(field) for field in changed}
    return names.pop() if len(names) == 1 else QCoreApplication.translate("PledgeSteps", "ändringar i löftet")


def _name(field: str) -> str:
    period = QCoreApplication.translate("PledgeSteps", "ny period")
    follow_up = QCoreApplication.translate("PledgeSteps", "ny tid för uppföljning")
    return {
        "label": QCoreApplication.translate("PledgeSteps", "ny rubrik på dokumentet"),
        "municipalities": QCoreApplication.translate("PledgeSteps", "ändrade kommuner"),
        "police_district": QCoreApplication.translate("PledgeSteps", "nytt lokalpolisområde"),
        "period_start": period,
        "period_end": period,
        "ready_reason": QCoreApplication.translate("PledgeSteps", "nytt skäl till att löftet är klart"),
        "introduction": QCoreApplication.translate("PledgeSteps", "ny inledning"),
        "together": QCoreApplication.translate("PledgeSteps", "ny text om vad ni ska åstadkomma"),
        "follow_along": QCoreApplication.translate("PledgeSteps", "ny text om hur invånarna följer med"),
        "reservation": QCoreApplication.translate("PledgeSteps", "nytt förbehåll"),
        "follow_up_months": follow_up,
        "first_follow_up": follow_up,
    }.get(field, QCoreApplication.translate("PledgeSteps", "ändringar i löftet"))
