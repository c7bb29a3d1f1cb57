"""Findings of the quality check under each other, each a link to the field where it is mended."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.ui.lists.folded_rows import FoldedRows
from medlofte_desktop.ui.lists.record_link import RecordLink
from medlofte_desktop.ui.look.levels import LEVEL_LOOKS
from medlofte_desktop.ui.widgets.labels import IconLabel


class FindingRows(FoldedRows):
    """`wanted` carries the record and the field of a finding."""

    wanted = Signal(object, object)

    def __init__(self, few: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(few, parent)
        self._said: tuple[tuple[Finding, str], ...] = ()

    def show_findings(self, said: Iterable[tuple[Finding, str]]) -> None:
        """Show findings, each with its sentence; where they say the same as before, rows and focus stay."""
        said = tuple(said)
        if said != self._said:
            self._said = said
            self.show_rows([self._row(finding, words) for finding, words in said])

    def _row(self, finding: Finding, words: str) -> QWidget:
        row = QWidget()
        link = RecordLink(words, finding.record, finding.field)
        link.setAccessibleDescription(self.tr("Behövs") if finding.level is Level.ERROR else self.tr("Kan bli bättre"))
        link.wanted.connect(self.wanted)
        mark = IconLabel(*LEVEL_LOOKS[finding.level])
        mark.setMinimumHeight(link.sizeHint().height())  # one line: level with the first of the link
        mark.setToolTip(link.accessibleDescription())
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(link, 1)
        return row
