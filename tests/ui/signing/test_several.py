from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from medlofte_desktop.domain.records.pledge import PledgeStatus
from medlofte_desktop.services.pledges import begin_pledge, open_pledge
from medlofte_desktop.services.saving import save
from medlofte_desktop.services.signers import sign_several
from medlofte_desktop.ui.people.wishes import Action, Wish
from medlofte_desktop.ui.signing.page import SigningPage
from medlofte_desktop.ui.signing.several_dialog import SignSeveralDialog
from medlofte_desktop.ui.workspace import Workspace

Pledges = dict[str, str]


@pytest.fixture
def pledges(signed_vannas: Workspace) -> Pledges:
    """Municipality code → a pledge that is being prepared: two of the police district, one far away."""
    return {code: begin_pledge(signed_vannas.desk, [code]).changes[0].record for code in ("2403", "2480", "0180")}


@pytest.fixture
def dialog(page: SigningPage, pledges: Pledges) -> SignSeveralDialog:
    page.signers.list.wished.emit(Wish(Action.SIGN_SEVERAL, "chief"))
    dialog = page.findChild(SignSeveralDialog)
    assert isinstance(dialog, SignSeveralDialog)
    return dialog


def signers(page: SigningPage, pledge: str) -> list[str]:
    dossier = open_pledge(page.workspace.desk, pledge)
    return [one.name for one in dossier.signers] if dossier else []


def lines(dialog: SignSeveralDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_the_pledges_of_the_police_district_come_first_and_are_ticked(
    dialog: SignSeveralDialog, pledges: Pledges
) -> None:
    assert [line.split(" · ")[0] for line in lines(dialog)] == ["Bjurholm", "Umeå", "Stockholm"]
    assert dialog.chosen() == (pledges["2403"], pledges["2480"])


def test_the_chief_signs_the_ticked_ones_as_one_step(
    page: SigningPage, dialog: SignSeveralDialog, pledges: Pledges, qtbot: QtBot
) -> None:
    qtbot.mouseClick(dialog.do, Qt.MouseButton.LeftButton)
    assert [signers(page, pledges[code]) for code in ("2403", "2480", "0180")] == [
        ["Michael Rystedt"],
        ["Michael Rystedt"],
        [],
    ]
    assert page.workspace.steps.undoText() == "Michael Rystedt som undertecknare för flera kommuner"
    page.workspace.undo()
    assert signers(page, pledges["2403"]) == signers(page, pledges["2480"]) == []


def test_a_pledge_that_has_the_signer_cannot_be_chosen(page: SigningPage, pledges: Pledges) -> None:
    assert page.workspace.dossier is not None
    chief = page.workspace.dossier.signers[1]
    sign_several(page.workspace.desk, [pledges["2403"]], chief)
    dialog = page.signers.offer_several(chief)
    assert "undertecknar redan" in lines(dialog)[0]
    assert dialog.chosen() == (pledges["2480"],)


def test_a_pledge_that_is_ready_for_signing_is_not_offered(page: SigningPage, pledges: Pledges) -> None:
    dossier = open_pledge(page.workspace.desk, pledges["2480"])
    assert dossier is not None
    assert page.workspace.dossier is not None
    save(page.workspace.desk, replace(dossier.pledge, status=PledgeStatus.READY))
    dialog = page.signers.offer_several(page.workspace.dossier.signers[1])
    assert not any("Umeå" in line for line in lines(dialog))


def test_the_search_hides_and_forgets_nothing(dialog: SignSeveralDialog, pledges: Pledges) -> None:
    dialog.search.setText("stock")
    assert [dialog.list.item(row).isHidden() for row in range(3)] == [True, True, False]
    assert dialog.chosen() == (pledges["2403"], pledges["2480"])


def test_with_nothing_ticked_there_is_nothing_to_do(dialog: SignSeveralDialog) -> None:
    for row in range(dialog.list.count()):
        dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.do.isEnabled()


def test_where_there_are_no_other_pledges_it_says_so(page: SigningPage) -> None:
    assert page.workspace.dossier is not None
    dialog = page.signers.offer_several(page.workspace.dossier.signers[1])
    assert dialog.list.isHidden()
    assert dialog.nothing.words == "Det finns inga andra löften att underteckna än."
