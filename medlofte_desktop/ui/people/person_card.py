"""A card for one person: read when it is folded, written in when it is unfolded."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.kinds import KIND_OF
from medlofte_desktop.domain.records.people import Contact, Signer
from medlofte_desktop.ui.forms.autosave import Autosave
from medlofte_desktop.ui.forms.doubt_line import DoubtLine
from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.people.carried_card import CarriedCard
from medlofte_desktop.ui.people.in_view import InView
from medlofte_desktop.ui.people.person_menu import KEYS, Entry, PersonMenu
from medlofte_desktop.ui.people.small_button import SmallButton
from medlofte_desktop.ui.people.soft_label import SoftHeading
from medlofte_desktop.ui.people.wishes import Action, Wish
from medlofte_desktop.ui.texts.records import field_word
from medlofte_desktop.ui.workspace import Workspace

StepName = Callable[[Any], str]
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ACTIONS = {keys: action for action, keys in KEYS.items() if action is not Action.EDIT}


class PersonCard(CarriedCard):
    """`wished` carries a Wish, `unfolded` the card itself. Subclasses fill `body`, and say what form and menu to use.

    Folding a card saves what is written in it.
    """

    wished = Signal(object)
    unfolded = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.person: Contact | Signer | None = None
        self.form: RecordForm | None = None
        self._doubt: frozenset[str] = frozenset()
        self.name = SoftHeading()
        self.edit = SmallButton("edit", self.tr("Redigera"))
        self.more = SmallButton("more", self.tr("Mer att göra"))
        self.done = QPushButton(self.tr("Klar"))
        self.reading = QWidget()
        self.body = QVBoxLayout(self.reading)
        self.conflict = DoubtLine()
        self.menu = PersonMenu(self.entries(), self)
        self.in_view = InView(self)
        self._place()
        self._connect()

    def entries(self) -> Iterable[Entry]:
        """What the menu offers."""
        raise NotImplementedError

    def make_form(self) -> tuple[RecordForm, StepName]:
        """A new form over the person, and what a change in it is called in the undo menu."""
        raise NotImplementedError

    def show_person(self, person: Contact | Signer, doubt: frozenset[str]) -> None:
        """Show somebody, folded or not; `doubt` are fields in conflict."""
        self.person, self.record_id, self._doubt = person, person.id, doubt
        self.name.show_name(person.name)
        self.setAccessibleName(", ".join(filter(None, (person.name, person.title, person.organisation))))
        kind = KIND_OF[type(person)]
        self.conflict.show_places(sorted(field_word(field, kind).lower() for field in doubt))
        if self.form is not None:
            self.form.show_record(person)
            self.form.show_doubt(doubt)

    def unfold(self, field: str = "name") -> None:
        """Let the person be written in, with the cursor in a field."""
        if self.form is None:
            self.form, step_name = self.make_form()
            Autosave(self.form, self.workspace, step_name)
            self.form.show_record(self.person)
            self.form.show_doubt(self._doubt)
            self.form.review_wanted.connect(self._review)
            self.rows().insertWidget(self.rows().indexOf(self.done), self.form)
        self._fold_out(is_out=True)
        self.unfolded.emit(self)
        if not self.form.focus_field(field):
            self.form.focus_field("name")
        self.in_view.bring()

    def fold(self) -> None:
        """Save what is written, and show the card again."""
        if self.form is None:
            return
        focused = self.focusWidget() or self
        has_cursor = focused is self.done or self.form.isAncestorOf(focused)
        self.workspace.flush()
        form, self.form = self.form, None
        if has_cursor:
            self.setFocus()
        self._fold_out(is_out=False)
        form.hide()
        form.deleteLater()

    def _fold_out(self, *, is_out: bool) -> None:
        for widget in (self.name, self.edit, self.more, self.reading):
            widget.setVisible(not is_out)
        self.done.setVisible(is_out)
        self.set_chosen(is_out)
        self.is_fixed = is_out

    def _place(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.name, 1)
        for button in (self.edit, self.more):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(1)
        self.rows().addLayout(head)
        for widget in (self.reading, self.conflict):
            self.add(widget)
        self.rows().addWidget(self.done, 0, Qt.AlignmentFlag.AlignRight)
        self.done.hide()

    def _connect(self) -> None:
        self.picked.connect(self.unfold)
        self.edit.clicked.connect(self.picked)
        self.done.clicked.connect(self.fold)
        self.more.clicked.connect(self._open_menu)
        self.menu.chosen.connect(self._wish)
        self.conflict.kept.connect(self._settle)
        self.conflict.review_wanted.connect(self._review)

    def _review(self, field: str) -> None:
        self.workspace.review_wanted.emit(self.record_id, field)

    def _settle(self) -> None:
        self._wish(Action.SETTLE)

    def _wish(self, action: Action) -> None:
        if action is Action.EDIT:
            self.unfold()
        else:
            self.wished.emit(Wish(action, self.record_id))

    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    # Qt's overrides

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.form is None:
            self.menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys a field or link in the card has no use for arrive here too."""
        focused = self.focusWidget()
        if self.form is not None:
            if event.key() in (*_ENTER, Qt.Key.Key_Escape):
                self.fold()
        elif event.key() in _ENTER and isinstance(focused, QAbstractButton) and not self.hasFocus():
            focused.click()
        elif self.hasFocus() and (action := _ACTIONS.get(QKeySequence(event.keyCombination()))):
            self._wish(action)
        else:
            super().keyPressEvent(event)
