"""The sheet of a signed copy, read back from the text that was frozen: it says that and nothing else for ever."""

import json
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any, get_args, get_origin, get_type_hints

from medlofte_desktop.domain.history.revision import digest
from medlofte_desktop.domain.records.signed_copy import SignedCopy
from medlofte_desktop.domain.sheet.signing_sheet import FORMAT, SigningSheet


def frozen_sheet(copy: SignedCopy) -> SigningSheet | None:
    """What was frozen. None where the copy is damaged: its text does not have the digest that is kept beside it, or
    is no sheet, and must not be printed or shown as if it were."""
    return _read(copy.text, copy.sha256)


@lru_cache(maxsize=64)  # the copies of a meeting, which every look at its board reads many times
def _read(text: str, sha256: str) -> SigningSheet | None:
    if digest(text) != sha256:
        return None
    try:
        content = json.loads(text)
        if content.pop("format", None) != FORMAT:
            return None
        sheet: SigningSheet = _built(SigningSheet, {**content, "draft": False, "frozen_as": sha256})
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return sheet


def _built(hint: Any, value: Any) -> Any:
    """The value that plain JSON stands for. Raises ValueError, TypeError or KeyError where it is of another type."""
    if is_dataclass(hint):
        hints = get_type_hints(hint)
        known = {one.name for one in fields(hint)}
        return hint(**{name: _built(hints[name], part) for name, part in value.items() if name in known})  # type: ignore[operator]
    if get_origin(hint) is tuple:
        return tuple(_built(get_args(hint)[0], part) for part in _of_type(list, value))
    if issubclass(hint, StrEnum):
        return hint(value)
    return _of_type(hint, value)


def _of_type(kind: type, value: Any) -> Any:
    if not isinstance(value, kind):
        raise TypeError(f"{value!r} is not a {kind.__name__}")
    return value
