"""The police district of a pledge: one of the register, or a name that can be added to it."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.municipality import PoliceDistrict
from medlofte_desktop.domain.text import clean_line, swedish_order
from medlofte_desktop.ui.forms.value_field import ValueField
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.widgets.buttons import IconButton
from medlofte_desktop.ui.widgets.choice_box import ChoiceBox


class DistrictField(ValueField):
    """The id of a police district, or None. `new_wanted` carries a name that is to be added to the register,
    `editing_wanted` comes when the chosen district itself is to be edited."""

    new_wanted = Signal(str)
    editing_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: dict[str, str] = {}
        self._lost: str | None = None
        self.name = ChoiceBox(is_editable=True)
        self.change = IconButton("edit", self.tr("Ändra uppgifter om lokalpolisområdet"))
        self.add = QPushButton(icon("plus"), "")
        self._place()
        self.setFocusProxy(self.name)
        self.name.chosen.connect(self._take)
        if line := self.name.lineEdit():
            line.editingFinished.connect(self._tell_problem)
        self.add.clicked.connect(self._want_new)
        self.change.clicked.connect(self.editing_wanted)

    def offer(self, districts: Sequence[PoliceDistrict]) -> None:
        """Offer the districts of the register; two of one name are told apart by their region or a number."""
        ids = _by_name(districts)
        if ids == self._ids:
            return
        chosen, written = self.value(), self.name.currentText() if self.problem() else ""
        self._ids = ids
        self.name.set_choices([(name, name) for name in ids])
        if written:
            self.name.choose(written)
            self._judge()
        else:
            self.show_value(chosen)

    def show_value(self, value: str | None) -> None:
        name = next((name for name, district in self._ids.items() if district == value), "")
        self._lost = None if name else value  # a district in the trash is kept until another is chosen
        self.name.choose(name)
        self._judge()

    def value(self) -> str | None:
        """The id of the district that is chosen."""
        written = self._written()
        return self._ids.get(written) if written else self._lost

    def problem(self) -> str:
        if self._written() in ("", *self._ids):
            return ""
        return self.tr("Lokalpolisområdet finns inte i registret. Välj ett annat eller lägg till det.")

    def _written(self) -> str:
        return " ".join(str(self.name.value()).split())

    def _take(self) -> None:
        self._lost = None
        self._judge()
        self.edited.emit()

    def _judge(self) -> None:
        is_new = bool(self.problem())
        words = self.tr("Lägg till ”{name}” i registret").format(name=self._written()[:60])
        self.add.setText(words.replace("&", "&&"))
        self.add.setVisible(is_new)
        self.change.setEnabled(self.value() in self._ids.values() and not is_new)
        if not is_new:
            self.problem_changed.emit("")

    def _tell_problem(self) -> None:
        self.problem_changed.emit(self.problem())

    def _want_new(self) -> None:
        self.new_wanted.emit(clean_line(self._written()))

    def _place(self) -> None:
        self.add.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.add.hide()
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self.name, 1)
        line.addWidget(self.change)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(line)
        rows.addWidget(self.add)


def _by_name(districts: Sequence[PoliceDistrict]) -> dict[str, str]:
    """Shown name → id, in Swedish order."""
    often = Counter(one.name for one in districts)
    ids: dict[str, str] = {}
    for one in sorted(districts, key=lambda one: (swedish_order(one.name), one.id)):
        name = f"{one.name} ({one.region})" if often[one.name] > 1 and one.region else one.name
        number = sum(taken == name or taken.startswith(f"{name} · ") for taken in ids) + 1
        ids[name if number == 1 else f"{name} · {number}"] = one.id
    return ids
