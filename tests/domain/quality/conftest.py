from datetime import date

import pytest

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.evidence import Evidence, EvidenceKind
from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.domain.records.people import Contact, Party, Signer
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.promise import BOTH, Activity, Promise


@pytest.fixture
def sound() -> Dossier:
    """A pledge in which the quality check finds nothing."""
    pledge = Pledge(
        id="pledge",
        municipalities=("2460",),
        period_start=date(2023, 4, 1),
        period_end=date(2025, 12, 31),
        situation="Många är otrygga vid stationen.",
        follow_along="Vi berättar varje år på kommunens webbplats.",
        case_number_municipality="KS 2022/118",
        case_number_police="A110.980/2023",
        decision_body="Kommunstyrelsen",
        decision_date=date(2023, 2, 14),
        signing_date=date(2023, 3, 3),
        follow_up_months=12,
        first_follow_up=date(2024, 1, 31),
    )
    return Dossier(
        pledge=pledge,
        municipalities=(_vannas(),),
        areas=(PriorityArea(id="area", pledge="pledge", title="Trygga platser", cause="Det är mörkt."),),
        promises=(Promise(id="promise", pledge="pledge", area="area", text="Vi ordnar ljus.", promised_by=BOTH),),
        activities=(_activity(),),
        evidence=(
            _evidence("dialogue", EvidenceKind.CITIZEN_DIALOGUE),
            _evidence("staff", EvidenceKind.STAFF_DIALOGUE),
        ),
        signers=(_signer("anna", Party.MUNICIPALITY), _signer("michael", Party.POLICE)),
        contacts=(Contact(id="contact", municipality="2460", name="Anneli Eriksson", phone="0935-141 05"),),
    )


def _vannas() -> Municipality:
    return Municipality(code="2460", name="Vännäs", formal_name="Vännäs kommun", county_code="24", county="")


def _activity() -> Activity:
    return Activity(
        id="activity",
        promise="promise",
        text="Sätta upp lampor",
        responsible="kommunen",
        when="hösten",
        target="20 lampor",
    )


def _evidence(id_: str, kind: EvidenceKind) -> Evidence:
    return Evidence(id=id_, pledge="pledge", kind=kind, title="Underlag")


def _signer(id_: str, party: Party) -> Signer:
    return Signer(id=id_, pledge="pledge", name=id_, title="Chef", organisation=f"Organisation {party}", party=party)
