"""The promises of a pledge as cards in their order, to choose from and to put in another order."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QWidget

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.ui.promises.rows import Index, RecordRows
from medlofte_desktop.ui.texts.counts import counts
from medlofte_desktop.ui.texts.words import doubt_word
from medlofte_desktop.ui.widgets.labels import plain_tooltip
from medlofte_desktop.ui.widgets.reorder_list import ReorderList

LINE_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseLine:
    """What a card says; `area` is a title or empty, `doubt` the number of conflicts in promise and activities."""

    id: str
    number: int
    text: str
    area: str
    activities: int
    doubt: int

    def count_words(self) -> str:
        """`3 aktiviteter`."""
        if not self.activities:
            return QCoreApplication.translate("PromiseCard", "Inga aktiviteter")
        return counts().activities(self.activities)

    def spoken(self) -> str:
        """The card as it is read aloud."""
        words = QCoreApplication.translate("PromiseCard", "Löfte {number}").format(number=self.number)
        conflict = doubt_word() if self.doubt else ""
        return ", ".join(filter(None, (words, self.text, self.area, self.count_words(), conflict)))


def promise_lines(dossier: Dossier) -> Iterator[PromiseLine]:
    """The cards of a pledge, numbered in the order they have on the page."""
    titles = {area.id: area.title for area in dossier.areas}
    activities: dict[str, list[str]] = {promise.id: [] for promise in dossier.promises}
    for activity in dossier.activities:
        activities[activity.promise].append(activity.id)
    for number, promise in enumerate(dossier.promises, 1):
        belonging = activities[promise.id]
        yield PromiseLine(
            id=promise.id,
            number=number,
            text=promise.text,
            area=titles.get(promise.area or "", ""),
            activities=len(belonging),
            doubt=sum(one in dossier.conflicts for one in (promise.id, *belonging)),
        )


class CardModel(RecordRows[PromiseLine]):
    """One row a promise."""

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken()
        if role == Qt.ItemDataRole.ToolTipRole and line.doubt:
            return plain_tooltip(QCoreApplication.translate("PromiseCard", "Ändrat på två håll"))
        return None


class CardList(ReorderList):
    """The cards. `chosen` carries the id of the promise that a person, or `choose`, has gone to."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = CardModel(self)
        self.setModel(self.cards)
        self.setProperty("bare", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("Löften i ordning"))

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the promises of a pledge; the one that was chosen stays so while it is there."""
        place = self.verticalScrollBar().value()
        before = [(line.id, len(line.text)) for line in self.cards.lines()]
        self.cards.show_lines(tuple(promise_lines(dossier)))
        if before != [(line.id, len(line.text)) for line in self.cards.lines()]:
            self.doItemsLayout()
            self.updateGeometry()
            self.verticalScrollBar().setValue(place)

    def choose(self, promise: str) -> None:
        """Go to a card."""
        index = self.cards.index(self.cards.row_of(promise), 0)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def chosen_id(self) -> str:
        """The id of the promise whose card is chosen, "" where there is none."""
        index = self.currentIndex()
        return self.cards.lines()[index.row()].id if index.isValid() else ""

    # Qt's overrides

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self.cards.lines()[current.row()].id)

    def sizeHint(self) -> QSize:
        heights = (self.sizeHintForRow(row) for row in range(self.cards.rowCount()))
        return QSize(self.fontMetrics().averageCharWidth() * 34, sum(heights) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 20, self.fontMetrics().height() * 5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.doItemsLayout()
            self.updateGeometry()
