"""The form of one piece of evidence, and the areas that build on it."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.evidence import Evidence, EvidenceKind
from medlofte_desktop.ui.forms.number_field import NumberField
from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.lists.record_link import RecordLink
from medlofte_desktop.ui.situation.secrecy_field import SecrecyField
from medlofte_desktop.ui.texts.evidence import kind_word
from medlofte_desktop.ui.widgets.buttons import LinkButton
from medlofte_desktop.ui.widgets.choice_box import ChoiceBox
from medlofte_desktop.ui.widgets.date_field import DateField
from medlofte_desktop.ui.widgets.labels import PlainLabel
from medlofte_desktop.ui.widgets.line_field import LineField


class EvidenceForm(RecordForm):
    """Everything an Evidence record holds. `wanted` leads to an area that builds on it."""

    wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.key_figure, self.party, self.link = LineField(), LineField(), LineField(), LineField()
        self.kind = ChoiceBox()
        self.kind.set_choices([(kind, kind_word(kind)) for kind in EvidenceKind])
        self.dated, self.responses, self.secrecy = DateField(), NumberField(), SecrecyField()
        self.open_link = LinkButton(self.tr("Öppna länken"))
        self.uses = _Uses()
        self.uses.wanted.connect(self.wanted)
        self._place()
        self.link.textChanged.connect(self._judge_link)
        self.open_link.clicked.connect(self._open_link)

    def redraw(self, dossier: Dossier) -> None:
        """Say which areas build on the evidence that is shown."""
        self.uses.redraw(dossier, self.shown())

    def _place(self) -> None:
        self.title.setPlaceholderText(self.tr("Till exempel Trygghetsmätning 2022"))
        self.key_figure.setPlaceholderText(self.tr("Till exempel 61 % känner sig trygga vid resecentrum"))
        self.party.setPlaceholderText(self.tr("Till exempel kommunen, polisen eller en förening"))
        self.link.setPlaceholderText(self.tr("https://…"))
        self.add("title", self.tr("Rubrik"), self.title)
        pairs = QGridLayout()
        pairs.setHorizontalSpacing(12)
        pairs.setColumnStretch(0, 3)
        pairs.setColumnStretch(1, 2)
        pairs.addWidget(self.row("kind", self.tr("Sort"), self.kind), 0, 0)
        pairs.addWidget(self.row("dated", self.tr("Datum"), self.dated), 0, 1)
        pairs.addWidget(self.row("party", self.tr("Vem som tagit fram det"), self.party), 1, 0)
        pairs.addWidget(self.row("responses", self.tr("Antal svar"), self.responses), 1, 1)
        self.rows.addLayout(pairs)
        self.add("key_figure", self.tr("Viktigaste siffran"), self.key_figure)
        self.add("secrecy", self.tr("Vem som får läsa"), self.secrecy)
        self.add("link", self.tr("Länk"), self.link)
        self.rows.addWidget(self.open_link)
        self.open_link.hide()
        self.rows.addWidget(self.uses)

    def _judge_link(self, text: str) -> None:
        self.open_link.setVisible(_address(text) is not None)

    def _open_link(self) -> None:
        if address := _address(self.link.text()):
            QDesktopServices.openUrl(address)


def _address(text: str) -> QUrl | None:
    """An address of the web; no other scheme is ever opened."""
    url = QUrl(text.strip(), QUrl.ParsingMode.StrictMode)
    return url if url.isValid() and url.scheme() in ("http", "https") and url.host() else None


class _Uses(QWidget):
    """`Används i`, and the areas as links."""

    wanted = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._words = PlainLabel(tone="neutral")
        self.links: list[RecordLink] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 4, 0, 0)
        self._rows.setSpacing(2)
        self._rows.addWidget(self._words)

    def redraw(self, dossier: Dossier, evidence: object) -> None:
        areas = [one for one in dossier.ticked_areas if isinstance(evidence, Evidence) and evidence.id in one.evidence]
        unused = self.tr("Inget område pekar ut underlaget. Då räknas det till hela löftet.")
        self._words.setText(self.tr("Används i") if areas else unused)
        for link in self.links:
            link.hide()
            link.deleteLater()
        self.links = [RecordLink(one.title or self.tr("Område utan rubrik"), one.id, "evidence") for one in areas]
        for link in self.links:
            link.wanted.connect(self.wanted)
            self._rows.addWidget(link)
