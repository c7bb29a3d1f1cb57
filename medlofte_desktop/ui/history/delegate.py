"""How a line of the history is drawn: the day above the first, a mark, two short lines and the time."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from medlofte_desktop.ui.lists.line_delegate import small
from medlofte_desktop.ui.lists.line_model import LINE_ROLE, Index, ListLine
from medlofte_desktop.ui.look.icons import paint_icon
from medlofte_desktop.ui.look.theme import current_colors

_SIDE, ABOVE, _GAP = 8, 6, 8
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class HistoryDelegate(QStyledItemDelegate):
    """Every line is as high as its kind needs, whatever it says: thousands of them are measured at once."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    # Qt's overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: ListLine = index.data(LINE_ROLE)
        height = option.fontMetrics.height() + 2 * ABOVE
        if line.second:
            height += QFontMetrics(small(option.font)).height() + 2
        return QSize(0, height + caption_height(line, option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: ListLine = index.data(LINE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        caption = caption_height(line, option.font)
        _paint_caption(painter, option, line, caption)
        box = option.rect.adjusted(0, caption, 0, 0)
        _paint_ground(painter, box, option, has_focus=self._view.hasFocus())
        _paint_words(painter, box.adjusted(_SIDE, ABOVE, -_SIDE, -ABOVE), option.font, line)
        painter.restore()


def _paint_words(painter: QPainter, box: QRect, font: QFont, line: ListLine) -> None:
    colors = current_colors()
    side = QFontMetrics(font).height()
    if line.icon:
        paint_icon(painter, QRect(box.topLeft(), QSize(side, side)), line.icon, line.tone)
        box = box.adjusted(side + _GAP, 0, 0, 0)
    first = QRect(box.topLeft(), QSize(box.width(), side))
    painter.setFont(small(font))
    painter.setPen(QColor(colors.muted))
    right = painter.fontMetrics().horizontalAdvance(line.right) + _GAP
    painter.drawText(first, _RIGHT, line.right)
    second = QRect(QPoint(box.left(), first.bottom() + 3), QSize(box.width(), painter.fontMetrics().height()))
    painter.drawText(second, _LEFT, _elided(painter, line.second, second.width()))
    title = QFont(font)
    title.setWeight(QFont.Weight.DemiBold if line.second else QFont.Weight.Normal)
    painter.setFont(title)
    painter.setPen(QColor(colors.text))
    painter.drawText(first, _LEFT, _elided(painter, line.title, first.width() - right))


def _paint_caption(painter: QPainter, option: QStyleOptionViewItem, line: ListLine, height: int) -> None:
    if line.section:
        painter.setFont(small(option.font))
        painter.setPen(QColor(current_colors().muted))
        painter.drawText(QRect(4, option.rect.top() + 6, option.rect.right() - 8, height - 8), _LEFT, line.section)


def _paint_ground(painter: QPainter, box: QRect, option: QStyleOptionViewItem, *, has_focus: bool) -> None:
    colors = current_colors()
    is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if not is_chosen and not option.state & QStyle.StateFlag.State_MouseOver:
        return
    painter.setBrush(QColor(colors.accent_soft if is_chosen else colors.hover))
    painter.setPen(QColor(colors.accent) if is_chosen and has_focus else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)


def _elided(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)


def caption_height(line: ListLine, font: QFont) -> int:
    """How much of a line's height the day above it takes."""
    return QFontMetrics(small(font)).height() + 14 if line.section else 0
