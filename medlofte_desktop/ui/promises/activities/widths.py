"""How the activity table's columns share its width, until a person has drawn one wider or narrower."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHeaderView, QTableView

from medlofte_desktop.ui.promises.activities.columns import Column

# What a column must hold without breaking it, and its share of the width that is left.
_WORDS = {
    Column.TEXT: "genomfartsgatan.",
    Column.RESPONSIBLE: "Kommunen",
    Column.WHEN: "September",
    Column.DEADLINE: "2023-09-30",
    Column.TARGET: "kontroller",
    Column.STATUS: "Genomförd",
}
_SHARES = {Column.TEXT: 8, Column.RESPONSIBLE: 1, Column.WHEN: 2, Column.TARGET: 2}
_PADDING = 15
_TIGHTEST = 0.85  # of what a column must hold; where there is even less room, as with large text, the table scrolls


class ColumnWidths(QObject):
    """Shares the width of a table out anew whenever it is asked to."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._is_sharing = False
        self._is_drawn = False
        header = table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(24)
        header.sectionResized.connect(self._notice)

    def share(self) -> None:
        """Give every column what it needs, or as near to that as there is room for, and share out what is left."""
        if self._is_drawn:
            return
        metrics = self._table.fontMetrics()
        least = {column: metrics.horizontalAdvance(words) + _PADDING for column, words in _WORDS.items()}
        needed = sum(least.values())
        room = max(self._table.viewport().width(), round(needed * _TIGHTEST))
        if room < needed:  # then words are broken: nobody looks for what stands to the right of what is seen
            date = least.pop(Column.DEADLINE)
            least = {column: width * (room - date) // (needed - date) for column, width in least.items()}
            least[Column.DEADLINE] = date
        left = max(0, room - needed)
        self._is_sharing = True
        for column, width in least.items():
            extra = left * _SHARES.get(column, 0) // sum(_SHARES.values())
            self._table.setColumnWidth(column, width + extra)
        self._is_sharing = False

    def _notice(self) -> None:
        self._is_drawn = self._is_drawn or not self._is_sharing
