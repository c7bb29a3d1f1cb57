"""The settings: who I am, which area is mine, and how the window looks; each holds as soon as it is changed."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.municipality import PoliceDistrict
from medlofte_desktop.domain.text import TextError, clean_line, swedish_order
from medlofte_desktop.settings import TEXT_SCALES
from medlofte_desktop.ui.look.dialog_size import open_around
from medlofte_desktop.ui.pledge.page import scrolled
from medlofte_desktop.ui.settings.store import SettingsStore
from medlofte_desktop.ui.widgets.choice_box import ChoiceBox
from medlofte_desktop.ui.widgets.field_row import FieldRow
from medlofte_desktop.ui.widgets.labels import Heading
from medlofte_desktop.ui.widgets.line_field import LineField

PAUSE_MILLISECONDS = 500
_WIDTH = 460


class PersonFields(QWidget):
    """Name, title, organisation and police district: what the first start asks and the settings show.

    They are kept by `keep`; with `by_itself` also when a person pauses, and when the dialog closes, however it does:
    not with every letter.
    """

    def __init__(self, store: SettingsStore, districts: Sequence[PoliceDistrict], *, by_itself: bool) -> None:
        super().__init__()
        self._store = store
        self._keeps_by_itself = by_itself
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.keep)
        self.name = LineField()
        self.title = LineField()
        self.organisation = LineField()
        self.district = ChoiceBox()
        by_name = sorted(districts, key=lambda one: swedish_order(one.name))
        nobody = ("", self.tr("Inget av dem, visa alla kommuner"))
        # The names alone: all titles begin with the same word, and a letter typed in the list is to find a name.
        self.district.set_choices([nobody, *((one.id, one.name) for one in by_name)])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for label, field in (
            (self.tr("Ditt &namn (står i historiken för det du skriver)"), self.name),
            (self.tr("Din &titel"), self.title),
            (self.tr("Din &organisation"), self.organisation),
            (self.tr("Ditt &lokalpolisområde (visas först i listan)"), self.district),
        ):
            layout.addWidget(FieldRow(label, field))
        self._show()
        if by_itself:
            for written in (self.name, self.title, self.organisation):
                written.edited.connect(self._pause.start)
            self.district.chosen.connect(self.keep)

    def _show(self) -> None:
        settings = self._store.settings
        self.name.show_text(settings.name)
        self.title.show_text(settings.title)
        self.organisation.show_text(settings.organisation)
        self.district.choose(settings.district)

    def keep(self) -> None:
        """Write down what stands in the fields, where all of it can be."""
        try:
            name, title, organisation = (
                clean_line(field.text()) for field in (self.name, self.title, self.organisation)
            )
        except TextError:
            return  # the field says so itself, and keeps what was typed
        self._store.change(name=name, title=title, organisation=organisation, district=self.district.value())

    # Qt's overrides

    def hideEvent(self, event: QHideEvent) -> None:
        self._pause.stop()
        if self._keeps_by_itself:
            self.keep()
        super().hideEvent(event)


class LookFields(QWidget):
    """Theme, text size and language."""

    def __init__(self, store: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.theme = ChoiceBox()
        self.text_scale = ChoiceBox()
        self.language = ChoiceBox()
        self.theme.set_choices(
            [("system", self.tr("Som datorn")), ("light", self.tr("Ljust")), ("dark", self.tr("Mörkt"))]
        )
        self.text_scale.set_choices([(scale, f"{round(scale * 100)} %") for scale in TEXT_SCALES])
        self.language.set_choices([("sv", "Svenska"), ("en", "English")])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(FieldRow(self.tr("&Utseende"), self.theme))
        layout.addWidget(FieldRow(self.tr("Text&storlek"), self.text_scale))
        layout.addWidget(FieldRow(self.tr("S&pråk"), self.language, self.tr("gäller från nästa start")))
        self.theme.choose(store.settings.theme)
        self.text_scale.choose(store.settings.text_scale)
        self.language.choose(store.settings.language)
        for field in (self.theme, self.text_scale, self.language):
            field.chosen.connect(self._keep)

    def _keep(self) -> None:
        self._store.change(theme=self.theme.value(), text_scale=self.text_scale.value(), language=self.language.value())


class SettingsDialog(QDialog):
    """Both groups; there is nothing to confirm."""

    def __init__(
        self, store: SettingsStore, districts: Sequence[PoliceDistrict], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Inställningar"))
        self.person = PersonFields(store, districts, by_itself=True)
        self.look = LookFields(store)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 6, 0)
        for widget in (Heading(self.tr("Om dig"), 2), self.person, Heading(self.tr("Fönstret"), 2), self.look):
            rows.addWidget(widget)
        layout = QVBoxLayout(self)
        area = scrolled(content)
        layout.addWidget(area, 1)
        layout.addWidget(buttons)
        open_around(self, area, _WIDTH)
        self.person.name.setFocus()
