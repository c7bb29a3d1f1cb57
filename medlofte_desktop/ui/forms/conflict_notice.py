"""A calm notice above a form: the same field was changed on two laptops, and one of the two is shown."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.widgets.labels import IconLabel, PlainLabel
from medlofte_desktop.ui.workspace import Workspace


class ConflictNotice(QWidget):
    """Hidden unless the form's record is in conflict; its button keeps what the form shows, and settles it."""

    def __init__(self, form: RecordForm, workspace: Workspace) -> None:
        super().__init__()
        self._form = form
        self._workspace = workspace
        self.words = PlainLabel(tone="warning")
        self.keep = QPushButton(self.tr("Behåll det som står här"))
        self.keep.clicked.connect(self._settle)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.addWidget(IconLabel("merge", "warning"))
        row.addWidget(self.words, 1)
        row.addWidget(self.keep)
        self.hide()

    def redraw(self, dossier: Dossier) -> None:
        """Say which fields are in doubt, if the record that the form shows has any."""
        record = self._form.shown()
        fields = dossier.conflicts.get(record.id, frozenset()) if record else frozenset()
        names = ", ".join(sorted(self._form.label_of(field) for field in fields))
        text = self.tr("Ändrat på två håll: {fields}. Här står det ena. Det andra finns kvar under Historik.")
        self.words.setText(text.format(fields=names))
        self.setVisible(bool(fields))

    def _settle(self) -> None:
        record = self._form.record()
        if record is not None:
            self._workspace.save(self.tr("val mellan två ändringar"), record)
