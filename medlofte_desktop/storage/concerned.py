"""Which pledges a change concerns: those whose line, sheet or page shows the changed record."""

from collections.abc import Sequence
from typing import cast

from sqlalchemy import Connection, select

from medlofte_desktop.domain.change import Change
from medlofte_desktop.storage.records import in_portions
from medlofte_desktop.storage.rows import PledgeContactRow, PledgeRow, PromiseRow


def pledges_concerned(connection: Connection, changes: Sequence[Change]) -> frozenset[str]:
    """The ids of the pledges that the changed records are, belong to or are listed by."""
    direct = {str(change.after["pledge"]) for change in changes if "pledge" in change.after}
    pledges = {change.record for change in changes if change.kind == "pledge"}
    promises = [cast("str", change.after["promise"]) for change in changes if change.kind == "activity"]
    contacts = [change.record for change in changes if change.kind == "contact"]
    districts = [change.record for change in changes if change.kind == "police_district"]
    lookups = (
        (select(PromiseRow.pledge), PromiseRow.id, promises),
        (select(PledgeContactRow.owner), PledgeContactRow.element, contacts),
        (select(PledgeRow.id), PledgeRow.police_district, districts),
    )
    indirect = {
        pledge
        for query, column, ids in lookups
        for portion in in_portions(ids)
        for pledge in connection.scalars(query.where(column.in_(portion)))
    }
    return frozenset(direct | pledges | indirect)
