from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from showing import exposed

from medlofte_desktop.domain.organisations import at_home
from medlofte_desktop.domain.records.people import Contact, Party, Signer
from medlofte_desktop.services.contacts import add_contact_to
from medlofte_desktop.ui.contacts.panel import ContactPanel
from medlofte_desktop.ui.workspace import Workspace

ANNELI = Contact(
    id="anneli",
    name="Anneli Eriksson",
    title="Handläggare",
    organisation="Vännäs kommun",
    phone="0935-14105",
    email="anneli.eriksson@vannas.se",
)
MICHAEL = Contact(
    id="michael",
    name="Michael Rystedt",
    title="Lokalpolisområdeschef",
    organisation="Lokalpolisområde Umeå",
    phone="010-568 22 53",
)


@pytest.fixture
def vannas_people(vannas: Workspace) -> Workspace:
    """The pledge of Vännäs with two contacts and two signers; nothing to undo yet."""
    assert vannas.dossier is not None
    for contact in (ANNELI, MICHAEL):
        vannas.run("", add_contact_to, vannas.dossier, at_home(contact, vannas.dossier.pledge))
    pledge_id = vannas.dossier.pledge.id
    vannas.save(
        "",
        Signer(
            id="anna", pledge=pledge_id, order="3", name="Anna Frej (M)", title="Kommunalråd", organisation="Vännäs"
        ),
        Signer(
            id="chief",
            pledge=pledge_id,
            order="6",
            name="Michael Rystedt",
            title="Lokalpolisområdeschef",
            organisation="Lokalpolisområde Umeå",
            party=Party.POLICE,
        ),
    )
    vannas.steps.clear()
    return vannas


def shown(panel: ContactPanel, qtbot: QtBot) -> ContactPanel:
    exposed(panel, qtbot, 290, 700)
    panel.activateWindow()
    return panel


@pytest.fixture
def panel(vannas_people: Workspace, qtbot: QtBot) -> ContactPanel:
    return shown(ContactPanel(vannas_people), qtbot)


@pytest.fixture
def empty_panel(workspace: Workspace, qtbot: QtBot) -> ContactPanel:
    """A panel while no pledge is open and no municipality is chosen."""
    return shown(ContactPanel(workspace), qtbot)


class LinkTaker(QObject):
    """Takes the links that a person's own programs would have taken."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def opened_links(qapp: QApplication) -> Iterator[list[str]]:
    """The telephone and mail links that have been opened."""
    taker = LinkTaker()
    for scheme in ("tel", "mailto"):
        QDesktopServices.setUrlHandler(scheme, taker, "take")
    yield taker.opened
    for scheme in ("tel", "mailto"):
        QDesktopServices.unsetUrlHandler(scheme)
