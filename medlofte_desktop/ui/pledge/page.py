"""What every page of a pledge is: a widget that shows the open dossier, and can be taken to one of its fields."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.ui.workspace import Workspace

MARGIN = 18  # pixels round what a pledge's pages show
BESIDE_BAR = 6  # of them, what is left at the right of what scrolls, whose bar takes the rest
BELOW = 14


class Page(QWidget):
    """A page redraws when another pledge is opened and when the open one has changed, if it can be seen;
    otherwise when it is next shown. Subclasses say what is drawn, in `redraw`, and where fields are, in `go_to`.

    A page only wishes: `wanted` carries a record and a field that may be on another page, `occasion_wanted` the id of
    a signing occasion (empty for a new one), and the others concern the signing sheet.
    """

    wanted = Signal(object, object)
    occasion_wanted = Signal(str)
    preview_wanted = Signal()
    export_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._is_behind = True
        workspace.opened.connect(self._catch_up)
        workspace.changed.connect(self._follow)

    def redraw(self, dossier: Dossier) -> None:
        """Show a dossier; must be cheap and keep cursor, scroll and choice where they still make sense."""
        raise NotImplementedError

    def go_to(self, record: str, field: str) -> bool:
        """Put the cursor in a field of a record, if this page shows it."""
        return False

    def _follow(self, changes: Changes) -> None:
        dossier = self.workspace.dossier
        if dossier and dossier.pledge.id in changes.pledges:
            self._catch_up()

    def _catch_up(self) -> None:
        self._is_behind = True
        if self.isVisible() and self.workspace.dossier:
            self._is_behind = False
            self.redraw(self.workspace.dossier)

    # Qt's overrides

    def showEvent(self, event: object) -> None:
        if self._is_behind:
            self._catch_up()


class ScrollColumn(QScrollArea):
    """Scrolls up and down, and aside only where text is too large for the window.

    The bar always has its room, empty where all fits, so that nothing moves when it comes.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._empty_bar)
        self.setWidget(content)

    def _empty_bar(self, least: int, most: int) -> None:
        self.verticalScrollBar().setEnabled(most > least)


def scrolled(content: QWidget) -> ScrollColumn:
    """Content that may be higher than the window."""
    return ScrollColumn(content)


def fill(page: QWidget, content: QWidget) -> None:
    """Let content take all of a page."""
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(content)
