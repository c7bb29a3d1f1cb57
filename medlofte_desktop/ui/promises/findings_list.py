"""The quality check's findings as links to the fields they are about."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.ui.look.icons import paint_icon
from medlofte_desktop.ui.look.levels import LEVEL_LOOKS
from medlofte_desktop.ui.look.theme import current_colors
from medlofte_desktop.ui.promises.rows import Index, RecordRows
from medlofte_desktop.ui.texts.findings import field_name, finding_text

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_GAP, _ABOVE = 8, 4


@dataclass(frozen=True, slots=True)
class FindingLine:
    """A finding, and the number of its activity or 0 where it is about the promise itself."""

    finding: Finding
    activity: int

    @property
    def id(self) -> str:
        one = self.finding
        return "/".join((str(one.rule), one.record, one.field, one.detail, one.variant))

    def where(self) -> str:
        """How much it matters and where it is: `Varning · Aktivitet 2 · När`."""
        number = QCoreApplication.translate("PromiseFindings", "Aktivitet {number}")
        activity = number.format(number=self.activity) if self.activity else ""
        return " · ".join(filter(None, (level_word(self.finding.level), activity, field_name(self.finding.field))))


def level_word(level: Level) -> str:
    """How much a finding matters, in a word."""
    return {
        Level.ERROR: QCoreApplication.translate("PromiseFindings", "Fel"),
        Level.WARNING: QCoreApplication.translate("PromiseFindings", "Varning"),
        Level.TIP: QCoreApplication.translate("PromiseFindings", "Tips"),
    }[level]


class FindingModel(RecordRows[FindingLine]):
    """One row a finding."""

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return finding_text(line.finding)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.where()}: {finding_text(line.finding)}"
        return None


class FindingsList(QListView):
    """As high as its findings. A click, Enter or Space on one emits `wanted` with its record and field."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = FindingModel(self)
        self.setModel(self.found)
        self.setItemDelegate(_FindingPainter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._lead)

    def show_findings(self, lines: Iterable[FindingLine]) -> None:
        """Show these; where two rules say the same of a field it stands once."""
        self.found.show_lines(tuple({line.id: line for line in lines}.values()))
        self._fit()

    def _lead(self, index: Index) -> None:
        finding = self.found.lines()[index.row()].finding
        self.wanted.emit(finding.record, finding.field)

    def _fit(self) -> None:
        self.doItemsLayout()
        self.setFixedHeight(sum(self.sizeHintForRow(row) for row in range(self.found.rowCount())) + 2)

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_wanted = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if is_wanted and self.currentIndex().isValid():
            self._lead(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.found.index(0, 0))
        super().focusInEvent(event)  # type: ignore[arg-type]

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.setCurrentIndex(QModelIndex())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()


class _FindingPainter(QStyledItemDelegate):
    """An icon, the sentence as a link, and under it how much it matters and where it is."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: FindingLine = index.data(LINE_ROLE)
        colors = current_colors()
        painter.save()
        is_on = option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        if is_on:
            painter.fillRect(option.rect, QColor(colors.accent_soft))
        box, metrics = _words_box(option.rect, option.fontMetrics), option.fontMetrics
        side = metrics.height()
        name, tone = LEVEL_LOOKS[line.finding.level]
        paint_icon(painter, QRect(option.rect.left() + 4, box.top(), side, side), name, tone)
        font = option.font
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(QColor(colors.accent))
        words = painter.drawText(box, _WRAPPED, index.data())
        font.setUnderline(False)
        painter.setFont(font)
        painter.setPen(QColor(colors.muted))
        box.setTop(words.bottom() + 1 if isinstance(words, QRect) else box.top())
        painter.drawText(box, _WRAPPED, line.where())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        assert isinstance(view, QListView)
        metrics = option.fontMetrics
        box = _words_box(QRect(0, 0, view.viewport().width(), 10_000), metrics)
        text = metrics.boundingRect(box, _WRAPPED, index.data())
        return QSize(0, text.height() + metrics.lineSpacing() + 2 * _ABOVE)


def _words_box(rect: QRect, metrics: QFontMetrics) -> QRect:
    return rect.adjusted(4 + metrics.height() + _GAP, _ABOVE, -_GAP, 0)
