"""The words for activities: how they have gone."""

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.domain.records.promise import ActivityStatus


def status_word(status: ActivityStatus) -> str:
    """How an activity has gone, in a word or two."""
    return {
        ActivityStatus.PLANNED: QCoreApplication.translate("Activities", "Ej påbörjad"),
        ActivityStatus.ONGOING: QCoreApplication.translate("Activities", "Pågår"),
        ActivityStatus.DONE: QCoreApplication.translate("Activities", "Genomförd"),
        ActivityStatus.PARTLY_DONE: QCoreApplication.translate("Activities", "Delvis genomförd"),
        ActivityStatus.NOT_DONE: QCoreApplication.translate("Activities", "Ej genomförd"),
        ActivityStatus.DROPPED: QCoreApplication.translate("Activities", "Utgår"),
        ActivityStatus.NOT_NEEDED: QCoreApplication.translate("Activities", "Ej aktuell"),
    }[status]
