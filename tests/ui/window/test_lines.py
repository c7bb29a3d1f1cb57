from windows import Opened, click, write

from medlofte_desktop.ui.municipalities.listing import Filter


def test_the_list_counts_as_promises_come_and_go(with_pledge: Opened) -> None:
    page = with_pledge.turn_to("Löften")
    click(page.empty.button)
    write("Vi lyser upp parken.")
    with_pledge.workspace.flush()
    assert with_pledge.navigation.lines.of("2460").latest.promises == 1
    page.column.steps.throw_away(page.cards.chosen_id())
    assert with_pledge.navigation.lines.of("2460").latest.promises == 0


def test_the_filter_counts_what_remains_to_be_done(with_pledge: Opened) -> None:
    texts = dict(with_pledge.list._filters())
    assert texts[Filter.TO_DO].endswith("1")


def test_a_new_district_moves_its_municipalities_in_the_list(window: Opened) -> None:
    district = window.navigation.lines.of("2460").district
    assert district
    assert district.name == "Umeå"
