"""How a row of such a list is drawn: its caption, its tick, the title that wraps, and what is said quietly."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from medlofte_desktop.ui.lists.line_model import LINE_ROLE, Index, ListLine
from medlofte_desktop.ui.look.icons import paint_icon
from medlofte_desktop.ui.look.theme import current_colors

SIDE, ABOVE, GAP, STRIPE = 12, 7, 8, 4
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_UNLIMITED = 10_000


class LineDelegate(QStyledItemDelegate):
    """Draws in the colours of the moment; a click in the tick's place asks the model for it."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def tick_box(self, rect: QRect, font: QFont, line: ListLine) -> QRect:
        """Where the tick of a row in `rect` stands."""
        side = QFontMetrics(font).height()
        return QRect(rect.left() + SIDE, rect.top() + ABOVE + _caption_height(line, font), side, side)

    def _title_box(self, rect: QRect, font: QFont, line: ListLine) -> QRect:
        box = rect.adjusted(SIDE, ABOVE + _caption_height(line, font), -SIDE, -ABOVE)
        if line.tick is not None:
            box.setLeft(self.tick_box(rect, font, line).right() + GAP)
        if line.icon:
            box.setRight(box.right() - QFontMetrics(font).height() - GAP)
        return box

    def _paint_words(self, painter: QPainter, rect: QRect, font: QFont, line: ListLine) -> None:
        colors = current_colors()
        box = self._title_box(rect, font, line)
        title = _title_rect(line, font, box.width())
        painter.setFont(_title_font(font, line))
        painter.setPen(QColor(colors.text))
        painter.drawText(QRect(box.topLeft(), QSize(box.width(), title.height())), int(_WRAPPED), line.title)
        painter.setFont(small(font))
        painter.setPen(QColor(colors.muted))
        metrics = painter.fontMetrics()
        quiet = QRect(QPoint(box.left(), box.top() + title.height() + 2), QSize(box.width(), metrics.height()))
        right = metrics.horizontalAdvance(line.right) + GAP if line.right else 0
        painter.drawText(quiet, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, line.right)
        elided = metrics.elidedText(line.second, Qt.TextElideMode.ElideRight, quiet.width() - right)
        painter.drawText(quiet, _LEFT, elided)

    def _paint_tick(self, painter: QPainter, rect: QRect, font: QFont, line: ListLine) -> None:
        box, colors = self.tick_box(rect, font, line), current_colors()
        painter.setPen(QColor(colors.accent if line.tick else colors.field_line))
        painter.setBrush(QColor(colors.accent if line.tick else colors.surface))
        painter.drawRoundedRect(box.adjusted(1, 1, -2, -2), 3, 3)
        if line.tick:
            paint_icon(painter, box.adjusted(2, 2, -3, -3), "check", "on_accent")

    # Qt's overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: ListLine = index.data(LINE_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        caption = _caption_height(line, option.font)
        _paint_caption(painter, option, line, caption)
        _paint_ground(painter, option, caption, has_focus=self._view.hasFocus())
        self._paint_words(painter, option.rect, option.font, line)
        if line.tick is not None:
            self._paint_tick(painter, option.rect, option.font, line)
        if line.icon:
            side = option.fontMetrics.height()
            place = QPoint(option.rect.right() - SIDE - side + 1, option.rect.top() + caption + ABOVE)
            paint_icon(painter, QRect(place, QSize(side, side)), line.icon, line.tone)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: ListLine = index.data(LINE_ROLE)
        rect = QRect(0, 0, self._view.viewport().width(), _UNLIMITED)
        title = _title_rect(line, option.font, self._title_box(rect, option.font, line).width())
        quiet = QFontMetrics(small(option.font)).height() + 2 if line.second or line.right else 0
        return QSize(0, _caption_height(line, option.font) + title.height() + quiet + 2 * ABOVE)

    def editorEvent(self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index) -> bool:
        line: ListLine = index.data(LINE_ROLE)
        if line.tick is None or not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        reach = self.tick_box(option.rect, option.font, line).adjusted(-SIDE, -ABOVE, GAP // 2, ABOVE)
        if event.button() == Qt.MouseButton.LeftButton and reach.contains(event.position().toPoint()):
            toggle(self._view, index)
            return True
        return False


def toggle(view: QAbstractItemView, index: Index) -> None:
    """Ask the model for the other state of a row's tick."""
    line: ListLine = index.data(LINE_ROLE)
    wanted = Qt.CheckState.Unchecked if line.tick else Qt.CheckState.Checked
    view.model().setData(index, wanted, Qt.ItemDataRole.CheckStateRole)


def small(font: QFont) -> QFont:
    """The font of what is said quietly."""
    quiet = QFont(font)
    quiet.setPointSizeF(font.pointSizeF() * 0.92)
    return quiet


def _title_font(font: QFont, line: ListLine) -> QFont:
    title = QFont(font)
    if line.tick is not False:
        title.setWeight(QFont.Weight.DemiBold)
    return title


def _title_rect(line: ListLine, font: QFont, width: int) -> QRect:
    metrics = QFontMetrics(_title_font(font, line))
    return metrics.boundingRect(QRect(0, 0, max(width, 1), _UNLIMITED), int(_WRAPPED), line.title or " ")


def _caption_height(line: ListLine, font: QFont) -> int:
    return QFontMetrics(small(font)).height() + 14 if line.section else 0


def _paint_caption(painter: QPainter, option: QStyleOptionViewItem, line: ListLine, height: int) -> None:
    if not line.section:
        return
    painter.setFont(small(option.font))
    painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
    box = QRect(option.rect.topLeft() + QPoint(4, 6), QSize(option.rect.width() - 8, height - 8))
    painter.drawText(box, _LEFT, line.section)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, caption: int, *, has_focus: bool) -> None:
    colors = current_colors()
    is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if not is_chosen and not option.state & QStyle.StateFlag.State_MouseOver:
        return
    box = option.rect.adjusted(1, caption + 1, -1, -1)
    painter.setBrush(QColor(colors.accent_soft if is_chosen else colors.hover))
    painter.setPen(QColor(colors.accent) if is_chosen and has_focus else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box, 5, 5)
    if is_chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.accent))
        painter.drawRoundedRect(QRect(box.topLeft(), QSize(STRIPE, box.height())), 2, 2)
