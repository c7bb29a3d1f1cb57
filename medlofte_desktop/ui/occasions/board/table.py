"""The board as it is seen: every cell an icon and words that flow round it, all columns in sight where they fit."""

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from medlofte_desktop.domain.signing.readiness import Cell, Readiness
from medlofte_desktop.ui.look.icons import paint_icon
from medlofte_desktop.ui.look.tables import dress_table
from medlofte_desktop.ui.look.theme import current_colors
from medlofte_desktop.ui.occasions.board.model import CELL_ROLE, BoardModel, Index
from medlofte_desktop.ui.texts.readiness import cell_icon

_PAD, _GAP = 7, 4
_NARROWEST = 7  # letters in a column
_NAME = 12  # letters for the name of a municipality


class BoardTable(QTableView):
    """Arrow keys go from cell to cell, and Enter does what a double click does."""

    def __init__(self, model: BoardModel) -> None:
        super().__init__()
        self.setModel(model)
        dress_table(self, wraps=True)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setItemDelegate(_CellPainter(self))
        self.setAccessibleName(self.tr("Klarläge"))
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        model.modelReset.connect(self._share_width)
        model.dataChanged.connect(self.resizeRowsToContents)

    def _share_width(self) -> None:
        """The names and wide headings get what they need, the rest is shared evenly; too narrow, the table scrolls."""
        columns = range(1, self.model().columnCount())
        if not columns:
            return
        header, letter = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        name = letter * _NAME + 2 * _PAD
        room = self.viewport().width() - name
        needs = {column: header.sectionSizeHint(column) for column in columns}
        wide = {column: need for column, need in needs.items() if need > room // len(columns)}
        share = (room - sum(wide.values())) // max(len(columns) - len(wide), 1)
        header.setFixedHeight(2 * self.fontMetrics().height() + 2 * _PAD)
        self.setColumnWidth(0, name)
        for column in columns:
            self.setColumnWidth(column, wide.get(column) or max(share, letter * _NARROWEST + 2 * _PAD))
        self.resizeRowsToContents()

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()


class _CellPainter(QStyledItemDelegate):
    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def _words(self, option: QStyleOptionViewItem, index: Index, width: int) -> QTextLayout:
        """The words of a cell, broken to its width; the first line leaves room for the icon."""
        cell: Cell | None = index.data(CELL_ROLE)
        side = option.fontMetrics.height() + _GAP if cell else 0
        return _flowed(str(index.data()), _font(option.font, cell), max(width - 2 * _PAD, 1), side)

    # Qt's overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        words = self._words(option, index, self._table.columnWidth(index.column()))
        return QSize(0, round(words.boundingRect().bottom()) + 2 * _PAD + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell | None = index.data(CELL_ROLE)
        colors = current_colors()
        painter.save()
        _paint_ground(painter, option, cell, has_focus=self._table.hasFocus())
        room = option.rect.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        if cell is not None:
            side = option.fontMetrics.height()
            paint_icon(painter, QRect(room.topLeft(), QSize(side, side)), *cell_icon(cell))
        quiet = cell is not None and cell.readiness in (Readiness.DONE, Readiness.WAITING)
        painter.setPen(QColor(colors.muted if quiet else colors.text))
        painter.setClipRect(option.rect)
        self._words(option, index, option.rect.width()).draw(painter, QPointF(room.topLeft()))
        painter.restore()


def _flowed(text: str, font: QFont, width: int, indent: int) -> QTextLayout:
    """Text whose first line begins `indent` in; a first word that does not fit there begins below."""
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    top = 0.0
    left = float(indent)
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width - left)
        if left and line.naturalTextWidth() > width - left:
            top, left = line.height(), 0.0
            line.setLineWidth(width)
        line.setPosition(QPointF(left, top))
        top, left = top + line.height(), 0.0
        line = layout.createLine()
    layout.endLayout()
    return layout


def _font(font: QFont, cell: Cell | None) -> QFont:
    shown = QFont(font)
    if cell is None:
        shown.setWeight(QFont.Weight.DemiBold)
    else:
        shown.setPointSizeF(font.pointSizeF() * 0.92)
    return shown


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, cell: Cell | None, *, has_focus: bool) -> None:
    colors = current_colors()
    is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if cell is not None and cell.readiness is Readiness.LACKING:
        painter.fillRect(option.rect, QColor(colors.bad_soft))
    elif is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, QColor(colors.accent_soft if is_chosen else colors.hover))
    painter.setPen(QColor(colors.line))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight() + QPoint(1, 0))
    if is_chosen:
        painter.setPen(QPen(QColor(colors.accent), 2 if has_focus else 1))
        painter.drawRect(option.rect.adjusted(1, 1, -1, -2))
