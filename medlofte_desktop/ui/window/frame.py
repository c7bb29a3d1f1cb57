"""What surrounds the panels in the main window: menus, the splitter between the panels, and the status bar."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from medlofte_desktop.resource_files import resource
from medlofte_desktop.ui.municipalities.panel import MunicipalityPanel
from medlofte_desktop.ui.widgets.field_manners import SuggestionsClosed, UndoKeys
from medlofte_desktop.ui.widgets.labels import ElidedLabel
from medlofte_desktop.ui.widgets.progress_line import ProgressLine
from medlofte_desktop.ui.window.actions import fill_menus
from medlofte_desktop.ui.window.damage import Damage
from medlofte_desktop.ui.window.main_window import MainWindow, bytes_in

NARROWEST = 240  # the lists at both sides, in pixels; larger text takes more, as far as the window is wide
LEAST_SHARE, WIDEST_SHARE = 0.155, 0.27


class Frame(QObject):
    """`actions` holds every menu item by its name; `saved`, `damage` and `progress` stand in the status bar."""

    def __init__(self, window: MainWindow, municipalities: MunicipalityPanel, view: QWidget, contacts: QWidget) -> None:
        super().__init__(window)
        self.window = window
        self.municipalities = municipalities
        self.panels: Sequence[QWidget] = (municipalities, view, contacts)
        self.actions = fill_menus(window)
        self.splitter = QSplitter()
        self.saved = ElidedLabel()
        self.damage = Damage(window)
        self.progress = ProgressLine()
        self._undo_keys = UndoKeys(window)
        self._suggestions_closed = SuggestionsClosed(window)
        self._place()
        self._connect()

    def _place(self) -> None:
        for panel in self.panels:
            self.splitter.addWidget(panel)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(self._widths())
        self.splitter.restoreState(bytes_in(self.window.memory.value("splitter")))
        self.window.setWindowIcon(QIcon(str(resource("medlofte.svg"))))
        self.window.setCentralWidget(self.splitter)
        self.window.statusBar().setContentsMargins(8, 0, 0, 0)
        self.window.statusBar().addWidget(self.saved, 1)
        self.window.statusBar().addPermanentWidget(self.progress)

    def _widths(self) -> list[int]:
        """The lists at the sides as wide as they ask for, and the rest to the pledge."""
        whole = self.window.width()
        least, most = max(NARROWEST, round(whole * LEAST_SHARE)), round(whole * WIDEST_SHARE)
        left, right = (min(max(least, panel.sizeHint().width()), most) for panel in self.panels[::2])
        return [left, whole - left - right, right]

    def _connect(self) -> None:
        self.actions["search"].triggered.connect(self.search)
        self.actions["quit"].triggered.connect(self.window.close)
        self.actions["next_panel"].triggered.connect(self._next_panel)
        self.actions["previous_panel"].triggered.connect(self._previous_panel)
        self.window.closed.connect(self._remember)

    def say(self, words: str) -> None:
        """Say in the status bar what has been done."""
        self.saved.setText(words)

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

    def _remember(self) -> None:
        self.window.memory.setValue("splitter", self.splitter.saveState())
