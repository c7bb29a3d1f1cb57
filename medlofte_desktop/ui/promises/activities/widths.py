"""How the activity table's columns share its width, until a person has drawn one wider or narrower."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from medlofte_desktop.ui.promises.activities.cell_painter import mark_width
from medlofte_desktop.ui.promises.activities.columns import Column

# What a column holds without breaking it where there is room, and its share of the width that is left.
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
        wished = {column: metrics.horizontalAdvance(words) + _PADDING for column, words in _WORDS.items()}
        room = max(self._table.viewport().width(), round(sum(wished.values()) * _TIGHTEST))
        must = {column: self._longest_word(column) for column in Column} | {Column.DEADLINE: wished[Column.DEADLINE]}
        whole = {column: max(must[column], width) for column, width in wished.items()}
        self._is_sharing = True
        for column, width in _fitting(whole, must, room).items():
            self._table.setColumnWidth(column, width)
        self._is_sharing = False

    def _longest_word(self, column: Column) -> int:
        """How wide a column must be for every word in it to be whole."""
        rows, metrics = self._table.model(), self._table.fontMetrics()
        longest = max(map(metrics.horizontalAdvance, str(rows.headerData(column, Qt.Orientation.Horizontal)).split()))
        for cell in (rows.index(row, column) for row in range(rows.rowCount())):
            words = str(cell.data() or "").split()
            longest = max(longest, max(map(metrics.horizontalAdvance, words), default=0) + mark_width(metrics, cell))
        return longest + _PADDING

    def _notice(self) -> None:
        self._is_drawn = self._is_drawn or not self._is_sharing


def _fitting(whole: Mapping[Column, int], must: Mapping[Column, int], room: int) -> dict[Column, int]:
    """What the columns wish and a share of what is left; or as near to that as keeps words whole; or, where there is
    not even room for that, a part of it: nobody looks for what stands to the right of what is seen."""
    wished, needed = sum(whole.values()), sum(must.values())
    if wished <= room:
        left, shares = room - wished, sum(_SHARES.values())
        return {column: width + left * _SHARES.get(column, 0) // shares for column, width in whole.items()}
    if needed <= room:
        part = (room - needed) / (wished - needed)
        return {column: least + int((whole[column] - least) * part) for column, least in must.items()}
    date = must[Column.DEADLINE]
    part = (room - date) / (needed - date)
    return {column: width if column == Column.DEADLINE else int(width * part) for column, width in must.items()}
