"""The form of a press release: its texts at the right, its picture and whom it names at the left."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medlofte_desktop.domain.records.occasion import PressRelease
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.domain.signing.press_findings import press_findings
from medlofte_desktop.domain.signing.press_release import to_ask
from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.lists.finding_rows import FindingRows
from medlofte_desktop.ui.lists.sides import Sides
from medlofte_desktop.ui.occasions.press.contacts_field import ContactsField
from medlofte_desktop.ui.occasions.press.picture_part import PicturePart
from medlofte_desktop.ui.occasions.press.words import press_finding_text
from medlofte_desktop.ui.pledge.page import BELOW, BESIDE_BAR
from medlofte_desktop.ui.widgets.field_row import FieldRow
from medlofte_desktop.ui.widgets.labels import Heading
from medlofte_desktop.ui.widgets.line_field import LineField
from medlofte_desktop.ui.widgets.text_field import PlainTextField
from medlofte_desktop.ui.workspace import Workspace


class PressForm(RecordForm):
    """Above the picture stands what to look over, each a link to its field."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.headline = LineField()
        self.lead, self.municipalities = PlainTextField(min_lines=3), PlainTextField(min_lines=2, max_lines=16)
        self.why, self.agreement = PlainTextField(min_lines=3), PlainTextField(min_lines=2)
        self.caption, self.picture_text = PlainTextField(max_lines=6), PlainTextField(max_lines=6)
        self.contacts = ContactsField()
        self.picture = PicturePart(workspace)
        self.look_over = Heading(self.tr("Se över innan det skickas"), 2)
        self.findings = FindingRows()
        self._place()
        self.findings.wanted.connect(self._lead)

    def _place(self) -> None:
        self.bind("contacts", self.contacts)
        self.contacts.setAccessibleName(self.tr("Kontaktpersoner"))
        self.picture_text_row = self.row("picture_text", self.tr("Bilden i ord"), self.picture_text)
        self.picture_text_row.set_hint(self.tr("För den som inte kan se den"))
        self.caption_row = self.row("caption", self.tr("Bildtext"), self.caption)
        self.caption_row.set_hint(self.tr("Kontrollera ordningen mot bilden"))
        beside = _column(
            self.look_over,
            self.findings,
            Heading(self.tr("Bild"), 2),
            self.picture,
            self.picture_text_row,
            self.caption_row,
            Heading(self.contacts.accessibleName(), 2),
            self.contacts,
        )
        self.rows.addWidget(Sides(beside, _column(*self._texts())))

    def _texts(self) -> tuple[FieldRow, ...]:
        is_list = self.tr("Rader som börjar med – blir en lista")
        return (
            self.row("headline", self.tr("Rubrik"), self.headline),
            self.row("lead", self.tr("Ingress"), self.lead),
            self.row("municipalities", self.tr("Kommuner och perioder"), self.municipalities, is_list),
            self.row("why", self.tr("Varför medborgarlöften?"), self.why, is_list),
            self.row("agreement", self.tr("Samverkansöverenskommelse"), self.agreement),
        )

    def show_release(self, release: PressRelease, dossier: OccasionDossier) -> None:
        """Show a release, whom it can name, and what to look over in it."""
        self.contacts.offer(to_ask(dossier))
        self.show_record(release)
        self.picture.show_picture(release.picture, release.picture_text)
        for row in (self.picture_text_row, self.caption_row):
            row.setVisible(bool(release.picture))
        found = press_findings(release, dossier)
        self.findings.show_findings((one, press_finding_text(one)) for one in found)
        for widget in (self.look_over, self.findings):
            widget.setVisible(bool(found))

    def _lead(self, _record: str, field: str) -> None:
        self.focus_field(field)


def _column(*widgets: QWidget) -> QWidget:
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, BESIDE_BAR, BELOW)
    column.setSpacing(10)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch()
    return side
