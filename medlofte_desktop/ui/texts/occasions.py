"""The words for a signing occasion: when and where it is, and how far it has come."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QObject

from medlofte_desktop.domain.periods.period import iso
from medlofte_desktop.domain.records.occasion import SigningOccasion
from medlofte_desktop.domain.signing.document import Document, DocumentState
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.domain.signing.readiness import is_ready
from medlofte_desktop.ui.language import window_locale
from medlofte_desktop.ui.look.colors import Tone


class OccasionCounts(QObject):
    """A class, for the sake of plural forms, as `Counts`."""

    def pledges(self, count: int) -> str:
        return self.tr("%n medborgarlöfte(n)", None, count)

    def left(self, count: int) -> str:
        return self.tr("%n sak(er) kvar", None, count)

    def pledges_left(self, count: int, of: int) -> str:
        return self.tr("%n av {of} undertecknade", None, count).format(of=of)


def occasion_line(occasion: SigningOccasion) -> str:
    """An occasion in a list: `2023-03-03 · Umeå · 6 medborgarlöften`."""
    day = iso(occasion.dated) or QCoreApplication.translate("Occasion", "utan datum")
    parts = (day, occasion.place, OccasionCounts().pledges(len(occasion.pledges)))
    return " · ".join(filter(None, parts))


def day_words(day: date | None) -> str:
    """`fredag 3 mars 2023`, in the language of the window."""
    if day is None:
        return QCoreApplication.translate("Occasion", "datum saknas")
    return window_locale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy")


def time_words(occasion: SigningOccasion) -> str:
    """`kl. 09:30–11:00`, or nothing."""
    times = "–".join(filter(None, (occasion.begins, occasion.ends)))
    return QCoreApplication.translate("Occasion", "kl. {times}").format(times=times) if times else ""


def state_of(dossier: OccasionDossier) -> tuple[str, Tone]:
    """How far an occasion has come, at a glance, and the tone to say it in."""
    documents = dossier.documents
    signed = sum(one.state is DocumentState.SIGNED for one in documents)
    if documents and signed == len(documents):
        return QCoreApplication.translate("Occasion", "Allt är undertecknat"), "good"
    if any(map(_is_begun, documents)):
        return OccasionCounts().pledges_left(signed, len(documents)), "accent"
    if not documents:
        return QCoreApplication.translate("Occasion", "Inga löften än"), "neutral"
    if is_ready(dossier.board):
        return QCoreApplication.translate("Occasion", "Klart att skriva under"), "good"
    return OccasionCounts().left(sum(len(row.left) for row in dossier.board)), "warning"


def _is_begun(document: Document) -> bool:
    return document.state in (DocumentState.PARTLY_SIGNED, DocumentState.SIGNED)
