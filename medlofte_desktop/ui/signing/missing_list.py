"""What remains before the sheet can be signed: a sentence each, and a link to the place where it is mended."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medlofte_desktop.domain.quality.check import findings, needed_for_sheet
from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.ui.lists.record_link import RecordLink
from medlofte_desktop.ui.texts.findings import finding_text
from medlofte_desktop.ui.widgets.card import Card
from medlofte_desktop.ui.widgets.labels import Heading, IconLabel

_PAPER_RULES = (20, 21)  # what this page itself can mend, and the sheet can be signed without


def missing(dossier: Dossier) -> tuple[Finding, ...]:
    """The findings that concern a signing: first those the sheet needs mended, then those to look at."""
    found = findings(dossier)
    return (*needed_for_sheet(found), *(one for one in found if one.rule in _PAPER_RULES))


class MissingList(Card):
    """`wanted` carries the record and the field of a finding."""

    wanted = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.heading = Heading("", 2)
        self.lines: list[MissingLine] = []
        self._found: tuple[Finding, ...] | None = None
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        self.add(self.heading)
        self.rows().addLayout(self._column)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show what a pledge lacks; lines that say the same stay, and so does the focus."""
        found = missing(dossier)
        if found == self._found:
            return
        self._found = found
        stops = sum(one.level is Level.ERROR for one in found)
        ready = self.tr("Underskriftsbladet har allt som behövs.")
        self.heading.setText(self.tr("Innan bladet undertecknas: %n sak(er)", None, stops) if stops else ready)
        self._show(found)

    def _show(self, found: Sequence[Finding]) -> None:
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [MissingLine(one) for one in found]
        for line in self.lines:
            line.link.wanted.connect(self.wanted)
            self._column.addWidget(line)


class MissingLine(QWidget):
    """One finding; the whole sentence is the link."""

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        is_error = finding.level is Level.ERROR
        icon = IconLabel("error" if is_error else "warning", "bad" if is_error else "warning")
        self.link = RecordLink(finding_text(finding), finding.record, finding.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.link, 1)
