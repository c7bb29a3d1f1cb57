"""How a promise's card is drawn: number, the text's beginning, its area and how much is to be done."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from medlofte_desktop.ui.look.icons import paint_icon
from medlofte_desktop.ui.look.theme import current_colors
from medlofte_desktop.ui.promises.cards import LINE_ROLE, PromiseLine
from medlofte_desktop.ui.promises.rows import Index
from medlofte_desktop.ui.promises.wrapping import wrapped
from medlofte_desktop.ui.widgets.pill import paint_pill, pill_size

_SIDE, _ABOVE, _BETWEEN, _GAP = 11, 9, 8, 8
_MOST_LINES = 3
_MOST_LETTERS = 1000  # more than ever fit in three lines


class CardPainter(QStyledItemDelegate):
    """Draws in the colours of the moment; a card is as high as its text needs, up to three lines."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        colors = current_colors()
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        is_met = bool(state & QStyle.StateFlag.State_MouseOver)
        line = colors.accent if is_chosen else colors.field_line if is_met else colors.line
        has_focus = is_chosen and self._view.hasFocus()
        painter.setPen(QPen(QColor(line), 2 if is_chosen else 1))
        painter.setBrush(QColor(colors.accent_soft if has_focus else colors.surface))
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_words(self, painter: QPainter, box: QRect, line: PromiseLine, font: QFont) -> None:
        colors = current_colors()
        painter.setFont(_bold(font))
        painter.setPen(QColor(colors.text if line.text else colors.muted))
        metrics = painter.fontMetrics()
        for number, words in enumerate(wrapped(self._words(line), _bold(font), box.width(), _MOST_LINES)):
            baseline = box.top() + number * metrics.lineSpacing() + metrics.ascent()
            painter.drawText(QPoint(box.left(), baseline), words)

    def _paint_foot(self, painter: QPainter, box: QRect, line: PromiseLine, font: QFont) -> None:
        painter.setFont(font)
        painter.setPen(QColor(current_colors().muted))
        count, side = line.count_words(), painter.fontMetrics().height()
        low = QRect(box.left(), box.bottom() - _pill_height(font) + 1, box.width(), _pill_height(font))
        painter.drawText(low, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        if line.doubt:
            right = low.right() - painter.fontMetrics().horizontalAdvance(count) - _GAP
            icon = QRect(QPoint(right - side, low.center().y() - side // 2), QSize(side, side))
            paint_icon(painter, icon, "merge", "warning")
        if line.area:
            pill = pill_size(line.area, font).boundedTo(box.size())
            paint_pill(painter, QRect(box.topLeft(), pill), line.area)

    def _words(self, line: PromiseLine) -> str:
        return " ".join(line.text[:_MOST_LETTERS].split()) or self.tr("Inget skrivet än")

    def _text_box(self, rect: QRect, line: PromiseLine, font: QFont) -> QRect:
        number = pill_size(str(line.number), font).width()
        return rect.adjusted(_SIDE + number + _GAP, _ABOVE, -_SIDE, 0)

    # Qt's overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: PromiseLine = index.data(LINE_ROLE)
        rect = option.rect.adjusted(0, 0, 0, -_BETWEEN)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option.state)
        painter.setFont(option.font)
        number = pill_size(str(line.number), option.font)
        paint_pill(painter, QRect(rect.topLeft() + QPoint(_SIDE, _ABOVE - 2), number), str(line.number), "accent")
        self._paint_words(painter, self._text_box(rect, line, option.font), line, option.font)
        foot = rect.adjusted(_SIDE, 0, -_SIDE, -_ABOVE)
        foot.setTop(foot.bottom() - _foot_height(line, option.font, foot.width()) + 1)
        self._paint_foot(painter, foot, line, option.font)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: PromiseLine = index.data(LINE_ROLE)
        box = self._text_box(QRect(0, 0, self._view.viewport().width(), 0), line, option.font)
        font = _bold(option.font)
        lines = len(wrapped(self._words(line), font, box.width(), _MOST_LINES))
        text = lines * QFontMetrics(font).lineSpacing()
        foot = _foot_height(line, option.font, self._view.viewport().width() - 2 * _SIDE)
        return QSize(0, text + foot + 2 * _ABOVE + 5 + _BETWEEN)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _pill_height(font: QFont) -> int:
    return pill_size("", font).height()


def _foot_height(line: PromiseLine, font: QFont, width: int) -> int:
    """Area and count side by side, or below each other where the card is narrow."""
    needed = pill_size(line.area, font).width() + QFontMetrics(font).horizontalAdvance(line.count_words()) + _GAP
    mark = QFontMetrics(font).height() + _GAP if line.doubt else 0
    is_two_lines = line.area and needed + mark > width
    return _pill_height(font) * 2 + 3 if is_two_lines else _pill_height(font)
