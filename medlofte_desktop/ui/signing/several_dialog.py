"""One chief, six pledges: choosing which of them somebody shall sign too."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from medlofte_desktop.domain.records.people import Signer
from medlofte_desktop.domain.records.pledge import BEFORE_READY
from medlofte_desktop.domain.text import swedish_order
from medlofte_desktop.services.pledges import pledge_lines
from medlofte_desktop.services.signers import signed_by
from medlofte_desktop.ui.lists.pledge_choice import Choice, PledgeChoiceDialog, codes_of_districts, line_words
from medlofte_desktop.ui.workspace import Workspace


def choices(workspace: Workspace, signer: Signer) -> tuple[Choice, ...]:
    """The pledges that are still being prepared, those of the police district ticked and first; not the open one."""
    pledge = workspace.dossier.pledge if workspace.dossier else None
    near = codes_of_districts(
        workspace, pledge.municipalities if pledge else (), pledge.police_district if pledge else None
    )
    signed = workspace.look(signed_by, signer) or frozenset()
    signs = QCoreApplication.translate("Signing", "undertecknar redan")
    found = [
        Choice(
            id=line.id,
            words=line_words(line, workspace),
            is_ticked=bool(near & set(line.municipalities)),
            obstacle=signs if line.id in signed else "",
        )
        for line in workspace.look(pledge_lines) or ()
        if line.status in BEFORE_READY and line.id != signer.pledge
    ]
    return tuple(sorted(found, key=lambda one: (not one.is_ticked, swedish_order(one.words))))


class SignSeveralDialog(PledgeChoiceDialog):
    """Everything near is ticked from the start."""

    def __init__(self, workspace: Workspace, signer: Signer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("Välj de löften som {name} också ska underteckna. Bara löften som inte är klara visas.")
        self.introduce(
            self.tr("Undertecknare för flera kommuner"),
            words.format(name=signer.name or self.tr("undertecknaren")),
            self.tr("Det finns inga andra löften att underteckna än."),
        )
        self.offer(choices(workspace, signer))

    def verb(self, count: int) -> str:
        return self.tr("Lägg till i %n löfte(n)", None, count)
