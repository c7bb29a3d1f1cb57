"""Finding records by words: every word must occur, in any order; nothing that is typed is an error."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    BindParameter,
    CompoundSelect,
    Connection,
    bindparam,
    func,
    literal,
    select,
    text,
    union_all,
)

from medlofte_desktop.domain.found import Found, Hit
from medlofte_desktop.domain.text import fold, plain
from medlofte_desktop.storage.rows.pledges import PledgeContactRow, PledgeMunicipalityRow, PledgeRow
from medlofte_desktop.storage.rows.registers import ContactRow, DistrictMunicipalityRow
from medlofte_desktop.storage.search.index import MARKS, SearchTextRow, marked

MOST = 500
WORDS = 12  # more than anyone types; the rest would only narrow further


def search(connection: Connection, typed: str, *, most: int = MOST) -> Found:
    """Living records in which every typed word occurs; one or two letters must begin a word.

    å, ä and ö are their own letters; where nothing matches, the search is done again without any accents.
    """
    for column, normal in (("folded", fold), ("plain", plain)):
        sought = _sought(normal(typed))
        numbers = _matching(connection, column, sought, most + 1) if sought else []
        if hits := _hits(connection, numbers[:most]) if numbers else ():
            return Found(hits=hits, more=len(numbers) > most)
    return Found()


def _sought(typed: str) -> list[str]:
    """What is to stand in the text for each word: itself, and with a mark where it must begin a word."""
    legible = "".join(letter if letter.isprintable() else " " for letter in typed)
    words = sorted(dict.fromkeys(legible.split()[:WORDS]), key=len, reverse=True)
    return [marked(word).removeprefix(MARKS) if len(word) > 2 else marked(word)[len(word) - 1 :] for word in words]


def _matching(connection: Connection, column: str, sought: Sequence[str], most: int) -> list[int]:
    """The numbers of matching rows, from a full-text table where there is one."""
    if connection.dialect.name == "sqlite":
        # Every word is quoted, so that nothing in it is an operator.
        match = " AND ".join('"{}"'.format(one.replace('"', '""')) for one in sought)
        return list(connection.scalars(_MATCHING[column], {"match": match, "most": most}))
    where = [SearchTextRow.__table__.c[column].contains(one, autoescape=True) for one in sought]
    return list(connection.scalars(select(SearchTextRow.number).where(*where).limit(most)))


_MATCHING = {
    column: text(f"SELECT rowid FROM search_{column} WHERE search_{column} MATCH :match LIMIT :most")
    for column in ("folded", "plain")
}


def _hits(connection: Connection, numbers: Sequence[int]) -> tuple[Hit, ...]:
    """Where the found records belong: in the municipalities of their pledges, and a contact also at home."""
    rows = connection.execute(_PLACES, {"numbers": numbers}).all()
    return tuple(
        Hit(kind=kind, record=record, pledge=pledge or "", municipality=code) for kind, record, pledge, code in rows
    )


def _places() -> CompoundSelect[Any]:
    """The query for (kind, record, pledge, municipality) of the rows whose numbers are handed in."""
    row = SearchTextRow
    within = select(row.kind, row.record, row.pledge).where(row.number.in_(_NUMBERS)).cte("found")
    kind, record = within.c.kind, within.c.record
    listed = select(kind, record, PledgeContactRow.owner).join(PledgeContactRow, PledgeContactRow.element == record)
    belonging = union_all(
        select(kind, record, within.c.pledge).where(within.c.pledge.is_not(None)),
        select(kind, record, record).where(kind == "pledge"),
        listed.where(kind == "contact"),
    ).subquery()
    in_pledges = (
        select(belonging, PledgeMunicipalityRow.element)
        .join(PledgeRow, PledgeRow.id == belonging.c.pledge)
        .join(PledgeMunicipalityRow, PledgeMunicipalityRow.owner == PledgeRow.id)
        .where(~PledgeRow.deleted)
    )
    home = func.coalesce(ContactRow.municipality, DistrictMunicipalityRow.element)
    at_home = (
        select(kind, record, literal(None), home)
        .join(ContactRow, ContactRow.id == record)
        .outerjoin(DistrictMunicipalityRow, DistrictMunicipalityRow.owner == ContactRow.police_district)
        .where(home.is_not(None), kind == "contact")
    )
    return union_all(in_pledges, at_home)


_NUMBERS: BindParameter[Any] = bindparam("numbers", expanding=True)
_PLACES = _places()
