"""The list of what has happened: runs that unfold into their versions, from the keyboard as with the mouse."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from medlofte_desktop.ui.history.delegate import ABOVE, HistoryDelegate, caption_height
from medlofte_desktop.ui.history.entries import Entry
from medlofte_desktop.ui.history.model import HistoryModel
from medlofte_desktop.ui.history.runs import Run
from medlofte_desktop.ui.lists.line_model import Index
from medlofte_desktop.ui.look.icons import paint_icon

_NEAR = 400  # pixels from the end at which more is asked for


class HistoryTree(QTreeView):
    """`picked` tells that another line is chosen; `end_neared` that a person has scrolled near the last one."""

    picked = Signal()
    end_neared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_filling = False
        self.entries = HistoryModel(self)
        self.setModel(self.entries)
        self.setItemDelegate(HistoryDelegate(self))
        self.setAccessibleName(self.tr("Historik"))
        self.setHeaderHidden(True)
        self.setStyleSheet("HistoryTree { selection-background-color: transparent; }")  # the delegate draws it
        self.setMouseTracking(True)
        self.setIndentation(self.fontMetrics().height())
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._feel_end)

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Begin anew; what was chosen and unfolded stays so where it still is, and else the first line is chosen."""
        chosen, place = self.chosen_key(), self.verticalScrollBar().value()
        tops = (index for index in self.entries.indexes() if self.isExpanded(index))
        unfolded = {self.entries.entry(index).line.key for index in tops}
        self._is_filling = True
        self.entries.show_entries(entries)
        for row, entry in enumerate(entries):
            if entry.line.key in unfolded:
                self.setExpanded(self.entries.index(row, 0), True)
        found = self.entries.index_of(chosen) if chosen else QModelIndex()
        self.setCurrentIndex(found if found.isValid() else self.entries.index(0, 0))
        self.verticalScrollBar().setValue(place if found.isValid() else 0)
        self._is_filling = False

    def add_entries(self, entries: tuple[Entry, ...]) -> None:
        """Go on below."""
        self.entries.add_entries(entries)

    def chosen_run(self) -> Run | None:
        """What the chosen line stands for."""
        index = self.currentIndex()
        return self.entries.entry(index).run if index.isValid() else None

    def chosen_key(self) -> str:
        """What tells the chosen line apart, also after it has been read anew; empty where there is none."""
        index = self.currentIndex()
        return self.entries.entry(index).line.key if index.isValid() else ""

    def choose_first(self) -> None:
        self.setCurrentIndex(self.entries.index(0, 0))
        self.scrollToTop()

    def choose_beside(self) -> None:
        """Choose a version that stands beside another, wherever clocks have put it."""
        tops = (self.entries.index(row, 0) for row in range(self.entries.rowCount()))
        found = next((top for top in tops if self.entries.entry(top).run.latest.beside), QModelIndex())
        if found.isValid():
            self.setCurrentIndex(found)

    def choose_record(self, record: str) -> None:
        """Choose the latest of one record, where it is among the lines."""
        index = self.entries.index_of_record(record)
        if index.isValid():
            self.setCurrentIndex(index)

    def _feel_end(self) -> None:
        bar = self.verticalScrollBar()
        if not self._is_filling and bar.maximum() - bar.value() < _NEAR:
            self.end_neared.emit()

    # Qt's overrides

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """A chevron beside the line's first words, which are not in its middle where a day stands above them."""
        if self.entries.hasChildren(index):
            side = self.fontMetrics().height()
            caption = caption_height(self.entries.entry(index).line, self.font())
            place = QPoint(rect.right() - side + 1, rect.top() + caption + ABOVE)
            paint_icon(painter, QRect(place, QSize(side, side)), "chevron" if self.isExpanded(index) else "right")

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._is_filling:
            self.picked.emit()
