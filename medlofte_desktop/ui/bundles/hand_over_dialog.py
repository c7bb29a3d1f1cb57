"""The dialog Lämna över: what goes into the file, and whether it is locked."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from medlofte_desktop.services.bundles.handing_over import Part
from medlofte_desktop.ui.look.dialog_size import grow_to_fit
from medlofte_desktop.ui.widgets.buttons import PrimaryButton
from medlofte_desktop.ui.widgets.choice_box import ChoiceBox
from medlofte_desktop.ui.widgets.field_row import FieldRow
from medlofte_desktop.ui.widgets.labels import PlainLabel
from medlofte_desktop.ui.widgets.line_field import LineField


class HandOverDialog(QDialog):
    """`wanted` carries a Part and a password, "" for none. The offered parts are (Part, its words).

    Who has opened it closes it, when the file is written.
    """

    wanted = Signal(object, str)

    def __init__(self, parts: Sequence[tuple[Part, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Lämna över"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.part = ChoiceBox()
        self.secrets = QCheckBox(self.tr("Ta med underlag som inte är öppna"))
        self.password, self.again = LineField(), LineField()
        self.save = PrimaryButton(self.tr("&Spara fil …"))
        self.cancel = QPushButton(self.tr("Avbryt"))
        choices: list[tuple[Hashable, str]] = list(parts)
        self.part.set_choices(choices)
        self.part.choose(parts[0][0])
        self._place()
        self.save.clicked.connect(self._finish)
        self.cancel.clicked.connect(self.reject)
        for field in (self.password, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textChanged.connect(self._compare)

    def _place(self) -> None:
        about = self.tr(
            "Filen tas emot i Medlöfte på en annan dator. Där visas först vad som är nytt och vad som ändras."
        )
        open_only = self.tr("Utan dem tas ändå ingenting bort hos den som redan har dem.")
        self._again = FieldRow(self.tr("Lösenordet en gång till"), self.again)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(18, 16, 18, 16)
        rows.setSpacing(10)
        rows.addWidget(PlainLabel(about, "neutral"))
        rows.addWidget(FieldRow(self.tr("Vad som &lämnas över"), self.part))
        rows.addWidget(self.secrets)
        rows.addWidget(PlainLabel(open_only, "neutral"))
        hint = self.tr("Frivilligt. Utan det kan den som hittar filen läsa den.")
        rows.addWidget(FieldRow(self.tr("L&ösenord"), self.password, hint))
        rows.addWidget(self._again)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        rows.addLayout(buttons)
        self.save.setDefault(True)
        self._again.setEnabled(False)
        self.resize(540, 0)
        grow_to_fit(self)

    def _compare(self) -> None:
        password, again = self.password.text(), self.again.text()
        self._again.setEnabled(bool(password))
        differs = bool(password) and password != again
        self.save.setEnabled(not differs)
        is_told = differs and bool(again) and not password.startswith(again)
        self._again.show_problem(self.tr("Lösenorden är inte lika.") if is_told else "")
        grow_to_fit(self)

    def _finish(self) -> None:
        part = self.part.value()
        assert isinstance(part, Part)
        chosen = Part(municipalities=part.municipalities, occasion=part.occasion, with_secrets=self.secrets.isChecked())
        self.wanted.emit(chosen, self.password.text())
