"""Choosing the pledges of an occasion."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from medlofte_desktop.domain.overview import PledgeLine
from medlofte_desktop.domain.periods.period import iso
from medlofte_desktop.domain.records.occasion import SigningOccasion
from medlofte_desktop.domain.records.pledge import BEFORE_READY, PledgeStatus
from medlofte_desktop.domain.signing.occasion import is_coming
from medlofte_desktop.domain.text import swedish_order
from medlofte_desktop.services.pledges import pledge_lines, police_districts
from medlofte_desktop.services.signing.occasions import occasions
from medlofte_desktop.ui.lists.pledge_choice import Choice, PledgeChoiceDialog, line_words
from medlofte_desktop.ui.workspace import Workspace

_TO_SIGN = (*BEFORE_READY, PledgeStatus.READY, PledgeStatus.PARTLY_SIGNED)


def choices(workspace: Workspace, occasion: SigningOccasion, district: str) -> tuple[Choice, ...]:
    """The pledges that are not signed yet: those of one's own police district ticked and first, unless another
    coming occasion has them; what is chosen there too moves here."""
    today = workspace.today()
    others = {
        pledge: one
        for one in workspace.look(occasions) or ()
        if one.id != occasion.id and is_coming(one, today)
        for pledge in one.pledges
    }
    mine = next((one.municipalities for one in workspace.look(police_districts) or () if one.id == district), ())
    found = []
    for line in workspace.look(pledge_lines) or ():
        if line.status in _TO_SIGN and line.id not in occasion.pledges:
            near = bool(set(mine) & set(line.municipalities))
            found.append((not near, _choice(line, workspace, others.get(line.id), near=near)))
    return tuple(choice for _far, choice in sorted(found, key=lambda one: (one[0], swedish_order(one[1].words))))


def _choice(line: PledgeLine, workspace: Workspace, other: SigningOccasion | None, *, near: bool) -> Choice:
    words = line_words(line, workspace)
    if other is not None:
        told = QCoreApplication.translate("Occasion", "{pledge} – flyttas från {occasion}")
        place = " ".join(filter(None, (iso(other.dated), other.place)))
        unnamed = QCoreApplication.translate("Occasion", "ett annat tillfälle")
        words = told.format(pledge=words, occasion=place or unnamed)
    return Choice(id=line.id, words=words, is_ticked=near and other is None)


class PutOnDialog(PledgeChoiceDialog):
    """Everything near is ticked from the start."""

    def __init__(
        self, workspace: Workspace, occasion: SigningOccasion, district: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.introduce(
            self.tr("Löften att underteckna"),
            self.tr("Välj de medborgarlöften som undertecknas vid det här tillfället."),
            self.tr("Det finns inga fler löften att underteckna. Skriv ett nytt under en kommun först."),
        )
        self.offer(choices(workspace, occasion, district))

    def verb(self, count: int) -> str:
        return self.tr("Lägg till %n löfte(n)", None, count)
