"""Does the foot say which text it is, to people and to machines, without taking anything from the page?"""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from sheets import SHEET, with_promises, with_text, words

from medlofte_desktop.domain.sheet.occasion_paper import OccasionPaper
from medlofte_desktop.domain.sheet.signing_sheet import SigningSheet
from medlofte_desktop.printing.layout.foot import Foot
from medlofte_desktop.printing.layout.measures import MM
from medlofte_desktop.printing.layout.pages import pages
from medlofte_desktop.printing.layout.qr_code import QUIET, SIDE
from medlofte_desktop.printing.layout.strips import Rule, Shape, Strip, Words

WIDTH = 152 * MM


def frozen(sheet: SigningSheet) -> SigningSheet:
    return replace(sheet, frozen_as=sheet.sha256)


def code_in(strip: Strip) -> Shape | None:
    return next((mark for mark in strip.marks if isinstance(mark, Shape)), None)


def test_a_frozen_sheet_bears_its_version_as_a_code_on_every_page() -> None:
    laid_out = pages(frozen(with_promises(20)))
    assert len(laid_out) > 2
    assert all(code_in(page.foot.strip) for page in laid_out)
    assert all(f"Version {SHEET.version_code}" in page.text for page in pages(frozen(SHEET)))


@pytest.mark.parametrize("draft", [True, False])
def test_what_is_not_frozen_has_its_version_in_words_only(draft: bool) -> None:  # noqa: FBT001
    (page,) = pages(replace(SHEET, draft=draft))
    assert code_in(page.foot.strip) is None
    assert f"Version {SHEET.version_code}" in page.text


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A5, QPageSize.PageSizeId.A6])
def test_the_code_is_fourteen_millimetres_with_nothing_in_its_quiet_zone(size: QPageSize.PageSizeId) -> None:
    layout = QPageLayout(
        QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter
    )
    sheet = replace(frozen(SHEET), references=(words(30),))
    page = pages(sheet, layout)[0]
    strip, frame = page.foot.strip, page.frame
    code = code_in(strip)
    assert code is not None
    assert code.width == pytest.approx(14 * MM, abs=0.1 * MM)
    assert code.x + code.width == pytest.approx(frame.width)
    assert frame.paper_width - frame.left - frame.width > QUIET
    assert frame.paper_height - page.foot.bottom > QUIET
    others = [mark for mark in strip.marks if mark is not code]
    assert all(mark.x + mark.width <= code.x - QUIET + 1 for mark in others if isinstance(mark, Words))
    assert all(mark.y + mark.thickness <= code.y - QUIET for mark in others if isinstance(mark, Rule))


def test_words_in_the_foot_never_meet() -> None:
    strip = Foot(replace(frozen(SHEET), references=(words(24),)), WIDTH).on(10, 12)
    told = [mark for mark in strip.marks if isinstance(mark, Words)]
    for one in told:
        for other in told:
            if one is not other and one.baseline == other.baseline:
                assert one.x + one.width <= other.x or other.x + other.width <= one.x


@pytest.mark.parametrize("count", range(80, 400, 40))
def test_freezing_moves_no_line_to_another_page(count: int) -> None:
    sheet = replace(with_text(words(count)), references=SHEET.references[: count % 3])
    before, after = pages(replace(sheet, draft=True)), pages(frozen(sheet))
    assert [[one.strip.text for one in page.body] for page in before] == [
        [one.strip.text for one in page.body] for page in after
    ]


def test_the_foot_keeps_clear_of_the_papers_edge() -> None:
    (page,) = pages(frozen(SHEET))
    assert page.frame.paper_height - page.foot.bottom >= 14.5 * MM


def test_a_paper_of_an_occasion_says_its_name_and_has_no_version() -> None:
    foot = Foot(OccasionPaper(title="Protokoll", subtitle="Umeå, 2023-03-03"), WIDTH).on(1, 2)
    assert foot.text == "Protokoll, Umeå, 2023-03-03 Sida 1 (2)"
    assert foot.height < Foot(SHEET, WIDTH).on(1, 2).height


def test_all_feet_of_a_document_are_equally_high() -> None:
    foot = Foot(frozen(SHEET), WIDTH)
    assert all(one.height == other.height for one, other in pairwise([foot.on(1, 1), foot.on(9, 10), foot.on(99, 100)]))
    assert foot.on(1, 1).height > SIDE
