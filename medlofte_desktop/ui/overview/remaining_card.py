"""What stands in the way of the pledge, each a link to the field where it is mended."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from medlofte_desktop.domain.quality.check import blocks_ready, by_urgency, findings
from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.ui.lists.finding_rows import FindingRows
from medlofte_desktop.ui.texts.findings import finding_text
from medlofte_desktop.ui.texts.places import place_words
from medlofte_desktop.ui.widgets.card import Card
from medlofte_desktop.ui.widgets.labels import Heading, IconLabel, PlainLabel

FEW = 6


class RemainingCard(Card):
    """`wanted` carries the record and field of a finding."""

    wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel("check", "good", 1.2)
        self.summary = PlainLabel(tone="neutral")
        self.list = FindingRows(FEW)
        head = QHBoxLayout()
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.summary, 1)
        self.add(Heading(self.tr("Det här återstår"), 2))
        self.rows().addLayout(head)
        self.add(self.list)
        self.list.wanted.connect(self.wanted)

    def redraw(self, dossier: Dossier) -> None:
        """Show the errors and then the warnings; tips stand only beside their fields."""
        found = by_urgency(one for one in findings(dossier) if one.level is not Level.TIP)
        self.list.show_findings((one, _sentence(one, dossier)) for one in found)
        self._sum_up(len(blocks_ready(found)), len(found))

    def _sum_up(self, errors: int, everything: int) -> None:
        done = self.tr("Allt som krävs finns på plats.")
        better = self.tr("Allt som krävs finns på plats. Det här kan göra löftet bättre.")
        needed = self.tr("%n sak(er) behövs innan löftet är klart för underskrift.", None, errors)
        self.summary.setText(needed if errors else better if everything else done)
        self._icon.show_icon("circle" if errors else "check", "neutral" if errors else "good")


def _sentence(finding: Finding, dossier: Dossier) -> str:
    place = place_words(finding.record, dossier)
    return f"{place}: {finding_text(finding)}" if place else finding_text(finding)
