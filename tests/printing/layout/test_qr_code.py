"""Is the code on the paper the one that a scanner reads?"""

from collections.abc import Iterator
from dataclasses import replace

import pytest
import segno
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from sheets import SHEET

from medlofte_desktop.printing.layout.measures import RESOLUTION
from medlofte_desktop.printing.layout.pages import pages
from medlofte_desktop.printing.layout.qr_code import QUIET, SIDE, qr_strip
from medlofte_desktop.printing.layout.strips import Shape
from medlofte_desktop.printing.painting import draw_page

CODE = "MEDLOFTE:" + SHEET.sha256.upper()
SQUARE = QUIET / 4


def shape_of(text: str) -> Shape:
    (shape,) = qr_strip(text).marks
    assert isinstance(shape, Shape)
    return shape


def squares(shape: Shape) -> Iterator[tuple[int, ...]]:
    count = round(shape.width / SQUARE)
    for row in range(count):
        yield tuple(
            int(shape.path.contains(QPointF((column + 0.5) * SQUARE, (row + 0.5) * SQUARE))) for column in range(count)
        )


def test_every_square_is_where_the_code_has_it() -> None:
    expected = segno.make(CODE, error="m", boost_error=False, micro=False, mask=1)
    assert [bytes(row) for row in squares(shape_of(CODE))] == [bytes(row) for row in expected.matrix]


def test_it_is_written_in_capitals_and_digits_with_correction_m() -> None:
    code = segno.make(CODE, error="m", boost_error=False, micro=False, mask=1)
    assert (code.designator, code.mode, len(code.matrix) * SQUARE) == ("4-M", "alphanumeric", SIDE)


def test_squares_are_whole_dots_of_ordinary_printers_and_black() -> None:
    assert all((SQUARE / RESOLUTION * dots) % 1 == 0 for dots in (300, 600, 1200))
    assert shape_of(CODE).colour == QColor(Qt.GlobalColor.black)


@pytest.mark.parametrize("dots", [200, 300])
def test_a_scanner_reads_it_off_the_page(dots: int) -> None:
    reader = pytest.importorskip("pyzbar.pyzbar", reason="needs pyzbar and zbar", exc_type=ImportError)
    page = pages(replace(SHEET, frozen_as=SHEET.sha256))[0]
    scale = dots / RESOLUTION
    image = QImage(
        round(page.frame.paper_width * scale), round(page.frame.paper_height * scale), QImage.Format.Format_Grayscale8
    )
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(scale, scale)
    draw_page(page, painter)
    painter.end()
    rows = b"".join(bytes(image.constScanLine(row))[: image.width()] for row in range(image.height()))
    found = reader.decode((rows, image.width(), image.height()), symbols=[reader.ZBarSymbol.QRCODE])
    assert [one.data.decode() for one in found] == [CODE]
