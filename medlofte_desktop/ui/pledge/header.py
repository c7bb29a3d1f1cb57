"""Above the pages: whose pledge it is, its state, its period among others, and the one next step."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from medlofte_desktop.domain.overview import MunicipalityLine, PledgeLine
from medlofte_desktop.domain.records.dossier import Dossier, Writing
from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.ui.texts.moments import moment_words
from medlofte_desktop.ui.texts.words import period_words, status_tone, status_word, writer_word
from medlofte_desktop.ui.widgets.buttons import PrimaryButton
from medlofte_desktop.ui.widgets.choice_box import ChoiceBox
from medlofte_desktop.ui.widgets.labels import ElidedHeading, ElidedLabel, plain_tooltip
from medlofte_desktop.ui.widgets.pill import Pill, PillButton

A_PERIOD = "2023–2025"  # what is always read whole; a label after it gives way
_BESIDE_PERIOD = 2.3  # lines of text, as wide as the box's edges and arrow
_GAP = 8
_ABREAST, _STACKED = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class PledgeHeader(QWidget):
    """`pledge_chosen` carries the id of the pledge whose period was chosen, `review_wanted` the first record in
    conflict, and "" for any of its fields; the buttons only wish."""

    pledge_chosen = Signal(str)
    preview_wanted = Signal()
    review_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = ElidedHeading()
        self.state = Pill()
        self.conflict = PillButton(self.tr("Välj vad som gäller"))
        self._doubted = ""
        self.about = ElidedLabel(tone="neutral")
        self.period = ChoiceBox()
        self._upper = QBoxLayout(_ABREAST)
        self.preview = PrimaryButton(self.tr("Förhandsgranska"))  # short: large text must fit a small screen
        self.preview.setToolTip(plain_tooltip(self.tr("Förhandsgranska underskriftsblad")))
        self.period.setAccessibleName(self.tr("Period"))
        self.period.chosen.connect(self._choose)
        self.preview.clicked.connect(self.preview_wanted)
        self.conflict.clicked.connect(self._ask_review)
        self._place()

    def _place(self) -> None:
        names, choices = QHBoxLayout(), QHBoxLayout()
        for widget in (self.heading, self.state, self.conflict):
            names.addWidget(widget)
        names.addStretch()
        choices.addWidget(self.period)
        choices.addSpacing(6)
        choices.addWidget(self.preview)
        self._upper.addLayout(names, 1)
        self._upper.addLayout(choices)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._upper)
        layout.addWidget(self.about)

    def show_municipality(self, line: MunicipalityLine) -> None:
        """A municipality that has no pledge yet."""
        self.heading.setText(line.municipality.formal_name)
        self.about.setText(self._about(line.district.title if line.district else "", [line.municipality]))
        for widget in (self.state, self.conflict, self.period, self.preview):
            widget.setVisible(False)

    def show_pledge(self, dossier: Dossier, pledges: Sequence[PledgeLine], today: date) -> None:
        """The open pledge among all those of the municipality."""
        pledge = dossier.pledge
        self.heading.setText(_joined(dossier.municipalities))
        self.state.show_state(status_word(pledge.status), status_tone(pledge.status))
        self.conflict.setText(self.tr("%n krock(ar)", None, len(dossier.conflicts)))
        self._doubted = next((one.id for one in dossier.records() if one.id in dossier.conflicts), pledge.id)
        district = dossier.district.title if dossier.district else self.tr("inget lokalpolisområde")
        about = (self._about(district, dossier.municipalities), self._changed(dossier.last_writing(), today))
        self.about.setText(" · ".join(filter(None, about)))
        self.period.set_choices([(line.id, self._period(line)) for line in pledges])
        self.period.choose(pledge.id)
        metrics = self.fontMetrics()
        self.period.setMinimumWidth(metrics.horizontalAdvance(A_PERIOD) + round(_BESIDE_PERIOD * metrics.height()))
        self.conflict.setVisible(bool(dossier.conflicts))
        for widget in (self.state, self.period, self.preview):
            widget.setVisible(True)
        self._make_room()

    def _make_room(self) -> None:
        """Below one another where the name would be cut: text is large, or the window narrow."""
        beside = [one for one in (self.state, self.conflict, self.period, self.preview) if not one.isHidden()]
        wanted = (max(one.sizeHint().width(), one.minimumWidth()) + _GAP for one in beside)
        needed = self.heading.sizeHint().width() + sum(wanted)
        self._upper.setDirection(_STACKED if needed > self.width() else _ABREAST)

    def _about(self, district: str, municipalities: Sequence[Municipality]) -> str:
        codes = ", ".join(municipality.code for municipality in municipalities)
        return _capital(" · ".join(filter(None, (district, self.tr("kommunkod {codes}").format(codes=codes)))))

    def _changed(self, last: Writing | None, today: date) -> str:
        if last is None:
            return ""
        words = self.tr("senast ändrat {moment} av {writer}")
        return words.format(moment=moment_words(last.time, today), writer=writer_word(last.writer))

    def _period(self, line: PledgeLine) -> str:
        period = _capital(period_words(line))
        return f"{period} · {line.label}" if line.label else period

    def _ask_review(self) -> None:
        self.review_wanted.emit(self._doubted, "")

    def _choose(self) -> None:
        self.pledge_chosen.emit(self.period.value())

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _joined(municipalities: Sequence[Municipality]) -> str:
    if len(municipalities) == 1:
        return municipalities[0].formal_name
    return ", ".join(municipality.name for municipality in municipalities)
