"""JSON from outside as plain values: valid UTF-8, no NaN, no key twice, no depth that could hurt."""

import json
from typing import Any, NoReturn

from medlofte_desktop.exchange.pledge_file_error import PledgeFileError, Reason

# An object that has a key twice gets one with this in front, so that the typed reading stops at its place.
TWICE = "\0twice "
# Objects and lists; a hundred thousand promises with three activities each need half of it.
MOST_PARTS = 1_000_000


def read_json(data: bytes) -> object:
    """The value that `data` holds; a byte order mark is passed over, and null means that a key is not there.

    Python's own `json`, for msgspec keeps the last of two equal keys without a word. Raises PledgeFileError.
    """
    text = _decoded(data)
    if not text.strip():
        raise PledgeFileError(Reason.EMPTY)
    if data.count(b"{") + data.count(b"[") > MOST_PARTS:
        raise PledgeFileError(Reason.TOO_LARGE)
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        raise PledgeFileError(Reason.NOT_JSON, detail=f"{error.lineno}:{error.colno}") from error
    except RecursionError as error:
        raise PledgeFileError(Reason.TOO_DEEP) from error
    except ValueError as error:  # NaN, or more digits than Python turns into a number
        raise PledgeFileError(Reason.BAD_NUMBER) from error


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise PledgeFileError(Reason.NOT_UTF8, detail=str(line)) from error


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    content = dict(pairs)
    if len(content) < len(pairs):
        return {TWICE + _twice(pairs): True, **content}
    if None in content.values():
        return {key: value for key, value in pairs if value is not None}
    return content


def _twice(pairs: list[tuple[str, Any]]) -> str:
    seen: set[str] = set()
    return next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)
