"""Moments as people say them: i dag 14:32, i går 09:05, 2023-03-03 14:32."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate

from medlofte_desktop.domain.local_time import local
from medlofte_desktop.ui.language import window_locale


def clock_words(moment: datetime) -> str:
    """The time of day where the person is."""
    return f"{local(moment):%H:%M}"


def day_words(moment: datetime, today: date) -> str:
    """`I dag`, `I går`, otherwise weekday and date."""
    day = local(moment).date()
    if day == today:
        return QCoreApplication.translate("Moments", "I dag")
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("Moments", "I går")
    return f"{window_locale().toString(QDate(day.year, day.month, day.day), 'dddd')} {day.isoformat()}".capitalize()


def moment_words(moment: datetime, today: date) -> str:
    """Day and time of day, in the middle of a sentence."""
    day = local(moment).date()
    if today - timedelta(days=1) <= day <= today:
        return f"{day_words(moment, today).lower()} {clock_words(moment)}"
    return f"{day.isoformat()} {clock_words(moment)}"
