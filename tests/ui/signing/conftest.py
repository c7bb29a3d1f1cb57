import pytest
from pytestqt.qtbot import QtBot
from showing import exposed

from medlofte_desktop.domain.records.people import Party, Signer
from medlofte_desktop.ui.signing.page import SigningPage
from medlofte_desktop.ui.workspace import Workspace


@pytest.fixture
def signed_vannas(vannas: Workspace) -> Workspace:
    """The pledge of Vännäs with a signer for each party; nothing to undo yet."""
    assert vannas.dossier is not None
    pledge = vannas.dossier.pledge.id
    vannas.save(
        "",
        Signer(id="anna", pledge=pledge, order="3", name="Anna Frej (M)", title="Kommunalråd", organisation="Vännäs"),
        Signer(
            id="chief",
            pledge=pledge,
            order="6",
            name="Michael Rystedt",
            title="Lokalpolisområdeschef",
            organisation="Lokalpolisområde Umeå",
            party=Party.POLICE,
        ),
    )
    vannas.steps.clear()
    return vannas


@pytest.fixture
def page(signed_vannas: Workspace, qtbot: QtBot) -> SigningPage:
    page = exposed(SigningPage(signed_vannas), qtbot, 820, 600)
    page.activateWindow()
    return page
