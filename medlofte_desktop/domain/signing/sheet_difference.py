"""What differs between two texts of the same pledge, passage by passage as they are printed, word by word in each."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from medlofte_desktop.domain.history.difference import Change, Part, word_difference
from medlofte_desktop.domain.history.pairing import Saying, pairs
from medlofte_desktop.domain.sheet.signing_sheet import SigningSheet
from medlofte_desktop.domain.signing import sheet_items
from medlofte_desktop.domain.signing.sheet_items import Item, Lines


class Fate(StrEnum):
    """What became of a passage; a moved one may have been changed too."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageDifference:
    """A passage that is not the same in both texts.

    `name` is what it is called in the newer text, in the Swedish words of the sheet ("Löfte 2, aktivitet 1"), and
    `was` what a moved one was called before. `parts` hold the whole of it.
    """

    name: str
    fate: Fate
    parts: tuple[Part, ...]
    was: str = ""


def sheet_difference(old: SigningSheet, new: SigningSheet) -> tuple[PassageDifference, ...]:
    """Everything that differs in what is printed, in the order it is printed; what has been removed comes last of its
    kind. Promises, activities and the like are known again by what they say."""
    return (
        *_named(sheet_items.head(old), sheet_items.head(new)),
        *_named(sheet_items.texts(old.opening), sheet_items.texts(new.opening)),
        *_listed(sheet_items.areas(old), sheet_items.areas(new)),
        *_listed(sheet_items.promises(old), sheet_items.promises(new)),
        *_named(sheet_items.texts(old.closing), sheet_items.texts(new.closing)),
        *_listed(sheet_items.evidence(old), sheet_items.evidence(new)),
        *_named(sheet_items.foot(old), sheet_items.foot(new)),
        *_listed(sheet_items.signers(old), sheet_items.signers(new)),
    )


def _named(olds: Mapping[str, str], news: Mapping[str, str]) -> Iterator[PassageDifference]:
    for name in dict.fromkeys((*news, *olds)):
        before, after = olds.get(name, ""), news.get(name, "")
        if before != after:
            fate = Fate.CHANGED if before and after else Fate.ADDED if after else Fate.REMOVED
            yield PassageDifference(name=name, fate=fate, parts=_between((("", before),), (("", after),)))


def _listed(olds: Sequence[Item], news: Sequence[Item]) -> Iterator[PassageDifference]:
    before = pairs(
        [_saying(str(place), one) for place, one in enumerate(olds)], [_saying(one.name, one) for one in news]
    )
    from_ = {name: int(place) for name, place in before.items()}
    moved = _moved([from_[one.name] for one in news if one.name in from_])
    for new in news:
        if new.name not in from_:
            yield from _whole(new, Fate.ADDED)
            continue
        old = olds[from_[new.name]]
        if from_[new.name] in moved:
            yield PassageDifference(name=new.name, fate=Fate.MOVED, parts=_between(old.lines, new.lines), was=old.name)
        elif old.lines != new.lines:
            yield PassageDifference(name=new.name, fate=Fate.CHANGED, parts=_between(old.lines, new.lines))
        yield from _listed(old.items, new.items)
    for place, old in enumerate(olds):
        if place not in from_.values():
            yield from _whole(old, Fate.REMOVED)


def _saying(id_: str, item: Item) -> Saying:
    return Saying(id_, item.text, (item.lines, tuple(one.lines for one in item.items)))


def _moved(order: Sequence[int]) -> set[int]:
    """Those that no longer stand among the others as they did, where `order` has the old places in the new order."""
    kept = SequenceMatcher(None, sorted(order), order, autojunk=False).get_matching_blocks()
    return set(order) - {order[place] for block in kept for place in range(block.b, block.b + block.size)}


def _whole(item: Item, fate: Fate) -> Iterator[PassageDifference]:
    nothing = tuple((label, "") for label, _text in item.lines)
    parts = _between(nothing, item.lines) if fate is Fate.ADDED else _between(item.lines, nothing)
    yield PassageDifference(name=item.name, fate=fate, parts=parts)
    for one in item.items:
        yield from _whole(one, fate)


def _between(olds: Lines, news: Lines) -> tuple[Part, ...]:
    """The way from one to the other, every line with its label on a line of its own."""
    parts: list[Part] = []
    for (label, before), (_label, after) in zip(olds, news, strict=True):
        if before or after:
            lead = ("\n" if parts else "") + (f"{label}: " if label else "")
            parts += _line(lead, before, after)
    return tuple(parts)


def _line(lead: str, before: str, after: str) -> Iterator[Part]:
    if not before:
        yield Part(Change.INSERT, lead + after)
    elif not after:
        yield Part(Change.DELETE, lead + before)
    else:
        if lead:
            yield Part(Change.EQUAL, lead)
        yield from word_difference(before, after)
