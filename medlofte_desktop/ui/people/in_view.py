"""Scrolling to what somebody was led to: Qt does so for Tab, but not where the program moves the focus."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

_MARGIN = 24


class InView(QObject):
    """Brings one widget into view, and the field in it that has the cursor, as soon as the layout is done."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._scroll)

    def bring(self) -> None:
        """Scroll soon."""
        self._laid_out.start()

    def _scroll(self) -> None:
        area = self._widget.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is None:
            return
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        area.ensureWidgetVisible(self._widget, 0, _MARGIN)
        focused = self._widget.focusWidget()
        if focused is not None and self._widget.isAncestorOf(focused):
            area.ensureWidgetVisible(focused, 0, _MARGIN)
