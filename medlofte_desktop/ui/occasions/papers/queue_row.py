"""A line of the print queue: what is printed, in what state, how many pages, and how many copies."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from medlofte_desktop.domain.sheet.occasion_paper import OccasionPaper
from medlofte_desktop.domain.signing.document import Document
from medlofte_desktop.ui.look.colors import Tone
from medlofte_desktop.ui.occasions.papers.copies_box import CopiesBox
from medlofte_desktop.ui.people.soft_label import SoftHeading, SoftLabel
from medlofte_desktop.ui.texts.counts import counts
from medlofte_desktop.ui.widgets.labels import PlainLabel
from medlofte_desktop.ui.widgets.pill import Pill

PAGES_LETTERS = 11
COPIES_LETTERS = 11


class QueueRow(QWidget):
    """A row with a title of any kind; `changed` comes when a person has chosen something in it."""

    changed = Signal()

    def __init__(self, title: QWidget, copies: QWidget) -> None:
        super().__init__()
        self.title = title
        self.note = SoftLabel("neutral")
        self.pill = Pill()
        self.pages = PlainLabel("", "neutral", wraps=False)
        self._copies = copies
        self._place()

    def _place(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.note)
        letter = self.fontMetrics().averageCharWidth()
        self.pages.setFixedWidth(letter * PAGES_LETTERS)
        self.pages.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._copies.setFixedWidth(letter * COPIES_LETTERS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(14)
        row.addLayout(words, 1)
        for widget in (self.pill, self.pages, self._copies):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.pill.hide()

    def show_pages(self, count: int | None) -> None:
        """Say how many pages one copy has, as soon as it is known."""
        self.pages.setText("" if count is None else counts().pages(count))


class PaperRow(QueueRow):
    """A paper of the occasion itself, printed once or not at all."""

    def __init__(self, name: str, note: str) -> None:
        self.tick = QCheckBox(name)
        number = PlainLabel(self.tr("1 st"), "neutral", wraps=False)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        number.setContentsMargins(0, 0, 23, 0)  # above the numbers that can be changed
        super().__init__(self.tick, number)
        self.paper: OccasionPaper | None = None
        self.tick.setChecked(True)
        self.tick.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.note.setContentsMargins(28, 0, 0, 0)  # under the words of the tick
        self.note.show_words(note)
        self.tick.toggled.connect(self.changed)


class DocumentRow(QueueRow):
    """A document's sheet, in as many copies as a person wants."""

    def __init__(self, document: Document) -> None:
        self.heading = SoftHeading(3)
        self.copies = CopiesBox()
        super().__init__(self.heading, self.copies)
        self.document = document
        self.copies.chosen.connect(self.changed)

    def show_document(self, document: Document, name: str, state: tuple[str, Tone], note: str) -> None:
        """Show a document under a name, with what is printed of it and why."""
        self.document = document
        self.heading.show_name(name)
        self.note.show_words(note)
        self.note.set_tone("neutral" if state[1] == "good" else state[1])
        self.pill.show_state(*state)
        self.pill.show()
        self.copies.setAccessibleName(self.tr("Antal exemplar av {name}").format(name=name))

    def show_copies(self, number: int, *, can_be_printed: bool) -> None:
        """Show how many copies there will be; what is damaged has none."""
        self.copies.show_number(number if can_be_printed else 0)
        self.copies.setEnabled(can_be_printed)
