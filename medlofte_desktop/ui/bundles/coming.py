"""What a bundle does to a record: a line in the list, and the whole of it field by field; a conflict has two sides."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.domain.history.change import Change
from medlofte_desktop.services.bundles.conflicts import Conflict
from medlofte_desktop.services.history import FieldChange
from medlofte_desktop.ui.bundles.sides_panel import is_free_text
from medlofte_desktop.ui.history.difference_text import Passage
from medlofte_desktop.ui.history.entries import UNTOLD
from medlofte_desktop.ui.history.naming import Naming
from medlofte_desktop.ui.history.passages import changed, difference_of, standing
from medlofte_desktop.ui.lists.line_model import ListLine
from medlofte_desktop.ui.look.icons import IconTone
from medlofte_desktop.ui.texts.moments import moment_words
from medlofte_desktop.ui.texts.records import field_word


def change_line(change: Change, conflict: Conflict | None, naming: Naming, section: str) -> ListLine:
    """A changed record in the list."""
    icon, tone = _mark(change, conflict)
    return ListLine(
        key=change.record,
        title=naming.name(change.kind, change.record, change.after),
        second=_what(change, conflict),
        icon=icon,
        tone=tone,
        section=section,
    )


def change_passages(change: Change, conflict: Conflict | None, naming: Naming, today: date) -> tuple[Passage, ...]:
    """What a change would do, field by field and word by word; of a conflict first what each side says."""
    name = Passage(name=naming.name(change.kind, change.record, change.after))
    moved = _moved_sentence(change, conflict)
    return (
        name,
        *([standing("", moved)] if moved else ()),
        *(_sides(conflict, naming, today) if conflict else ()),
        *_changed_fields(change, conflict, naming),
    )


def _mark(change: Change, conflict: Conflict | None) -> tuple[str, IconTone]:
    if conflict:
        return "merge", "warning"
    if change.before is None:
        return "plus", "neutral"
    if change.is_brought_back:
        return "restore", "neutral"
    return "trash" if change.is_thrown_away else "edit", "neutral"


def _what(change: Change, conflict: Conflict | None) -> str:
    """What is done to the record, in a few words."""
    moved = _moved(change)
    words = ", ".join(field_word(field, change.kind) for field in sorted(_told(change, conflict)))
    if conflict:
        in_doubt = ", ".join(field_word(field, change.kind) for field in sorted(conflict.fields))
        told = QCoreApplication.translate("Bundles", "Krock: {fields}").format(fields=in_doubt)
        return f"{told} · {moved}" if moved else told
    if change.before is None:
        return QCoreApplication.translate("Bundles", "Nytt")
    return moved or words or QCoreApplication.translate("Bundles", "Flyttat")


def _moved(change: Change) -> str:
    """Whether the record goes to the trash or comes out of it."""
    if change.is_thrown_away:
        return QCoreApplication.translate("Bundles", "Läggs i papperskorgen")
    if change.is_brought_back:
        return QCoreApplication.translate("Bundles", "Kommer tillbaka ur papperskorgen")
    return ""


def _moved_sentence(change: Change, conflict: Conflict | None) -> str:
    if change.is_brought_back and conflict and "deleted" in conflict.fields:
        return QCoreApplication.translate("Bundles", "Kommer tillbaka ur papperskorgen tills du har valt.")
    moved = _moved(change)
    return f"{moved}." if moved else ""


def _told(change: Change, conflict: Conflict | None) -> frozenset[str]:
    """The changed fields that are worth telling and that nobody doubts."""
    return change.fields - UNTOLD - (conflict.fields if conflict else frozenset())


def _changed_fields(change: Change, conflict: Conflict | None, naming: Naming) -> Iterator[Passage]:
    before, told = change.before or {}, _told(change, conflict)
    if conflict and told:
        yield Passage(name=QCoreApplication.translate("Bundles", "Det ändras också"))
    for field in change.after:
        if field in told:
            one = changed(
                FieldChange(field=field, before=before.get(field), after=change.after[field]), change.kind, naming
            )
            if one.parts:
                yield one


def _sides(conflict: Conflict, naming: Naming, today: date) -> Iterator[Passage]:
    """Each field in doubt with what every side says in it."""
    yield standing(
        "",
        QCoreApplication.translate(
            "Bundles", "Samma sak har ändrats på två håll. Båda versionerna sparas, och du väljer efteråt."
        ),
    )
    for field in sorted(conflict.fields):
        yield Passage(
            name=QCoreApplication.translate("Bundles", "Krock: {fields}").format(
                fields=field_word(field, conflict.kind)
            )
        )
        for one in conflict.versions:
            yield standing(f"{naming.writer(one.writer)} · {moment_words(one.time, today)}", naming.side(one, field))
        values = [(one.content or {}).get(field) for one in conflict.versions]
        words = [naming.in_words(conflict.kind, field, value) for value in values]
        if is_free_text(conflict.kind, field) and (difference := difference_of(words)):
            yield difference
