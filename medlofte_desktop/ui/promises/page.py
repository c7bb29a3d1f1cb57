"""The page Löften: the promises in order, and beside them the chosen one with all that belongs to it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.ui.pledge.page import Page, fill
from medlofte_desktop.ui.promises.card_column import CardColumn
from medlofte_desktop.ui.promises.panel import PromisePanel
from medlofte_desktop.ui.widgets.empty_state import EmptyState
from medlofte_desktop.ui.workspace import Workspace


class PromisesPage(Page):
    """Chooses which promise is shown: the one somebody picks, adds or brings back, else the one that was."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent)
        self.column = CardColumn(workspace)
        self.cards = self.column.cards
        self.panel = PromisePanel(workspace)
        self.empty = EmptyState(
            "document",
            self.tr("Det finns inga löften än. Skriv det första: vad lovar ni invånarna att göra?"),
            self.tr("Skriv ett löfte"),
        )
        self._pledge = ""
        self._promises: list[str] = []
        self._chosen = ""
        self._is_drawing = False
        self._place()
        self.cards.chosen.connect(self._pick)
        self.column.added.connect(self._write_text)
        self.empty.asked.connect(self.column.add)
        self.panel.findings.wanted.connect(self.go_to)
        self.addAction(self.column.new)

    def redraw(self, dossier: Dossier) -> None:
        self._chosen = self._choice(dossier)
        self._pledge = dossier.pledge.id
        self._promises = [promise.id for promise in dossier.promises]
        self._pages.setCurrentWidget(self._splitter if self._promises else self.empty)
        self._draw(dossier)

    def go_to(self, record: str, field: str) -> bool:
        dossier = self.workspace.dossier
        if dossier is None:
            return False
        if self._is_behind:
            self.redraw(dossier)
        owners = {one.id: one.id for one in dossier.promises} | {one.id: one.promise for one in dossier.activities}
        if record == dossier.pledge.id and field == "promises":
            (self.cards if self._promises else self.empty.button).setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if record not in owners:
            return False
        self._pick(owners[record])
        if self._chosen == owners[record]:
            self.panel.go_to(record, field)
        return True

    def _place(self) -> None:
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setObjectName("promises_splitter")
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.column)
        self._splitter.addWidget(self.panel)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 3)
        self._splitter.setSizes([260, 740])
        self._pages = QStackedWidget()
        self._pages.addWidget(self._splitter)
        self._pages.addWidget(self.empty)
        fill(self, self._pages)

    def _choice(self, dossier: Dossier) -> str:
        """What to show of a pledge that may have changed since it was last drawn."""
        ids = [promise.id for promise in dossier.promises]
        if not ids or dossier.pledge.id != self._pledge or not self._promises:
            return ids[0] if ids else ""
        come = set(ids) - set(self._promises)
        if len(come) == 1 and not self.panel.form.is_edited():
            return come.pop()
        if self._chosen in ids:
            return self._chosen
        stood = self._promises.index(self._chosen) if self._chosen in self._promises else 0
        return ids[min(stood, len(ids) - 1)]

    def _pick(self, promise: str) -> None:
        if self._is_drawing or self.workspace.dossier is None:
            return
        if promise != self._chosen and self.panel.leave():
            self._chosen = promise
        self._draw(self.workspace.dossier)

    def _draw(self, dossier: Dossier) -> None:
        self._is_drawing = True
        self.cards.show_dossier(dossier)
        self.cards.choose(self._chosen)
        self._is_drawing = False
        promise = next((one for one in dossier.promises if one.id == self._chosen), None)
        self.panel.show_promise(promise, dossier)

    def _write_text(self) -> None:
        self.panel.go_to(self._chosen, "text")
