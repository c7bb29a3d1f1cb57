"""Are copies whole, in order, and no burden on the file?"""

from collections.abc import Callable

import pypdf
from sheets import SHEET, with_promises

from medlofte_desktop.printing.archive import about, archived
from medlofte_desktop.printing.copying import Run
from medlofte_desktop.printing.layout.pages import pages
from medlofte_desktop.printing.pdf import combined_pdf, raw_pdf

ReadPdf = Callable[[bytes], pypdf.PdfReader]


def copied(*copies: int) -> bytes:
    sheets = [SHEET, with_promises(12), with_promises(3)]
    laid_out = [pages(sheet) for sheet in sheets]
    pdf = raw_pdf(page for each in laid_out for page in each)
    runs = [Run(len(each), number) for each, number in zip(laid_out, copies, strict=True)]
    return archived(pdf, about(sheets), runs)


def test_each_document_stands_as_often_as_it_shall_copy_after_copy(read_pdf: ReadPdf) -> None:
    numbers = [page.extract_text().split("Sida ")[1][:5] for page in read_pdf(copied(3, 2, 1)).pages]
    last = len(pages(with_promises(12)))
    long = [f"{number} ({last})" for number in range(1, last + 1)]
    assert numbers == ["1 (1)"] * 3 + long * 2 + ["1 (2)", "2 (2)"]


def test_ten_copies_take_hardly_more_room_than_one() -> None:
    assert len(copied(10, 10, 10)) < 1.5 * len(combined_pdf([SHEET, with_promises(12), with_promises(3)]))
