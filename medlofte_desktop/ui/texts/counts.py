"""Counted things in words, as "1 löfte" and "3 löften"."""

from functools import cache

from PySide6.QtCore import QObject


class Counts(QObject):
    """A class, since lupdate reads plural forms from the tr() of a class and not from QCoreApplication.translate."""

    def promises(self, count: int) -> str:
        return self.tr("%n löfte(n)", None, count)

    def activities(self, count: int) -> str:
        return self.tr("%n aktivitet(er)", None, count)

    def pages(self, count: int) -> str:
        return self.tr("%n sid(or)", None, count)

    def days_left(self, count: int) -> str:
        """How soon a period ends."""
        return self.tr("går ut om %n dag(ar)", None, count)

    def more(self, count: int) -> str:
        """What stands after the first names of a list."""
        return self.tr("och %n till", None, count)

    def records_at_once(self, count: int) -> str:
        """What one step of work saved."""
        return self.tr("%n poster sparade på samma gång", None, count)


@cache
def counts() -> Counts:
    """The one that says them; it has nothing of its own to keep."""
    return Counts()
