from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from showing import exposed
from signings import document_of, saved_pledge

from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.services.contacts import add_contact_to
from medlofte_desktop.services.saving import save
from medlofte_desktop.services.signing.occasions import begin_occasion, open_occasion, save_occasion
from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion
from medlofte_desktop.ui.occasions.press.page import PressPage
from medlofte_desktop.ui.workspace import Workspace

ANNELI = Contact(
    id="anneli",
    municipality="2460",
    name="Anneli Eriksson",
    title="Handläggare",
    organisation="Vännäs kommun",
    phone="0935-141 05",
    email="anneli@vannas.se",
)
SHY = Contact(id="shy", municipality="2460", name="Sven Blyg", phone="090-12 34 56", may_be_published=False)
Edit = Callable[..., None]


@pytest.fixture
def occasion(workspace: Workspace) -> OpenOccasion:
    """Vännäs and Umeå, signed in Umeå on 3 March 2023, with one to ask and one who may not be published."""
    desk = workspace.desk
    pledges = [saved_pledge(desk), saved_pledge(desk, "2480", id_="umea")]
    for contact in (ANNELI, SHY):
        add_contact_to(desk, document_of(desk).dossier, contact)
    opened = OpenOccasion(workspace)
    opened.open(begin_occasion(desk, pledges).changes[0].record)
    assert opened.dossier is not None
    dated = replace(opened.dossier.occasion, place="Umeå", dated=date(2023, 3, 3))
    save_occasion(desk, opened.dossier, dated)
    opened.open(dated.id)
    return opened


@pytest.fixture
def page(occasion: OpenOccasion, qtbot: QtBot) -> PressPage:
    """The page before anything is written."""
    page = exposed(PressPage(occasion), qtbot, 1060, 640)
    page.activateWindow()
    return page


@pytest.fixture
def drafted(page: PressPage) -> PressPage:
    page.empty.button.click()
    return page


@pytest.fixture
def edit(occasion: OpenOccasion) -> Edit:
    """Change fields of the release as somebody else does, who has read it as it stands."""

    def save_fields(**fields: object) -> None:
        assert occasion.dossier is not None
        dossier = open_occasion(occasion.workspace.desk, occasion.dossier.occasion.id)
        assert dossier is not None
        assert dossier.release is not None
        changes = save(occasion.workspace.desk, replace(dossier.release, **fields), follows=dossier.heads)
        occasion.workspace.tell(changes)

    return save_fields


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the dialog says that the file shall be."""
    path = tmp_path / "ut" / "pm.html"
    path.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    return path
