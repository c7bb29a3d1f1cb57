"""What stands about backups: what one holds, and what going back to it would bring and take."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QLocale, QObject

from medlofte_desktop.domain.history.backups import Backup, Difference, PledgePart, Side
from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.ui.language import window_locale
from medlofte_desktop.ui.lists.line_model import ListLine
from medlofte_desktop.ui.texts.moments import clock_words, day_words
from medlofte_desktop.ui.texts.places import pledge_words

_MOST = 12  # pledges that are named


class BackupWords(QObject):
    """A class of its own because lupdate reads plural forms from one."""

    def counts(self, backup: Backup) -> str:
        """`6 medborgarlöften, 1 204 sparade ändringar`."""
        pledges = self.tr("%n medborgarlöfte(n)", None, backup.pledges)
        return f"{pledges}, {self.tr('%n sparad(e) ändring(ar)', None, backup.revisions)}"

    def changes(self, count: int) -> str:
        return self.tr("%n sparad(e) ändring(ar)", None, count)

    def difference(self, difference: Difference) -> str:
        """What comes back and what goes away, and nothing of what does not."""
        gained, lost = difference.gained.revisions, difference.lost.revisions
        told = (
            self.tr("Kommer tillbaka: {changes}.").format(changes=self.changes(gained)) if gained else "",
            self.tr("Försvinner: {changes}.").format(changes=self.changes(lost)) if lost else "",
        )
        return " ".join(filter(None, told))

    def passed_over(self, count: int) -> str:
        return self.tr("%n nyare kopia/kopior är skadad(e).", None, count)

    def line(self, backup: Backup, section: str) -> ListLine:
        """A backup in the list, by its time of day under its day."""
        return ListLine(
            key=backup.name,
            title=clock_words(backup.time),
            second=self.counts(backup) if backup.is_sealed else self.tr("Skadad, kan inte användas"),
            right=window_locale().formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat),
            icon="history" if backup.is_sealed else "error",
            tone="neutral" if backup.is_sealed else "bad",
            section=section,
        )

    def parts(self, side: Side, register: Mapping[str, Municipality]) -> list[str]:
        """A line for each pledge, the most changed first, and one for what belongs to none."""
        told = [self._part(one, register) for one in side.pledges[:_MOST]]
        if len(side.pledges) > _MOST:
            told.append(self.tr("och %n medborgarlöfte(n) till", None, len(side.pledges) - _MOST))
        apart = side.revisions - sum(one.revisions for one in side.pledges)
        if apart:
            told.append(self.tr("Utanför medborgarlöftena, till exempel kontaktpersoner: %n ändring(ar)", None, apart))
        return told

    def _part(self, part: PledgePart, register: Mapping[str, Municipality]) -> str:
        known = tuple(code for code in part.pledge.municipalities if code in register)
        name = pledge_words(replace(part.pledge, municipalities=known), register)
        if part.is_all:
            return self.tr("{pledge}: hela medborgarlöftet").format(pledge=name)
        return self.tr("{pledge}: %n ändring(ar)", None, part.revisions).format(pledge=name)


def sections(backups: tuple[Backup, ...], today: date) -> list[str]:
    """The day above the first backup of each, and nothing above the others."""
    days = [day_words(one.time, today) for one in backups]
    return [day if number == 0 or day != days[number - 1] else "" for number, day in enumerate(days)]
