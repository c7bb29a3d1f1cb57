"""What a bundle brings, in words: where it comes from, how much is new, and each change by itself."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from medlofte_desktop.domain.history.change import Change
from medlofte_desktop.domain.history.difference import Change as Kept
from medlofte_desktop.domain.history.difference import Part
from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.services.bundles.conflicts import Conflict
from medlofte_desktop.services.bundles.merging import Merged
from medlofte_desktop.services.history import FieldChange
from medlofte_desktop.ui.history.difference_text import Passage
from medlofte_desktop.ui.history.entries import UNTOLD
from medlofte_desktop.ui.history.naming import Naming
from medlofte_desktop.ui.history.passages import changed
from medlofte_desktop.ui.lists.line_model import ListLine
from medlofte_desktop.ui.texts.moments import moment_words
from medlofte_desktop.ui.texts.records import field_word
from medlofte_desktop.ui.texts.words import writer_word


class MergeCounts(QObject):
    """How much a bundle brings; a class of its own because lupdate reads plural forms from one."""

    def records(self, merged: Merged) -> str:
        """`6 nya, 2 ändrade, 1 krock`."""
        new = sum(change.before is None for change in merged.changes)
        changed_ones = len(merged.changes.changes) - new
        conflicts = len(merged.changes.conflicts)
        parts = (
            self.tr("%n ny(a)", None, new) if new else "",
            self.tr("%n ändrad(e)", None, changed_ones) if changed_ones else "",
            self.tr("%n krock(ar)", None, conflicts) if conflicts else "",
            self.tr("%n fil(er)", None, merged.files) if merged.files else "",
        )
        return ", ".join(filter(None, parts)) or self.tr("Allt i filen finns redan här.")

    def forgotten(self, count: int) -> str:
        return self.tr("%n post(er) glöms för gott, även här.", None, count)

    def more(self, count: int) -> str:
        return self.tr("och %n till", None, count)


def origin_words(merged: Merged, today: date, register: Mapping[str, Municipality]) -> str:
    """Who handed over what, and when."""
    label = merged.label
    who = QCoreApplication.translate("Bundles", "Från {writer}, {moment}.")
    told = [who.format(writer=writer_word(label.writer), moment=moment_words(label.written, today))]
    if label.municipalities:
        places = ", ".join(register[code].name for code in label.municipalities if code in register)
        told.append(QCoreApplication.translate("Bundles", "Gäller bara {places}.").format(places=places))
    elif label.occasion:
        told.append(QCoreApplication.translate("Bundles", "Gäller bara ett signeringstillfälle."))
    if not label.with_secrets:
        told.append(QCoreApplication.translate("Bundles", "Underlag som inte är öppna följer inte med."))
    return " ".join(told)


def change_line(change: Change, naming: Naming, section: str) -> ListLine:
    """A changed record in the list."""
    icon, tone = "edit", "neutral"
    if change.doubt:
        icon, tone = "merge", "warning"
    elif change.before is None:
        icon = "plus"
    elif change.after["deleted"] and not change.before["deleted"]:
        icon = "trash"
    return ListLine(
        key=change.record,
        title=naming.name(change.kind, change.record, change.after),
        second=_what(change, icon),
        icon=icon,
        tone=tone,  # type: ignore[arg-type]  # one of the two words above
        section=section,
    )


def _what(change: Change, icon: str) -> str:
    if icon == "plus":
        return QCoreApplication.translate("Bundles", "Nytt")
    if icon == "trash":
        return QCoreApplication.translate("Bundles", "Läggs i papperskorgen")
    fields = change.doubt or {field for field in change.fields if field not in UNTOLD}
    words = ", ".join(field_word(field, change.kind) for field in sorted(fields))
    if change.doubt:
        return QCoreApplication.translate("Bundles", "Krock: {fields}").format(fields=words)
    return words or QCoreApplication.translate("Bundles", "Flyttat")


def change_passages(change: Change, conflict: Conflict | None, naming: Naming) -> tuple[Passage, ...]:
    """What a change would do, field by field and word by word; of a conflict first how its sides differ."""
    name = Passage(name=naming.name(change.kind, change.record, change.after))
    before = change.before or {}
    told = change.fields - UNTOLD - change.doubt
    fields = [field for field in change.after if field in told]
    changes = [FieldChange(field=field, before=before.get(field), after=change.after[field]) for field in fields]
    passages = [changed(one, change.kind, naming) for one in changes]
    doubted = _of_conflict(conflict, naming) if conflict else ()
    return (name, *doubted, *(one for one in passages if one.parts))


def _of_conflict(conflict: Conflict, naming: Naming) -> tuple[Passage, ...]:
    """Each field in doubt from one's own side to theirs."""
    words = QCoreApplication.translate(
        "Bundles", "Samma sak har ändrats på två håll. Båda versionerna sparas, och du väljer efteråt."
    )
    mine, theirs = conflict.versions[0].content or {}, conflict.versions[-1].content or {}
    fields = [
        FieldChange(field=field, before=mine.get(field), after=theirs.get(field)) for field in sorted(conflict.fields)
    ]
    return (
        Passage(name="", parts=(Part(Kept.EQUAL, words),)),
        *(changed(one, conflict.kind, naming) for one in fields),
    )
