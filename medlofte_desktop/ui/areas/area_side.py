"""Beside the checklist: the chosen area's form, or what the catalogue says of one that the pledge does not have yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.ui.areas.area_form import AreaForm
from medlofte_desktop.ui.areas.listing import AreaEntry
from medlofte_desktop.ui.areas.promise_links import PromiseLinks
from medlofte_desktop.ui.forms.conflict_notice import ConflictNotice
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.pledge.page import BELOW, BESIDE_BAR
from medlofte_desktop.ui.widgets.card import Card
from medlofte_desktop.ui.widgets.labels import Heading, PlainLabel
from medlofte_desktop.ui.workspace import Workspace


class AreaSide(QWidget):
    """Shows one entry of the checklist; what is asked for here is carried out by the page.

    `tick_asked`, `evidence_asked`, `promise_asked`, `removal_asked` (the area) and `forgetting_asked` (the
    catalogue's addition) are about the entry that is shown.
    """

    tick_asked = Signal()
    evidence_asked = Signal()
    promise_asked = Signal()
    removal_asked = Signal()
    forgetting_asked = Signal()
    wanted = Signal(object, object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = AreaForm()
        self.notice = ConflictNotice(self.form, workspace)
        self.heading = Heading(level=2)
        self.explanation, self.state = PlainLabel(tone="neutral"), PlainLabel(tone="neutral")
        self.promises = PromiseLinks()
        self.tick = QPushButton(icon("check"), self.tr("Välj området"))
        self.new_evidence = QPushButton(icon("plus"), self.tr("Nytt underlag …"))
        self.remove = QPushButton(icon("trash"), self.tr("Ta bort området"))
        self.forget = QPushButton(icon("close"), self.tr("Ta bort ur katalogen"))
        self._place()
        self._connect()

    def show_entry(self, dossier: Dossier, entry: AreaEntry) -> None:
        """Show an entry as the dossier has it."""
        self.form.redraw(dossier)
        self.form.show_record(entry.area)
        self.notice.redraw(dossier)
        self.heading.setText(entry.title)
        self.heading.setVisible(entry.area is None)
        self.explanation.setText(entry.explanation)
        self.explanation.setVisible(bool(entry.explanation))
        self._show_state(entry)
        for part in (self.form, self.new_evidence, self.promises):
            part.setVisible(entry.area is not None)
        if entry.area is not None:
            self.promises.redraw(dossier, entry.area.id)
        self.promises.add.setVisible(entry.is_ticked)
        self.remove.setVisible(entry.area is not None and entry.shipped is None)
        self.forget.setVisible(entry.addition is not None)

    def _show_state(self, entry: AreaEntry) -> None:
        share = self.tr("Området finns i {share} % av de löften som katalogen bygger på.").format(share=entry.share)
        kept = self.tr(
            "Området är inte valt. Texten här finns kvar men skrivs inte ut. Löften i området skrivs ut utan område."
        )
        parts = (share if entry.share else "", kept if entry.area and not entry.is_ticked else "")
        self.state.setText(" ".join(filter(None, parts)))
        self.state.setVisible(bool(self.state.text()))
        self.tick.setVisible(not entry.is_ticked)

    def _place(self) -> None:
        card = Card()
        for widget in (self.notice, self.heading, self.explanation, self.state, self.tick, self.form):
            card.add(widget)
        for button in (self.tick, self.new_evidence, self.remove, self.forget):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        card.add(self.new_evidence)
        card.add(self.promises)
        card.rows().setSpacing(8)
        away = QHBoxLayout()
        away.addWidget(self.remove)
        away.addWidget(self.forget)
        away.addStretch()
        card.rows().addLayout(away)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, BESIDE_BAR, BELOW)
        rows.addWidget(card)
        rows.addStretch()

    def _connect(self) -> None:
        self.tick.clicked.connect(self.tick_asked)
        self.new_evidence.clicked.connect(self.evidence_asked)
        self.promises.add.clicked.connect(self.promise_asked)
        self.promises.wanted.connect(self.wanted)
        self.remove.clicked.connect(self.removal_asked)
        self.forget.clicked.connect(self.forgetting_asked)
