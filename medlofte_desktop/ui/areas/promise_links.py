"""The promises under an area, each a link to its own page, and a button that adds one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.promise import Promise
from medlofte_desktop.ui.lists.record_link import RecordLink
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.widgets.labels import PlainLabel


class PromiseLinks(QWidget):
    """`wanted` carries a promise and the field of it to go to; `add.clicked` asks for a new one."""

    wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Promise, ...] | None = None
        self._heading = PlainLabel(self.tr("Löften i området"))
        self._nothing = PlainLabel(self.tr("Inga löften här än."), "neutral")
        self.links: list[RecordLink] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.add = QPushButton(icon("plus"), self.tr("Nytt löfte i området"))
        self.add.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 4, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(self._heading)
        rows.addWidget(self._nothing)
        rows.addLayout(self._rows)
        rows.addWidget(self.add)

    def redraw(self, dossier: Dossier, area: str) -> None:
        """Show the promises under an area."""
        promises = dossier.promises_in(area)
        if promises == self._shown:
            return
        self._shown = promises
        self._nothing.setVisible(not promises)
        for link in self.links:
            link.hide()
            link.deleteLater()
        self.links = [RecordLink(self._words(promise), promise.id, "text") for promise in promises]
        for link in self.links:
            link.wanted.connect(self.wanted)
            self._rows.addWidget(link)

    def _words(self, promise: Promise) -> str:
        return " ".join(promise.text.split()) or self.tr("Löfte utan text")
