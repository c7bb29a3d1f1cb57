"""A register extract: everything that stands about one person, as data to hand to them."""

import json
from datetime import datetime
from typing import Any

from medlofte_desktop.domain.history.revision import Revision
from medlofte_desktop.domain.history.traces import Fate, Trace, carrying
from medlofte_desktop.domain.records.content import Content
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.personal.traces import Traces
from medlofte_desktop.storage.standing import revisions_of_all

FORMAT = "medlofte-register-extract/1"


def extract(desk: Desk, traces: Traces) -> bytes:
    """Every version that names the person, as JSON in UTF-8: of records about them everything, of others only the
    fields and lines that name them."""
    with desk.database.reading() as connection:
        revisions = {one.id: one for one in revisions_of_all(connection, [trace.record for trace in traces.traces])}
    return _written(traces, revisions, desk.clock())


def _written(traces: Traces, revisions: dict[str, Revision], time: datetime) -> bytes:
    records = [_record(traces, trace, revisions) for trace in traces.traces]
    content = {"format": FORMAT, "name": traces.name, "written": time.isoformat(timespec="seconds"), "records": records}
    return json.dumps(content, ensure_ascii=False, indent=2).encode() + b"\n"


def _record(traces: Traces, trace: Trace, revisions: dict[str, Revision]) -> dict[str, Any]:
    home = traces.homes.get(trace.record)
    found = [revisions[id_] for id_ in trace.revisions if id_ in revisions]
    return {
        "kind": trace.kind,
        "id": trace.record,
        "municipalities": list(home.municipalities) if home else [],
        "versions": [_version(traces.name, trace, one) for one in found],
    }


def _version(name: str, trace: Trace, revision: Revision) -> dict[str, Any]:
    written = revision.time.isoformat(timespec="seconds")
    return {"written": written, "content": dict(shown_of(name, trace, revision.content or {}))}


def shown_of(name: str, trace: Trace, content: Content) -> Content:
    """What of a record's content is about the person."""
    if trace.fate is Fate.THEIRS:
        return {field: value for field, value in content.items() if value not in ("", None, [])}
    carries = carrying([name])
    lines = {
        field: [line for line in value if carries(line)] if isinstance(value, list) else value
        for field, value in content.items()
    }
    return {field: value for field, value in lines.items() if carries(value)}
