"""How many pages papers take: counted one by one when there is time, and remembered as long as they say the same."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from medlofte_desktop.domain.sheet.occasion_paper import Printable
from medlofte_desktop.printing.layout.pages import pages


class PageCounts(QObject):
    """`counted` comes each time one more is known."""

    counted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[Printable, int] = {}
        self._left: list[Printable] = []
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._count)

    def count(self, papers: Iterable[Printable]) -> None:
        """Count these, and forget all others."""
        papers = dict.fromkeys(papers)
        self._known = {paper: self._known[paper] for paper in papers if paper in self._known}
        self._left = [paper for paper in papers if paper not in self._known]
        self._turn.start()

    def of(self, paper: Printable) -> int | None:
        """How many pages a paper takes; None while that is not known."""
        return self._known.get(paper)

    def _count(self) -> None:
        if not self._left:
            return
        paper = self._left.pop(0)
        self._known[paper] = len(pages(paper))
        self._turn.start()
        self.counted.emit()
