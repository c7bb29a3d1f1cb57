"""Above the pages of an occasion: what it is, when and where, how far it has come, and the other occasions."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.occasion import SigningOccasion
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.texts.forms import form_word
from medlofte_desktop.ui.texts.occasions import OccasionCounts, day_words, occasion_line, state_of, time_words
from medlofte_desktop.ui.widgets.buttons import IconButton, LinkButton
from medlofte_desktop.ui.widgets.choice_box import ChoiceBox
from medlofte_desktop.ui.widgets.labels import ElidedHeading, ElidedLabel
from medlofte_desktop.ui.widgets.pill import Pill


class OccasionHeader(QWidget):
    """`occasion_chosen` carries the id of another occasion; the other signals are wishes of its buttons."""

    occasion_chosen = Signal(str)
    begin_wanted = Signal()
    copy_wanted = Signal()
    throw_away_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = ElidedHeading()
        self.state = Pill()
        self.about = ElidedLabel(tone="neutral")
        self.choice = ChoiceBox()
        self.begin = IconButton("plus", self.tr("Nytt signeringstillfälle"))
        self.more = IconButton("more", self.tr("Mer att göra"))
        self.back = LinkButton(self.tr("Tillbaka till löftena"))
        self.menu = QMenu(self)
        self._place()
        self._connect()

    def _place(self) -> None:
        self.choice.setAccessibleName(self.tr("Signeringstillfälle"))
        upper = QHBoxLayout()
        upper.addWidget(self.heading)
        upper.addWidget(self.state)
        upper.addStretch()
        for widget in (self.choice, self.begin, self.more):
            upper.addWidget(widget)
        lower = QHBoxLayout()
        lower.addWidget(self.about, 1)
        lower.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(upper)
        layout.addLayout(lower)

    def _connect(self) -> None:
        self.menu.addAction(icon("copy"), self.tr("Kopiera till ett nytt tillfälle"), self.copy_wanted.emit)
        self.menu.addAction(icon("trash"), self.tr("Släng tillfället"), self.throw_away_wanted.emit)
        self.choice.chosen.connect(self._choose)
        self.begin.clicked.connect(self.begin_wanted)
        self.more.clicked.connect(self._open_menu)
        self.back.clicked.connect(self.back_wanted)

    def show_occasion(self, dossier: OccasionDossier | None, occasions: Sequence[SigningOccasion]) -> None:
        """Show the open occasion among all, or that there is none."""
        for widget in (self.state, self.choice, self.more):
            widget.setVisible(dossier is not None)
        self.choice.set_choices([(one.id, occasion_line(one)) for one in occasions])
        if dossier is None:
            self.heading.setText(self.tr("Signeringstillfällen"))
            self.about.setText("")
            return
        occasion = dossier.occasion
        self.choice.choose(occasion.id)
        self.heading.setText(dossier.title)
        self.state.show_state(*state_of(dossier))
        pledges = OccasionCounts().pledges(len(dossier.documents))
        when = " ".join(filter(None, (day_words(occasion.dated), time_words(occasion))))
        about = " · ".join(filter(None, (when, occasion.place, pledges, form_word(occasion.form).lower())))
        self.about.setText(about[:1].upper() + about[1:])

    def _choose(self) -> None:
        self.occasion_chosen.emit(str(self.choice.value()))

    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
