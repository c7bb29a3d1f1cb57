"""A small dialog over one police district; the register is nobody's truth, so people mend it and say from where."""

from collections.abc import Mapping

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.municipality import Municipality, PoliceDistrict
from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.forms.suggest_field import SuggestField
from medlofte_desktop.ui.look.dialog_size import open_at
from medlofte_desktop.ui.overview.municipalities_field import MunicipalitiesField
from medlofte_desktop.ui.pledge.page import scrolled
from medlofte_desktop.ui.widgets.buttons import PrimaryButton
from medlofte_desktop.ui.widgets.labels import PlainLabel
from medlofte_desktop.ui.widgets.line_field import LineField
from medlofte_desktop.ui.widgets.text_field import PlainTextField

# The regions of the Swedish police since 2015.
REGIONS = ("Bergslagen", "Mitt", "Nord", "Stockholm", "Syd", "Väst", "Öst")


class DistrictDialog(QDialog):
    """`district` is the record as edited, to be saved by the owner when the dialog is accepted."""

    def __init__(
        self, district: PoliceDistrict, register: Mapping[str, Municipality], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Lokalpolisområde"))
        self.form = _DistrictForm(register)
        self.form.show_record(district)
        self.form.edited.connect(self._judge)
        self.buttons = QDialogButtonBox()
        self.save = PrimaryButton(self.tr("Spara"))
        self.save.setDefault(True)
        self.buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel = self.buttons.addButton(self.tr("Avbryt"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        rows = QVBoxLayout(self)
        rows.addWidget(PlainLabel(self.tr("Ändringen gäller i alla löften som har lokalpolisområdet."), "neutral"))
        rows.addWidget(scrolled(self.form), 1)
        rows.addWidget(self.buttons)
        width = self.fontMetrics().averageCharWidth()
        open_at(self, width * 72, width * 88)

    def district(self) -> PoliceDistrict:
        """The record as it stands in the form."""
        record = self.form.record()
        assert isinstance(record, PoliceDistrict)
        return record

    def _judge(self) -> None:
        self.save.setEnabled(bool(self.district().name) and not self.form.wrong_fields())


class _DistrictForm(RecordForm):
    """Everything a PoliceDistrict record holds."""

    def __init__(self, register: Mapping[str, Municipality]) -> None:
        super().__init__()
        self.name, self.region = LineField(), SuggestField(REGIONS)
        self.municipalities = MunicipalitiesField(register, least=0, leads=False)
        self.source, self.verified = PlainTextField(), QCheckBox(self.tr("Uppgifterna är kontrollerade"))
        self.add("name", self.tr("Namn, utan ordet Lokalpolisområde"), self.name)
        self.add("region", self.tr("Polisregion"), self.region)
        self.add("municipalities", self.tr("Kommuner i området"), self.municipalities)
        self.add("source", self.tr("Varifrån uppgifterna kommer"), self.source)
        self.bind("verified", self.verified)
        self.rows.addWidget(self.verified)
        self.rows.addStretch()
