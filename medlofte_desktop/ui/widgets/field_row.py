"""A field with its label above, a quiet hint at the right and, beneath, what is wrong with what is being written."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from medlofte_desktop.domain.quality.finding import Level
from medlofte_desktop.ui.look.levels import LEVEL_LOOKS
from medlofte_desktop.ui.texts.words import doubt_words
from medlofte_desktop.ui.widgets.labels import ElidedLabel, IconLabel, PlainLabel
from medlofte_desktop.ui.widgets.pill import PillButton


class FieldRow(QWidget):
    """Label, field, hint and problem. `&` in the label marks its mnemonic, which leads to the field.

    What the field itself finds wrong (its signal `problem_changed`) goes before what the owner shows.
    `review_wanted` carries the field's object name, from the mark of one that is in doubt.
    """

    review_wanted = Signal(str)

    def __init__(self, label: str, field: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.label = PlainLabel(label, wraps=False)
        self.label.setBuddy(field)
        self.hint = ElidedLabel(hint, "neutral")
        self.problem = _Problem()
        self.doubt: PillButton | None = None  # made when it is needed: hardly a field is ever in doubt
        self._owners: tuple[str, Level] = ("", Level.WARNING)
        self._fields = ""
        self._written_in().setAccessibleName(label.replace("&", ""))
        self._place()
        if hasattr(field, "problem_changed"):
            field.problem_changed.connect(self._take_from_field)

    def set_hint(self, text: str) -> None:
        """Say something quiet at the right, such as the number of characters."""
        self.hint.setText(text)

    def show_problem(self, text: str, level: Level = Level.WARNING) -> None:
        """Show the owner's finding under the field; "" takes it away."""
        self._owners = (text, level)
        self._tell()

    def show_doubt(self, *, is_in_doubt: bool) -> None:
        """Mark the field as one that was changed on two laptops, or take the mark away."""
        if self.doubt is None and is_in_doubt:
            self.doubt = doubt_mark(self.label.text().replace("&", ""))
            self.doubt.clicked.connect(self._ask_review)
            self._above.insertWidget(1, self.doubt)
        if self.doubt is not None:
            self.doubt.setVisible(is_in_doubt)
            self._tell()

    def _ask_review(self) -> None:
        self.review_wanted.emit(self.field.objectName())

    def _place(self) -> None:
        self._above = above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self.label)
        above.addStretch()
        above.addWidget(self.hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(above)
        layout.addWidget(self.field)
        layout.addWidget(self.problem)

    def _take_from_field(self, problem: str) -> None:
        self._fields = problem
        self._tell()

    def _tell(self) -> None:
        found: tuple[str, Level] = (self._fields, Level.ERROR) if self._fields else self._owners
        self.problem.say(*found)
        doubt = doubt_words() if self.doubt is not None and not self.doubt.isHidden() else ""
        self._written_in().setAccessibleDescription(" ".join(filter(None, (doubt, found[0]))))

    def _written_in(self) -> QWidget:
        """The part of the field that has the cursor, and is read aloud."""
        return self.field.focusProxy() or self.field


def doubt_mark(name: str) -> PillButton:
    """The mark of a field in doubt; pressed it leads to the choice."""
    words = QCoreApplication.translate("Doubt", "{doubt} Välj vad som gäller.").format(doubt=doubt_words())
    mark = PillButton(words, QCoreApplication.translate("Doubt", "Krock"))
    mark.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Ignored)  # no higher than the label beside it
    mark.setAccessibleName(QCoreApplication.translate("Doubt", "Krock: {field}").format(field=name))
    return mark


class _Problem(QWidget):
    """An icon and a sentence; takes no room while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("warning", "warning")
        self.words = PlainLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 2)
        layout.setSpacing(6)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words, 1)
        self.hide()

    def say(self, text: str, level: Level) -> None:
        icon_name, tone = LEVEL_LOOKS[level]
        self._icon.show_icon(icon_name, tone)
        self.words.set_tone(tone)
        self.words.setText(text)
        self.setVisible(bool(text))
