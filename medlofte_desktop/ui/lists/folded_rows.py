"""Rows under each other, of which only the first few are shown until somebody wants them all."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medlofte_desktop.ui.lists.record_link import RecordLink
from medlofte_desktop.ui.widgets.buttons import LinkButton


class FoldedRows(QWidget):
    """Shows `few` rows, and a button that unfolds the rest; without a number, all of them."""

    def __init__(self, few: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._few = few
        self._is_open = False
        self.rows: tuple[QWidget, ...] = ()
        self.more = LinkButton()
        self.more.clicked.connect(self._toggle)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(3)
        self._layout.addWidget(self.more)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Put these in the place of the rows before; folded or not stays."""
        for row in self.rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = tuple(rows)
        for place, row in enumerate(rows):
            self._layout.insertWidget(place, row)
        self._fold()

    def links(self) -> list[RecordLink]:
        """The links in the rows, from the top; those that are folded away too."""
        return [link for row in self.rows for link in row.findChildren(RecordLink)]

    def _toggle(self) -> None:
        self._is_open = not self._is_open
        self._fold()

    def _fold(self) -> None:
        for place, row in enumerate(self.rows):
            row.setVisible(self._is_open or self._few is None or place < self._few)
        self.more.setVisible(self._few is not None and len(self.rows) > self._few)
        words = self.tr("Visa färre") if self._is_open else self.tr("Visa alla {count}")
        self.more.setText(words.format(count=len(self.rows)))
