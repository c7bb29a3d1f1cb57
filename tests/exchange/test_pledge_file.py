import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from medlofte_desktop.domain.records.evidence import EvidenceKind, Secrecy
from medlofte_desktop.domain.records.people import Party
from medlofte_desktop.exchange.pledge_entries import AreaEntry, Period, PledgeEntry, PledgeFile, PromiseEntry, Signing
from medlofte_desktop.exchange.pledge_file import parse_pledge_file, read_pledge_file, write_pledge_file
from medlofte_desktop.exchange.pledge_file_error import PledgeFileError, Reason

Pledges = Callable[..., bytes]


def test_all_published_pledges_are_read(resources: Path, codes: frozenset[str]) -> None:
    file = read_pledge_file(resources / "samples/published_pledges.json", municipalities=codes)
    assert len(file.pledges) == 20
    vannas = file.pledges[0]
    assert vannas.period == Period(start=date(2023, 1, 1), end=date(2025, 12, 31))
    assert [signer.party for signer in vannas.signers] == [Party.MUNICIPALITY, Party.POLICE]
    assert vannas.contacts[0].phone == "0935-141 05"
    assert vannas.evidence[0].kind is EvidenceKind.SURVEY


def test_nothing_of_the_published_pledges_is_lost(resources: Path, codes: frozenset[str]) -> None:
    path = resources / "samples/published_pledges.json"
    written = write_pledge_file(read_pledge_file(path, municipalities=codes))
    assert json.loads(written) == without_empty(json.loads(path.read_text("utf-8")))


def without_empty(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_empty(part) for key, part in value.items() if part not in (None, "", [])}
    return [without_empty(part) for part in value] if isinstance(value, list) else value


def test_a_key_may_be_null_or_left_out_or_empty_and_means_the_same(pledges: Pledges, codes: frozenset[str]) -> None:
    nothing = {"police_district": None, "period": {"start": None}, "decision": None, "signing": {"place": None}}
    (stated,) = parse_pledge_file(pledges(nothing), municipalities=codes).pledges
    (empty,) = parse_pledge_file(pledges({"label": "", "promises": []}), municipalities=codes).pledges
    assert stated == empty == PledgeEntry(municipalities=("2460",))


def test_texts_are_composed_and_cleaned_and_markup_and_formulas_stay_text(
    pledges: Pledges, codes: frozenset[str]
) -> None:
    promises = [{"text": " <b>Va\u0308nna\u0308s</b>\u202e\r\n=1+1 ", "area": "Trafik  och\nväg"}]
    areas = [{"title": "Trafik och väg"}]
    data = pledges({"promises": promises, "priority_areas": areas})
    (pledge,) = parse_pledge_file(data, municipalities=codes).pledges
    assert pledge.promises == (PromiseEntry(text="<b>Vännäs</b>\n=1+1", area="Trafik och väg"),)


def test_a_byte_order_mark_is_passed_over(pledges: Pledges, codes: frozenset[str]) -> None:
    data = pledges({"label": "Löften"})
    assert parse_pledge_file(b"\xef\xbb\xbf" + data, municipalities=codes) == parse_pledge_file(
        data, municipalities=codes
    )


def test_evidence_is_open_only_where_the_file_says_nothing_else(pledges: Pledges, codes: frozenset[str]) -> None:
    evidence = [{"id": "e1"}, {"id": "e2", "secrecy": "secret"}]
    (pledge,) = parse_pledge_file(pledges({"evidence": evidence}), municipalities=codes).pledges
    assert [one.secrecy for one in pledge.evidence] == [Secrecy.OPEN, Secrecy.SECRET]


def test_what_is_written_holds_only_what_is_stated_in_the_formats_order() -> None:
    pledge = PledgeEntry(
        municipalities=("2460",), label="Löften", signing=Signing(place="Vännäs"), promises=(PromiseEntry(text="Vi."),)
    )
    written = write_pledge_file(PledgeFile(pledges=(pledge,)))
    assert written.decode() == (
        '{\n  "format": "medlofte-pledges/1",\n  "pledges": [\n    {\n      "municipalities": [\n        "2460"\n'
        '      ],\n      "label": "Löften",\n      "promises": [\n        {\n          "text": "Vi."\n        }\n'
        '      ],\n      "signing": {\n        "place": "Vännäs"\n      }\n    }\n  ]\n}\n'
    )


def test_a_file_without_pledges_comes_back(codes: frozenset[str]) -> None:
    nothing = PledgeFile(pledges=())
    assert parse_pledge_file(write_pledge_file(nothing), municipalities=codes) == nothing


def test_what_could_not_be_read_back_is_not_written() -> None:
    areas = (AreaEntry(title="Trafik"), AreaEntry(title="Trafik "))
    pledge = PledgeEntry(municipalities=("2460",), priority_areas=areas)
    with pytest.raises(PledgeFileError) as told:
        write_pledge_file(PledgeFile(pledges=(pledge,)))
    assert told.value.reason is Reason.DUPLICATE_AREA


def test_the_order_of_municipalities_does_not_make_another_pledge() -> None:
    start = Period(start=date(2023, 1, 1))
    one = PledgeEntry(municipalities=("1415", "1421"), period=start)
    other = PledgeEntry(municipalities=("1421", "1415"), period=start, introduction="Senare.")
    assert one.identity == other.identity
    assert one.identity != PledgeEntry(municipalities=("1415", "1421")).identity
