"""The search field above the list, which can be used without leaving it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.widgets.line_field import LineField


class SearchField(LineField):
    """Up and down move in the list (`stepped`), Enter goes to what was found (`entered`), Escape clears."""

    stepped = Signal(int)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Sök kommun, löfte, kontakt …"))
        self.setAccessibleName(self.tr("Sök kommun, löfte, aktivitet eller kontakt"))
        self.addAction(icon("search", "neutral"), LineField.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit()
            case Qt.Key.Key_Escape:
                self.clear()
                self.edited.emit()
            case _:
                super().keyPressEvent(event)
