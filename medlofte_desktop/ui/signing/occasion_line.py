"""On a pledge's page: at which occasion it is signed, with a link there, or the offer of one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.services.signing.occasions import occasion_of
from medlofte_desktop.ui.texts.occasions import occasion_line
from medlofte_desktop.ui.widgets.buttons import LinkButton
from medlofte_desktop.ui.widgets.labels import IconLabel
from medlofte_desktop.ui.workspace import Workspace


class OccasionLine(QWidget):
    """`wanted` carries the id of the occasion, or nothing where a new one is wished for."""

    wanted = Signal(str)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._occasion = ""
        self.link = LinkButton()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(IconLabel("sign"))
        layout.addWidget(self.link)
        layout.addStretch()
        self.link.clicked.connect(self._wish)

    def redraw(self, dossier: Dossier) -> None:
        """Show the occasion of a pledge."""
        found = self._workspace.look(occasion_of, dossier.pledge.id)
        self._occasion = found.id if found else ""
        words = self.tr("Nytt signeringstillfälle med det här löftet")
        if found:
            words = self.tr("Signeringstillfälle: {occasion}").format(occasion=occasion_line(found))
        self.link.setText(words.replace("&", "&&"))

    def _wish(self) -> None:
        self.wanted.emit(self._occasion)
