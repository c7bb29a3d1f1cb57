"""Whatever is called a pledge file: it is read, or refused with a PledgeFileError, and soon."""

import contextlib
import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medlofte_desktop.exchange.pledge_file import SIZE_LIMIT, parse_pledge_file
from medlofte_desktop.exchange.pledge_file_error import DETAIL_LIMIT, PledgeFileError, Reason

START = b'{"format": "medlofte-pledges/1", "pledges": ['
PLEDGE = START + b'{"municipalities": ["2460"], '

NO_PLEDGE_FILES = [
    (b"", Reason.EMPTY, ""),
    (b"\xef\xbb\xbf \n", Reason.EMPTY, ""),
    (b"\x00", Reason.NOT_JSON, "1:1"),
    (b"hej", Reason.NOT_JSON, "1:1"),
    (b'{\n"format": }', Reason.NOT_JSON, "2:11"),
    (b"{}\n\xff", Reason.NOT_UTF8, "2"),
    (json.dumps({}).encode("utf-16"), Reason.NOT_UTF8, "1"),
    (b"[1]", Reason.WRONG_FORMAT, ""),
    (b'{"format": ["medlofte-pledges/1"]}', Reason.WRONG_FORMAT, ""),
    (b'{"format": "medlofte-pledges/2"}', Reason.WRONG_FORMAT, "medlofte-pledges/2"),
    (b'{"format": "medlofte-pledges/1"}', Reason.MISSING_KEY, "pledges"),
    (b"[" * 1_000_000, Reason.TOO_DEEP, ""),
    (b'{"a":' * 1_000_000, Reason.TOO_DEEP, ""),
    (b"[" + b"[]," * 5_000_000 + b"[]]", Reason.TOO_LARGE, ""),
    (b"[" + b'"",' * 5_000_000 + b'""]', Reason.WRONG_FORMAT, ""),
    (b" " * (SIZE_LIMIT + 1), Reason.TOO_LARGE, "32"),
    (b"9" * 1_000_000, Reason.BAD_NUMBER, ""),
    (START + b"NaN]}", Reason.BAD_NUMBER, ""),
    (START + b"1e999]}", Reason.WRONG_TYPE, "object float"),
    (START + b"null]}", Reason.WRONG_TYPE, "object null"),
    (PLEDGE + b'"municipalities": []}]}', Reason.DUPLICATE_KEY, "municipalities"),
    (PLEDGE + b'"label": null, "label": "A"}]}', Reason.DUPLICATE_KEY, "label"),
    (PLEDGE + b'"\\ud800": 1}]}', Reason.NOT_UNICODE, ""),
    (PLEDGE + b'"period": {"start": "\\ud800"}}]}', Reason.NOT_UNICODE, ""),
    (PLEDGE + b'"label": "' + b"a" * 30_000_000 + b'"}]}', Reason.TEXT_TOO_LONG, "20000"),
]


@pytest.mark.parametrize(("data", "reason", "detail"), NO_PLEDGE_FILES, ids=lambda value: str(value)[:30])
def test_what_is_no_pledge_file_is_refused_soon(
    data: bytes, reason: Reason, detail: str, codes: frozenset[str]
) -> None:
    begun = time.process_time()
    with pytest.raises(PledgeFileError) as told:
        parse_pledge_file(data, municipalities=codes)
    assert (told.value.reason, told.value.detail) == (reason, detail)
    assert time.process_time() - begun < 5  # tenths of a second where nothing else runs


def test_a_key_that_dresses_up_as_a_place_is_shown_and_believed_nowhere(codes: frozenset[str]) -> None:
    key = "\x1b[31mx` - at `$.pledges[7]\u202e" + "y" * 1000
    with pytest.raises(PledgeFileError) as told:
        parse_pledge_file(PLEDGE + json.dumps(key).encode() + b": 1}]}", municipalities=codes)
    assert (told.value.reason, told.value.pledge) == (Reason.UNKNOWN_KEY, 1)
    assert told.value.detail.isprintable()
    assert len(told.value.detail) == DETAIL_LIMIT


@given(st.binary() | st.binary().map(START.__add__) | st.binary().map(PLEDGE.__add__))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refused(data)


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["2460", "2023-01-01", "e1"]),
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(st.text(max_size=5), parts, max_size=3),
    max_leaves=8,
)


@given(data=st.data())
def test_any_change_to_a_valid_file_is_read_or_refused(data: st.DataObject, demo: Any) -> None:
    changed = json.loads(demo)
    part = changed
    while isinstance(part, dict | list) and part:
        keys = list(part) if isinstance(part, dict) else range(len(part))
        key = data.draw(st.sampled_from(keys))
        if not isinstance(part[key], dict | list) or data.draw(st.integers(0, 5)) == 0:
            part[key] = data.draw(ANY_JSON)
            break
        part = part[key]
    read_or_refused(json.dumps(changed).encode())


@given(data=st.data())
def test_any_bytes_in_the_middle_of_a_valid_file_are_read_or_refused(data: st.DataObject, demo: bytes) -> None:
    start = data.draw(st.integers(0, len(demo)))
    end = data.draw(st.integers(start, min(len(demo), start + 50)))
    read_or_refused(demo[:start] + data.draw(st.binary(max_size=8)) + demo[end:])


@pytest.fixture(scope="module")
def demo(resources: Path) -> bytes:
    return (resources / "samples/demo.json").read_bytes()


def read_or_refused(data: bytes) -> None:
    with contextlib.suppress(PledgeFileError):
        parse_pledge_file(data, municipalities=frozenset({"2401", "2403", "2404", "2409", "2460", "2480"}))
