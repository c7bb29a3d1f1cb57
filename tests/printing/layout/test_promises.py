"""Do areas and promises say once, and clearly, who promises what?"""

from dataclasses import replace

import pytest
from sheets import AREA, PROMISE

from medlofte_desktop.domain.sheet.signing_sheet import SheetArea
from medlofte_desktop.printing.layout.measures import MM
from medlofte_desktop.printing.layout.promises import area_strips, promise_strips


def read(*areas: SheetArea) -> str:
    return " ".join(strip.text for strip in area_strips(areas, 150 * MM))


def area(*givers: str, title: str = "") -> SheetArea:
    promises = tuple(replace(PROMISE, number=place, promised_by=giver) for place, giver in enumerate(givers, start=1))
    return SheetArea(title=title, reason="", cause="", promises=promises)


def test_who_promises_is_said_once_where_it_is_the_same() -> None:
    assert read(area("Polisen lovar", "Polisen lovar")).count("Polisen lovar") == 1


def test_who_promises_is_said_for_each_where_it_differs() -> None:
    text = read(area("Polisen lovar", "Kommunen lovar", "Polisen lovar"))
    assert text.count("Polisen lovar") == 2
    assert text.count("Kommunen lovar") == 1


def test_a_promise_that_says_who_promises_is_not_told_twice() -> None:
    promise = replace(PROMISE, promised_by="Polisen lovar", text="Polisen lovar att synas.")
    text = " ".join(strip.text for strip in promise_strips(promise, 150 * MM))
    assert text.count("Polisen lovar") == 1


@pytest.mark.parametrize(
    ("giver", "text"),
    [
        ("Polisen och kommunen lovar", "Polisen och Umeå kommun lovar att synas."),
        ("Polisen och kommunen lovar", "Vännäs kommun och polisen, tillsammans med Fastigheter AB, lovar att synas."),
        ("Polisen och kommunen lovar", "Umeå kommun och polisen ska främja motorsport."),
        ("Kommunen lovar", "Bjurholms kommun ska sköta belysningen."),
    ],
)
def test_a_text_whose_subject_promises_needs_nobody_before_it(giver: str, text: str) -> None:
    promise = replace(PROMISE, promised_by=giver, text=text)
    assert giver not in " ".join(strip.text for strip in promise_strips(promise, 150 * MM))


@pytest.mark.parametrize(
    ("giver", "text"),
    [
        ("Kommunen lovar", "Tryggheten i kommunen ska öka."),
        ("Kommunen lovar", "Kommunens skolor ska vara trygga."),
        ("Polisen och kommunen lovar", "Polisen lovar att synas. Kommunen ska sköta belysningen."),
        ("Polisen och kommunen lovar", "Vi lovar att synas."),
        ("Fastigheter AB lovar", "Polisen lovar att synas."),
    ],
)
def test_a_text_that_leaves_open_who_promises_is_preceded_by_it(giver: str, text: str) -> None:
    promise = replace(PROMISE, promised_by=giver, text=text)
    assert giver in " ".join(strip.text for strip in promise_strips(promise, 150 * MM))


def test_areas_that_only_have_a_name_are_listed() -> None:
    text = read(area(title="Trafik"), AREA, area("Polisen lovar"))
    assert text.startswith("Prioriterade områden Trafik · Trygga platser")
    assert "Löften" in text


def test_promises_without_an_area_need_no_heading_of_their_own() -> None:
    assert "Löften" not in read(area("Polisen lovar"))


def test_a_promise_without_text_keeps_its_number() -> None:
    assert promise_strips(replace(PROMISE, text="", promised_by="", activities=()), 150 * MM)[0].text == "1."


def test_a_heading_stays_with_what_it_heads() -> None:
    heading = area_strips((AREA,), 150 * MM)[0]
    assert heading.text == "Trygga platser"
    assert heading.keeps_next
