"""The pledge that this one extends, and how it is extended: what is new, changed and gone."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.promise import Activity
from medlofte_desktop.ui.lists.folded_rows import FoldedRows
from medlofte_desktop.ui.lists.record_link import RecordLink
from medlofte_desktop.ui.look.colors import Tone
from medlofte_desktop.ui.overview.renewal_lines import RenewalLine, Said, renewal_lines, wording
from medlofte_desktop.ui.texts.words import dates_words
from medlofte_desktop.ui.widgets.buttons import LinkButton
from medlofte_desktop.ui.widgets.card import Card
from medlofte_desktop.ui.widgets.labels import Heading, PlainLabel
from medlofte_desktop.ui.widgets.pill import Pill, pill_size

FEW = 8


class RenewalCard(Card):
    """`wanted` leads to a record of this pledge, `opening_wanted` to the pledge before."""

    wanted = Signal(object, object)
    opening_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[RenewalLine, ...] | None = None
        self.words = PlainLabel()
        self.summary = PlainLabel(tone="neutral")
        self.open = LinkButton(self.tr("Öppna det tidigare löftet"))
        self.list = FoldedRows(FEW)
        self.add(Heading(self.tr("Förlänger ett tidigare löfte"), 2))
        for widget in (self.words, self.open, self.summary, self.list):
            self.add(widget)
        self.open.clicked.connect(self.opening_wanted)

    def redraw(self, old: Dossier | None, new: Dossier) -> None:
        """Show the comparison; None says that the old pledge is not here."""
        self.open.setVisible(old is not None)
        lines = renewal_lines(old, new) if old else ()
        self.words.setText(self._name(old))
        self.summary.setText(self._sum_up(lines) if old else "")
        if lines != self._shown:
            self._shown = lines
            self.list.show_rows([self._row(line) for line in lines])

    def _name(self, old: Dossier | None) -> str:
        if old is None:
            return self.tr("Löftet före det här finns inte i programmet. Det kan ligga i papperskorgen.")
        period = dates_words(old.pledge.period_start, old.pledge.period_end)
        return ", ".join(filter(None, (old.pledge.title, period)))

    def _sum_up(self, lines: tuple[RenewalLine, ...]) -> str:
        if not lines:
            return self.tr("Områden, löften och aktiviteter är desamma som förut.")
        return self.tr("Förlängs med tillägg och ändringar. Nytt: {new}. Ändrat: {changed}. Borttaget: {gone}.").format(
            new=sum(line.before is None for line in lines),
            changed=sum(None not in (line.now, line.before) for line in lines),
            gone=sum(line.now is None for line in lines),
        )

    def _row(self, line: RenewalLine) -> QWidget:
        row = QWidget()
        pill = Pill(*self._standing(line))
        pill.setMinimumWidth(pill_size(self.tr("Borttaget"), self.font()).width())  # so that the texts stand in line
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._link(line.now) if line.now else PlainLabel(self._named(line.before)))
        if line.now and line.before and wording(line.now) != wording(line.before):
            texts.addWidget(PlainLabel(self.tr("Förut: {text}").format(text=wording(line.before)), "neutral"))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        return row

    def _standing(self, line: RenewalLine) -> tuple[str, Tone]:
        if line.now is None:
            return self.tr("Borttaget"), "neutral"
        return (self.tr("Nytt"), "good") if line.before is None else (self.tr("Ändrat"), "accent")

    def _link(self, said: Said) -> RecordLink:
        field = "title" if isinstance(said, PriorityArea) else "text"
        link = RecordLink(self._named(said), said.id, field)
        link.wanted.connect(self.wanted)
        return link

    def _named(self, said: Said | None) -> str:
        if said is None:
            return ""
        if isinstance(said, PriorityArea):
            return self.tr("Område: {text}").format(text=wording(said))
        words = self.tr("Aktivitet: {text}") if isinstance(said, Activity) else self.tr("Löfte: {text}")
        return words.format(text=wording(said))
