"""What is told of a chosen run: what it changed, field by field, and how the whole record read after it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.domain.history.difference import Change, Part, word_difference
from medlofte_desktop.domain.records.content import Value, field_types
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.services.history import FieldChange
from medlofte_desktop.ui.history.difference_text import Passage
from medlofte_desktop.ui.history.entries import UNTOLD, told_changes
from medlofte_desktop.ui.history.naming import Naming
from medlofte_desktop.ui.history.runs import Run
from medlofte_desktop.ui.texts.records import field_word


def passages_of(run: Run, naming: Naming) -> tuple[Passage, ...]:
    """The passages about one record's run, or a list of the records that were saved at once."""
    if run.is_many_records:
        return _records_at_once(run, naming)
    if run.latest.content is None:
        return (Passage(name=QCoreApplication.translate("History", "Innehållet är borttaget och finns inte kvar.")),)
    whole = _whole(run, naming)
    if run.earliest.is_first:
        return whole
    changes = [changed(change, run.latest.kind, naming) for change in told_changes(run)]
    heading = Passage(name=QCoreApplication.translate("History", "Det som ändrades"))
    return (heading, *changes, *whole) if changes else whole


def changed(change: FieldChange, kind: str, naming: Naming) -> Passage:
    """What a field was and is: word by word where both are prose."""
    old = naming.in_words(kind, change.field, change.before)
    new = naming.in_words(kind, change.field, change.after)
    is_prose = isinstance(change.before, str) and isinstance(change.after, str) and " " in old and " " in new
    parts = word_difference(old, new) if is_prose else _replaced(old, new)
    return Passage(name=field_word(change.field, kind), parts=parts)


def difference_of(sides: Sequence[str]) -> Passage | None:
    """How the one of two sides differs from the other; None where there are more, or one of them is no prose."""
    if len(sides) != 2 or not all(" " in side for side in sides):
        return None
    name = QCoreApplication.translate("History", "Skillnaden, ord för ord")
    return Passage(name=name, parts=word_difference(sides[0], sides[1]))


def standing(name: str, text: str) -> Passage:
    """A text as it stands, with nothing marked in it."""
    return Passage(name=name, parts=(Part(Change.EQUAL, text),))


def _replaced(old: str, new: str) -> tuple[Part, ...]:
    both = (Part(Change.DELETE, old), Part(Change.INSERT, new))
    return tuple(part for part in both if part.text)


def _whole(run: Run, naming: Naming) -> tuple[Passage, ...]:
    latest = run.latest
    heading = Passage(name=QCoreApplication.translate("History", "Så löd hela texten"))
    content = latest.content or {}
    order = [field for field in field_types(KINDS[latest.kind]) if field in content]
    fields = [_field(field, content[field], latest.kind, naming) for field in dict.fromkeys([*order, *content])]
    told = [one for one in fields if one is not None]
    empty = Passage(name=QCoreApplication.translate("History", "Här stod ingenting."))
    return (heading, *told) if told else (empty,)


def _field(field: str, value: Value, kind: str, naming: Naming) -> Passage | None:
    text = "" if field in UNTOLD else naming.in_words(kind, field, value)
    return standing(field_word(field, kind), text) if text else None


def _records_at_once(run: Run, naming: Naming) -> tuple[Passage, ...]:
    heading = Passage(name=QCoreApplication.translate("History", "Sparat på samma gång"))
    words = QCoreApplication.translate("History", "Vik ut raden till vänster och välj en post för att se vad som stod.")
    names = _by_kind(run, naming)
    return (heading, *names, standing("", words))


def _by_kind(run: Run, naming: Naming) -> Sequence[Passage]:
    names = (naming.name(one.kind, one.record, one.content) for one in run.versions)
    return [standing("", f"• {name}") for name in dict.fromkeys(names)]
