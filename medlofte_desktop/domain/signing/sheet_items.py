"""A signing sheet taken apart: its single texts by name, and the things that stand on it in a row."""

from collections.abc import Iterable
from dataclasses import dataclass

from medlofte_desktop.domain.sheet.signing_sheet import (
    SheetActivity,
    SheetArea,
    SheetPromise,
    SheetText,
    SignatureBlock,
    SigningSheet,
)

Lines = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One of many: a promise, an activity, a signer.

    `name` is what it is called with its number, in the words of the sheet. `lines` pair a label, often empty, with a
    text, often empty too; all items of one kind have the same ones. `text` is what it is known again by.
    """

    name: str
    text: str
    lines: Lines
    items: tuple["Item", ...] = ()


def head(sheet: SigningSheet) -> dict[str, str]:
    """Name → text of what stands at the top."""
    return {
        "Kommuner": ", ".join(sheet.municipalities),
        "Lokalpolisområde": sheet.police_district,
        "Rubrik": sheet.title,
        "Period": sheet.period,
    }


def texts(told: Iterable[SheetText]) -> dict[str, str]:
    """Heading → text."""
    return {one.heading: one.text for one in told}


def foot(sheet: SigningSheet) -> dict[str, str]:
    """Name → text of what stands last: what it refers to, in how many copies, where and when."""
    references = (line.partition(": ") for line in sheet.references)
    return {
        **{name: value for name, _colon, value in references},
        "Exemplar": sheet.copies,
        "Ort och datum": sheet.place_and_date,
    }


def areas(sheet: SigningSheet) -> tuple[Item, ...]:
    """The priority areas, without their promises and without the one that has none of its own words."""
    return tuple(
        _area(number, one) for number, one in enumerate(sheet.areas, 1) if one.title or one.reason or one.cause
    )


def promises(sheet: SigningSheet) -> tuple[Item, ...]:
    """The promises of all areas, for one can move from one area to another; their activities are in them."""
    return tuple(_promise(area, one) for area in sheet.areas for one in area.promises)


def evidence(sheet: SigningSheet) -> tuple[Item, ...]:
    return tuple(
        Item(name=f"Underlag {number}", text=one, lines=(("", one),)) for number, one in enumerate(sheet.evidence, 1)
    )


def signers(sheet: SigningSheet) -> tuple[Item, ...]:
    return tuple(_signer(number, block) for number, block in enumerate(sheet.signatures, 1))


def _area(number: int, area: SheetArea) -> Item:
    lines = (("", area.title), ("Varför", area.reason), ("Orsak", area.cause))
    return Item(name=f"Prioriterat område {number}", text=area.title, lines=lines)


def _promise(area: SheetArea, promise: SheetPromise) -> Item:
    name = f"Löfte {promise.number}"
    return Item(
        name=name,
        text=promise.text,
        lines=(
            ("", promise.promised_by),
            ("", promise.text),
            ("Varför", promise.rationale),
            ("Mål", promise.goal),
            ("Prioriterat område", area.title),
        ),
        items=tuple(_activity(f"{name}, aktivitet {number}", one) for number, one in enumerate(promise.activities, 1)),
    )


def _activity(name: str, activity: SheetActivity) -> Item:
    lines = (
        ("", activity.text),
        ("Ansvarig", activity.responsible),
        ("När", activity.when),
        ("Mått", activity.target),
    )
    return Item(name=name, text=activity.text, lines=lines)


def _signer(number: int, block: SignatureBlock) -> Item:
    """Known again by all three: who follows somebody at their post signs in their place."""
    lines = (("", block.name), ("", block.title), ("", block.organisation))
    return Item(name=f"Underskrift {number}", text=" ".join(text for _label, text in lines), lines=lines)
