"""Where one person is named, in every version of everything."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from medlofte_desktop.domain.history.merge import view
from medlofte_desktop.domain.history.revision import Revision
from medlofte_desktop.domain.history.traces import Trace, carrying, trace_of
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.storage.belonging import pledges_of
from medlofte_desktop.storage.database import Transaction
from medlofte_desktop.storage.standing import records_holding, revisions_of_all


@dataclass(frozen=True, slots=True, kw_only=True)
class Traces:
    """All records that name a person, and the pledge that each belongs to, if any."""

    name: str
    traces: tuple[Trace, ...] = ()
    homes: Mapping[str, Pledge] = field(default_factory=dict)


def find_traces(desk: Desk, name: str) -> Traces:
    """Everything that names a person, also in the trash and in earlier versions."""
    with desk.database.reading() as connection:
        return traces_within(connection, name)


def traces_within(connection: Transaction, name: str) -> Traces:
    """As `find_traces`, as part of a larger transaction."""
    if not name.strip():
        return Traces(name=name)
    carries = carrying([name])
    by_record: dict[str, list[Revision]] = {}
    for revision in revisions_of_all(connection, records_holding(connection, carries)):
        by_record.setdefault(revision.record, []).append(revision)
    found = (trace_of(revisions, view(revisions).content, name, carries) for revisions in by_record.values())
    traces = tuple(trace for trace in found if trace is not None)
    return Traces(
        name=name, traces=traces, homes=pledges_of(connection, {trace.record: trace.kind for trace in traces})
    )
