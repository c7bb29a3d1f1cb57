"""The text of every record as it is searched, and the full-text tables over it that SQLite has.

`search_text` holds a record's text twice: folded as Swedes read it (å is not a), and without any accents. MARKS
stand before every word, so that one index of three letters finds both what stands anywhere and, for one and two
letters, what words begin with. On SQLite that index is two full-text tables, `search_folded` and `search_plain`,
which triggers made by the migrations keep in step.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import cast

from sqlalchemy import Connection, String, Text, bindparam, delete, insert, update
from sqlalchemy.orm import Mapped, mapped_column

from medlofte_desktop.domain.history.change import Change
from medlofte_desktop.domain.records.content import Content, Value, content_of
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.domain.text import fold, plain
from medlofte_desktop.storage.belonging import OWNERS, ids_below, pledges_of_living
from medlofte_desktop.storage.records import IDS, in_portions, read_records
from medlofte_desktop.storage.rows.kinds import ROWS
from medlofte_desktop.storage.tables import Table

SEARCHED = {
    "pledge": ("label", "introduction", "situation", "together", "follow_along", "reservation",
               "case_number_municipality", "case_number_police"),
    "priority_area": ("title", "reason", "cause"),
    "promise": ("text", "promised_by", "rationale", "goal_indicator"),
    "activity": ("text", "responsible", "when", "target"),
    "contact": ("name", "title", "organisation", "phone", "mobile", "email"),
    "signer": ("name", "title", "organisation"),
    "evidence": ("title", "key_figure"),
}  # fmt: skip


MARKS = "\x01\x01"  # no text has them: clean_text takes control characters away
_BEGINNING = re.compile(r"(?<!\w)(?=\w)|(?<!\S)(?=\S)")


def marked(text: str) -> str:
    """Text with MARKS before every word and everything that stands after a space."""
    return _BEGINNING.sub(MARKS, text)


class SearchTextRow(Table):
    """What can be found of one record that neither is deleted nor belongs to one that is, and the pledge it is in
    (none for a pledge itself and for a contact)."""

    __tablename__ = "search_text"

    number: Mapped[int] = mapped_column(primary_key=True)
    record: Mapped[str] = mapped_column(String(64), unique=True)
    kind: Mapped[str] = mapped_column(String(32))
    pledge: Mapped[str | None] = mapped_column(String(64))
    folded: Mapped[str] = mapped_column(Text)
    plain: Mapped[str] = mapped_column(Text)


_REMOVE = delete(SearchTextRow).where(SearchTextRow.record.in_(IDS))
_ADD = insert(SearchTextRow)
_REWORD = (
    update(SearchTextRow)
    .where(SearchTextRow.record == bindparam("reworded"))
    .values(folded=bindparam("folded"), plain=bindparam("plain"))
)


def index_changes(connection: Connection, changes: Sequence[Change]) -> None:
    """Make changed records findable by what they hold now; what is deleted takes with it what lies under it."""
    reworded: list[dict[str, str]] = []
    moved: dict[str, dict[str, Content]] = defaultdict(dict)
    for change in changes:
        if change.kind not in SEARCHED:
            continue
        before, after = _text(change.kind, change.before or {}), _text(change.kind, change.after)
        if not before or not after or _is_moved(change):
            moved[change.kind][change.record] = change.after
        elif before != after:  # where it has no row, it lies under something deleted
            reworded.append({"reworded": change.record, **_texts(after)})
    if reworded:
        connection.execute(_REWORD, reworded)
    _add_what_lies_under(connection, changes, moved)
    for kind, contents in moved.items():
        _index(connection, kind, contents)


def _is_moved(change: Change) -> bool:
    """Whether it has come from or gone to the trash, or another owner."""
    owner = OWNERS[change.kind][0] if change.kind in OWNERS else "deleted"
    return change.before is None or any(
        change.before.get(field) != change.after.get(field) for field in ("deleted", owner)
    )


def _add_what_lies_under(
    connection: Connection, changes: Sequence[Change], moved: dict[str, dict[str, Content]]
) -> None:
    for owner in ("pledge", "promise"):
        flipped = [one.record for one in changes if one.kind == owner and one.before and _is_moved(one)]
        if flipped:
            for kind, ids in ids_below(connection, owner, flipped).items():
                if kind in SEARCHED:
                    moved[kind].update(_contents(connection, kind, ids))


def _contents(connection: Connection, kind: str, ids: Sequence[str]) -> dict[str, Content]:
    row = ROWS[kind]
    return {
        record.id: content_of(record)
        for portion in in_portions(ids)
        for record in read_records(connection, KINDS[kind], row.id.in_(portion))
    }


def _index(connection: Connection, kind: str, contents: Mapping[str, Content]) -> None:
    for portion in in_portions(list(contents)):
        connection.execute(_REMOVE, {"ids": portion})
    if rows := search_rows(connection, kind, contents):
        connection.execute(_ADD, rows)


def search_rows(connection: Connection, kind: str, contents: Mapping[str, Content]) -> list[dict[str, str | None]]:
    """What is to be found of some records of one kind, by their contents: a row for each that can be found."""
    pledge_of = _pledges_of_owners(connection, kind, contents)
    owner = OWNERS[kind][0] if kind in OWNERS else None
    return [
        {"record": record, "kind": kind, "pledge": pledge_of.get(content[owner]) if owner else None, **_texts(text)}
        for record, content in contents.items()
        if not content.get("deleted") and (not owner or content[owner] in pledge_of) and (text := _text(kind, content))
    ]


def _pledges_of_owners(connection: Connection, kind: str, contents: Mapping[str, Content]) -> Mapping[Value, str]:
    if kind not in OWNERS:
        return {}
    field, owner = OWNERS[kind]
    owners = {cast("str", content[field]) for content in contents.values()}
    return cast("Mapping[Value, str]", pledges_of_living(connection, owner, sorted(owners)))


def _text(kind: str, content: Content) -> str:
    return "\n".join(str(content[field]) for field in SEARCHED[kind] if content.get(field))


def _texts(text: str) -> dict[str, str]:
    return {"folded": marked(fold(text)), "plain": marked(plain(text))}
