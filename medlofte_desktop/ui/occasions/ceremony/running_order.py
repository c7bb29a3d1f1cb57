"""What is left: the documents in running order with a tick on those that are signed, and how many signatures remain."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from medlofte_desktop.domain.signing.ceremony import Ceremony
from medlofte_desktop.domain.signing.document import Document
from medlofte_desktop.ui.look.colors import Tone
from medlofte_desktop.ui.look.icons import paint_icon
from medlofte_desktop.ui.occasions.ceremony.fitted_text import FittedText, Ink, scaled
from medlofte_desktop.ui.occasions.ceremony.words import document_name, obstacle_words
from medlofte_desktop.ui.widgets.card import Card, Panel

_MOST = 8  # documents in sight at once; a police district seldom has more


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderLine:
    """A document: what it is called, how far it has come in words, and the same as an icon."""

    name: str
    said: str
    icon: str
    tone: Tone
    is_now: bool = False


class RunningOrder(Panel):
    """All documents, or as many round the one that is signed now as are read at a distance."""

    def __init__(self) -> None:
        super().__init__("side")
        self.left = FittedText(40, is_strong=True)
        self.of = FittedText(22, "neutral")
        self.before, self.after = FittedText(20, "neutral"), FittedText(20, "neutral")
        self.rows = [_Row() for _ in range(_MOST)]
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.left)
        self._column.addWidget(self.of)
        self._gap = QWidget()
        self._column.addWidget(self._gap)
        for widget in (self.before, *self.rows, self.after):
            self._column.addWidget(widget)
        self._column.addStretch(1)

    def show_ceremony(self, ceremony: Ceremony) -> None:
        """Show how far all have come."""
        self.left.show_words(self.tr("%n underskrift(er) kvar", None, ceremony.left))
        self.of.show_words(self.tr("av %n", None, len(ceremony.turns)) if ceremony.turns else "")
        lines = [self._line(ceremony, document) for document in ceremony.documents]
        first = _first_in_sight([line.is_now for line in lines])
        for row, line in zip(self.rows, lines[first : first + _MOST], strict=False):
            row.show_line(line)
        for row in self.rows[len(lines) - first :]:
            row.hide()
        after = len(lines) - first - _MOST
        self.before.show_words(self.tr("%n till ovanför", None, first) if first else "")
        self.after.show_words(self.tr("%n till nedanför", None, after) if after > 0 else "")

    def rescale(self) -> None:
        """Follow the size of the window."""
        side = scaled(self, 24)
        self._column.setContentsMargins(side, side, side, side)
        self._column.setSpacing(scaled(self, 4))
        self._gap.setFixedHeight(scaled(self, 10))
        for row in self.rows:
            row.rescale()

    def _line(self, ceremony: Ceremony, document: Document) -> OrderLine:
        name, is_now = document_name(document), bool(ceremony.shown and ceremony.shown[0] == document.id)
        if (obstacle := ceremony.obstacles.get(document.id)) is not None:
            return OrderLine(name=name, said=obstacle_words(obstacle), icon="warning", tone="warning")
        turns = ceremony.turns_on(document)
        signed = sum(turn.place.signature is not None for turn in turns)
        if signed == len(turns):
            return OrderLine(name=name, said=self.tr("Undertecknat"), icon="check", tone="good", is_now=is_now)
        said = self.tr("{signed} av {count} har undertecknat").format(signed=signed, count=len(turns))
        return OrderLine(
            name=name,
            said=said,
            icon="sign" if is_now else "circle",
            tone="accent" if is_now else "neutral",
            is_now=is_now,
        )


class _Row(Card):
    """One document, framed where it is signed now."""

    def __init__(self) -> None:
        super().__init__()
        self.name = FittedText(25, lines=2)
        self.said = FittedText(18, "neutral", lines=2)
        self.icon = _Icon()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.said)
        self._line = QHBoxLayout()
        self._line.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addLayout(words, 1)
        self.rows().addLayout(self._line)
        self.hide()

    def show_line(self, line: OrderLine) -> None:
        self.name.show_words(line.name)
        ink: Ink = "neutral" if line.tone == "accent" else line.tone
        self.said.show_words(line.said, ink)
        self.icon.show_icon(line.icon, line.tone)
        self.set_chosen(line.is_now)
        self.setAccessibleName(f"{line.name}: {line.said}")
        self.show()

    def rescale(self) -> None:
        side = scaled(self, 10)
        self.rows().setContentsMargins(side, scaled(self, 5), side, scaled(self, 6))
        self._line.setSpacing(side)
        self.icon.updateGeometry()


class _Icon(QWidget):
    """As large as the name beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._name = "circle"
        self._tone: Tone = "neutral"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, name: str, tone: Tone) -> None:
        self._name, self._tone = name, tone
        self.update()

    # Qt's overrides

    def sizeHint(self) -> QSize:
        side = scaled(self, 32)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), QRect(0, 0, self.width(), self.height()), self._name, self._tone)


def _first_in_sight(is_now: Sequence[bool]) -> int:
    """The number of the first document in sight, so that the one that is signed now is among them."""
    here = is_now.index(True) if True in is_now else 0
    return max(0, min(here - _MOST // 2, len(is_now) - _MOST))
