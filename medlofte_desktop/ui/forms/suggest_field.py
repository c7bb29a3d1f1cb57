"""A line that suggests what others have written in its place; anything else may be written too."""

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QWidget

from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.widgets.line_field import LineField


class SuggestField(LineField):
    """Suggests while one types; the arrow at its end, or Down in the empty field, shows all suggestions."""

    def __init__(self, suggestions: Iterable[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggestions = QStringListModel(self)
        completer = QCompleter(self._suggestions, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(9)
        self.setCompleter(completer)
        completer.activated.connect(self._take_suggestion)
        self._opener = self.addAction(icon("chevron", "neutral"), LineField.ActionPosition.TrailingPosition)
        self._opener.setText(self.tr("Visa förslag"))
        self._opener.triggered.connect(self._show_all)
        self.suggest(suggestions)

    def suggest(self, suggestions: Iterable[str]) -> None:
        """Offer these from now on, each once."""
        self._suggestions.setStringList([one for one in dict.fromkeys(suggestions) if one])
        self._opener.setVisible(self._suggestions.rowCount() > 0)

    def _show_all(self) -> None:
        self.setFocus()
        self.completer().setCompletionPrefix("")
        self.completer().complete()

    def _take_suggestion(self) -> None:
        self.edited.emit()

    # Qt's overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self.text():
            self._show_all()
        else:
            super().keyPressEvent(event)
