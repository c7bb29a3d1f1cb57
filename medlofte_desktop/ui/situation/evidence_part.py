"""The evidence of a pledge: a list to add to, order and take away from, beside the form of the chosen one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.evidence import Evidence, Secrecy
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.services.evidence import add_evidence, move_evidence
from medlofte_desktop.ui.forms.autosave import Autosave
from medlofte_desktop.ui.forms.conflict_notice import ConflictNotice
from medlofte_desktop.ui.lists.line_list import LineList
from medlofte_desktop.ui.lists.line_model import ListLine
from medlofte_desktop.ui.lists.sides import Sides
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.situation.evidence_form import EvidenceForm
from medlofte_desktop.ui.texts.evidence import SECRECY_ICONS, kind_word, secrecy_word
from medlofte_desktop.ui.texts.words import doubt_word
from medlofte_desktop.ui.widgets.card import Card
from medlofte_desktop.ui.widgets.empty_state import EmptyState
from medlofte_desktop.ui.widgets.labels import Heading, PlainLabel
from medlofte_desktop.ui.widgets.reorder_list import Move
from medlofte_desktop.ui.workspace import Workspace


class EvidencePart(QWidget):
    """`wanted` leads to an area that builds on a piece of evidence."""

    wanted = Signal(object, object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.list = LineList(self.tr("Underlag"), is_fitted=True)
        self.form = EvidenceForm()
        self.saver = Autosave(self.form, workspace, self._step_name)
        self.notice = ConflictNotice(self.form, workspace)
        self.add = QPushButton(icon("plus"), self.tr("Nytt underlag"))
        self.remove = QPushButton(icon("trash"), self.tr("Ta bort underlaget"))
        self.empty = EmptyState(
            "document",
            self.tr("Inget underlag än. Börja med en medborgardialog, en enkät eller polisens statistik."),
            self.tr("Lägg till underlag"),
        )
        self._place()
        self._connect()

    def redraw(self, dossier: Dossier) -> None:
        """Show the list and keep the chosen one; when it is gone, the one in its place."""
        row = max(self.list.currentIndex().row(), 0)
        self.list.show_lines(
            [
                _line(one, self.tr("Underlag utan rubrik"), is_in_doubt=one.id in dossier.conflicts)
                for one in dossier.evidence
            ]
        )
        if self.list.chosen_key() is None and dossier.evidence:
            self.list.choose(dossier.evidence[min(row, len(dossier.evidence) - 1)].id)
        self.empty.setVisible(not dossier.evidence)
        self.sides.setVisible(bool(dossier.evidence))
        self._show(self.list.chosen_key())

    def go_to(self, evidence: str, field: str) -> bool:
        """Choose a piece of evidence and put the cursor in its field."""
        self._show_after_saving(evidence)
        self.list.choose(evidence)
        return self.form.focus_field(field)

    def _place(self) -> None:
        for button in (self.add, self.remove):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("Underlag"), 2), 1)
        head.addWidget(self.add)
        card = Card()
        card.add(self.notice)
        card.add(self.form)
        card.add(self.remove)
        self.sides = Sides(self.list, card)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(head)
        open_only = self.tr("Bara öppna underlag skrivs ut och publiceras. Resten stannar i programmet.")
        rows.addWidget(PlainLabel(open_only, "neutral"))
        rows.addWidget(self.empty)
        rows.addWidget(self.sides)

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.empty.asked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.list.removal_wanted.connect(self._remove)
        self.list.picked.connect(self._show_after_saving)
        self.list.moved.connect(self._move)
        self.form.wanted.connect(self.wanted)

    def _show_after_saving(self, key: str) -> None:
        shown = self.form.shown()
        if shown is not None and shown.id != key:
            self.saver.flush()
        self._show(key)

    def _show(self, key: str | None) -> None:
        dossier = self._workspace.dossier
        if dossier is None:
            return
        self.form.show_record(next((one for one in dossier.evidence if one.id == key), None))
        self.form.redraw(dossier)
        self.notice.redraw(dossier)

    def _add(self) -> None:
        self._workspace.flush()
        if self._workspace.dossier is None:
            return
        changes = self._workspace.run(self.tr("nytt underlag"), add_evidence, self._workspace.dossier)
        if changes:
            self.go_to(changes.changes[0].record, "title")

    def _remove(self) -> None:
        self._workspace.flush()
        shown = self.form.shown()
        if shown is not None:
            self._workspace.throw_away(self.tr("borttaget underlag"), shown)

    def _move(self, move: Move) -> None:
        if self._workspace.dossier is None:
            return
        step = self.tr("ny ordning bland underlagen")
        self._workspace.run(step, move_evidence, self._workspace.dossier, move.source, move.target)

    def _step_name(self, record: Record) -> str:
        title = record.title if isinstance(record, Evidence) else ""
        return self.tr("ändring i underlaget {title}").format(title=title) if title else self.tr("ändring i underlag")


def _line(evidence: Evidence, untitled: str, *, is_in_doubt: bool) -> ListLine:
    dated = evidence.dated.isoformat() if evidence.dated else ""
    return ListLine(
        key=evidence.id,
        title=evidence.title or untitled,
        second=" · ".join(filter(None, (kind_word(evidence.kind), dated, doubt_word() if is_in_doubt else ""))),
        right=secrecy_word(evidence.secrecy),
        icon="merge" if is_in_doubt else SECRECY_ICONS[evidence.secrecy],
        tone="warning" if is_in_doubt or evidence.secrecy is not Secrecy.OPEN else "neutral",
    )
