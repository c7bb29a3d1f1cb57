from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot
from showing import exposed
from signings import document_of, saved_pledge

from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.services.contacts import add_contact_to
from medlofte_desktop.services.signing.occasions import begin_occasion, open_occasion, save_occasion
from medlofte_desktop.ui.occasions.details.page import DetailsPage
from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion
from medlofte_desktop.ui.workspace import Workspace

Change = Callable[..., None]


@pytest.fixture
def occasion(workspace: Workspace) -> OpenOccasion:
    """A new occasion with the pledges of Vännäs and Umeå, and a person to ask in Vännäs."""
    desk = workspace.desk
    pledges = [saved_pledge(desk), saved_pledge(desk, "2480", id_="umea")]
    anneli = Contact(id="anneli", municipality="2460", name="Anneli Eriksson", title="Handläggare")
    add_contact_to(desk, document_of(desk).dossier, anneli)
    opened = OpenOccasion(workspace)
    opened.open(begin_occasion(desk, pledges).changes[0].record)
    return opened


@pytest.fixture
def page(occasion: OpenOccasion, qtbot: QtBot) -> DetailsPage:
    page = exposed(DetailsPage(occasion), qtbot, 1100, 900)
    page.activateWindow()
    return page


@pytest.fixture
def change(occasion: OpenOccasion) -> Change:
    """Change fields of the occasion as somebody else does, who has read it as it stands."""

    def save_fields(**fields: object) -> None:
        assert occasion.dossier is not None
        dossier = open_occasion(occasion.workspace.desk, occasion.dossier.occasion.id)
        assert dossier is not None
        changed = replace(dossier.occasion, **fields)  # type: ignore[arg-type]
        occasion.workspace.tell(save_occasion(occasion.workspace.desk, dossier, changed))

    return save_fields
