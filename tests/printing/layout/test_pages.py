"""Does any sheet fit on pages: nothing lost, nothing outside, no signature alone?"""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from sheets import AREA, PROMISE, SHEET, signed_by, with_promises, with_text, words
from strategies import dossiers

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.evidence import Secrecy
from medlofte_desktop.domain.sheet.signing_sheet import SheetText, SigningSheet, signing_sheet
from medlofte_desktop.printing.layout.measures import A4
from medlofte_desktop.printing.layout.pages import Page, Placed, pages

PAPERS = [
    QPageLayout(QPageSize(size), turned, QMarginsF(10, 10, 10, 10), QPageLayout.Unit.Millimeter)
    for size in (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A5, QPageSize.PageSizeId.Letter)
    for turned in (QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape)
]
NOTHING = SigningSheet(
    title="", municipalities=(), police_district="", period="", opening=(), areas=(), closing=(), evidence=(),
    copies="", place_and_date="", signatures=(), references=(), draft=True,
)  # fmt: skip
STRETCHED = [
    NOTHING,
    with_promises(0),
    with_promises(40),
    with_text(words(600)),
    with_text("x" * 500),
    with_text("långt " * 3300),
    signed_by(4),
    signed_by(12),
    signed_by(0),
    replace(SHEET, municipalities=("Stenungsunds kommun", "Orusts kommun", "Tjörns kommun"), period=""),
    replace(SHEET, signatures=(replace(SHEET.signatures[0], name="x" * 500, title="y" * 500),) * 3),
    replace(SHEET, title="z" * 500, references=("Beslut: " + words(300),)),
]


def is_in_order(page: Page) -> bool:
    """Everything within the text's frame, from top to bottom, nothing over anything else."""
    frame, strips = page.frame, (*page.body, page.foot)
    follow = all(above.bottom <= below.top + 0.01 for above, below in pairwise(strips))
    return follow and strips[0].top >= frame.top and strips[-1].bottom <= frame.bottom + 0.01


def width_of(placed: Placed) -> float:
    return max((mark.x + mark.width for mark in placed.strip.marks), default=0) * placed.scale


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("sheet", STRETCHED)
def test_everything_is_within_its_page_and_nothing_overlaps(sheet: SigningSheet, paper: QPageLayout) -> None:
    for page in pages(sheet, paper):
        assert is_in_order(page)
        assert all(width_of(placed) <= page.frame.width + 1 for placed in (*page.body, page.foot))


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("sheet", STRETCHED)
def test_no_page_has_signatures_alone(sheet: SigningSheet, paper: QPageLayout) -> None:
    laid_out = pages(sheet, paper)
    signed = [page for page in laid_out if any(placed.strip.is_signature for placed in page.body)]
    assert all(any(placed.strip.text and not placed.strip.is_signature for placed in page.body) for page in signed)
    blocks = sum(placed.strip.text.count("Underskrift ") for page in signed for placed in page.body)
    assert blocks - sum(page.text.count("Underskrifter") for page in signed) <= len(sheet.signatures)


def test_the_last_lines_of_text_go_with_the_signatures() -> None:
    for count in range(150, 420, 15):
        page = pages(with_text(words(count)))[-1]
        assert "likalydande exemplar" in page.text
        assert page.body[-1].strip.is_signature


@pytest.mark.parametrize("people", [3, 4])
def test_up_to_four_sign_on_one_page(people: int) -> None:
    for count in range(200, 420, 20):
        sheet = signed_by(people, with_text(words(count)))
        assert sum(any(placed.strip.is_signature for placed in page.body) for page in pages(sheet)) == 1


def test_a_plain_sheet_is_one_page() -> None:
    (page,) = pages(SHEET)
    assert "Sida 1 (1)" in page.text


def test_a_sheet_without_signers_prints_what_there_is() -> None:
    (page,) = pages(signed_by(0))
    assert "Underskrift" not in page.text
    assert "Vi ökar tryggheten" in page.text


def test_every_page_bears_references_version_and_number() -> None:
    laid_out = pages(with_promises(40))
    for page in laid_out:
        assert f"Sida {page.number} ({len(laid_out)})" in page.text
        assert with_promises(40).version_code in page.text
        assert "KS 2018/124" in page.text
        assert "Kommunstyrelsen 2020-03-19 § 22" in page.text


def test_references_too_long_for_the_foot_stand_in_the_text() -> None:
    printed = " ".join(page.text for page in pages(replace(SHEET, references=("Beslut: " + words(120),))))
    assert "Ärende och beslut" in printed
    assert all(word in printed for word in words(120).split())


def test_space_shrinks_where_that_saves_a_page() -> None:
    counts = [len(pages(with_text(words(count)))) for count in range(100, 300, 5)]
    assert counts == sorted(counts)
    tight = next(count for count in range(100, 300, 5) if len(pages(with_text(words(count)))) == 2)
    assert pages(with_text(words(tight - 5)))[0].body[-1].bottom > 0.8 * pages(SHEET)[0].foot.top


def test_a_table_over_many_pages_repeats_its_head() -> None:
    promise = replace(PROMISE, activities=PROMISE.activities * 120)
    laid_out = pages(replace(SHEET, areas=(replace(AREA, promises=(promise,)),)))
    assert len(laid_out) > 3
    assert all("Aktivitet Ansvarig När Mått" in page.text for page in laid_out[:-1])


LATIN_TEXT = st.lists(st.text(st.sampled_from("abdegåäöÅÄÖ0123"), min_size=1, max_size=9), max_size=60).map(" ".join)


@settings(max_examples=40, deadline=None)
@given(opening=LATIN_TEXT, promise=LATIN_TEXT, title=LATIN_TEXT, evidence=LATIN_TEXT, people=st.integers(0, 5))
def test_every_word_is_on_some_page(opening: str, promise: str, title: str, evidence: str, people: int) -> None:
    sheet = replace(
        signed_by(people),
        title=title,
        opening=(SheetText(heading="Inledning", text=opening),),
        areas=(replace(AREA, promises=(replace(PROMISE, text=promise),)),),
        evidence=(evidence,),
    )
    strips = (placed.strip for page in pages(sheet) for placed in page.body)  # without the feet between them
    printed = "".join(strip.text for strip in strips).replace(" ", "")
    assert all(text.replace(" ", "") in printed for text in (opening, promise, title, evidence))


@settings(max_examples=30, deadline=None)
@given(dossiers())
def test_any_pledge_is_laid_out_on_any_paper(dossier: Dossier) -> None:
    sheet = signing_sheet(dossier)
    for paper in (A4, PAPERS[3]):
        assert all(map(is_in_order, pages(sheet, paper)))


@settings(max_examples=30, deadline=None)
@given(dossiers(), st.sampled_from([Secrecy.INTERNAL, Secrecy.SECRET]))
def test_evidence_that_is_not_open_is_never_printed(dossier: Dossier, secrecy: Secrecy) -> None:
    evidence = tuple(replace(one, title="Hemligt0", key_figure="Hemligt1", secrecy=secrecy) for one in dossier.evidence)
    sheet = signing_sheet(replace(dossier, evidence=evidence))
    assert "Hemligt" not in "".join(page.text for page in pages(sheet))
