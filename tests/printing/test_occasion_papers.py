"""Are the papers of an occasion whole pages with every word of them, and the protocol with room to sign?"""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from occasions import OCCASION, document, occasion_of

from medlofte_desktop.domain.sheet.occasion_paper import OccasionPaper, PaperPart, PaperTable
from medlofte_desktop.domain.signing.occasion_papers import front_page, placement_list
from medlofte_desktop.domain.signing.protocol import protocol
from medlofte_desktop.printing.layout.measures import MM
from medlofte_desktop.printing.layout.pages import pages
from medlofte_desktop.printing.pdf import pdf_of

TextOf = Callable[[bytes], str]
MANY = occasion_of(*(document(f"Kommun{number}", signed=number % 3) for number in range(30)))
LONG = occasion_of(
    document("Vännäs"),
    occasion=replace(
        OCCASION, title="Titel " * 80, place="p" * 300, running_order="punkt\n" * 200, present=("x" * 400,)
    ),
)


def everything(paper: OccasionPaper) -> list[str]:
    said = [paper.title, paper.subtitle]
    for part in paper.parts:
        rows = part.table.rows if part.table else ()
        said += [part.heading if part.text or rows else "", part.text, *(cell for row in rows for cell in row)]
    return said


@pytest.mark.parametrize("make", [front_page, placement_list, protocol])
@pytest.mark.parametrize("occasion", [MANY, LONG, occasion_of()], ids=["many", "long", "empty"])
def test_every_word_is_on_some_page_and_nothing_overlaps(make: Callable[..., OccasionPaper], occasion: object) -> None:
    paper = make(occasion)
    laid_out = pages(paper)
    printed = "".join(page.text for page in laid_out).replace(" ", "")
    assert all(word in printed for text in everything(paper) for word in text.split())
    for page in laid_out:
        strips = (*page.body, page.foot)
        assert all(above.bottom <= below.top + 0.01 for above, below in pairwise(strips))
        ends = [mark.x + mark.width for placed in strips for mark in placed.strip.marks]
        assert max(ends) <= page.frame.width + 1


@pytest.mark.parametrize("make", [front_page, placement_list])
def test_an_ordinary_occasion_has_its_papers_on_one_page_each(make: Callable[..., OccasionPaper]) -> None:
    six = occasion_of(
        *(document(name) for name in ("Bjurholm", "Nordmaling", "Robertsfors", "Vindeln", "Vännäs", "Umeå"))
    )
    assert len(pages(make(six))) == 1


def test_the_protocol_reads_as_it_should_in_the_file(text_of: TextOf) -> None:
    words = text_of(pdf_of(protocol(occasion_of(document("Vännäs", signed=1)), kept_by="Anneli Eriksson")))
    for said in (
        "Protokoll",
        "Undertecknande av medborgarlöften, Umeå stadshus, 2023-03-03",
        "Datum: 2023-03-03",
        "Eva Ek, säkerhetschef",
        "Anna Frej",
        "Umeå, 2023-03-03, klockan 10:20",
        "Ej undertecknat",
        "Vid protokollet",
        "Anneli Eriksson",
        "Sida 1 (1)",
    ):
        assert said in words
    assert "Hemlig" not in words
    assert "UTKAST" not in words


def test_the_protocol_has_room_for_one_signature_and_it_is_not_alone() -> None:
    last = pages(protocol(MANY))[-1]
    assert [placed.strip.is_signature for placed in last.body].count(True) == 1
    assert last.body[-1].strip.height > 30 * MM
    assert "Protokollet fördes av" in last.text


def test_a_heading_stays_with_its_table() -> None:
    part = PaperPart(heading="Rubrik", text="Text", table=PaperTable(heads=("Huvud",), rows=(("rad",),)))
    for page in pages(OccasionPaper(title="T", subtitle="", parts=(part,) * 40)):
        assert not page.body[-1].strip.text.endswith(("Rubrik", "Text", "Huvud"))
