"""Forgetting a person for good, in every version here and in whatever comes later."""

from medlofte_desktop.domain.history.change import Change, Changes
from medlofte_desktop.domain.history.merged import together
from medlofte_desktop.domain.history.traces import Fate, Trace, carrying
from medlofte_desktop.domain.records.content import Content, record_from
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.personal.traces import traces_within
from medlofte_desktop.services.saving import save_within
from medlofte_desktop.storage.belonging import pledges_concerned
from medlofte_desktop.storage.bundles.forgotten import carry_out, order, scrub
from medlofte_desktop.storage.standing import standings


def forget(desk: Desk, name: str) -> Changes:
    """Forget a person: records about them go, lists lose their lines, and every version that carries them is blanked.

    A text that names them now, and signed documents, stay as they are; once such a text has been rewritten, its old
    versions are blanked too, by the next merge or when the person is forgotten again. Nothing of this can be undone.
    """
    with desk.database.writing() as connection:
        traces = traces_within(connection, name).traces
        listed = [trace for trace in traces if trace.fate is Fate.LISTED]
        changes: list[Change] = []
        for one in standings(connection, [trace.record for trace in listed]):
            record = record_from(KINDS[one.kind], one.record, _without(one.content, name))
            changes += save_within(desk, connection, [record], {})
        order(connection, [id_ for trace in traces for id_ in _orders(trace)])
        changes += carry_out(connection, writer=desk.writer, time=desk.clock())
        found = together(changes)
        result = Changes(found, pledges_concerned(connection, found))
    scrub(desk.database)
    return result


def _orders(trace: Trace) -> tuple[str, ...]:
    if trace.fate is Fate.KEPT:
        return ()
    return (trace.record,) if trace.fate is Fate.THEIRS else trace.revisions


def _without(content: Content, name: str) -> Content:
    """The content with no line about the person left in any list."""
    carries = carrying([name])
    lists = ((field, value) for field, value in content.items() if isinstance(value, list))
    return {**content, **{field: [line for line in value if not carries(line)] for field, value in lists}}
