"""The dialog Personuppgifter: where a person is named, a register extract, and forgetting them."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from medlofte_desktop.domain.history.traces import Fate
from medlofte_desktop.domain.sheet.sheet_names import extract_name
from medlofte_desktop.printing.pdf import pdf_of
from medlofte_desktop.safe_file import write_safely
from medlofte_desktop.services.people import people
from medlofte_desktop.services.personal.extract import extract
from medlofte_desktop.services.personal.forgetting import forget
from medlofte_desktop.services.personal.traces import Traces, find_traces
from medlofte_desktop.ui.choosing import file_to_save
from medlofte_desktop.ui.forms.suggest_field import SuggestField
from medlofte_desktop.ui.lists.line_list import LineList
from medlofte_desktop.ui.look.dialog_size import open_at
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.personal.words import extract_paper, trace_lines
from medlofte_desktop.ui.telling import ask, tell
from medlofte_desktop.ui.texts.errors import sentence
from medlofte_desktop.ui.widgets.empty_state import EmptyState
from medlofte_desktop.ui.widgets.field_row import FieldRow
from medlofte_desktop.ui.widgets.labels import PlainLabel
from medlofte_desktop.ui.workspace import Workspace

_SIZE = (760, 560)


class PersonalDialog(QDialog):
    """Forgetting cannot be undone, and empties the steps that could be."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Personuppgifter"))
        self._workspace = workspace
        self._traces = Traces(name="")
        self.name = SuggestField(sorted({one.name for one in workspace.look(people) or () if one.name}))
        self.search = QPushButton(icon("search"), self.tr("&Sök"))
        self.list = LineList(self.tr("Där namnet står"))
        self.nothing = EmptyState("person", self.tr("Skriv ett namn för att se var personen finns."))
        self.middle = QStackedWidget()
        self.told = PlainLabel("", "good")
        self.extract = QPushButton(icon("document"), self.tr("Spara registerutdrag …"))
        self.forget = QPushButton(icon("trash"), self.tr("&Glöm personen …"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._place()
        self.name.returnPressed.connect(self.look)
        self.search.clicked.connect(self.look)
        self.extract.clicked.connect(self.save_extract)
        self.forget.clicked.connect(self.ask_to_forget)
        self.buttons.rejected.connect(self.reject)
        workspace.flush()
        self._show()

    def _place(self) -> None:
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        for button in (self.search, self.extract, self.forget, close):
            button.setAutoDefault(False)  # Enter in the field searches
        self.middle.addWidget(self.nothing)
        self.middle.addWidget(self.list)
        above = QHBoxLayout()
        above.addWidget(self.name, 1)
        above.addWidget(self.search)
        line = QWidget()
        above.setContentsMargins(0, 0, 0, 0)
        line.setLayout(above)
        line.setFocusProxy(self.name)
        below = QHBoxLayout()
        below.addWidget(self.extract)
        below.addWidget(self.forget)
        below.addStretch()
        below.addWidget(self.buttons)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 16, 18, 16)
        rows.setSpacing(10)
        rows.addWidget(FieldRow(self.tr("Hela namnet"), line))
        rows.addWidget(self.middle, 1)
        rows.addWidget(self.told)
        rows.addLayout(below)
        self.name.setAccessibleName(self.tr("Hela namnet"))
        open_at(self, *_SIZE)

    def look(self) -> None:
        """Find the person in every version of everything."""
        self.told.setText("")
        found = self._workspace.look(find_traces, self.name.text())
        self._traces = found if found is not None else Traces(name="")
        if found is not None and found.name.strip() and not found.traces:
            self.nothing.sentence.setText(self.tr("Namnet står ingenstans, inte heller i äldre versioner."))
        self._show()

    def save_extract(self) -> None:
        """Write everything that stands about the person as PDF or JSON."""
        name = extract_name(self._traces.name)
        path = file_to_save(self, self.tr("Spara registerutdrag"), name, self.tr("PDF (*.pdf);;JSON (*.json)"))
        if path is None:
            return
        content = self._extract_as(path)
        if content is None:
            return
        try:
            write_safely(path, content, mode=0o600)
        except OSError as error:
            tell(self, sentence(error))
            return
        self.told.setText(self.tr("Utdraget är sparat: {path}").format(path=path))
        self.told.show()

    def ask_to_forget(self) -> None:
        """Forget the person if that is wanted after all has been said."""
        kept = sum(trace.fate in (Fate.NAMED, Fate.KEPT) for trace in self._traces.traces)
        question = self.tr(
            "Allt om {name} töms för gott, också i historiken och i det som kommer från andra datorer senare."
            " Det går inte att ångra. Säkerhetskopior och utbytesfiler som redan finns ändras inte."
        ).format(name=self._traces.name)
        if kept:
            question += " " + self.tr("%n ställe(n) blir kvar, se listan.", None, kept)
        if not ask(self, question, self.tr("&Glöm personen")):
            return
        changes = self._workspace.look(forget, self._traces.name)
        if changes is not None:
            self._workspace.steps.clear()
            self._workspace.tell(changes)
            self.look()
            self.told.setText(self.tr("Personen är glömd. Lämna över till andra datorer, så glöms personen där också."))
            self.told.show()

    def _extract_as(self, path: Path) -> bytes | None:
        if path.suffix.lower() == ".json":
            return self._workspace.look(extract, self._traces)
        return pdf_of(extract_paper(self._traces, self._workspace))

    def _show(self) -> None:
        traces = self._traces.traces
        self.list.show_lines(trace_lines(self._traces, self._workspace))
        self.middle.setCurrentIndex(1 if traces else 0)
        self.extract.setEnabled(bool(traces))
        self.forget.setEnabled(any(trace.fate is not Fate.KEPT for trace in traces))
        self.told.setVisible(bool(self.told.text()))
