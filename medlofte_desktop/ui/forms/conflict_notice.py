"""Above a form: the same field of its record was changed on two laptops, and one of the two is shown."""

from collections.abc import Mapping
from typing import Protocol

from medlofte_desktop.domain.records.kinds import KIND_OF
from medlofte_desktop.ui.forms.autosave import Keeper
from medlofte_desktop.ui.forms.doubt_line import DoubtLine
from medlofte_desktop.ui.forms.record_form import RecordForm
from medlofte_desktop.ui.texts.records import field_word


class Conflicts(Protocol):
    """What is open, with the fields in doubt of each of its records."""

    @property
    def conflicts(self) -> Mapping[str, frozenset[str]]: ...


class ConflictNotice(DoubtLine):
    """Follows the record that the form shows; its button settles the conflict with what stands in the form."""

    def __init__(self, form: RecordForm, keeper: Keeper) -> None:
        super().__init__()
        self._form = form
        self._keeper = keeper
        self.kept.connect(self._settle)
        self.review_wanted.connect(self._review)
        form.review_wanted.connect(self._review)

    def redraw(self, dossier: Conflicts) -> None:
        """Say which fields are in doubt, if the record that the form shows has any."""
        record = self._form.shown()
        fields = dossier.conflicts.get(record.id, frozenset()) if record else frozenset()
        self._form.show_doubt(fields)
        kind = KIND_OF[type(record)] if record else ""
        self.show_places(sorted(self._form.label_of(field) or field_word(field, kind) for field in fields))

    def _review(self, field: str) -> None:
        record = self._form.shown()
        if record is not None:
            self._keeper.review_wanted.emit(record.id, field)

    def _settle(self) -> None:
        record = self._form.record()
        if record is not None:
            self._keeper.save(self.tr("val mellan två ändringar"), record, settles=True)
