import json
from pathlib import Path

import pytest

from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.domain.registers import district_id, read_municipalities, read_police_districts

RESOURCES = Path(__file__).parents[2] / "resources"
HEADER = "code,name,formal_name,county_code,county\n"


@pytest.fixture(scope="module")
def municipalities() -> tuple[Municipality, ...]:
    return read_municipalities((RESOURCES / "municipalities.csv").read_text("utf-8"))


@pytest.fixture(scope="module")
def district_text() -> str:
    return (RESOURCES / "police_districts.json").read_text("utf-8")


def test_the_register_has_290_municipalities_in_21_counties(municipalities: tuple[Municipality, ...]) -> None:
    assert len({one.code for one in municipalities}) == 290
    assert len({(one.county_code, one.county) for one in municipalities}) == 21
    assert all(one.code.startswith(one.county_code) and len(one.code) == 4 for one in municipalities)


def test_codes_keep_their_zero_and_formal_names_are_the_municipalities_own(
    municipalities: tuple[Municipality, ...],
) -> None:
    formal = {one.code: one.formal_name for one in municipalities}
    assert (formal["0114"], formal["2080"]) == ("Upplands Väsby kommun", "Falu kommun")
    assert (formal["1480"], formal["0980"]) == ("Göteborgs Stad", "Region Gotland")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "kod,namn\n",
        HEADER + "0114,Väsby\n",
        HEADER + '0114,"Väsby, Upplands",x,01,y\n',
        HEADER + "0114,A,A,01,y\n0114,B,B,01,y\n",
        HEADER + "0114,A,A,01,y\n0115,A,A,01,y\n",
    ],
)
def test_what_is_no_such_register_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_municipalities(text)


def test_windows_line_ends_and_a_byte_order_mark_change_nothing(municipalities: tuple[Municipality, ...]) -> None:
    text = (RESOURCES / "municipalities.csv").read_text("utf-8")
    assert read_municipalities("\ufeff" + text.replace("\n", "\r\n")) == municipalities


def test_every_district_of_the_file_is_read_with_known_municipalities(
    municipalities: tuple[Municipality, ...], district_text: str
) -> None:
    districts = read_police_districts(district_text, municipalities)
    assert [one.name for one in districts] == [row["name"] for row in json.loads(district_text)["lpo"]]
    umea = districts[0]
    assert (umea.id, umea.title, umea.region) == ("lpo-umea", "Lokalpolisområde Umeå", "Nord")
    assert umea.municipalities == ("2480", "2403", "2401", "2409", "2404", "2460")
    assert umea.source.startswith("https://")


def test_only_a_district_whose_source_names_all_of_it_is_verified(
    municipalities: tuple[Municipality, ...], district_text: str
) -> None:
    verified = {one.id: one.verified for one in read_police_districts(district_text, municipalities)}
    assert (verified["lpo-umea"], verified["lpo-sodra-lappland"]) == (True, False)


def test_a_city_lies_in_each_district_that_has_a_part_of_it(
    municipalities: tuple[Municipality, ...], district_text: str
) -> None:
    districts = read_police_districts(district_text, municipalities)
    assert [one.name for one in districts if "0180" in one.municipalities] == ["Norrmalm", "Södermalm"]


def test_a_ditto_names_the_source_above(municipalities: tuple[Municipality, ...], district_text: str) -> None:
    sources = {one.id: one.source for one in read_police_districts(district_text, municipalities)}
    assert sources["lpo-katrineholm"] == sources["lpo-eskilstuna"]
    assert all("http" in source or "." in source for source in sources.values())


def test_what_the_file_remarks_about_a_source_stays_with_it(
    municipalities: tuple[Municipality, ...], district_text: str
) -> None:
    sources = {one.id: one.source for one in read_police_districts(district_text, municipalities)}
    assert "tidigare 'LPO Täby'" in sources["lpo-sodra-roslagen"]


def test_a_municipality_that_does_not_exist_is_refused(municipalities: tuple[Municipality, ...]) -> None:
    row = {"name": "Umeå", "region": "Nord", "municipalities": ["Umea"], "complete": True, "source": "x"}
    with pytest.raises(ValueError, match="Umea"):
        read_police_districts(json.dumps({"lpo": [row]}), municipalities)


def test_two_districts_of_one_id_are_refused(municipalities: tuple[Municipality, ...]) -> None:
    rows = [
        {"name": name, "region": "Nord", "municipalities": [], "complete": True, "source": "x"}
        for name in ("Luleå/Boden", "Luleå Boden")
    ]
    with pytest.raises(ValueError, match="lpo-lulea-boden"):
        read_police_districts(json.dumps({"lpo": rows}), municipalities)


def test_an_id_is_the_name_without_accents() -> None:
    assert district_id("Jämtland/Härjedalen") == "lpo-jamtland-harjedalen"
