"""The first start: who you are, which area is yours, and whether to try with examples or begin."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.municipality import PoliceDistrict
from medlofte_desktop.ui.look.dialog_size import open_around
from medlofte_desktop.ui.pledge.page import scrolled
from medlofte_desktop.ui.settings.dialog import PersonFields
from medlofte_desktop.ui.settings.store import SettingsStore
from medlofte_desktop.ui.widgets.buttons import PrimaryButton
from medlofte_desktop.ui.widgets.labels import Heading, PlainLabel


class WelcomeDialog(QDialog):
    """Ends with `wants_examples` told; can be run again from the help menu. One who leaves it changes nothing."""

    def __init__(
        self, store: SettingsStore, districts: Sequence[PoliceDistrict], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.wants_examples = False
        self.setWindowTitle(self.tr("Välkommen till Medlöfte"))
        self.person = PersonFields(store, districts, by_itself=False)
        self.examples = QPushButton(self.tr("&Pröva med exempel"))
        self.begin = PrimaryButton(self.tr("&Börja"))
        self.begin.setDefault(True)
        self.examples.clicked.connect(self._try)
        self.begin.clicked.connect(self.accept)
        self._place()

    def _place(self) -> None:
        introduction = PlainLabel(
            self.tr(
                "Här håller du ordning på medborgarlöftena i ditt område, från första utkast till underskriftsblad."
                " Allt sparas av sig självt på den här datorn, och ingenting skickas någonstans."
            )
        )
        offer = PlainLabel(
            self.tr("Exemplen är sex kommuners löften i Lokalpolisområde Umeå. Du kan ångra att du hämtade in dem."),
            "neutral",
        )
        for text in (introduction, offer):
            text.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.examples)
        buttons.addWidget(self.begin)
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(14)
        for widget in (Heading(self.tr("Välkommen")), introduction, self.person, offer):
            rows.addWidget(widget)
        rows.addStretch()
        area = scrolled(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(14)
        layout.addWidget(area, 1)
        layout.addLayout(buttons)
        open_around(self, area, 540)
        self.person.name.setFocus()

    def _try(self) -> None:
        self.wants_examples = True
        self.accept()

    # Qt's overrides

    def accept(self) -> None:
        self.person.keep()
        super().accept()
