from windows import CTRL, SHIFT, Key, Opened, click, press, write

from medlofte_desktop.services.pledges import begin_pledge
from medlofte_desktop.ui.pledge.page import Page
from medlofte_desktop.ui.widgets.date_field import DateField


def place(window: Opened) -> str:
    return window.list.chosen_code()


def begin(window: Opened, code: str) -> str:
    window.navigation.choose(code)
    window.action("begin").trigger()
    return window.workspace.dossier.pledge.id


def test_undoing_leads_to_the_pledge_in_which_something_was_undone(window: Opened) -> None:
    vannas = begin(window, "2460")
    click(window.turn_to("Översikt").findChild(DateField, "period_start").line)
    write("2023-01-01")
    begin(window, "2480")
    window.action("undo").trigger()  # the new pledge of Umeå
    window.action("undo").trigger()
    assert (place(window), window.workspace.dossier.pledge.id) == ("2460", vannas)
    assert window.workspace.dossier.pledge.period_start is None


def test_an_earlier_pledge_comes_forward_when_the_open_one_is_thrown_away(window: Opened) -> None:
    first, second = begin(window, "2460"), begin(window, "2460")
    window.action("throw_away").trigger()
    assert window.workspace.dossier.pledge.id == first
    window.action("undo").trigger()
    assert window.workspace.dossier.pledge.id == second


def test_the_only_pledge_thrown_away_leaves_its_people_and_the_offer_of_a_new_one(with_pledge: Opened) -> None:
    with_pledge.action("throw_away").trigger()
    view = with_pledge.navigation.view
    assert with_pledge.workspace.dossier is None
    assert view.nothing.button.isVisible()
    assert with_pledge.contacts.contacts.isVisible()


def test_a_first_pledge_that_comes_from_elsewhere_is_opened(window: Opened) -> None:
    window.navigation.choose("2460")
    window.workspace.remember("import", begin_pledge(window.desk, ["2460"]))
    assert window.workspace.dossier.pledge.municipalities == ("2460",)


def test_what_is_typed_is_saved_when_a_page_is_turned_to_for_the_first_time(with_pledge: Opened) -> None:
    page = with_pledge.turn_to("Översikt")
    click(page.findChild(DateField, "period_start").line)
    write("2023-01-01")
    assert type(with_pledge.turn_to("Löften")).__name__ == "PromisesPage"
    assert type(with_pledge.turn_to("Underskrift")).__name__ == "SigningPage"
    assert len(with_pledge.navigation.view.pages.findChildren(Page)) == 3
    assert with_pledge.workspace.dossier.pledge.period_start.isoformat() == "2023-01-01"


def test_a_hidden_page_never_saves_an_older_text_over_a_newer(with_pledge: Opened) -> None:
    click(with_pledge.turn_to("Översikt").findChild(DateField, "period_start").line)
    write("2023-01-01")
    situation = with_pledge.turn_to("Lägesbild")  # made now, so that the first page is hidden while it saves
    click(situation.form.situation.viewport())
    write("Mörkt i centrum.")
    press(Key.Key_S, CTRL)
    with_pledge.turn_to("Löften")
    press(Key.Key_Z, CTRL)
    assert with_pledge.workspace.dossier.pledge.situation == ""
    assert with_pledge.workspace.steps.canRedo()
    press(Key.Key_Z, CTRL | SHIFT)
    assert with_pledge.workspace.dossier.pledge.situation == "Mörkt i centrum."
    assert with_pledge.workspace.dossier.pledge.period_start is not None


def test_a_hit_in_an_activity_leads_to_it(with_pledge: Opened) -> None:
    page = with_pledge.turn_to("Löften")
    click(page.empty.button)
    write("Vi lyser upp parken.")
    with_pledge.turn_to("Översikt")
    press(Key.Key_F, CTRL)
    write("parken")
    press(Key.Key_Return)
    assert with_pledge.navigation.view.pages.currentWidget() is page
