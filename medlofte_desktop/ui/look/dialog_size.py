"""How large a dialog opens: as large as it asks for, within the smallest screen the program is made for."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QWidget

LARGEST = QSize(1300, 690)  # what a screen of 1366 × 768 has left for a window inside its frame, above a task bar
_BAR = 12  # pixels: the scroll bar's room


def open_at(dialog: QWidget, width: int, height: int) -> None:
    """Let a dialog open so wide and high, or as near to that as fits; what it holds must then scroll."""
    dialog.resize(QSize(width, height).boundedTo(LARGEST))


def open_around(dialog: QWidget, area: QScrollArea, width: int) -> None:
    """The same for a dialog that scrolls most of what it holds: at least so wide, and so high that all is seen."""
    content, layout = area.widget(), dialog.layout()
    assert content is not None
    assert layout is not None
    dialog.ensurePolished()
    margins = layout.contentsMargins()
    beside = margins.left() + margins.right() + _BAR
    inside = max(width - beside, content.minimumSizeHint().width())
    high = content.heightForWidth(inside) if content.hasHeightForWidth() else content.sizeHint().height()
    open_at(dialog, inside + beside, high + dialog.sizeHint().height() - area.sizeHint().height())


def grow_to_fit(dialog: QWidget) -> None:
    """Let an open dialog grow where what it says has become more than it has room for; it does not shrink."""
    layout = dialog.layout()
    assert layout is not None
    for part in dialog.findChildren(QWidget):
        if (inner := part.layout()) is not None:
            inner.activate()
    layout.activate()
    high = layout.totalHeightForWidth(dialog.width()) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
    dialog.resize(dialog.width(), max(dialog.height(), high))
