from PySide6.QtCore import Qt

from medlofte_desktop.ui.widgets.labels import ElidedLabel, Heading, PlainLabel, plain_tooltip

HOSTILE = "<img src='file://host/share/x.png'>"


def test_labels_show_markup_as_it_is_written(stand):
    for label in (PlainLabel(HOSTILE), Heading(HOSTILE), ElidedLabel(HOSTILE)):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_tooltip_cannot_be_markup():
    assert plain_tooltip("R & D") == "R & D"
    assert "<img" not in plain_tooltip(HOSTILE)
    assert "&lt;img" in plain_tooltip(HOSTILE)
    assert plain_tooltip("a &lt; b") == "<qt>a &amp;lt; b</qt>"  # which Qt takes for markup too


def test_a_short_room_ends_the_line_in_an_ellipsis_with_the_rest_in_the_tooltip(stand):
    label = stand(ElidedLabel("Saknar undertecknare från kommunen " * 5))
    assert label.shown_text().endswith("…")
    assert label.toolTip() == label.text()


def test_what_fits_has_no_tooltip(stand):
    label = stand(ElidedLabel("Klar"))
    assert label.shown_text() == "Klar"
    assert label.toolTip() == ""
