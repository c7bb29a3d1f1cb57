from dataclasses import replace

from pytestqt.qtbot import QtBot
from sheets import SHEET, with_text
from showing import exposed

from medlofte_desktop.ui.occasions.difference.view import SheetDifference


def test_the_passages_that_differ_are_shown_and_how_they_are_marked(qtbot: QtBot) -> None:
    view = exposed(SheetDifference(), qtbot)
    view.show_sheets(with_text("Vi arbetar för trygghet."), with_text("Vi arbetar för lugn."))
    assert view.text.toPlainText() == "Inledning\nVi arbetar för trygghet lugn."
    assert "tillagt: lugn" in view.text.accessibleDescription()
    assert view.legend.isVisible()
    assert not view.same.isVisible()


def test_what_is_new_gone_or_moved_is_said_in_words(qtbot: QtBot) -> None:
    view = exposed(SheetDifference(), qtbot)
    view.show_sheets(SHEET, replace(SHEET, evidence=("Medborgardialog", "Ny enkät"), place_and_date=""))
    headings = [line for line in view.text.toPlainText().split("\n") if ":" in line]
    assert headings == ["Tillagt: Underlag 2", "Borttaget: Underlag 1", "Borttaget: Ort och datum"]


def test_texts_that_are_printed_alike_are_said_to_be_alike(qtbot: QtBot) -> None:
    view = exposed(SheetDifference(), qtbot)
    view.show_sheets(SHEET, SHEET)
    assert (view.text.isVisible(), view.same.isVisible()) == (False, True)


def test_markup_in_a_text_is_shown_as_it_is_written(qtbot: QtBot) -> None:
    view = exposed(SheetDifference(), qtbot)
    view.show_sheets(with_text("<b>fet</b>"), with_text('<b>fet</b> <img src="file:///etc/passwd">'))
    assert '<b>fet</b> <img src="file:///etc/passwd">' in view.text.toPlainText()
