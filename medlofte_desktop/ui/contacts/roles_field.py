"""The roles of a contact in one line, parted by commas."""

from PySide6.QtWidgets import QVBoxLayout

from medlofte_desktop.domain.text import clean_line
from medlofte_desktop.ui.forms.value_field import ValueField
from medlofte_desktop.ui.widgets.line_field import LineField


class RolesField(ValueField):
    """`samordnare, pressfrågor` is two roles; a role that is written twice is one."""

    def __init__(self) -> None:
        super().__init__()
        self.line = LineField()
        self.line.setPlaceholderText(self.tr("samordnare, pressfrågor"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.line.edited.connect(self.edited)
        self.line.problem_changed.connect(self.problem_changed)

    def show_value(self, value: tuple[str, ...]) -> None:
        """Show some roles."""
        self.line.show_text(", ".join(value))

    def value(self) -> tuple[str, ...]:
        """The roles as written."""
        parts = (clean_line(part) for part in self.line.text().split(","))
        return tuple(dict.fromkeys(filter(None, parts)))

    def problem(self) -> str:
        """Whether the line is too long."""
        return self.line.problem()
