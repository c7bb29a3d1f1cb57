"""Forgetting a person for good, in every version here and in whatever comes later."""

from functools import partial

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.history.forgetting import order_of_line, without_lines
from medlofte_desktop.domain.history.merged import together
from medlofte_desktop.domain.history.traces import Carries, Fate, Trace, carrying
from medlofte_desktop.domain.records.content import Content
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.personal.traces import traces_within
from medlofte_desktop.services.saving import rewrite_within
from medlofte_desktop.storage.belonging import pledges_concerned
from medlofte_desktop.storage.bundles.forgotten import carry_out, order, scrub_if_due


def forget(desk: Desk, name: str) -> Changes:
    """Forget a person: records about them go, lists lose their lines, and every version that carries them is blanked.

    A text that names them now, and signed documents, stay as they are; once such a text has been rewritten, its old
    versions are blanked too, by the next merge or when the person is forgotten again. Nothing of this can be undone.
    Where the file cannot be scrubbed now, `finish_forgetting` does it at the next start.
    """
    with desk.database.writing() as connection:
        traces = traces_within(connection, name).traces
        listed = [trace.record for trace in traces if trace.fate is Fate.LISTED]
        changes = rewrite_within(desk, connection, dict.fromkeys(listed, partial(_without, carrying([name]))))
        order(connection, [id_ for trace in traces for id_ in _orders(trace)])
        found = together((*changes, *carry_out(connection, writer=desk.writer, time=desk.clock())))
        result = Changes(found, pledges_concerned(connection, found))
    scrub_if_due(desk.database)
    return result


def finish_forgetting(desk: Desk) -> None:
    """Let nothing of what has been forgotten lie about in the database's file, as far as that has not been done yet:
    somebody else may have had it open, or the program was cut short."""
    scrub_if_due(desk.database)


def _orders(trace: Trace) -> tuple[str, ...]:
    if trace.fate is Fate.KEPT:
        return ()
    if trace.fate is Fate.THEIRS:
        return (trace.record,)
    return (*trace.revisions, *(order_of_line(trace.record, field, line) for field, line in trace.lines))


def _without(carries: Carries, content: Content) -> Content:
    """The content with no line about the person left in any list."""
    return without_lines(content, lambda _field, line: carries(line))
