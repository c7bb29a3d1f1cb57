"""What the content of a revision may be: what this program writes for a record of its kind, value by value.

Whatever gets past this is kept for good and shown, searched, printed and handed on: nothing may fail on it later.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, fields
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, cast, get_origin

from medlofte_desktop.domain.records.content import Content, Value, field_types, record_from
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.domain.records.signed_copy import SignedCopy
from medlofte_desktop.domain.sheet.frozen_sheet import frozen_sheet
from medlofte_desktop.domain.text import LINE_LIMIT as NAME_LIMIT
from medlofte_desktop.domain.text import TEXT_LIMIT, has_tower
from medlofte_desktop.exchange.bundle.error import BundleError, BundleProblem, damaged
from medlofte_desktop.exchange.clean_entries import YEARS

LONGEST_ID = 64
SHA256 = re.compile(r"[0-9a-f]{64}")
_LONGEST = 10 * TEXT_LIMIT  # a text that was joined from several is longer than any form takes
_MOST_MARKS = 1_000
_GREATEST = 2**31 - 1  # what a server keeps
# Control characters, and those that turn the direction of the line. No form lets them in.
_FOREIGN = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
# Fields that name a text or a file by its SHA-256, or nothing.
_DIGESTS = frozenset(
    {("signed_copy", "sha256"), ("signed_copy", "left_behind"), ("scan", "sha256"), ("press_release", "picture")}
)
_LONG_TEXTS = frozenset({("signed_copy", "text")})  # measured as a line
_LISTS_OF_TEXTS = frozenset({("signing_occasion", "present"), ("contact", "roles")})
_NEWER_SHEET = re.compile(r'"format":"medlofte-signed-copy/(?!1")\d{1,9}"')

Rule = Callable[[Any], bool]


def check_content(kind: str, record: str, content: Content) -> None:
    """Raises BundleError; NEWER where it has fields or choices that this version does not know."""
    rules = _rules(kind)
    if foreign := content.keys() - rules.keys():
        raise BundleError(BundleProblem.NEWER, f"{kind} {', '.join(sorted(foreign))}"[:200])
    wrong = [name for name, value in content.items() if not rules[name](value)]
    if wrong:
        newer = all(_is_unknown_choice(kind, name, content[name]) for name in wrong)
        raise BundleError(BundleProblem.NEWER if newer else BundleProblem.DAMAGED, f"{record}: {', '.join(wrong)}")
    if not _required(kind) <= content.keys() or not _WHOLE.get(kind, _anything)(record, content):
        raise damaged(f"{kind} {record}")


def is_showable(text: str) -> bool:
    """Whether a text can be kept, searched and shown without harm."""
    if len(text) <= _MOST_MARKS:
        return _FOREIGN.search(text) is None
    return len(text) <= _LONGEST and _FOREIGN.search(text) is None and not has_tower(text, _MOST_MARKS)


def is_name(text: str) -> bool:
    """Whether it can be the name of who writes: one line of the length that the settings take."""
    return len(text) <= NAME_LIMIT and "\n" not in text and is_showable(text)


@cache
def _rules(kind: str) -> Mapping[str, Rule]:
    optional = {one.name for one in fields(KINDS[kind]) if one.default is None}
    found = {name: _rule(kind, name, hint) for name, hint in field_types(KINDS[kind]).items() if name != "id"}
    return {name: _or_none(rule) if name in optional else rule for name, rule in found.items()}


def _rule(kind: str, name: str, hint: Any) -> Rule:
    if (kind, name) in _DIGESTS:
        return _is_digest
    if (kind, name) in _LONG_TEXTS:
        return _is_long_text
    if get_origin(hint) is tuple:
        return _is_list_of_texts if (kind, name) in _LISTS_OF_TEXTS else _is_list_of_names
    if issubclass(hint, StrEnum):
        choices = frozenset(one.value for one in hint)
        return lambda value: isinstance(value, str) and value in choices
    return _BY_TYPE[hint]


def _or_none(rule: Rule) -> Rule:
    return lambda value: value is None or rule(value)


@cache
def _required(kind: str) -> frozenset[str]:
    """Fields that every version of the program has written."""
    found = (one.name for one in fields(KINDS[kind]) if one.default is MISSING)
    return frozenset({"deleted", *found}) - {"id"}


def _is_unknown_choice(kind: str, name: str, value: Value) -> bool:
    hint = field_types(KINDS[kind])[name]
    return isinstance(value, str) and isinstance(hint, type) and issubclass(hint, StrEnum)


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and (not value or is_showable(value))


def _is_long_text(value: Any) -> bool:
    return isinstance(value, str) and _FOREIGN.search(value) is None


def _is_digest(value: Any) -> bool:
    return isinstance(value, str) and (not value or SHA256.fullmatch(value) is not None)


def _is_list_of_texts(value: Any) -> bool:
    return isinstance(value, list) and len(set(value)) == len(value) and all(map(_is_text, value))


def _is_list_of_names(value: Any) -> bool:
    return _is_list_of_texts(value) and all(len(one) <= LONGEST_ID for one in value)


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _GREATEST


def _is_day(value: Any) -> bool:
    """As `content_of` writes it, and no other of ISO 8601's many forms."""
    try:
        day = date.fromisoformat(value)
    except (ValueError, TypeError):
        return False
    return day.year in YEARS and day.isoformat() == value


def _is_moment(value: Any) -> bool:
    try:
        moment = datetime.fromisoformat(value)
    except (ValueError, TypeError):
        return False
    return is_timely(moment) and moment.isoformat(timespec="microseconds") == value


def is_timely(moment: datetime) -> bool:
    """Whether a moment is in UTC, and one that any system can turn into local time."""
    return moment.tzinfo is not None and moment.utcoffset() == UTC.utcoffset(None) and 1970 <= moment.year < 3000


_BY_TYPE: Mapping[Any, Rule] = {
    str: _is_text,
    bool: lambda value: isinstance(value, bool),
    int: _is_number,
    date: _is_day,
    datetime: _is_moment,
}


def _anything(_record: str, _content: Content) -> bool:
    return True


def _has_municipality(_record: str, content: Content) -> bool:
    return bool(content["municipalities"])


def _has_file(_record: str, content: Content) -> bool:
    return bool(content.get("sha256") or content.get("deleted"))


def _is_sheet(record: str, content: Content) -> bool:
    """Whether a frozen text can be read and printed; what has been forgotten or thrown away may have none."""
    if not content.get("text"):
        return not content.get("sha256")
    copy = record_from(SignedCopy, record, content)
    sheet = frozen_sheet(copy)
    if sheet is None and (newer := _NEWER_SHEET.search(copy.text)):
        raise BundleError(BundleProblem.NEWER, newer[0])
    return sheet is not None and all(map(is_showable, _texts_in(sheet)))


def _texts_in(value: object) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts_in(part)
    elif hasattr(value, "__dataclass_fields__"):
        for one in fields(cast("Any", value)):
            yield from _texts_in(getattr(value, one.name))


_WHOLE: Mapping[str, Callable[[str, Content], bool]] = {
    "pledge": _has_municipality,
    "scan": _has_file,
    "signed_copy": _is_sheet,
}
