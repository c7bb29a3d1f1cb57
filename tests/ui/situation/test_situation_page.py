from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from showing import exposed

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.evidence import Secrecy
from medlofte_desktop.services.areas import tick_area
from medlofte_desktop.services.saving import save
from medlofte_desktop.ui.situation.page import SituationPage
from medlofte_desktop.ui.workspace import Workspace

TypeText = Callable[[QWidget, str], None]


@pytest.fixture
def page(vannas: Workspace, qtbot: QtBot) -> SituationPage:
    return exposed(SituationPage(vannas), qtbot)


def dossier(page: SituationPage) -> Dossier:
    assert page.workspace.dossier is not None
    return page.workspace.dossier


def add(page: SituationPage, qtbot: QtBot, type_text: TypeText, *titles: str) -> None:
    for title in titles:
        qtbot.mouseClick(page.evidence.add, Qt.MouseButton.LeftButton)
        type_text(page.evidence.form.title, title)
    page.workspace.flush()


def test_the_situation_is_saved_as_one_step_with_a_name(page: SituationPage, type_text: TypeText) -> None:
    type_text(page.form.situation, "Många är otrygga på kvällarna.")
    page.workspace.flush()
    assert dossier(page).pledge.situation == "Många är otrygga på kvällarna."
    assert page.workspace.steps.undoText() == "ny text om situationen idag"


def test_new_evidence_is_typed_at_once_and_undone_by_name(
    page: SituationPage, qtbot: QtBot, type_text: TypeText
) -> None:
    add(page, qtbot, type_text, "Enkät på torget")
    assert [one.title for one in dossier(page).evidence] == ["Enkät på torget"]
    page.workspace.undo()
    page.workspace.undo()
    assert dossier(page).evidence == ()
    assert page.evidence.empty.isVisibleTo(page)


def test_going_to_another_line_saves_what_was_typed(page: SituationPage, qtbot: QtBot, type_text: TypeText) -> None:
    add(page, qtbot, type_text, "Ett", "Två")
    type_text(page.evidence.form.party, "Kommunen")
    page.evidence.list.setFocus()
    qtbot.keyClick(page.evidence.list, Qt.Key.Key_Up)
    assert [one.party for one in dossier(page).evidence] == ["", "Kommunen"]
    assert page.evidence.form.title.text() == "Ett"


def test_alt_and_arrows_put_evidence_in_order(page: SituationPage, qtbot: QtBot, type_text: TypeText) -> None:
    add(page, qtbot, type_text, "Ett", "Två", "Tre")
    qtbot.keyClick(page.evidence.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.title for one in dossier(page).evidence] == ["Ett", "Tre", "Två"]
    assert page.evidence.list.currentIndex().row() == 1


def test_deleting_evidence_goes_to_its_neighbour_and_can_be_undone(
    page: SituationPage, qtbot: QtBot, type_text: TypeText
) -> None:
    add(page, qtbot, type_text, "Ett", "Två")
    qtbot.keyClick(page.evidence.list, Qt.Key.Key_Delete)
    assert page.evidence.form.title.text() == "Ett"
    page.workspace.undo()
    assert [one.title for one in dossier(page).evidence] == ["Ett", "Två"]


def test_secrecy_is_chosen_in_words_that_say_what_is_printed(
    page: SituationPage, qtbot: QtBot, type_text: TypeText
) -> None:
    add(page, qtbot, type_text, "Spaning")
    qtbot.mouseClick(page.evidence.form.secrecy.choices[Secrecy.SECRET], Qt.MouseButton.LeftButton)
    page.workspace.flush()
    assert dossier(page).evidence[0].secrecy is Secrecy.SECRET
    assert "skrivs aldrig ut" in page.evidence.form.secrecy.meaning.text()
    assert page.evidence.list.lines.lines()[0].right == "Sekretess"


def test_the_areas_that_build_on_evidence_are_links_to_them(
    page: SituationPage, qtbot: QtBot, type_text: TypeText
) -> None:
    add(page, qtbot, type_text, "Enkät")
    page.workspace.run("valt område", tick_area, dossier(page), "Trafik")
    area = dossier(page).areas[0]
    page.workspace.save("underlag", replace(area, evidence=(dossier(page).evidence[0].id,)))
    links = page.evidence.form.uses.links
    assert [link.words for link in links] == ["Trafik"]
    with qtbot.waitSignal(page.wanted) as wanted:
        links[0].click()
    assert wanted.args == [area.id, "evidence"]


@pytest.mark.parametrize(
    "link", ["file:///etc/passwd", "javascript:alert(1)", "//host/share", "https://", "anteckning"]
)
def test_only_addresses_of_the_web_can_be_opened(
    page: SituationPage, qtbot: QtBot, type_text: TypeText, link: str
) -> None:
    add(page, qtbot, type_text, "Enkät")
    type_text(page.evidence.form.link, link)
    assert not page.evidence.form.open_link.isVisibleTo(page)
    page.evidence.form.link.setText("https://www.vannas.se/dialog")
    assert page.evidence.form.open_link.isVisibleTo(page)


def test_a_finding_leads_to_the_field_of_the_evidence(page: SituationPage, qtbot: QtBot, type_text: TypeText) -> None:
    add(page, qtbot, type_text, "Ett", "Två")
    first = dossier(page).evidence[0].id
    assert page.go_to(first, "key_figure")
    assert page.evidence.list.chosen_key() == first
    assert page.evidence.form.key_figure.hasFocus()
    assert page.go_to(dossier(page).pledge.id, "situation")
    assert not page.go_to(dossier(page).pledge.id, "label")
    assert not page.go_to("nowhere", "title")


def test_two_ways_of_writing_are_told_calmly_and_settled(page: SituationPage, qtbot: QtBot) -> None:
    pledge, heads = dossier(page).pledge, dossier(page).heads
    follows = {pledge.id: heads[pledge.id]}
    save(page.workspace.desk, replace(pledge, situation="Det ena"), follows=follows)
    changes = save(page.workspace.desk, replace(pledge, situation="Det andra"), follows=follows)
    page.workspace.tell(changes)
    assert "Situationen idag" in page.notice.words.text()
    assert page.notice.isVisibleTo(page)
    qtbot.mouseClick(page.notice.keep, Qt.MouseButton.LeftButton)
    assert dossier(page).conflicts == {}
    assert not page.notice.isVisibleTo(page)


def test_every_field_can_be_read_aloud(page: SituationPage, qtbot: QtBot, type_text: TypeText) -> None:
    add(page, qtbot, type_text, "Ett")
    names = [page.evidence.form.label_of(name) for name in ("title", "kind", "dated", "responses", "party", "link")]
    assert all(names)
    assert page.evidence.form.label_of("secrecy") == "Vem som får läsa"
    assert page.evidence.form.secrecy.choices[Secrecy.OPEN].accessibleName() == ""  # its own words are read


def test_the_cursor_goes_to_the_secrecy_that_holds(page: SituationPage, qtbot: QtBot, type_text: TypeText) -> None:
    add(page, qtbot, type_text, "Ett")
    assert page.go_to(dossier(page).evidence[0].id, "secrecy")
    assert page.evidence.form.secrecy.choices[Secrecy.OPEN].hasFocus()
