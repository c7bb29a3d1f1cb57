from pathlib import Path

from windows import Opened, click, opened, when_asked, write

from medlofte_desktop.settings import Settings
from medlofte_desktop.ui.widgets.date_field import DateField


def test_closing_saves_the_letters_of_the_last_pause(with_pledge: Opened) -> None:
    click(with_pledge.turn_to("Löften").empty.button)
    write("Halvvägs i en men")
    assert with_pledge.window.close()
    assert with_pledge.workspace.dossier.promises[0].text == "Halvvägs i en men"


def test_a_date_that_does_not_exist_is_asked_about_and_the_cursor_put_there(with_pledge: Opened) -> None:
    field = with_pledge.turn_to("Översikt").findChild(DateField, "period_start")
    click(field.line)
    write("2023-02-30")
    click(with_pledge.list.search)
    asked = []
    when_asked(lambda box: asked.append(box.text()))
    assert not with_pledge.window.close()
    assert "kan inte sparas" in asked[0]
    assert with_pledge.window.focusWidget() is field.line


def test_the_window_opens_again_where_it_was_left(qtbot: object, tmp_path: Path) -> None:
    with opened(tmp_path, Settings(name="Anneli Eriksson")) as first:
        first.navigation.choose("2460")
        assert first.window.close()
    with opened(tmp_path) as second:
        assert second.list.chosen_code() == "2460"
