from collections.abc import Callable
from typing import Any

import pytest

from medlofte_desktop.exchange.pledge_file import parse_pledge_file
from medlofte_desktop.exchange.pledge_file_error import PledgeFileError, Reason

Pledges = Callable[..., bytes]
NO_EVIDENCE = {
    "priority_areas": [{"title": "Trafik"}, {"title": "Unga", "evidence": ["e2"]}],
    "evidence": [{"id": "e1"}],
}
TWICE_NAMED = {"priority_areas": [{"title": "Unga", "evidence": ["e1", "e1"]}], "evidence": [{"id": "e1"}]}
SECOND_BLANK = {"promises": [{"text": "Vi.", "activities": [{"text": "Vi."}, {"text": " \u0000"}]}]}

BROKEN: list[tuple[dict[str, Any], Reason, str, str]] = [
    ({"municipalities": []}, Reason.NO_MUNICIPALITY, "municipalities", ""),
    ({"municipalities": ["2460", "9999"]}, Reason.UNKNOWN_MUNICIPALITY, "municipalities[1]", "9999"),
    ({"municipalities": ["2460", "2460"]}, Reason.DUPLICATE_MUNICIPALITY, "municipalities[1]", "2460"),
    ({"municipalities": None}, Reason.MISSING_KEY, "municipalities", "municipalities"),
    ({"municipalities": [2460]}, Reason.WRONG_TYPE, "municipalities[0]", "str int"),
    ({"titel": "x"}, Reason.UNKNOWN_KEY, "titel", "titel"),
    ({"period": {"start": "2023-01-02", "end": "2023-01-01"}}, Reason.END_BEFORE_START, "period.end", "2023-01-01"),
    ({"period": {"start": "2023-02-29"}}, Reason.BAD_DATE, "period.start", ""),
    ({"period": {"start": "1899-12-31"}}, Reason.YEAR_OUT_OF_RANGE, "period.start", "1899-12-31"),
    ({"signing": {"date": "2200-01-01"}}, Reason.YEAR_OUT_OF_RANGE, "signing.date", "2200-01-01"),
    ({"evidence": [{"id": "e1"}, {"id": "e1 "}]}, Reason.DUPLICATE_EVIDENCE, "evidence[1].id", "e1"),
    (NO_EVIDENCE, Reason.UNKNOWN_EVIDENCE, "priority_areas[1].evidence[0]", "e2"),
    (TWICE_NAMED, Reason.DUPLICATE_EVIDENCE, "priority_areas[0].evidence[1]", "e1"),
    ({"priority_areas": [{"title": "A"}, {"title": "A"}]}, Reason.DUPLICATE_AREA, "priority_areas[1].title", "A"),
    ({"promises": [{"text": "Vi.", "area": "Trafik"}]}, Reason.UNKNOWN_AREA, "promises[0].area", "Trafik"),
    ({"promises": [{"text": "Vi."}, {}]}, Reason.MISSING_KEY, "promises[1].text", "text"),
    ({"promises": [{"text": ""}]}, Reason.BLANK, "promises[0].text", ""),
    ({"promises": [{"text": "Vi.", "promised_by": " "}]}, Reason.BLANK, "promises[0].promised_by", ""),
    (SECOND_BLANK, Reason.BLANK, "promises[0].activities[1].text", ""),
    ({"evidence": [{"responses": -1}]}, Reason.BAD_NUMBER, "evidence[0].responses", ""),
    ({"evidence": [{"responses": 10**30}]}, Reason.BAD_NUMBER, "evidence[0].responses", ""),
    ({"evidence": [{"responses": 1.5}]}, Reason.WRONG_TYPE, "evidence[0].responses", "int float"),
    ({"evidence": [{"secrecy": "hemlig"}]}, Reason.UNKNOWN_CHOICE, "evidence[0].secrecy", "hemlig"),
    ({"label": "å" * 501}, Reason.TEXT_TOO_LONG, "label", "500"),
    ({"introduction": "å" * 20_001}, Reason.TEXT_TOO_LONG, "introduction", "20000"),
    ({"situation": "a" + "\u0301\u0316" * 60}, Reason.STACKED_MARKS, "situation", ""),
    ({"together": "\ud800"}, Reason.NOT_UNICODE, "together", ""),
]


@pytest.mark.parametrize(("pledge", "reason", "key", "detail"), BROKEN)
def test_a_broken_rule_is_named_with_its_place(
    pledge: dict[str, Any], reason: Reason, key: str, detail: str, pledges: Pledges, codes: frozenset[str]
) -> None:
    with pytest.raises(PledgeFileError) as told:
        parse_pledge_file(pledges({"label": "Det första"}, pledge), municipalities=codes)
    error = told.value
    assert (error.reason, error.pledge, error.key, error.detail) == (reason, 2, key, detail)


def test_the_same_pledge_twice_in_a_file_is_refused(pledges: Pledges, codes: frozenset[str]) -> None:
    with pytest.raises(PledgeFileError) as told:
        parse_pledge_file(pledges({}, {"label": "Annat"}, {"introduction": "Hej."}), municipalities=codes)
    assert (told.value.reason, told.value.pledge, told.value.detail) == (Reason.DUPLICATE_PLEDGE, 3, "1")


def test_a_tower_of_accents_is_found_wherever_it_stands(pledges: Pledges, codes: frozenset[str]) -> None:
    for before in range(120):
        with pytest.raises(PledgeFileError):
            parse_pledge_file(pledges({"reservation": "e" * before + "\u0301" * 101}), municipalities=codes)
    parse_pledge_file(pledges({"reservation": "e" + "\u0301" * 100}), municipalities=codes)


def test_evidence_without_an_id_can_stand_beside_other_such(pledges: Pledges, codes: frozenset[str]) -> None:
    evidence = [{"title": "Enkät"}, {"title": "Dialog"}]
    (pledge,) = parse_pledge_file(pledges({"evidence": evidence}), municipalities=codes).pledges
    assert len(pledge.evidence) == 2
