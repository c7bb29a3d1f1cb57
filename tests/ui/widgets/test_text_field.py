from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from medlofte_desktop.ui.widgets.text_field import PlainTextField


def test_what_a_person_writes_is_told_and_what_is_shown_is_not(stand, type_text, heard):
    field = stand(PlainTextField())
    edits = heard(field.edited)
    field.show_text("Vi lovar")
    assert edits == []
    field.selectAll()
    type_text(field, "grönska – överallt")
    assert field.text() == "grönska – överallt"
    assert len(edits) == len("grönska – överallt")


def test_no_break_spaces_stay_and_every_line_end_is_a_newline(stand):
    field = stand(PlainTextField())
    field.show_text("30\u00a0km\u2028och\u2029så")
    assert field.text() == "30\u00a0km\noch\nså"


def test_shift_enter_makes_a_newline(stand, type_text):
    field = stand(PlainTextField())
    type_text(field, "a")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_text(field, "b")
    assert field.text() == "a\nb"


def test_the_cursor_stays_when_the_same_text_is_shown_again(stand):
    field = stand(PlainTextField())
    field.show_text("Vi lovar grönska")
    cursor = field.textCursor()
    cursor.setPosition(5)
    field.setTextCursor(cursor)
    field.show_text("Vi lovar grönska")
    assert field.textCursor().position() == 5
    field.show_text("Vi lovar mer grönska")
    assert field.textCursor().position() == 5


def test_tab_leads_on_and_is_not_written(stand):
    field = stand(PlainTextField())
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()
    assert field.text() == ""


def test_the_field_grows_with_its_text_up_to_its_limit(stand, qapp):
    field = stand(PlainTextField(min_lines=2, max_lines=4))
    low = field.height()
    field.show_text("en\ntvå\ntre")
    middle = field.height()
    field.show_text("\n".join("rad" for _ in range(40)))
    assert low < middle < field.height() < 2.5 * low
    assert field.verticalScrollBar().maximum() > 0


def test_a_long_line_that_is_wrapped_makes_the_field_grow(stand):
    field = stand(PlainTextField(min_lines=1))
    low = field.height()
    field.show_text("ord " * 60)
    assert field.height() > 2 * low


def test_only_text_is_pasted(stand):
    field = stand(PlainTextField())
    clip = QMimeData()
    clip.setHtml("<img src='file:///etc/passwd'><b>fet</b>")
    clip.setText("fet\r\ntext")
    field.insertFromMimeData(clip)
    assert field.text() == "fet\ntext"


def test_text_that_is_too_long_is_kept_and_told(stand, heard):
    field = stand(PlainTextField(limit=10))
    told = heard(field.problem_changed)
    field.insertPlainText("x" * 13)
    assert field.text() == "x" * 13
    assert "3" in told[-1]
    assert field.problem() == told[-1]
    field.show_text("kort")
    assert told[-1] == "" == field.problem()


def test_there_is_no_undo_in_the_field(stand, type_text):
    field = stand(PlainTextField())
    type_text(field, "abc")
    field.undo()
    assert field.text() == "abc"


def test_the_wheel_scrolls_the_page_and_not_a_field_without_focus(stand, wheel):
    field = stand(PlainTextField(max_lines=2))
    field.show_text("\n" * 50)
    assert wheel(field.viewport())
    field.clearFocus()
    assert not wheel(field.viewport())


def test_words_bullets_and_line_breaks_are_pasted_as_everyone_can_read_them(stand):
    field = stand(PlainTextField())
    copied = QMimeData()
    copied.setText("\uf0b7 Otrygghet\r\n\uf0a7\tStöld\x0bi centrum")
    field.insertFromMimeData(copied)
    assert field.text() == "• Otrygghet\n•\tStöld\ni centrum"
