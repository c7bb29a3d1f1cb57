"""Does text get a good place on any paper?"""

import pytest
from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize

from medlofte_desktop.printing.layout.measures import A4, MM, frame_of

Size = QPageSize.PageSizeId
Turned = QPageLayout.Orientation


def paper(size: QPageSize, turned: Turned = Turned.Portrait, margin: float = 0) -> QPageLayout:
    return QPageLayout(size, turned, QMarginsF(*[margin] * 4), QPageLayout.Unit.Millimeter)


def test_a4_has_generous_margins() -> None:
    frame = frame_of(A4)
    assert frame.left == pytest.approx(29 * MM, abs=MM)
    assert frame.paper_height == pytest.approx(297 * MM, abs=MM)


def test_lines_do_not_grow_too_long_on_wide_paper() -> None:
    frame = frame_of(paper(QPageSize(Size.A3), Turned.Landscape))
    assert frame.width <= 158 * MM
    assert frame.left * 2 + frame.width == pytest.approx(frame.paper_width)


def test_wider_margins_of_the_page_setup_count() -> None:
    assert frame_of(paper(QPageSize(Size.A4), margin=40)).left == pytest.approx(40 * MM, abs=MM)


def test_margins_that_leave_no_room_are_passed_over() -> None:
    assert frame_of(paper(QPageSize(Size.A4), margin=100)).width > 100 * MM


@pytest.mark.parametrize("size", [QPageSize(Size.A7), QPageSize(QSizeF(40, 20), QPageSize.Unit.Millimeter)])
def test_tiny_paper_is_laid_out_larger_and_drawn_smaller(size: QPageSize) -> None:
    frame = frame_of(paper(size))
    assert frame.scale < 1
    assert min(frame.width, frame.bottom - frame.top) >= 60 * MM
