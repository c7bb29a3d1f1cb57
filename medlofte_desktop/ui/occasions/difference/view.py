"""Two texts of a pledge against each other, word by word: only the passages that differ."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medlofte_desktop.domain.sheet.signing_sheet import SigningSheet
from medlofte_desktop.domain.signing.sheet_difference import Fate, PassageDifference, sheet_difference
from medlofte_desktop.ui.history.difference_text import DifferenceText, Passage
from medlofte_desktop.ui.widgets.labels import PlainLabel


class SheetDifference(QWidget):
    """Read-only; `show_sheets` fills it, and a text that says how it is marked stands under."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = DifferenceText()
        self.text.setAccessibleName(self.tr("Det som skiljer texterna åt"))
        self.legend = PlainLabel(self.tr("Understruket är tillagt, överstruket är borttaget."), "neutral")
        self.same = PlainLabel(self.tr("Inget som skrivs ut skiljer texterna åt."), "neutral")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.legend)
        layout.addWidget(self.same)

    def show_sheets(self, old: SigningSheet, new: SigningSheet) -> None:
        """Show the way from the older text to the newer."""
        passages = tuple(map(_passage, sheet_difference(old, new)))
        self.text.show_passages(passages)
        self.text.setVisible(bool(passages))
        self.legend.setVisible(bool(passages))
        self.same.setVisible(not passages)


def _passage(difference: PassageDifference) -> Passage:
    words = {
        Fate.CHANGED: "{name}",
        Fate.ADDED: QCoreApplication.translate("SheetDifference", "Tillagt: {name}"),
        Fate.REMOVED: QCoreApplication.translate("SheetDifference", "Borttaget: {name}"),
        Fate.MOVED: QCoreApplication.translate("SheetDifference", "Flyttat: {name}, förut {was}"),
    }
    name = words[difference.fate].format(name=difference.name, was=difference.was)
    return Passage(name=name, parts=difference.parts)
