"""The main window: places the panels, remembers where they were, and decides nothing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QWidget

from medlofte_desktop.ui.municipalities.panel import MunicipalityPanel
from medlofte_desktop.ui.widgets.field_manners import UndoKeys
from medlofte_desktop.ui.widgets.labels import PlainLabel
from medlofte_desktop.ui.widgets.progress_line import ProgressLine
from medlofte_desktop.ui.window.actions import fill_menus

SIZE = (1280, 720)
WIDTHS = (270, 740, 270)
BEFORE_THE_DATABASE = ("quit", "search")


class MainWindow(QMainWindow):
    """Opens with the municipalities alone, and is whole once `attach` has put in the panels that need the database.

    `painted` comes once, after the first picture. `may_close` is asked before the window closes. `actions_by_name`
    holds every menu item.
    """

    painted = Signal()
    closed = Signal()

    def __init__(self, municipalities: MunicipalityPanel, memory: QSettings) -> None:
        super().__init__()
        self.memory = memory
        self.municipalities = municipalities
        self.actions_by_name = fill_menus(self)
        self.splitter = QSplitter()
        self.saved = PlainLabel()
        self.progress = ProgressLine()
        self.panels: Sequence[QWidget] = (municipalities,)
        self.may_close: Callable[[], bool] = _always
        self._waiting = QWidget()
        self._is_painted = False
        self._undo_keys = UndoKeys(self)
        self._place()
        self._connect()

    def _place(self) -> None:
        self.setWindowTitle("Medlöfte")
        self.splitter.addWidget(self.municipalities)
        self.splitter.addWidget(self._waiting)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([WIDTHS[0], sum(WIDTHS[1:])])
        self.setCentralWidget(self.splitter)
        self.statusBar().addWidget(self.saved, 1)
        self.statusBar().addPermanentWidget(self.progress)
        self.resize(*SIZE)
        self.restoreGeometry(_bytes(self.memory.value("geometry")))

    def _connect(self) -> None:
        for name, action in self.actions_by_name.items():
            action.setEnabled(name in BEFORE_THE_DATABASE)
        self.actions_by_name["search"].triggered.connect(self.search)
        self.actions_by_name["quit"].triggered.connect(self.close)
        self.actions_by_name["next_panel"].triggered.connect(self._next_panel)
        self.actions_by_name["previous_panel"].triggered.connect(self._previous_panel)

    def attach(self, view: QWidget, contacts: QWidget) -> None:
        """Put in the panels that need the database, and let the menus be used."""
        self._waiting.setParent(None)
        self.splitter.insertWidget(1, view)
        self.splitter.addWidget(contacts)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(list(WIDTHS))
        self.splitter.restoreState(_bytes(self.memory.value("splitter")))
        self.panels = (self.municipalities, view, contacts)
        for action in self.actions_by_name.values():
            action.setEnabled(True)

    def search(self) -> None:
        """Begin a search."""
        self.municipalities.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.municipalities.search.selectAll()

    def _next_panel(self) -> None:
        self._step_panel(1)

    def _previous_panel(self) -> None:
        self._step_panel(-1)

    def _step_panel(self, step: int) -> None:
        panels = [panel for panel in self.panels if panel.isVisible()]
        focused = QApplication.focusWidget()
        here = next((place for place, panel in enumerate(panels) if focused and panel.isAncestorOf(focused)), -step)
        for widget in panels[(here + step) % len(panels)].findChildren(QWidget):
            if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    # Qt's overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.memory.setValue("geometry", self.saveGeometry())
        if len(self.panels) > 1:
            self.memory.setValue("splitter", self.splitter.saveState())
        self.closed.emit()
        super().closeEvent(event)


def _always() -> bool:
    return True


def _bytes(value: object) -> QByteArray:
    return value if isinstance(value, QByteArray) else QByteArray()
