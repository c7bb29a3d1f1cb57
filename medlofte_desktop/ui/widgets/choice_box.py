"""One choice of several in a drop-down that the wheel cannot change and that never loses a value it does not know."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from medlofte_desktop.ui.widgets.line_field import LineField

_WIDTH_OF_X = 0.75  # Qt counts in the width of an X, which is wider than most letters
_WIDEST = 40


class ChoiceBox(QComboBox):
    """Choices as (value, text); `chosen` tells only what a person chose.

    An editable one also takes what is typed: its values are then the texts themselves.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_editable: bool = False) -> None:
        super().__init__(parent)
        self._values: list[Hashable] = []
        self._told: Hashable = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel does not give focus
        # AdjustToContents would resize the box over its neighbours, whatever room its layout gave it.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if is_editable:
            self._make_editable()
        self.activated.connect(self._tell)

    def set_choices(self, choices: Sequence[tuple[Hashable, str]]) -> None:
        """Offer these; the value that holds stays."""
        held = self.value()
        self.clear()
        self._values = [value for value, _ in choices]
        self.addItems([text for _, text in choices])
        longest = max((len(text) for _, text in choices), default=0)
        self.setMinimumContentsLength(min(round(longest * _WIDTH_OF_X), _WIDEST))
        self.choose(held)

    def value(self) -> Hashable:
        """The value that holds, None where nothing is chosen; in an editable one the text."""
        if (line := self.lineEdit()) is not None:
            return line.text()
        return self._values[self.currentIndex()] if self.currentIndex() >= 0 else None

    def choose(self, value: Hashable) -> None:
        """Let a value hold, without a signal; one that is not among the choices is added as its own text."""
        self._told = value
        if (line := self.lineEdit()) is not None:
            self.setEditText("" if value is None else str(value))
            line.setCursorPosition(0)
            return
        if value not in self._values and value is not None:
            self._values.append(value)
            self.addItem(str(value))
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def _make_editable(self) -> None:
        line = LineField()
        self.setLineEdit(line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        line.edited.connect(self._tell)

    def _tell(self) -> None:
        if self.value() != self._told:
            self._told = self.value()
            self.chosen.emit()

    # Qt's overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt does it, but for words that are too long: they end in … and not in half a letter."""
        if self.isEditable():
            super().paintEvent(event)
            return
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width() - 2
        option.currentText = option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 7 + 36, super().minimumSizeHint().height())
