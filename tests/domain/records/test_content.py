import json
from datetime import date

import pytest
from hypothesis import given
from strategies import any_records

from medlofte_desktop.domain.records.content import content_of, record_from
from medlofte_desktop.domain.records.pledge import Pledge, PledgeStatus
from medlofte_desktop.domain.records.promise import Activity
from medlofte_desktop.domain.records.record import Record

PLEDGE = Pledge(id="p", municipalities=("2460",), period_start=date(2023, 1, 1))


@given(any_records())
def test_every_kind_of_record_comes_back_from_its_content(record: Record) -> None:
    assert record_from(type(record), record.id, content_of(record)) == record


@given(any_records())
def test_content_is_the_same_after_a_journey_as_json(record: Record) -> None:
    assert json.loads(json.dumps(content_of(record))) == content_of(record)


def test_content_holds_plain_values_and_no_id() -> None:
    content = content_of(PLEDGE)
    assert (content["municipalities"], content["period_start"], content["status"]) == (["2460"], "2023-01-01", "draft")
    assert "id" not in content


def test_a_field_that_is_not_known_is_passed_over_and_a_missing_one_gets_its_default() -> None:
    assert record_from(Pledge, "p", {"municipalities": ["2460"], "weather": "sol"}).status is PledgeStatus.DRAFT


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("deadline", "2023-02-30"),
        ("deadline", 20230101),
        ("status", "perhaps"),
        ("text", 7),
        ("text", ["a"]),
        ("text", None),
        ("deleted", "no"),
        ("deleted", 1),
    ],
)
def test_a_value_of_another_type_is_refused(field: str, value: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        record_from(Activity, "a", {"promise": "p", field: value})


@pytest.mark.parametrize(("field", "value"), [("municipalities", "2460"), ("municipalities", [2460])])
def test_a_list_of_anything_but_texts_is_refused(field: str, value: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        record_from(Pledge, "p", {"municipalities": ["2460"], field: value})


def test_a_truth_value_is_no_number() -> None:
    with pytest.raises(TypeError):
        record_from(Pledge, "p", {"municipalities": ["2460"], "follow_up_months": True})
