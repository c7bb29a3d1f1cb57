from medlofte_desktop.domain.quality.finding import Level
from medlofte_desktop.ui.widgets.date_field import DateField
from medlofte_desktop.ui.widgets.field_row import FieldRow
from medlofte_desktop.ui.widgets.line_field import LineField


def test_the_label_names_the_field_for_a_screen_reader_and_leads_to_it(stand):
    row = stand(FieldRow("&Rubrik", LineField()))
    assert row.field.accessibleName() == "Rubrik"
    assert row.label.buddy() is row.field


def test_a_composed_field_is_named_where_its_cursor_is(stand):
    row = stand(FieldRow("Från och &med", DateField()))
    assert row.field.line.accessibleName() == "Från och med"


def test_what_the_field_finds_appears_under_it_and_is_read_aloud(stand, type_text):
    row = stand(FieldRow("Rubrik", LineField(limit=3)))
    assert not row.problem.isVisible()
    type_text(row.field, "fyra")
    assert row.problem.isVisible()
    assert row.problem.words.text() == row.field.problem() == row.field.accessibleDescription()
    row.field.show_text("tre")
    assert not row.problem.isVisible()


def test_the_fields_own_problem_goes_before_the_owners_and_gives_way_again(stand, type_text):
    row = stand(FieldRow("Rubrik", LineField(limit=3)))
    row.show_problem("Ordet är vagt.", Level.TIP)
    type_text(row.field, "fyra")
    assert row.problem.words.text() == row.field.problem()
    row.field.show_text("")
    assert row.problem.words.text() == "Ordet är vagt."


def test_hints_and_problems_are_never_read_as_markup(stand):
    row = stand(FieldRow("Rubrik", LineField()))
    row.set_hint("<b>183</b>")
    row.show_problem("<img src='file:///x'>")
    assert row.hint.sizeHint().width() > row.fontMetrics().horizontalAdvance("<b>183</b>") - 2
    assert row.problem.words.text() == "<img src='file:///x'>"
