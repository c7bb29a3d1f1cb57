from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from signings import document_of, frozen_pledge, ready_records
from windows import CTRL, SHIFT, Key, Opened, click, focused, press, when_asked, write

from medlofte_desktop.domain.periods.period import iso
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.domain.signing.readiness import Column
from medlofte_desktop.services.saving import save
from medlofte_desktop.services.signing.documents import freeze, mark_printed
from medlofte_desktop.services.signing.occasions import begin_occasion, occasions, open_occasion, save_occasion
from medlofte_desktop.services.signing.signatures import Signing, sign
from medlofte_desktop.ui.occasions.board.page import BoardPage
from medlofte_desktop.ui.occasions.commands import OccasionCommands
from medlofte_desktop.ui.occasions.view import OccasionView
from medlofte_desktop.ui.window.middle import Middle


class Signings:
    """The window with its occasions, and hands for them."""

    def __init__(self, window: Opened, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        commands = window.window.findChild(OccasionCommands)
        assert isinstance(commands, OccasionCommands)
        self.commands = commands
        self.view: OccasionView = commands.view

    @property
    def dossier(self) -> OccasionDossier:
        dossier = self.commands.occasion.dossier
        assert dossier is not None
        return dossier

    @property
    def on(self) -> list[str]:
        return [document.id for document in self.dossier.documents]

    @property
    def board(self) -> BoardPage:
        page = self.view.pages.currentWidget()
        assert isinstance(page, BoardPage)
        return page

    def show(self) -> None:
        press(Key.Key_U, CTRL | SHIFT)
        assert self.view.isVisible()

    def answer(self, button: QWidget, do: Callable[[QDialog], object]) -> None:
        """Click what opens a dialog, and do something in it."""
        asked: list[QDialog] = []
        when_asked(lambda dialog: (asked.append(dialog), do(dialog)))
        click(button)
        self.qtbot.waitUntil(lambda: bool(asked) and not QApplication.activeModalWidget())
        self.window.come_forward()

    def double_click(self, pledge: str, column: Column) -> None:
        self.board.table.setFocus()
        self.board.table.setCurrentIndex(self.board.model.index_of(pledge, column))
        press(Key.Key_Return)


@pytest.fixture
def signings(window: Opened, qtbot: QtBot) -> Signings:
    """Pledges of Vännäs and Umeå in one's own police district, and of Luleå far away; no occasion yet."""
    for code, id_ in (("2460", "vannas"), ("2480", "umea"), ("2580", "lulea")):
        window.workspace.run("", save, *ready_records(code, id_=id_))
    window.workspace.steps.clear()
    window.navigation.choose("2460")
    return Signings(window, qtbot)


@pytest.fixture
def begun(signings: Signings) -> Signings:
    """An occasion with Vännäs and Umeå, shown in the window."""
    begin_occasion(signings.window.desk, ["vannas", "umea"])
    signings.show()
    return signings


def offered(dialog: QDialog) -> list[tuple[str, bool]]:
    items = (dialog.list.item(row) for row in range(dialog.list.count()))
    return [(item.text().split(" · ")[0], item.checkState() == Qt.CheckState.Checked) for item in items]


def test_without_an_occasion_the_keys_show_what_to_do(signings: Signings) -> None:
    signings.show()
    assert signings.view.nothing.isVisible()
    assert not signings.view.tabs.isVisible()
    assert signings.view.header.heading.text() == "Signeringstillfällen"


def test_a_new_occasion_asks_for_its_pledges_with_those_of_ones_own_district_ticked(signings: Signings) -> None:
    signings.show()
    seen: list[list[tuple[str, bool]]] = []

    def choose(dialog: QDialog) -> None:
        seen.append(offered(dialog))
        click(dialog.do)

    signings.answer(signings.view.nothing.button, choose)
    assert seen == [[("Umeå", True), ("Vännäs", True), ("Luleå", False)]]
    assert signings.on == ["umea", "vannas"]
    assert signings.view.isVisible()


def test_closing_the_choice_leaves_an_empty_occasion_that_says_what_to_do(signings: Signings) -> None:
    signings.show()
    signings.answer(signings.view.nothing.button, lambda _dialog: press(Key.Key_Escape))
    assert signings.on == []
    assert signings.board.empty.isVisible()
    signings.answer(signings.board.empty.button, lambda dialog: click(dialog.do))
    assert signings.on == ["umea", "vannas"]


def test_putting_pledges_on_and_beginning_are_steps_that_can_be_undone(signings: Signings) -> None:
    signings.show()
    signings.answer(signings.view.nothing.button, lambda dialog: click(dialog.do))
    assert signings.window.workspace.steps.undoText() == "löften på signeringstillfället"
    press(Key.Key_Z, CTRL)
    assert signings.on == []
    press(Key.Key_Z, CTRL)
    assert occasions(signings.window.desk) == ()
    assert signings.view.nothing.isVisible()


def test_a_pledge_on_another_coming_occasion_is_offered_unticked_and_moves_here(begun: Signings) -> None:
    first = begun.dossier.occasion.id
    seen: list[list[tuple[str, bool]]] = []

    def choose(dialog: QDialog) -> None:
        seen.append(offered(dialog))
        item = dialog.list.item(0)
        assert "flyttas från" in item.text()
        item.setCheckState(Qt.CheckState.Checked)
        click(dialog.do)

    begun.answer(begun.view.header.begin, choose)
    assert [is_ticked for _name, is_ticked in seen[0]] == [False] * 3
    assert begun.on == ["umea"]
    assert [one.id for one in open_occasion(begun.window.desk, first).documents] == ["vannas"]


def test_what_has_been_signed_is_not_offered_again(signings: Signings) -> None:
    freeze(signings.window.desk, ["umea"])
    for number in range(2):
        sign(signings.window.desk, "umea", number, Signing())
    signings.show()
    seen: list[list[tuple[str, bool]]] = []
    signings.answer(signings.view.nothing.button, lambda dialog: seen.append(offered(dialog)))
    assert [name for name, _ticked in seen[0]] == ["Vännäs", "Luleå"]


def test_last_years_occasion_is_copied_with_the_pledges_that_came_after(begun: Signings) -> None:
    desk = begun.window.desk
    old = replace(begun.dossier.occasion, place="Umeå", dated=date(2022, 3, 3), begins="10:00")
    save_occasion(desk, begun.dossier, old)
    pledge = document_of(desk).dossier.pledge
    save(desk, replace(pledge, id="next", period_start=date(2026, 1, 1), period_end=date(2027, 12, 31)))
    begun.commands.occasion.open(old.id)
    begun.view.header.menu.actions()[0].trigger()
    assert begun.dossier.occasion.id != old.id
    assert (begun.dossier.occasion.place, begun.dossier.occasion.dated) == ("Umeå", None)
    assert begun.on == ["next"]
    press(Key.Key_Z, CTRL)
    assert begun.dossier.occasion.id == old.id


def test_an_occasion_is_thrown_away_and_comes_back_with_undo(begun: Signings) -> None:
    begun.view.header.menu.actions()[1].trigger()
    assert begun.view.nothing.isVisible()
    assert occasions(begun.window.desk) == ()
    assert document_of(begun.window.desk).dossier.pledge.deleted is False
    press(Key.Key_Z, CTRL)
    assert begun.on == ["vannas", "umea"]
    assert begun.view.tabs.isVisible()


def test_another_occasion_is_chosen_from_the_list(begun: Signings) -> None:
    desk = begun.window.desk
    first = begun.dossier.occasion
    save_occasion(desk, begun.dossier, replace(first, dated=date(2099, 3, 3), place="Umeå"))
    begin_occasion(desk, ["lulea"])
    begun.show()
    choice = begun.view.header.choice
    choice.setFocus()
    assert choice.count() == 2
    press(Key.Key_Down)
    assert begun.on == ["lulea"]
    press(Key.Key_Up)
    assert begun.on == ["vannas", "umea"]


@pytest.mark.parametrize(
    ("column", "name"),
    [(Column.PERIOD, "period_start"), (Column.CASE_NUMBERS, "case_number_municipality"), (Column.DECISION, None)],
)
def test_a_cell_leads_to_its_field_and_a_button_leads_back(begun: Signings, column: Column, name: str | None) -> None:
    begun.double_click("umea", column)
    assert begun.window.workspace.dossier.pledge.id == "umea"
    assert begun.window.navigation.view.isVisible()
    assert begun.window.navigation.view.pages.currentWidget().isAncestorOf(focused())
    names = {widget.objectName() for widget in _outwards(focused())}
    assert name is None or name in names
    back = begun.window.window.findChild(Middle).back
    click(back)
    assert begun.view.isVisible()
    assert begun.on == ["vannas", "umea"]


def _outwards(widget: QWidget | None) -> list[QWidget]:
    found = []
    while widget is not None:
        found.append(widget)
        widget = widget.parentWidget()
    return found


def test_what_is_written_in_the_field_is_on_the_board_when_one_comes_back(begun: Signings) -> None:
    begun.double_click("umea", Column.CASE_NUMBERS)
    press(Key.Key_A, CTRL)
    write("KS 2023/7")
    click(begun.window.window.findChild(Middle).back)
    row = next(row for row in begun.dossier.board if row.document.id == "umea")
    assert row.cell(Column.CASE_NUMBERS).said == "KS 2023/7, A110.980/2023"


def test_choosing_a_municipality_leaves_the_occasion(begun: Signings) -> None:
    begun.window.navigation.choose("2480")
    assert begun.window.navigation.view.isVisible()
    assert begun.window.contacts.isVisible()
    assert not begun.window.window.findChild(Middle).back.isVisible()


def test_the_way_back_to_the_pledges_shows_the_open_one(begun: Signings) -> None:
    click(begun.view.header.back)
    assert begun.window.navigation.view.isVisible()
    assert begun.window.workspace.dossier.pledge.id == "vannas"


def test_the_occasion_that_was_open_is_shown_again(begun: Signings) -> None:
    begin_occasion(begun.window.desk, ["lulea"])
    kept = begun.dossier.occasion.id
    click(begun.view.header.back)
    begun.show()
    assert begun.dossier.occasion.id == kept


def test_undoing_while_an_occasion_is_in_front_stays_there(begun: Signings) -> None:
    click(begun.board.freeze_all)
    press(Key.Key_Z, CTRL)
    assert begun.view.isVisible()
    assert "Inte fryst än" in begun.board.model.index_of("vannas", Column.FROZEN).data()


def test_a_pledge_without_an_occasion_offers_one_and_then_leads_to_it(signings: Signings) -> None:
    page = signings.window.turn_to("Underskrift")
    assert page.occasion.link.text() == "Nytt signeringstillfälle med det här löftet"
    click(page.occasion.link)
    assert signings.view.isVisible()
    assert signings.on == ["vannas"]
    click(signings.view.header.back)
    assert page.occasion.link.text().startswith("Signeringstillfälle: ")
    made = signings.dossier.occasion.id
    click(page.occasion.link)
    assert signings.dossier.occasion.id == made
    assert len(occasions(signings.window.desk)) == 1


def test_the_line_on_the_pledge_says_when_and_where_it_is_signed(signings: Signings) -> None:
    desk = signings.window.desk
    made = begin_occasion(desk, ["vannas"]).changes[0].record
    page = signings.window.turn_to("Underskrift")
    dossier = open_occasion(desk, made)
    day = date(2099, 3, 3)
    signings.window.workspace.run("", save_occasion, dossier, replace(dossier.occasion, place="Umeå", dated=day))
    assert page.occasion.link.text().startswith(f"Signeringstillfälle: {iso(day)} · Umeå · 1 ")


def test_what_cannot_be_saved_keeps_one_at_the_pledge(signings: Signings) -> None:
    page = signings.window.turn_to("Underskrift")
    click(page.papers.signing_date.line)
    write("i våras")
    press(Key.Key_U, CTRL | SHIFT)
    assert not signings.view.isVisible()
    assert signings.window.navigation.view.isVisible()


def test_an_occasion_says_how_far_it_has_come(begun: Signings) -> None:
    state = begun.view.header.state
    assert "kvar" in state.text()
    click(begun.board.freeze_all)
    assert state.text().startswith("2 ")
    workspace = begun.window.workspace
    copies = [document_of(workspace.desk, one).copy.id for one in begun.on]
    workspace.run("", mark_printed, copies)
    assert state.text() == "Klart att skriva under"
    workspace.run("", sign, "vannas", 0, Signing())
    assert "0 av 2" in state.text()
    for pledge, number in (("vannas", 1), ("umea", 0), ("umea", 1)):
        workspace.run("", sign, pledge, number, Signing())
    assert state.text() == "Allt är undertecknat"


def test_a_frozen_pledge_keeps_its_paper_when_its_occasion_is_thrown_away(signings: Signings) -> None:
    frozen_pledge(signings.window.desk, "2403", id_="bjurholm")
    begin_occasion(signings.window.desk, ["bjurholm"])
    code = document_of(signings.window.desk, "bjurholm").copy.sha256
    signings.show()
    signings.view.header.menu.actions()[1].trigger()
    assert document_of(signings.window.desk, "bjurholm").sheet.sha256 == code
