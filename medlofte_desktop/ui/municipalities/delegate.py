"""How a row of the municipality list is drawn: name and state, then what it holds or lacks, and its period."""

from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from medlofte_desktop.domain.overview import PledgeLine, lacks
from medlofte_desktop.ui.look.theme import current_colors
from medlofte_desktop.ui.municipalities.listing import GroupRow, MunicipalityRow
from medlofte_desktop.ui.municipalities.model import ROW_ROLE, Index
from medlofte_desktop.ui.texts.words import counts_words, lack_words, period_words, status_tone, status_word
from medlofte_desktop.ui.widgets.pill import paint_pill, pill_size

MARGIN = 12
STRIPE = 4
GAP = 8
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class MunicipalityDelegate(QStyledItemDelegate):
    """Draws group headings and municipalities in the colours of the moment."""

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, row: GroupRow) -> None:
        painter.setFont(_small(option.font))
        painter.setPen(QColor(current_colors().muted))
        box = option.rect.adjusted(4, 6, -4, 0)
        painter.drawText(box, LEFT, painter.fontMetrics().elidedText(row.title.upper(), ELIDE, box.width()))

    def _paint_municipality(self, painter: QPainter, option: QStyleOptionViewItem, row: MunicipalityRow) -> None:
        colors = current_colors()
        _paint_ground(painter, option)
        upper, lower = _lines(option.rect, option.fontMetrics.height())
        pledge = row.line.latest
        free = _paint_state(painter, option.font, upper, pledge)
        painter.setFont(_bold(option.font) if pledge else option.font)
        painter.setPen(QColor(colors.text))
        painter.drawText(upper, LEFT, painter.fontMetrics().elidedText(row.line.municipality.name, ELIDE, free))
        painter.setFont(_small(option.font))
        painter.setPen(QColor(colors.muted))
        if row.conflicted:
            self._paint_conflict(painter, option, row)
        _paint_pair(painter, lower, "" if row.conflicted else self.words(row), period_words(pledge) if pledge else "")

    def conflict_box(self, box: QRect, font: QFont, row: MunicipalityRow) -> QRect:
        """Where in a row's box its conflict is told; pressed it leads to the choice."""
        _upper, lower = _lines(box, QFontMetrics(font).height())
        period = period_words(row.line.latest) if row.line.latest else ""
        free = lower.width() - QFontMetrics(_small(font)).horizontalAdvance(period) - GAP
        wanted = pill_size(self.words(row), _small(font)).width()
        return QRect(lower.topLeft(), QSize(min(wanted, free), lower.height()))

    def _paint_conflict(self, painter: QPainter, option: QStyleOptionViewItem, row: MunicipalityRow) -> None:
        paint_pill(painter, self.conflict_box(option.rect, option.font, row), self.words(row), "warning")

    def words(self, row: MunicipalityRow) -> str:
        """The second line: what was found, or what most urgently is missing, or how much there is."""
        pledge = row.line.latest
        if row.hits:
            records = {hit.record for hit in row.hits}
            return self.tr("%n träff(ar) i texten", None, len(records))
        if pledge is None:
            return self.tr("Inget löfte ännu")
        missing = lacks(pledge, date.today())
        if not missing:
            return counts_words(pledge)
        lack = lack_words(missing[0], pledge, date.today())
        return f"{lack[:1].upper()}{lack[1:]}"

    # Qt's overrides

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, GroupRow):
            self._paint_group(painter, option, row)
        else:
            self._paint_municipality(painter, option, row)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = option.fontMetrics.height()
        return QSize(0, line + 16 if isinstance(index.data(ROW_ROLE), GroupRow) else 2 * line + 20)


ELIDE = Qt.TextElideMode.ElideRight


def _lines(box: QRect, line: int) -> tuple[QRect, QRect]:
    """The upper and the lower line of a row, of text that is `line` pixels high."""
    inner = box.adjusted(MARGIN, 7, -MARGIN, -7)
    upper = QRect(inner.topLeft(), QSize(inner.width(), line + 4))
    return upper, QRect(QPoint(inner.left(), upper.bottom() + 2), inner.bottomRight())


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    colors = current_colors()
    is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if not (is_chosen or is_hovered):
        return
    box = option.rect.adjusted(0, 1, 0, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.surface if is_chosen else colors.hover))
    painter.drawRoundedRect(box, 6, 6)
    if is_chosen:
        painter.setBrush(QColor(colors.accent))
        painter.drawRoundedRect(QRect(box.topLeft(), QSize(STRIPE, box.height())), 2, 2)


def _paint_state(painter: QPainter, font: QFont, box: QRect, pledge: PledgeLine | None) -> int:
    """Draw the state pill at the right of a line; what is left of the line's width comes back."""
    if pledge is None:
        return box.width()
    text = status_word(pledge.status)
    size = pill_size(text, font)
    painter.setFont(font)
    paint_pill(
        painter, QRect(QPoint(box.right() - size.width() + 1, box.top()), size), text, status_tone(pledge.status)
    )
    return box.width() - size.width() - 8


def _paint_pair(painter: QPainter, box: QRect, left: str, right: str) -> None:
    metrics = painter.fontMetrics()
    painter.drawText(box, RIGHT, right)
    free = box.width() - (metrics.horizontalAdvance(right) + GAP if right else 0)
    painter.drawText(box, LEFT, metrics.elidedText(left, ELIDE, free))


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.92)
    return small
