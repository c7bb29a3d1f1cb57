"""Buttons beside the ordinary one: the one next step, a quiet link and a small one with only an icon."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from medlofte_desktop.ui.look.icons import IconTone, icon
from medlofte_desktop.ui.widgets.labels import plain_tooltip


class PrimaryButton(QPushButton):
    """The next step of a screen; a screen has one."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(True)  # pressed by Enter too, also outside a dialog
        self.setCursor(Qt.CursorShape.PointingHandCursor)


class LinkButton(QPushButton):
    """A button that reads as a link: calls a number, opens a finding's field."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(True)  # Enter follows a link
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class IconButton(QToolButton):
    """An icon alone: its words are in the tooltip, with the shortcut, and read aloud. `is_quiet` hides its frame."""

    def __init__(
        self, name: str, text: str, parent: QWidget | None = None, *, tone: IconTone = "text", is_quiet: bool = False
    ) -> None:
        super().__init__(parent)
        self.setIcon(icon(name, tone))
        self.setProperty("quiet", is_quiet)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # tool buttons take none by themselves
        self.setAccessibleName(text)
        self.setToolTip(plain_tooltip(text))
        self._words = text

    def set_shortcut(self, keys: QKeySequence) -> None:
        """Let `keys` press the button and name them in the tooltip."""
        self.setShortcut(keys)
        self.setToolTip(plain_tooltip(f"{self._words} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})"))

    # Qt's overrides

    def sizeHint(self) -> QSize:
        side = self.fontMetrics().height() + 12
        self.setIconSize(QSize(side - 12, side - 12))
        return QSize(side, side)
