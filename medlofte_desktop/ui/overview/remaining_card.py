"""What stands in the way of the pledge, each a link to the field where it is mended."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from medlofte_desktop.domain.quality.check import SHEET_RULES, blocks_ready, findings
from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.ui.lists.folded_rows import FoldedRows
from medlofte_desktop.ui.lists.record_link import RecordLink
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
        self._shown: tuple[tuple[Level, str, str], ...] | None = None
        self._icon = IconLabel("check", "good", 1.2)
        self.summary = PlainLabel(tone="neutral")
        self.list = FoldedRows(FEW)
        head = QHBoxLayout()
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.summary, 1)
        self.add(Heading(self.tr("Det här återstår"), 2))
        self.rows().addLayout(head)
        self.add(self.list)

    def redraw(self, dossier: Dossier) -> None:
        """Show the errors and then the warnings; tips stand only beside their fields."""
        found = sorted((one for one in findings(dossier) if one.level is not Level.TIP), key=_urgency)
        said = [(one, _sentence(one, dossier)) for one in found]
        shown = tuple((one.level, one.record, words) for one, words in said)
        if shown == self._shown:
            return
        self._shown = shown
        self.list.show_rows([self._row(one, words) for one, words in said])
        self._sum_up(len(blocks_ready(found)), len(found))

    def _sum_up(self, errors: int, everything: int) -> None:
        done = self.tr("Allt som krävs finns på plats.")
        better = self.tr("Allt som krävs finns på plats. Det här kan göra löftet bättre.")
        needed = self.tr("%n sak(er) behövs innan löftet är klart för underskrift.", None, errors)
        self.summary.setText(needed if errors else better if everything else done)
        self._icon.show_icon("circle" if errors else "check", "neutral" if errors else "good")

    def _row(self, finding: Finding, words: str) -> QWidget:
        row = QWidget()
        is_error = finding.level is Level.ERROR
        link = RecordLink(words, finding.record, finding.field)
        link.setAccessibleDescription(self.tr("Behövs") if is_error else self.tr("Kan bli bättre"))
        link.wanted.connect(self.wanted)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        mark = IconLabel("error", "bad") if is_error else IconLabel("warning", "warning")
        mark.setMinimumHeight(link.sizeHint().height())  # one line: level with the first of the link
        mark.setToolTip(link.accessibleDescription())
        layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(link, 1)
        return row


def _sentence(finding: Finding, dossier: Dossier) -> str:
    place = place_words(finding.record, dossier)
    return f"{place}: {finding_text(finding)}" if place else finding_text(finding)


def _urgency(finding: Finding) -> tuple[int, bool, int]:
    return tuple(Level).index(finding.level), finding.rule not in SHEET_RULES, finding.rule
