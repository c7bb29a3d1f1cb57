"""Is a sheet's file name known beforehand, and right on every disk?"""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import dossiers

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.domain.records.occasion import SigningOccasion
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.sheet.sheet_names import (
    invitation_name,
    protocol_name,
    queue_name,
    sheet_name,
    sheet_names,
)


def of(*names: str, start: str | None = "2023-01-01", end: str | None = "2025-12-31") -> Dossier:
    pledge = Pledge(
        id="p",
        municipalities=names,
        period_start=date.fromisoformat(start) if start else None,
        period_end=date.fromisoformat(end) if end else None,
    )
    return Dossier(pledge=pledge, municipalities=tuple(map(municipality, names)))


def municipality(name: str) -> Municipality:
    return Municipality(code="0000", name=name, formal_name=f"{name} kommun", county_code="00", county="")


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Vännäs", "vannas"),
        ("Malå", "mala"),
        ("Örebro", "orebro"),
        ("Upplands Väsby", "upplands-vasby"),
        ("Bøø", "boo"),
    ],
)
def test_a_name_is_written_in_small_ascii_letters(name: str, written: str) -> None:
    assert sheet_name(of(name)) == f"underskriftsblad-{written}-2023-2025.pdf"


@pytest.mark.parametrize(
    ("start", "end", "years"),
    [
        ("2024-01-01", "2024-12-31", "-2024-2024"),
        ("2024-05-01", None, "-2024-tills-vidare"),
        (None, "2024-12-31", "-till-2024"),
        (None, None, ""),
    ],
)
def test_the_years_are_those_that_are_known(start: str | None, end: str | None, years: str) -> None:
    assert sheet_name(of("Åre", start=start, end=end)) == f"underskriftsblad-are{years}.pdf"


def test_several_municipalities_stand_in_order() -> None:
    name = sheet_name(of("Stenungsund", "Orust", "Tjörn"))
    assert name == "underskriftsblad-stenungsund-orust-tjorn-2023-2025.pdf"


def test_very_many_municipalities_are_counted_as_more() -> None:
    assert sheet_name(of(*["Lidköping"] * 20)).endswith("-lidkoping-med-flera-2023-2025.pdf")


def test_two_sheets_never_get_the_same_name() -> None:
    names = sheet_names([of("Håbo"), of("Habo"), of("Habo"), of("Habo-2023", start=None, end="2025-12-31")])
    assert names[:3] == (
        "underskriftsblad-habo-2023-2025.pdf",
        "underskriftsblad-habo-2023-2025-2.pdf",
        "underskriftsblad-habo-2023-2025-3.pdf",
    )
    assert len(set(names)) == 4


@pytest.mark.parametrize("name", ["CON", "../../etc/passwd", "a:b", "...", "", "中文", "aux.txt", "x" * 5000, "\x00"])
def test_no_name_is_unsafe_on_any_system(name: str) -> None:
    assert re.fullmatch(r"underskriftsblad(-[a-z0-9]+)*\.pdf", sheet_name(of(name)))
    assert len(sheet_name(of(name))) < 150


@given(st.lists(dossiers(), max_size=6), st.integers(0, 3))
def test_names_are_as_many_as_the_pledges_and_all_different(some: list[Dossier], twice: int) -> None:
    pledges = [*some, *(replace(one) for one in some[:twice])]
    assert len(set(sheet_names(pledges))) == len(pledges)


def test_the_files_of_an_occasion_are_named_after_its_place_and_day() -> None:
    occasion = SigningOccasion(id="o", place="Umeå", dated=date(2023, 3, 3))
    assert queue_name(occasion) == "signering-umea-2023-03-03.pdf"
    assert protocol_name(occasion) == "protokoll-umea-2023-03-03.pdf"
    assert invitation_name(occasion) == "inbjudan-umea-2023-03-03.ics"


def test_what_is_not_known_of_an_occasion_is_left_out_of_its_name() -> None:
    assert queue_name(SigningOccasion(id="o")) == "signering.pdf"
    assert queue_name(SigningOccasion(id="o", place="/ ·")) == "signering.pdf"


def test_a_long_place_makes_no_long_name() -> None:
    occasion = SigningOccasion(id="o", place="Kommunhuset i Örnsköldsvik, " * 10)
    assert len(protocol_name(occasion)) < 90
