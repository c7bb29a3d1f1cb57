"""The dialog Krockar: every field that was written on two sides, and what is to hold: one of them, both or neither."""

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.content import Value
from medlofte_desktop.domain.text import clean_text
from medlofte_desktop.services.bundles.conflicts import Conflict, conflicts, settle
from medlofte_desktop.ui.bundles.naming import naming_of
from medlofte_desktop.ui.bundles.sides_panel import SidesPanel, own_text
from medlofte_desktop.ui.history.halves import Halves
from medlofte_desktop.ui.history.naming import Naming
from medlofte_desktop.ui.lists.line_list import LineList
from medlofte_desktop.ui.lists.line_model import ListLine
from medlofte_desktop.ui.look.dialog_size import open_at
from medlofte_desktop.ui.telling import ask
from medlofte_desktop.ui.texts.places import pledge_words
from medlofte_desktop.ui.texts.records import field_word
from medlofte_desktop.ui.widgets.empty_state import EmptyState
from medlofte_desktop.ui.widgets.field_manners import UndoKeys
from medlofte_desktop.ui.widgets.labels import PlainLabel
from medlofte_desktop.ui.workspace import Workspace

_SIZE = (980, 620)


@dataclass(frozen=True, slots=True)
class Question:
    """A field in doubt of a record."""

    conflict: Conflict
    field: str

    @property
    def key(self) -> str:
        return f"{self.conflict.record} {self.field}"


class ReviewDialog(QDialog):
    """Each answer is saved at once and can be undone; the next question follows by itself. A text of one's own that has
    been begun is kept while other questions are looked at, and asked about before the dialog closes."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Krockar"))
        self._workspace = workspace
        self._questions: dict[str, Question] = {}
        self._namings: dict[str, Naming] = {}
        self._drafts: dict[str, str] = {}
        self.list = LineList(self.tr("Krockar"))
        self.sides = SidesPanel()
        self.nothing = EmptyState("check", self.tr("Inga krockar. Allt är avgjort."))
        self.close_button = QPushButton(self.tr("Stäng"))
        self.keys = PlainLabel("", "neutral")
        self.middle = QStackedWidget()
        self._undo_keys = UndoKeys(self)
        self._place()
        self._connect()
        workspace.flush()
        self.redraw()

    def _place(self) -> None:
        open_at(self, *_SIZE)
        about = self.tr("Samma sak har ändrats på två håll. Välj vad som ska gälla. Det andra finns kvar i historiken.")
        self.middle.addWidget(Halves(self.list, self.sides))
        self.middle.addWidget(self.nothing)
        self.close_button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.keys, 1)
        buttons.addWidget(self.close_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 16, 18, 16)
        rows.setSpacing(10)
        rows.addWidget(PlainLabel(about, "neutral"))
        rows.addWidget(self.middle, 1)
        rows.addLayout(buttons)

    def _connect(self) -> None:
        self.list.picked.connect(self._show)
        self.sides.chosen.connect(self._settle)
        self.sides.written.connect(self._note_draft)
        self.close_button.clicked.connect(self.accept)
        self._workspace.changed.connect(self.redraw)
        for keys, do in (
            ("Ctrl+1", self.sides.keep_first),
            ("Ctrl+2", self.sides.keep_second),
            ("Ctrl+3", self.sides.keep_both),
            ("Ctrl+Return", self.sides.keep_own),
            (QKeySequence.StandardKey.Undo, self._workspace.undo),
            (QKeySequence.StandardKey.Redo, self._workspace.redo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    def redraw(self) -> None:
        """Read what is in conflict now; the question that stood at the place of one that is gone is shown."""
        row = max(self.list.currentIndex().row(), 0)
        self._namings = {}
        found = self._workspace.look(conflicts) or ()
        order = sorted(found, key=lambda one: (one.home is None, self._place_of(one), one.home.id if one.home else ""))
        asked = [Question(one, field) for one in order for field in sorted(one.fields)]
        self._questions = {one.key: one for one in asked}
        self._drafts = {key: text for key, text in self._drafts.items() if key in self._questions}
        self.middle.setCurrentIndex(0 if asked else 1)
        self.list.show_lines(self._lines(asked))
        if not asked:
            self.keys.setText("")
            self.close_button.setFocus()
            return
        key = self.list.chosen_key() or asked[min(row, len(asked) - 1)].key
        self.list.choose(key)
        self._show(key)

    def go_to(self, record: str, field: str = "") -> None:
        """Show the question about a field of a record, else the first about the record or what belongs to it."""

        def distance(one: Question) -> tuple[bool, bool, bool]:
            conflict = one.conflict
            is_home = conflict.home is not None and conflict.home.id == record
            return one.key != f"{record} {field}", conflict.record != record, not is_home

        if self._questions:
            nearest = min(self._questions.values(), key=distance)
            self.list.choose(nearest.key)
            self._show(nearest.key)

    def _lines(self, asked: list[Question]) -> list[ListLine]:
        lines: list[ListLine] = []
        last = None
        for one in asked:
            conflict = one.conflict
            section = self._place_of(conflict)
            lines.append(
                ListLine(
                    key=one.key,
                    title=self._naming(conflict).name(conflict.kind, conflict.record, conflict.content),
                    second=field_word(one.field, conflict.kind),
                    icon="merge",
                    tone="warning",
                    section=section if section != last else "",
                )
            )
            last = section
        return lines

    def _place_of(self, conflict: Conflict) -> str:
        return pledge_words(conflict.home, self._workspace.register)

    def _naming(self, conflict: Conflict) -> Naming:
        key = conflict.home.id if conflict.home else ""
        if key not in self._namings:
            self._namings[key] = naming_of(self._workspace, conflict.home)
        return self._namings[key]

    def _show(self, key: str) -> None:
        if one := self._questions.get(key):
            naming = self._naming(one.conflict)
            draft = self._drafts.get(key)
            self.sides.show_question(one.conflict, one.field, naming, self._workspace.today(), draft=draft)
            settled = self.tr("Ctrl+1, Ctrl+2: behåll.")
            more = self.tr("Ctrl+3: båda. Ctrl+Retur: egen text.") if self.sides.is_text() else ""
            self.keys.setText(f"{settled} {more}".strip())

    def _note_draft(self, text: str) -> None:
        one = self._questions.get(self.list.chosen_key() or "")
        if one is not None and clean_text(text) != own_text(one.conflict, one.field):
            self._drafts[one.key] = text
        elif one is not None:
            self._drafts.pop(one.key, None)

    def _settle(self, value: Value) -> None:
        one = self._questions.get(self.list.chosen_key() or "")
        if one is not None:
            self._drafts.pop(one.key, None)
            self._workspace.run(self.tr("val i en krock"), settle, one.conflict, {one.field: value})
            self.list.setFocus()

    # Qt's overrides

    def done(self, result: int) -> None:
        words = self.tr(
            "Egen text i %n krock(ar) är inte sparad och försvinner om du stänger.", None, len(self._drafts)
        )
        if not self._drafts or ask(self, words, self.tr("&Stäng ändå"), no=self.tr("&Fortsätt skriva")):
            super().done(result)
