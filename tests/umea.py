"""The police district of Umeå with its chief, for tests about people."""

from dataclasses import replace

import pytest

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.municipality import PoliceDistrict
from medlofte_desktop.domain.records.people import Contact, Party, Signer
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.pledges import begin_pledge, open_pledge
from medlofte_desktop.services.saving import save

LPO = PoliceDistrict(id="lpo-umea", name="Umeå", municipalities=("2460", "2480", "2403"))
CHIEF = "Michael Rystedt", "Lokalpolisområdeschef", "Lokalpolisområde Umeå"


@pytest.fixture
def umea(desk: Desk) -> Desk:
    """A desk with the police district of Umeå."""
    save(desk, LPO)
    return desk


def begun(desk: Desk, *codes: str) -> str:
    return begin_pledge(desk, codes).changes[0].record


def read(desk: Desk, pledge: str) -> Dossier:
    dossier = open_pledge(desk, pledge)
    assert dossier is not None
    return dossier


def chief(**changed: str) -> Contact:
    name, title, organisation = CHIEF
    contact = Contact(id="chief", police_district=LPO.id, name=name, title=title, organisation=organisation)
    return replace(contact, phone="010-568 22 53", **changed)


def signing_chief(pledge: str, order: str = "i") -> Signer:
    name, title, organisation = CHIEF
    return Signer(
        id=f"chief-{pledge}",
        pledge=pledge,
        order=order,
        name=name,
        title=title,
        organisation=organisation,
        party=Party.POLICE,
    )
