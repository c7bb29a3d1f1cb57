"""Pledges that are ready to be signed, for tests of the signing in any layer."""

from dataclasses import replace
from datetime import date

from medlofte_desktop.domain.records.people import Party, Signer
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.promise import BOTH, Activity, Promise
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.domain.signing.document import Document
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.pledges import open_pledge
from medlofte_desktop.services.saving import save
from medlofte_desktop.services.signing.documents import freeze, open_document

CHIEF = "Michael Rystedt"


def ready_records(code: str = "2460", *, id_: str = "vannas") -> tuple[Record, ...]:
    """A pledge that the quality check has nothing against, and all that belongs to it; ids begin with `id_`."""
    pledge = Pledge(
        id=id_,
        municipalities=(code,),
        period_start=date(2023, 4, 1),
        period_end=date(2025, 12, 31),
        follow_along="På kommunens webbplats varje år i november.",
        case_number_municipality="KS 2022/118",
        case_number_police="A110.980/2023",
        decision_body="Kommunstyrelsen",
        decision_date=date(2023, 2, 14),
        follow_up_months=12,
        first_follow_up=date(2023, 11, 1),
    )
    area = PriorityArea(id=f"{id_}-area", pledge=id_, title="Trafik", cause="Vägen är rak.", ticked=True, order="i")
    promise = Promise(
        id=f"{id_}-promise", pledge=id_, area=area.id, order="i", text="Vi sänker farten.", promised_by=BOTH
    )
    activity = Activity(
        id=f"{id_}-activity",
        promise=promise.id,
        order="i",
        text="Kontrollera farten.",
        responsible="polisen",
        when="varje månad",
        target="12 kontroller per år",
    )
    councillor = Signer(
        id=f"{id_}-councillor",
        pledge=id_,
        order="i",
        name="Anna Frej",
        title="Kommunalråd",
        organisation="Kommunen",
        party=Party.MUNICIPALITY,
    )
    chief = replace(
        councillor,
        id=f"{id_}-chief",
        order="r",
        name=CHIEF,
        title="Lokalpolisområdeschef",
        organisation="Lokalpolisområde Umeå",
        party=Party.POLICE,
    )
    return pledge, area, promise, activity, councillor, chief


def saved_pledge(desk: Desk, code: str = "2460", *, id_: str = "vannas") -> str:
    """The id of such a pledge, saved."""
    save(desk, *ready_records(code, id_=id_))
    return id_


def frozen_pledge(desk: Desk, code: str = "2460", *, id_: str = "vannas") -> str:
    """The same with its text frozen."""
    freeze(desk, [saved_pledge(desk, code, id_=id_)])
    return id_


def document_of(desk: Desk, pledge: str = "vannas") -> Document:
    """The document of a pledge that is there."""
    found = open_document(desk, pledge)
    assert found is not None
    return found


def change_text(desk: Desk, pledge: str = "vannas", introduction: str = "Ny inledning.") -> None:
    """Edit a pledge as somebody who has read what stands."""
    dossier = open_pledge(desk, pledge)
    assert dossier is not None
    save(desk, replace(dossier.pledge, introduction=introduction), follows=dossier.heads)
