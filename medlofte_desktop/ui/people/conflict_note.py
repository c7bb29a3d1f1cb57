"""Calm words on a card that two have written side by side: which fields, and how it is settled."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from medlofte_desktop.ui.texts.findings import FIELDS, field_name
from medlofte_desktop.ui.widgets.buttons import LinkButton
from medlofte_desktop.ui.widgets.labels import PlainLabel
from medlofte_desktop.ui.widgets.pill import Pill


class ConflictNote(QWidget):
    """`settled` says that what the card shows shall hold; writing in the fields settles it too."""

    settled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = PlainLabel("", "warning")
        self.settle = LinkButton(self.tr("Låt det som står här gälla"))
        self.settle.clicked.connect(self.settled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 2)
        layout.setSpacing(2)
        for widget in (Pill(self.tr("Krock"), "warning"), self.words, self.settle):
            layout.addWidget(widget)
        self.hide()

    def show_fields(self, fields: Iterable[str]) -> None:
        """Name the fields in doubt; none takes the note away."""
        names = ", ".join(sorted(_name(field) for field in fields))
        self.words.setText(
            self.tr("Skrivet på två håll: {fields}. Kontrollera uppgifterna. Inget har gått förlorat.").format(
                fields=names
            )
        )
        self.setVisible(bool(names))


def _name(field: str) -> str:
    if field in FIELDS:
        return field_name(field, "contact").lower()
    return {
        "phone": QCoreApplication.translate("People", "telefon"),
        "mobile": QCoreApplication.translate("People", "mobil"),
        "may_be_published": QCoreApplication.translate("People", "får publiceras"),
        "roles": QCoreApplication.translate("People", "roller"),
        "order": QCoreApplication.translate("People", "ordning"),
        "deleted": QCoreApplication.translate("People", "borttagen eller inte"),
    }.get(field, QCoreApplication.translate("People", "hemvist"))
