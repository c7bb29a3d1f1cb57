"""Pledge files, `medlofte-pledges/1`: read from anywhere, checked to the last key, and written."""

import re
from collections.abc import Set
from pathlib import Path
from typing import Any

import msgspec

from medlofte_desktop.exchange.clean_entries import cleaned
from medlofte_desktop.exchange.file_kind import FileKind, file_kind
from medlofte_desktop.exchange.pledge_entries import FORMAT, PledgeFile
from medlofte_desktop.exchange.pledge_file_error import Place, PledgeFileError, Reason, refused, shown
from medlofte_desktop.exchange.pledge_rules import check_file
from medlofte_desktop.exchange.regular_file import FileProblem, FileProblemError, read_regular_file
from medlofte_desktop.exchange.strict_json import TWICE, read_json

MEGABYTE = 1_000_000
SIZE_LIMIT = 32 * MEGABYTE


def read_pledge_file(path: Path, *, municipalities: Set[str]) -> PledgeFile:
    """The pledges of a file, clean and whole; `municipalities` are the codes the register knows.

    Raises PledgeFileError, and never anything else, whatever lies at `path`.
    """
    try:
        return parse_pledge_file(_read(path), municipalities=municipalities)
    except PledgeFileError as error:
        error.path = path
        raise


def _read(path: Path) -> bytes:
    kind = file_kind(path)
    if kind in (FileKind.BUNDLE, FileKind.DATABASE):
        raise PledgeFileError(Reason(kind.value))
    try:
        return read_regular_file(path, limit=SIZE_LIMIT)
    except FileProblemError as error:
        if error.problem is FileProblem.TOO_LARGE:
            raise _too_large() from error
        raise PledgeFileError(Reason(error.problem.value), detail=error.detail) from error


def parse_pledge_file(data: bytes, *, municipalities: Set[str]) -> PledgeFile:
    """The same from bytes. Equal bytes give equal values or equal errors."""
    if len(data) > SIZE_LIMIT:
        raise _too_large()
    file = cleaned(_typed(read_json(data)))
    check_file(file, municipalities)
    return file


def write_pledge_file(file: PledgeFile) -> bytes:
    """UTF-8 that reads back as an equal file, keys in the format's order, what is not stated left out.

    Raises PledgeFileError where it would not read back: two areas of one title, two pledges of one identity.
    """
    file = cleaned(file)
    pledges = [_stated(msgspec.to_builtins(pledge)) for pledge in file.pledges]
    data = msgspec.json.format(msgspec.json.encode({"format": FORMAT, "pledges": pledges}), indent=2) + b"\n"
    parse_pledge_file(data, municipalities={code for pledge in file.pledges for code in pledge.municipalities})
    return data


def _stated(value: Any) -> Any:
    """JSON values without the keys that say nothing."""
    if isinstance(value, dict):
        parts = {key: _stated(part) for key, part in value.items()}
        return {key: part for key, part in parts.items() if part not in (None, "", [], {})}
    return [_stated(part) for part in value] if isinstance(value, list | tuple) else value


def _too_large() -> PledgeFileError:
    return PledgeFileError(Reason.TOO_LARGE, detail=str(SIZE_LIMIT // MEGABYTE))


def _typed(content: object) -> PledgeFile:
    stated = content.get("format", "") if isinstance(content, dict) else ""
    if stated != FORMAT:
        raise PledgeFileError(Reason.WRONG_FORMAT, detail=stated if isinstance(stated, str) else "")
    try:
        return msgspec.convert(content, PledgeFile)
    except msgspec.ValidationError as error:
        raise _told(str(error)) from error
    except UnicodeEncodeError as error:  # half a surrogate pair in a key, a choice or a date
        raise PledgeFileError(Reason.NOT_UNICODE) from error


# msgspec's words for what is wrong, and which part of them is worth telling.
_REASONS = (
    (rf"Object contains unknown field `{TWICE}(?P<key>.*)`", Reason.DUPLICATE_KEY),
    (r"Object contains unknown field `(?P<key>.*)`", Reason.UNKNOWN_KEY),
    (r"Object missing required field `(?P<key>.*)`", Reason.MISSING_KEY),
    (r"Expected `(?P<expected>\w+).*`, got `(?P<found>\w+)`", Reason.WRONG_TYPE),
    (r"Expected `str` of length .*", Reason.BLANK),
    (r"Expected `int` .*", Reason.BAD_NUMBER),
    (r"Invalid enum value '(?P<detail>.*)'", Reason.UNKNOWN_CHOICE),
    (r"Invalid RFC3339 encoded date", Reason.BAD_DATE),
)


def _told(message: str) -> PledgeFileError:
    problem, _, path = message.rpartition(" - at `$")
    problem, place = (problem, _place(path)) if problem else (message, ())
    for pattern, reason in _REASONS:
        if found := re.fullmatch(pattern, problem, re.DOTALL):
            parts = found.groupdict()
            key = (shown(parts["key"]),) if "key" in parts else ()
            return refused(reason, (*place, *key), " ".join(parts.values()))
    return refused(Reason.WRONG_TYPE, place)


def _place(path: str) -> Place:
    """`.pledges[2].promises[3].text`, as msgspec writes it, in steps."""
    steps = re.findall(r"\.([a-z_]+)|\[(\d{1,9})\]", path)
    return tuple(name or int(number) for name, number in steps)
