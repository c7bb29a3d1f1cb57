"""What remains before the sheet can be signed: a sentence each, and a link to the place where it is mended."""

from PySide6.QtCore import Signal

from medlofte_desktop.domain.quality.check import findings, needed_for_sheet
from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.ui.lists.finding_rows import FindingRows
from medlofte_desktop.ui.texts.findings import finding_text
from medlofte_desktop.ui.widgets.card import Card
from medlofte_desktop.ui.widgets.labels import Heading

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
        self.list = FindingRows()
        self.add(self.heading)
        self.add(self.list)
        self.list.wanted.connect(self.wanted)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show what a pledge lacks."""
        found = missing(dossier)
        stops = sum(one.level is Level.ERROR for one in found)
        ready = self.tr("Underskriftsbladet har allt som behövs.")
        self.heading.setText(self.tr("Innan bladet undertecknas: %n sak(er)", None, stops) if stops else ready)
        self.list.show_findings((one, finding_text(one)) for one in found)
