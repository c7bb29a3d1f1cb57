"""How the cells of the activity table are drawn and measured: whole texts, broken where the column ends."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from medlofte_desktop.ui.look.theme import current_colors
from medlofte_desktop.ui.promises.rows import Index
from medlofte_desktop.ui.promises.wrapping import wrapped

_SIDE, _ABOVE = 7, 5
_MOST_LINES = 16  # the rest is seen when one writes in the cell


class CellPainter(QStyledItemDelegate):
    """The style draws the ground; it would measure texts without the style sheet's padding, and cut them."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    # Qt's overrides

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """No text and no mark for the style to draw."""
        super().initStyleOption(option, index)
        option.text, option.icon = "", QIcon()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = _lines(option, index, self._table.columnWidth(index.column()))
        return QSize(0, len(lines) * option.fontMetrics.lineSpacing() + 2 * _ABOVE + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        super().paint(painter, option, index)
        painter.save()
        _paint_text(painter, option, index)
        painter.setPen(QColor(current_colors().line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if has_focus:
            painter.setPen(QPen(QColor(current_colors().accent), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.restore()


def _paint_text(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    painter.setFont(option.font)
    painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole) or QColor(current_colors().text))
    left = option.rect.left() + _SIDE + mark_width(option.fontMetrics, index)
    baseline = option.rect.top() + _ABOVE + option.fontMetrics.ascent()
    for line in _lines(option, index, option.rect.width()):
        painter.drawText(left, baseline, line)
        baseline += option.fontMetrics.lineSpacing()
    if mark := index.data(Qt.ItemDataRole.DecorationRole):
        side = option.fontMetrics.height()
        mark.paint(painter, QRect(option.rect.left() + _SIDE, option.rect.top() + _ABOVE, side, side))


def _lines(option: QStyleOptionViewItem, index: Index, width: int) -> tuple[str, ...]:
    room = width - 2 * _SIDE - mark_width(option.fontMetrics, index)
    return wrapped(index.data(), option.font, room, _MOST_LINES)


def mark_width(metrics: QFontMetrics, index: Index) -> int:
    """How much room a cell's mark takes beside its words, in pixels."""
    return metrics.height() + 4 if index.data(Qt.ItemDataRole.DecorationRole) else 0
