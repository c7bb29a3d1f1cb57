from pathlib import Path

import pytest

from medlofte_desktop.domain.records.people import Party
from medlofte_desktop.exchange.pledge_entries import PledgeEntry, PledgeFile, SignerEntry
from medlofte_desktop.exchange.pledge_file import read_pledge_file, write_pledge_file

CHIEF = SignerEntry(
    name="Michael Rystedt",
    title="Lokalpolisområdeschef",
    organisation="Lokalpolisområde Umeå",
    party=Party.POLICE,
)


@pytest.fixture
def demo(resources: Path, codes: frozenset[str]) -> PledgeFile:
    return read_pledge_file(resources / "samples/demo.json", municipalities=codes)


@pytest.fixture
def examples(demo: PledgeFile) -> list[PledgeEntry]:
    return [pledge for pledge in demo.pledges if pledge.municipalities[0] in {"2401", "2403", "2409"}]


def test_the_demo_holds_the_six_municipalities_of_the_district(demo: PledgeFile) -> None:
    codes = [pledge.municipalities for pledge in demo.pledges]
    assert codes == [("2403",), ("2401",), ("2409",), ("2404",), ("2460",), ("2480",)]
    assert {pledge.police_district for pledge in demo.pledges} == {"Umeå"}


def test_what_is_published_stands_in_the_demo_as_it_was_published(
    demo: PledgeFile, resources: Path, codes: frozenset[str]
) -> None:
    published = read_pledge_file(resources / "samples/published_pledges.json", municipalities=codes)
    assert set(demo.pledges[3:]) <= set(published.pledges)
    assert [contact.name for contact in demo.pledges[4].contacts] == ["Anneli Eriksson", "Michael Rystedt"]


def test_example_text_says_that_it_is_one(examples: list[PledgeEntry]) -> None:
    assert len(examples) == 3
    assert all(pledge.introduction.startswith("Exempeltext: ") for pledge in examples)
    assert all(one.title.startswith("Exempel: ") for pledge in examples for one in pledge.evidence)


def test_no_person_is_invented_for_an_example(examples: list[PledgeEntry]) -> None:
    for pledge in examples:
        mayor, chief = pledge.signers
        assert (mayor.name, mayor.title, mayor.party) == ("", "Kommunalråd", Party.MUNICIPALITY)
        assert chief == CHIEF
        assert [contact.name for contact in pledge.contacts] == [CHIEF.name]


def test_every_example_promise_stands_in_an_area_and_has_activities(examples: list[PledgeEntry]) -> None:
    for pledge in examples:
        assert {promise.area for promise in pledge.promises} == {area.title for area in pledge.priority_areas}
        assert all(1 <= len(promise.activities) <= 3 for promise in pledge.promises)


def test_the_demo_is_written_as_the_program_writes(demo: PledgeFile, resources: Path) -> None:
    assert write_pledge_file(demo) == (resources / "samples/demo.json").read_bytes()
