"""Is there room to sign, and everything that must stand beside a signature?"""

from dataclasses import replace

import pytest
from sheets import CHIEF, SHEET, signed_by

from medlofte_desktop.domain.sheet.signing_sheet import SignatureBlock
from medlofte_desktop.printing.layout.measures import MM
from medlofte_desktop.printing.layout.signatures import signature_strips
from medlofte_desktop.printing.layout.strips import Rule, Strip, Words

WIDTH = 152 * MM


def writing_lines(strip: Strip) -> list[Rule]:
    return [mark for mark in strip.marks if isinstance(mark, Rule)]


def test_two_people_sign_side_by_side() -> None:
    (row,) = signature_strips(SHEET, WIDTH)
    lefts = {line.x for line in writing_lines(row)}
    assert len(lefts) == 2
    assert max(line.x + line.width for line in writing_lines(row)) == pytest.approx(WIDTH)


def test_a_signature_has_at_least_fourteen_millimetres() -> None:
    (row,) = signature_strips(signed_by(1), WIDTH)
    _place, signature = writing_lines(row)
    above = [mark.baseline for mark in row.marks if isinstance(mark, Words) and mark.baseline < signature.y]
    assert signature.y - max(above) >= 14 * MM


def test_a_block_says_who_signs_and_for_whom() -> None:
    (row,) = signature_strips(signed_by(1), WIDTH)
    assert row.text == (
        "Vännäs, 2023-03-03 Ort och datum Underskrift Namn0 Lokalpolisområdeschef Lokalpolisområde Umeå"
    )


def test_what_is_not_known_gets_a_line_to_write_on() -> None:
    blank = replace(SHEET, place_and_date="", signatures=(SignatureBlock(name="", title="", organisation=""),))
    (row,) = signature_strips(blank, WIDTH)
    assert row.text == "Ort och datum Underskrift Namnförtydligande Titel Organisation"
    assert len(writing_lines(row)) == 5


@pytest.mark.parametrize(("people", "rows"), [(0, 0), (1, 1), (2, 1), (3, 2), (4, 2), (12, 6)])
def test_blocks_stand_two_a_row(people: int, rows: int) -> None:
    assert len(signature_strips(signed_by(people), WIDTH)) == rows


def test_a_very_long_name_gets_the_whole_width() -> None:
    long = replace(CHIEF, name="x" * 500)
    rows = signature_strips(replace(SHEET, signatures=(CHIEF, long, CHIEF)), WIDTH)
    assert len(rows) == 3
    assert max(line.width for line in writing_lines(rows[1])) == pytest.approx(WIDTH)


def test_a_page_that_begins_with_signatures_names_the_document() -> None:
    row = signature_strips(SHEET, WIDTH)[0]
    assert row.repeated[0].text == "Underskrifter till Medborgarlöfte, Vännäs kommun, 2023–2025"
