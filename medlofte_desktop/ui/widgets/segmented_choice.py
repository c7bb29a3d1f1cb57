"""A few choices side by side, or below one another where text is large; one holds: the filter above a list."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QPushButton, QSizePolicy, QWidget

_ABREAST, _STACKED = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_GAP = 2
_SIDE = 8  # pixels of border and room beside a text


class SegmentedChoice(QWidget):
    """Choices as (value, text). Tab reaches the one that holds, arrows move. `chosen` tells what a person chose."""

    chosen = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = QBoxLayout(_ABREAST, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        for value, text in choices:
            self._buttons[value] = self._button(value, text)
            self._row.addWidget(self._buttons[value])
        self._row.addStretch()
        self._told = choices[0][0]
        self._buttons[self._told].setChecked(True)
        self._make_room()
        self._group.buttonToggled.connect(self._tell)

    def value(self) -> str:
        """The choice that holds."""
        return self._told

    def choose(self, value: str) -> None:
        """Let a choice hold, without a signal. Raises KeyError for one that is not there."""
        self._told = value
        self._buttons[value].setChecked(True)

    def set_text(self, value: str, text: str) -> None:
        """Rename a choice: its count has changed."""
        self._buttons[value].setText(text)
        self._make_room()

    def _button(self, value: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(value)
        button.setCheckable(True)
        button.setAutoDefault(False)  # Enter in a list below it must not choose
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group.addButton(button)
        return button

    def _make_room(self) -> None:
        """The one that holds is bold, which Qt does not count in: without this its first and last letters go."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(bold)
        for button in self._buttons.values():
            button.setMinimumWidth(metrics.horizontalAdvance(button.text()) + 2 * _SIDE)

    def _tell(self, button: QAbstractButton, is_checked: bool) -> None:  # noqa: FBT001  # Qt's signal
        value = button.objectName()
        if is_checked and value != self._told:
            self._told = value
            self.chosen.emit(value)

    def _widths(self) -> list[int]:
        # Asked of Qt: a layout that is being taken apart still wants to know, when Python has let go of `_buttons`.
        return [button.minimumWidth() for button in self.findChildren(QPushButton)]

    # Qt's overrides

    def sizeHint(self) -> QSize:
        widths = self._widths()
        return QSize(sum(widths) + _GAP * len(widths), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._widths(), default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < self.sizeHint().width()
        self._row.setDirection(_STACKED if is_narrow else _ABREAST)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()
