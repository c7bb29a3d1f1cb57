"""The one cell that is being written in: what it held, what stands there now, and whether that can be saved."""

import sys

from PySide6.QtCore import QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QToolTip

from medlofte_desktop.ui.forms.autosave import PAUSE_MILLISECONDS
from medlofte_desktop.ui.promises.activities.columns import Column
from medlofte_desktop.ui.promises.activities.editors import Editor, read, show
from medlofte_desktop.ui.promises.activities.model import ActivityModel
from medlofte_desktop.ui.promises.rows import Index
from medlofte_desktop.ui.widgets.choice_box import ChoiceBox
from medlofte_desktop.ui.widgets.field_manners import mark_wrong
from medlofte_desktop.ui.widgets.labels import plain_tooltip

_WHOLE_DATE = 10


class OpenCell(QObject):
    """`editor` is None while no cell is open. `problem` carries what is wrong with what is written, or "".

    `paused` comes shortly after the last letter, `given_up` carries the id of the record whose cell was put back.
    """

    problem = Signal(str)
    paused = Signal()
    given_up = Signal(str)

    def __init__(self, model: ActivityModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self.editor: Editor | None = None
        self.index = QPersistentModelIndex()
        self._is_saved = True
        self._told = ""  # what the cell held when the editor last heard of it
        self._first = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.paused)

    def begin(self, editor: Editor, index: Index) -> None:
        """Write in a cell from now on."""
        self.editor, self.index, self._is_saved = editor, QPersistentModelIndex(index), True
        self._told = self._first = index.data(Qt.ItemDataRole.EditRole)
        show(editor, self._told)
        if not isinstance(editor, ChoiceBox):
            editor.edited.connect(self._take_in)

    def end(self) -> None:
        """The editor is gone."""
        self.editor = None
        self._pause.stop()
        self.problem.emit("")

    def save(self) -> None:
        """Save what is written, if the cell can hold it."""
        self._pause.stop()
        if self.editor is None or not self._judge(is_finished=not self.editor.hasFocus()):
            return
        self._told = read(self.editor)
        try:
            self._is_saved = self._model.setData(self.index, self._told)
        except Exception as error:  # passing through Qt it would close the editor with all that is in it
            self._is_saved = False
            sys.excepthook(type(error), error, error.__traceback__)

    def is_done(self) -> bool:
        """Whether what stands in the editor is saved; says why not, where it cannot be."""
        return self.editor is None or (self._judge(is_finished=True) and self._is_saved)

    def follow(self) -> None:
        """The cell may have changed under the editor: what is half written there wins."""
        value = self.index.data(Qt.ItemDataRole.EditRole)
        if self.editor is None or value == self._told:
            return
        is_half_written = read(self.editor) != self._told
        self._told = value
        if not is_half_written and not self._model.says(self.index, read(self.editor)):
            show(self.editor, value)

    def put_back(self) -> None:
        """Give the cell the value it had when it was opened; what was saved meanwhile is taken back."""
        if self.index.isValid():
            self._model.setData(self.index, self._first)
            self.given_up.emit(self._model.lines()[self.index.row()].id)

    def _take_in(self) -> None:
        self._judge(is_finished=False)
        self._pause.start()

    def _judge(self, *, is_finished: bool) -> bool:
        """Whether the cell can hold what is written; says why not, but not of half a date."""
        assert self.editor is not None
        text = read(self.editor)
        can_hold = self.index.isValid() and self._model.can_hold(self.index, text)
        words = self._why_not() if not can_hold and (is_finished or len(text) >= _WHOLE_DATE) else ""
        self._tell(self.editor, words)
        return can_hold

    def _tell(self, editor: Editor, words: str) -> None:
        """Where the owner says it may be out of sight: say it at the cell too."""
        mark_wrong(editor, bool(words))
        if words and words != editor.accessibleDescription():
            QToolTip.showText(editor.mapToGlobal(editor.rect().bottomLeft()), plain_tooltip(words), editor)
        editor.setAccessibleDescription(words)
        self.problem.emit(words)

    def _why_not(self) -> str:
        if self.index.column() == Column.DEADLINE:
            return self.tr("Det går inte att läsa som ett datum. Skriv år, månad och dag, som 2023-09-30.")
        known = "" if self.editor is None or isinstance(self.editor, ChoiceBox) else self.editor.problem()
        return known or self.tr("Texten får inte plats i cellen.")
