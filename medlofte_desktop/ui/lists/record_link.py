"""A link to a field of a record, as long as its sentence is: it wraps and is never cut."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from medlofte_desktop.ui.look.theme import current_colors
from medlofte_desktop.ui.widgets.buttons import LinkButton

_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_FRAME = 2
_UNLIMITED = 10_000


class RecordLink(LinkButton):
    """`wanted` carries the record's id and the field."""

    wanted = Signal(object, object)

    def __init__(self, words: str, record: str, field: str, parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self.words, self.record, self.field = words, record, field
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._tell)

    def _tell(self) -> None:
        self.wanted.emit(self.record, self.field)

    def _box(self, width: int) -> QRect:
        room = QRect(_FRAME, _FRAME, max(width - 2 * _FRAME, 1), _UNLIMITED)
        return self.fontMetrics().boundingRect(room, _WRAPPED, self.words)

    # Qt's overrides

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._box(width).height() + 2 * _FRAME

    def sizeHint(self) -> QSize:
        box = self._box(_UNLIMITED)
        return QSize(box.width() + 2 * _FRAME, box.height() + 2 * _FRAME)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 12, self.fontMetrics().height() + 2 * _FRAME)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = current_colors()
        painter = QPainter(self)
        font = QFont(self.font())
        font.setUnderline(self.isEnabled())
        painter.setFont(font)
        ink = colors.accent_hover if self.underMouse() else colors.accent
        painter.setPen(QColor(ink if self.isEnabled() else colors.disabled))
        painter.drawText(self._box(self.width()), _WRAPPED, self.words)
        if self.hasFocus():
            painter.setFont(self.font())
            painter.setPen(QColor(colors.accent))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 3, 3)
