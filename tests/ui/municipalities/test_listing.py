from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medlofte_desktop.domain.overview import MunicipalityLine, PledgeLine, municipality_lines
from medlofte_desktop.domain.records.municipality import PoliceDistrict
from medlofte_desktop.domain.records.pledge import PledgeStatus
from medlofte_desktop.domain.registers import read_municipalities
from medlofte_desktop.resource_files import resource_text
from medlofte_desktop.ui.municipalities.listing import (
    Filter,
    GroupRow,
    MunicipalityRow,
    filtered_rows,
    found_rows,
    matching_names,
)

MUNICIPALITIES = read_municipalities(resource_text("municipalities.csv"))
UMEA = PoliceDistrict(id="lpo-umea", name="Umeå", municipalities=("2460", "2480"))
LINES = municipality_lines(MUNICIPALITIES, [UMEA])
TODAY = date(2023, 3, 3)


def pledge_of(code: str) -> PledgeLine:
    """A new pledge, in which all remains to be done."""
    return PledgeLine(
        id="p", label="", municipalities=(code,), period_start=None, period_end=None, status=PledgeStatus.DRAFT
    )


def names(typed: str) -> set[str]:
    codes = matching_names(LINES, typed)
    return {line.municipality.name for line in LINES if line.municipality.code in codes}


def codes(rows: tuple[object, ...]) -> list[str]:
    return [row.line.municipality.code for row in rows if isinstance(row, MunicipalityRow)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("amal", {"Åmål"}),
        ("åmål", {"Åmål"}),
        ("ÅMÅL kommun", {"Åmål"}),
        ("vännäs kom", {"Vännäs"}),
        ("2460", {"Vännäs"}),
        ("falu", {"Falun"}),
        ("göteborgs stad", {"Göteborg"}),
        ("kommun", set()),
        ('"', set()),
        ("", set()),
    ],
)
def test_a_name_is_found_as_a_swede_expects(qapp: object, typed: str, found: set[str]) -> None:
    assert names(typed) == found


def test_a_ring_or_dots_are_only_left_out_where_nothing_matches_better(qapp: object) -> None:
    assert "Mala" not in names("malå")
    assert names("malå") == {"Malå"}
    assert "Malmö" in names("malm")


@given(st.text(max_size=20))
def test_nothing_that_is_typed_breaks_the_search(typed: str) -> None:
    assert matching_names(LINES, typed) <= {line.municipality.code for line in LINES}


def test_all_are_shown_once_with_ones_own_district_first() -> None:
    rows = filtered_rows(LINES, Filter.ALL, district="lpo-umea", today=TODAY)
    assert rows[0] == GroupRow(title="Lokalpolisområde Umeå")
    assert codes(rows)[:2] == ["2480", "2460"]
    assert sorted(codes(rows)) == sorted(one.code for one in MUNICIPALITIES)


def test_mine_is_the_district_or_where_there_is_none_the_municipalities_with_pledges() -> None:
    pledge = pledge_of("0114")
    lines = municipality_lines(MUNICIPALITIES, [UMEA], [pledge])
    assert set(codes(filtered_rows(lines, Filter.MINE, district="lpo-umea", today=TODAY))) == {"2460", "2480"}
    assert codes(filtered_rows(lines, Filter.MINE, district="", today=TODAY)) == ["0114"]


def test_to_do_is_what_lacks_something() -> None:
    empty = pledge_of("2460")
    lines: tuple[MunicipalityLine, ...] = municipality_lines(MUNICIPALITIES, [UMEA], [empty])
    assert codes(filtered_rows(lines, Filter.TO_DO, district="", today=TODAY)) == ["2460"]


def test_a_search_shows_both_names_and_what_is_written() -> None:
    rows = found_rows(LINES, frozenset({"2460"}), (), district="lpo-umea")
    assert codes(rows) == ["2460"]
