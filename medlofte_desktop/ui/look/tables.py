"""How every table and tree looks and behaves: rows tall enough to hit, headings at the left, Tab leads out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QListView, QTableView, QTreeView


def dress_table(view: QTableView, *, wraps: bool = False) -> None:
    """Give a table the program's manners. One that `wraps` measures every row: for tens of rows, not thousands."""
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)  # Tab would walk through the cells and never out
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setWordWrap(wraps)
    rows = view.verticalHeader()
    rows.hide()
    rows.setDefaultSectionSize(view.fontMetrics().height() + 10)
    rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents if wraps else QHeaderView.ResizeMode.Fixed)
    _dress_header(view.horizontalHeader())


def dress_tree(view: QTreeView) -> None:
    """The same for a tree or a list of columns."""
    view.setUniformRowHeights(True)
    view.setAllColumnsShowFocus(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    _dress_header(view.header())


def dress_list(view: QListView) -> None:
    """The same for a list of lines to tick: never wider than it is."""
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)


def _dress_header(header: QHeaderView) -> None:
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setStretchLastSection(True)
