import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from medlofte_desktop.exchange.pledge_file import parse_pledge_file
from medlofte_desktop.exchange.pledge_file_error import PledgeFileError
from medlofte_desktop.exchange.pledge_schema import schema_text

CODES = frozenset({"2401", "2403", "2404", "2409", "2460", "2480"})


@pytest.fixture(scope="module")
def schema(resources: Path) -> Draft202012Validator:
    content = json.loads((resources / "pledge-file.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(content)
    return Draft202012Validator(content, format_checker=Draft202012Validator.FORMAT_CHECKER)


@pytest.fixture(scope="module")
def demo(resources: Path) -> Any:
    return json.loads((resources / "samples/demo.json").read_text("utf-8"))


def test_the_shipped_schema_is_the_one_of_the_reader(resources: Path) -> None:
    assert (resources / "pledge-file.schema.json").read_text("utf-8") == schema_text()


@pytest.mark.parametrize("name", ["published_pledges.json", "demo.json"])
def test_the_samples_follow_the_schema(name: str, resources: Path, schema: Draft202012Validator) -> None:
    schema.validate(json.loads((resources / "samples" / name).read_text("utf-8")))


@pytest.mark.parametrize(
    "change",
    [
        {"titel": "x"},
        {"municipalities": []},
        {"municipalities": ["2460", "2460"]},
        {"municipalities": [2460]},
        {"municipalities": None},
        {"period": {"start": "2023-02-30"}},
        {"period": {"start": "1899-12-31"}},
        {"period": {"end": 2025}},
        {"promises": [{"text": ""}]},
        {"promises": [{"text": " "}]},
        {"promises": [None]},
        {"promises": [{"text": "Vi.", "promised_by": ""}]},
        {"promises": [{"text": "Vi.", "activities": [{"text": "Vi.", "status": "klar"}]}]},
        {"evidence": [{"responses": -1}]},
        {"evidence": [{"responses": True}]},
        {"evidence": [{"kind": "enkät"}]},
        {"signers": {}},
        {"signing": {"place": 1}},
    ],
)
def test_schema_and_reader_refuse_the_same(change: dict[str, Any], schema: Draft202012Validator, demo: Any) -> None:
    content = copy.deepcopy(demo)
    content["pledges"][0].update(change)
    assert not schema.is_valid(content)
    with pytest.raises(PledgeFileError):
        parse_pledge_file(json.dumps(content).encode(), municipalities=CODES)


ANY_VALUE = st.sampled_from(
    [None, "", " ", "2460", "2023-01-01", "e1", 0, 1, 1.0, True, [], {}, ["e1"], [{}], {"x": 1}]
)


@given(data=st.data())
def test_what_the_reader_takes_the_schema_takes(data: st.DataObject, schema: Draft202012Validator, demo: Any) -> None:
    content = copy.deepcopy(demo)
    part = content["pledges"][data.draw(st.integers(0, 5))]
    while isinstance(part, dict | list) and part:
        key = data.draw(st.sampled_from(list(part) if isinstance(part, dict) else range(len(part))))
        if not isinstance(part[key], dict | list) or data.draw(st.booleans()):
            part[key] = data.draw(ANY_VALUE)
            break
        part = part[key]
    assert schema.is_valid(content) or not reader_takes(content)


def reader_takes(content: Any) -> bool:
    try:
        parse_pledge_file(json.dumps(content).encode(), municipalities=CODES)
    except PledgeFileError:
        return False
    return True
