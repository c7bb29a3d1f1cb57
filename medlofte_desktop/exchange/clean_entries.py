"""Every text and date of a pledge file through one door, whatever entry it stands in."""

from collections.abc import Callable
from datetime import date
from functools import cache, partial
from operator import is_
from typing import Annotated, Any, TypeVar, get_args, get_origin, get_type_hints

from msgspec import Meta
from msgspec.structs import replace

from medlofte_desktop.domain.text import TEXT_LIMIT, TextError, has_tower
from medlofte_desktop.exchange.pledge_entries import Entry
from medlofte_desktop.exchange.pledge_file_error import Place, Reason, refused

YEARS = range(1900, 2200)
MOST_MARKS = 100  # accents on one letter, of which a language needs three or four

E = TypeVar("E", bound=Entry)
Cleaner = Callable[[Any, Place], Any]


def cleaned(entry: E, place: Place = ()) -> E:
    """The entry with every text in it cleaned. Raises PledgeFileError with the place of what cannot be."""
    changed = {}
    for name, clean in _cleaners(type(entry)):
        value = getattr(entry, name)
        if value and (kept := clean(value, (*place, name))) is not value:
            changed[name] = kept
    return replace(entry, **changed) if changed else entry


@cache
def _cleaners(kind: type[Entry]) -> tuple[tuple[str, Cleaner], ...]:
    hints = get_type_hints(kind, include_extras=True)
    cleaners = ((name, _cleaner(hints[name])) for name in kind.__struct_fields__)
    return tuple((name, cleaner) for name, cleaner in cleaners if cleaner)


def _cleaner(hint: Any) -> Cleaner | None:
    if get_origin(hint) is Annotated:
        kind, meta = get_args(hint)
        extra = meta.extra or {}
        return partial(_text, meta, extra["cleaned_by"]) if "cleaned_by" in extra else _cleaner(kind)
    if get_origin(hint) is tuple:
        part = _cleaner(get_args(hint)[0])
        return part and partial(_each, part)
    if date in _parts(hint):
        return _day
    return cleaned if isinstance(hint, type) and issubclass(hint, Entry) else None


def _parts(hint: Any) -> tuple[Any, ...]:
    """The types of `Annotated[date, …] | None`, bare."""
    return tuple(get_args(part)[0] if get_origin(part) is Annotated else part for part in get_args(hint))


def _text(meta: Meta, clean: Callable[[str], str], text: str, place: Place) -> str:
    _check_bulk(text, place)
    try:
        kept = clean(text)
    except TextError as error:
        reason = Reason.TEXT_TOO_LONG if error.reason == "too_long" else Reason.NOT_UNICODE
        raise refused(reason, place, str(error.limit or "")) from error
    if meta.min_length and not kept:
        raise refused(Reason.BLANK, place)
    return kept


def _check_bulk(text: str, place: Place) -> None:
    """Refuse what would take long to clean: far too long a text, or a tower of accents on one letter."""
    if len(text) > 2 * TEXT_LIMIT:
        raise refused(Reason.TEXT_TOO_LONG, place, str(TEXT_LIMIT))
    if has_tower(text, MOST_MARKS):
        raise refused(Reason.STACKED_MARKS, place)


def _each(clean: Cleaner, values: tuple[Any, ...], place: Place) -> tuple[Any, ...]:
    kept = tuple(clean(value, (*place, number)) for number, value in enumerate(values))
    return values if all(map(is_, kept, values)) else kept


def _day(day: date, place: Place) -> date:
    if day.year not in YEARS:
        raise refused(Reason.YEAR_OUT_OF_RANGE, place, day.isoformat())
    return day
