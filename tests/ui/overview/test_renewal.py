from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from showing import exposed

from medlofte_desktop.domain.periods.renewal import renewed
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.promise import Promise
from medlofte_desktop.services.saving import save, throw_away
from medlofte_desktop.ui.overview.page import OverviewPage
from medlofte_desktop.ui.workspace import Workspace

SPEED = "Polisen lovar att mäta hastigheten utanför skolorna minst en gång i veckan."


@pytest.fixture
def page(vannas: Workspace, qtbot: QtBot) -> OverviewPage:
    """The overview of a pledge that extends one with two promises."""
    old = vannas.dossier
    assert old is not None
    for order, text in (("a", SPEED), ("b", "Kommunen lovar att tända lamporna.")):
        vannas.save("nytt löfte", Promise(id=vannas.desk.new_id(), pledge=old.pledge.id, order=order, text=text))
    assert vannas.dossier is not None
    records = renewed(vannas.dossier, new_id=vannas.desk.new_id)
    save(vannas.desk, *records)
    vannas.open(records[0].id)
    return exposed(OverviewPage(vannas), qtbot)


def dossier(page: OverviewPage) -> Dossier:
    assert page.workspace.dossier is not None
    return page.workspace.dossier


def test_an_unchanged_renewal_says_so(page: OverviewPage) -> None:
    assert page.renewal.isVisibleTo(page)
    assert "desamma som förut" in page.renewal.summary.text()


def test_what_is_new_changed_and_gone_is_listed_in_words(page: OverviewPage) -> None:
    first, second = dossier(page).promises
    new = Promise(id="new", pledge=first.pledge, order="z", text="Vi bygger en cykelväg till badplatsen.")
    page.workspace.save("löften", replace(first, text=SPEED.replace("en gång", "två gånger")), new)
    page.workspace.throw_away("borttaget", second)
    assert page.renewal.summary.text().endswith("Nytt: 1. Ändrat: 1. Borttaget: 1.")
    assert len(page.renewal.list.rows) == 3


def test_a_new_promise_is_a_link_to_itself(page: OverviewPage, qtbot: QtBot) -> None:
    page.workspace.save("nytt löfte", Promise(id="new", pledge=dossier(page).pledge.id, order="z", text="Cykelväg."))
    with qtbot.waitSignal(page.wanted) as wanted:
        page.renewal.list.links()[0].click()
    assert wanted.args == ["new", "text"]


def test_the_pledge_before_can_be_opened(page: OverviewPage, qtbot: QtBot) -> None:
    before = dossier(page).pledge.extends
    qtbot.mouseClick(page.renewal.open, Qt.MouseButton.LeftButton)
    assert dossier(page).pledge.id == before
    assert not page.renewal.isVisibleTo(page)


def test_a_change_of_the_pledge_before_changes_the_comparison(page: OverviewPage) -> None:
    before = dossier(page).pledge.extends
    assert before is not None
    extra = Promise(id="extra", pledge=before, order="z", text="Grannsamverkan i alla byar.")
    page.workspace.tell(save(page.workspace.desk, extra))
    assert page.renewal.summary.text().endswith("Borttaget: 1.")


def test_a_pledge_before_that_lies_in_the_trash_is_said_to(page: OverviewPage) -> None:
    before = page._before
    assert before is not None
    page.workspace.tell(throw_away(page.workspace.desk, before.pledge))
    assert "papperskorgen" in page.renewal.words.text()
    assert not page.renewal.open.isVisibleTo(page)
