"""The lines of the history: what each run of versions says, with the versions in it to unfold."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.domain.local_time import local
from medlofte_desktop.domain.records.content import field_types
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.services.history import FieldChange, Version
from medlofte_desktop.ui.history.naming import Naming
from medlofte_desktop.ui.history.runs import Run, is_brought_back, is_thrown_away
from medlofte_desktop.ui.lists.line_model import ListLine
from medlofte_desktop.ui.look.colors import Tone
from medlofte_desktop.ui.texts.counts import counts
from medlofte_desktop.ui.texts.moments import clock_words, day_words, moment_words
from medlofte_desktop.ui.texts.records import field_word
from medlofte_desktop.ui.texts.words import writer_word

# Fields that say where a record belongs or stands, which its name says already.
UNTOLD = frozenset({"pledge", "promise", "copy", "replaces", "block", "order", "deleted"})
_MOST_FIELDS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of the history, and the lines under it: none where the run is a single version."""

    line: ListLine
    run: Run
    parts: tuple["Entry", ...] = ()


def entries_of(runs: Sequence[Run], naming: Naming, today: date, after: Run | None = None) -> tuple[Entry, ...]:
    """An entry for each run; the first of a day has the day above it. `after` is the run that stands before these."""
    made: list[Entry] = []
    above = _day(after) if after is not None else None
    for run in runs:
        section = day_words(run.latest.time, today) if _day(run) != above else ""
        above = _day(run)
        made.append(_entry(run, naming, section))
    return tuple(made)


def told_changes(run: Run) -> tuple[FieldChange, ...]:
    """The changes of a run that are worth telling, in the order of the record's fields."""
    order = list(field_types(KINDS[run.latest.kind]))
    told = [change for change in run.changes() if change.field not in UNTOLD]
    return tuple(sorted(told, key=lambda change: order.index(change.field) if change.field in order else len(order)))


def run_name(run: Run, naming: Naming) -> str:
    """What the run is about: a record's name, or how many records it made at once."""
    first = run.versions[0] if not run.is_many_records else _most_telling(run)
    name = naming.name(first.kind, first.record, first.content)
    others = len({one.record for one in run.versions}) - 1
    if not others:
        return name
    more = counts().more(others)
    return f"{name} {more}"


def _entry(run: Run, naming: Naming, section: str) -> Entry:
    parts = [Run(versions=(one,)) for one in run.versions] if len(run.versions) > 1 else []
    icon, tone = _mark(run)
    line = ListLine(
        key=run.earliest.revision,
        title=run_name(run, naming),
        second=" · ".join(filter(None, (naming.place(run.latest.record), writer_word(run.latest.writer), _what(run)))),
        right=_times(run),
        icon=icon,
        tone=tone,
        section=section,
    )
    return Entry(line=line, run=run, parts=tuple(_part(one, naming, is_named=run.is_many_records) for one in parts))


def _part(run: Run, naming: Naming, *, is_named: bool) -> Entry:
    version = run.latest
    title = naming.name(version.kind, version.record, version.content) if is_named else _what(run)
    return Entry(line=ListLine(key=f"part {version.revision}", title=title, right=clock_words(version.time)), run=run)


def _what(run: Run) -> str:
    """What was done, in a few words."""
    latest = run.latest
    if run.is_many_records:
        return counts().records_at_once(len(run.versions))
    if latest.content is None:
        return QCoreApplication.translate("History", "Innehållet är borttaget")
    if is_thrown_away(latest):
        return QCoreApplication.translate("History", "Lagt i papperskorgen")
    if is_brought_back(latest):
        return QCoreApplication.translate("History", "Återställt ur papperskorgen")
    return QCoreApplication.translate("History", "Nytt") if run.earliest.is_first else _rewritten(run)


def _rewritten(run: Run) -> str:
    latest = run.latest
    if latest.settles:
        return QCoreApplication.translate("History", "Krock avgjord")
    if _is_again(run) and latest.again:
        moment = moment_words(latest.again, latest.time.astimezone().date())
        return QCoreApplication.translate("History", "Åter som det stod {moment}").format(moment=moment)
    return _changed_fields(run)


def _changed_fields(run: Run) -> str:
    fields = [field_word(change.field, run.latest.kind) for change in told_changes(run)]
    if not fields:
        return _without_fields(run)
    more = counts().more(len(fields) - _MOST_FIELDS)
    return ", ".join(fields[:_MOST_FIELDS]) + (f" {more}" if len(fields) > _MOST_FIELDS else "")


def _without_fields(run: Run) -> str:
    if any(change.field == "order" for change in run.changes()):
        return QCoreApplication.translate("History", "Flyttat")
    if len(run.versions) > 1:
        return QCoreApplication.translate("History", "Ändrat och ändrat tillbaka")
    return QCoreApplication.translate("History", "Bekräftat utan ändring")


def _mark(run: Run) -> tuple[str, Tone]:
    latest = run.latest
    if latest.beside:
        return "merge", "warning"
    if is_thrown_away(latest):
        return "trash", "neutral"
    if is_brought_back(latest):
        return "restore", "neutral"
    if latest.settles:
        return "check", "neutral"
    if _is_again(run):
        return "undo", "neutral"
    return ("plus", "neutral") if run.earliest.is_first else ("edit", "neutral")


def _is_again(run: Run) -> bool:
    """Whether all that was done was to undo something, to make it again or to bring it back."""
    return run.latest.again is not None and len(run.versions) == 1


def _times(run: Run) -> str:
    begin, end = clock_words(run.earliest.time), clock_words(run.latest.time)
    return end if begin == end else f"{begin}–{end}"


def _day(run: Run) -> date:
    return local(run.latest.time).date()


def _most_telling(run: Run) -> Version:
    """The version that names the whole: that of the pledge, or of what the others belong to."""
    ranks = {"pledge": 0, "promise": 1, "priority_area": 2}
    return min(run.versions, key=lambda one: ranks.get(one.kind, 3))
