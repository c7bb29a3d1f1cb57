"""What every page of a signing occasion is: a widget that shows the open one, and is drawn anew only when seen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion


class OccasionPage(QWidget):
    """Subclasses say what is drawn, in `redraw`; an occasion is open whenever it is called.

    A page only wishes: `field_wanted` carries the ids of a pledge and of a record and the name of a field to be taken
    to, `page_wanted` the column of the board whose own page is asked for, `pledges_wanted` asks for pledges to be put
    on the occasion, `said` carries a short sentence about what has been done.
    """

    field_wanted = Signal(str, str, str)
    page_wanted = Signal(str)
    pledges_wanted = Signal()
    said = Signal(str)

    def __init__(self, occasion: OpenOccasion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.occasion = occasion
        self.workspace = occasion.workspace
        self._is_behind = True
        occasion.changed.connect(self._catch_up)

    def redraw(self, dossier: OccasionDossier) -> None:
        """Show an occasion; must be cheap and keep cursor, scroll and choice where they still make sense."""
        raise NotImplementedError

    def _catch_up(self) -> None:
        self._is_behind = True
        if self.isVisible() and self.occasion.dossier is not None:
            self._is_behind = False
            self.redraw(self.occasion.dossier)

    # Qt's overrides

    def showEvent(self, event: object) -> None:
        if self._is_behind:
            self._catch_up()
