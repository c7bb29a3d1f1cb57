from PySide6.QtWidgets import QApplication

from medlofte_desktop.ui.widgets.line_field import LineField


def paste(field: LineField, text: str) -> None:
    QApplication.clipboard().setText(text)
    field.paste()
    QApplication.clipboard().clear()


def test_what_a_person_writes_is_told_and_what_is_shown_is_not(stand, type_text, heard):
    field = stand(LineField())
    edits = heard(field.edited)
    field.show_text("Vi lovar ")
    assert edits == []
    field.end(False)
    type_text(field, "grönska")
    assert field.text() == "Vi lovar grönska"
    assert len(edits) == 7


def test_a_paste_longer_than_qt_takes_is_kept_whole_and_told(stand):
    field = stand(LineField())
    paste(field, "å" * 40_000)
    assert len(field.text()) == 40_000
    assert "39500" in field.problem()


def test_the_problem_is_known_when_the_edit_that_made_it_is_told(stand, type_text):
    field = stand(LineField(limit=3))
    known = []
    field.edited.connect(lambda: known.append(bool(field.problem())))
    type_text(field, "åäöé")
    assert known == [False, False, False, True]


def test_pasted_line_breaks_become_spaces(stand, heard):
    field = stand(LineField())
    edits = heard(field.edited)
    paste(field, "en\ntvå\u2028tre")
    assert field.text() == "en två tre"
    assert len(edits) == 1


def test_the_cursor_stays_when_the_same_text_is_shown_again(stand):
    field = stand(LineField())
    field.show_text("Vi lovar")
    field.setCursorPosition(3)
    field.show_text("Vi lovar")
    assert field.cursorPosition() == 3
