"""The text of every record as it is searched, and the full-text tables over it that SQLite has.

`search_text` holds a record's text twice: folded as Swedes read it (å is not a), and without any accents.
On SQLite, triggers made by the migrations keep two full-text tables in step: `search_trigram` for three letters and
more, `search_prefix` for the beginnings of words.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, String, Text, delete, insert, select
from sqlalchemy.orm import Mapped, mapped_column

from medlofte_desktop.domain.content import Content
from medlofte_desktop.domain.text import fold, plain
from medlofte_desktop.storage.records import in_portions
from medlofte_desktop.storage.rows import PromiseRow
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


class SearchTextRow(Table):
    """What can be found of one living record, and the pledge it belongs to (none for a contact)."""

    __tablename__ = "search_text"

    number: Mapped[int] = mapped_column(primary_key=True)
    record: Mapped[str] = mapped_column(String(64), unique=True)
    kind: Mapped[str] = mapped_column(String(32))
    pledge: Mapped[str | None] = mapped_column(String(64))
    folded: Mapped[str] = mapped_column(Text)
    plain: Mapped[str] = mapped_column(Text)


def index_records(connection: Connection, records: Iterable[tuple[str, str, Content]]) -> None:
    """Make some records findable by what they hold now; each is (kind, id, content)."""
    records = [record for record in records if record[0] in SEARCHED]
    _remove(connection, [record for _kind, record, _content in records])
    pledge_of = _pledges(connection, records)
    rows = [
        {"record": record, "kind": kind, "pledge": pledge_of.get(record), "folded": fold(text), "plain": plain(text)}
        for kind, record, content in records
        if not content.get("deleted") and (text := _text(kind, content))
    ]
    if rows:
        connection.execute(insert(SearchTextRow), rows)


def _pledges(connection: Connection, records: Sequence[tuple[str, str, Content]]) -> dict[str, str]:
    """Record id → pledge id, for all that belong to a pledge; an activity does through its promise."""
    pledge_of = {record: str(content["pledge"]) for _kind, record, content in records if "pledge" in content}
    pledge_of.update({record: record for kind, record, _content in records if kind == "pledge"})
    promise_of = {record: str(content["promise"]) for kind, record, content in records if kind == "activity"}
    for portion in in_portions(sorted(set(promise_of.values()))):
        pledges = connection.execute(select(PromiseRow.id, PromiseRow.pledge).where(PromiseRow.id.in_(portion)))
        pledge_of.update((promise, pledge) for promise, pledge in pledges)
    return pledge_of | {
        activity: pledge_of[promise] for activity, promise in promise_of.items() if promise in pledge_of
    }


def _text(kind: str, content: Content) -> str:
    return "\n".join(str(content[field]) for field in SEARCHED[kind] if content.get(field))


def _remove(connection: Connection, records: Sequence[str]) -> None:
    for portion in in_portions(records):
        connection.execute(delete(SearchTextRow).where(SearchTextRow.record.in_(portion)))
