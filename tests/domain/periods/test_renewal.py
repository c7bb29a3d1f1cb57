from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import count

import pytest
from hypothesis import given, settings
from strategies import dossiers

from medlofte_desktop.domain.periods.renewal import renewed
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.pledge import Pledge, PledgeStatus
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.promise import Activity, ActivityStatus, Promise
from medlofte_desktop.domain.records.record import Record


@pytest.fixture
def vannas() -> Dossier:
    pledge = Pledge(
        id="old",
        municipalities=("2460",),
        period_start=date(2023, 1, 1),
        period_end=date(2025, 12, 31),
        status=PledgeStatus.SIGNED,
        decision_body="Kommunstyrelsen",
        case_number_police="A110.980/2023",
        signing_date=date(2023, 3, 3),
        first_follow_up=date(2024, 2, 29),
        contacts=("anneli",),
        source="https://polisen.example/vannas",
    )
    return Dossier(
        pledge=pledge,
        municipalities=(),
        areas=(PriorityArea(id="traffic", pledge="old", title="Trafik", evidence=("gone",)),),
        promises=(Promise(id="slower", pledge="old", area="traffic", text="Vi sänker farten."),),
        activities=(
            Activity(
                id="check",
                promise="slower",
                text="Kontroll",
                deadline=date(2023, 9, 30),
                status=ActivityStatus.DONE,
            ),
        ),
    )


def ids() -> Callable[[], str]:
    numbers = count()
    return lambda: f"new {next(numbers)}"


def test_a_renewed_pledge_is_a_draft_for_the_next_period_that_extends_the_old_one(vannas: Dossier) -> None:
    pledge = renewed(vannas, new_id=ids())[0]
    assert pledge == Pledge(
        id="new 0",
        municipalities=("2460",),
        period_start=date(2026, 1, 1),
        period_end=date(2028, 12, 31),
        first_follow_up=date(2027, 2, 28),
        contacts=("anneli",),
        extends="old",
    )


def test_activities_begin_anew_and_their_deadlines_move_with_the_period(vannas: Dossier) -> None:
    activity = renewed(vannas, new_id=ids())[-1]
    assert (activity.deadline, activity.status) == (date(2026, 9, 30), ActivityStatus.PLANNED)


def test_a_pledge_until_further_notice_is_renewed_without_dates(vannas: Dossier) -> None:
    open_ended = replace(vannas, pledge=replace(vannas.pledge, period_end=None))
    pledge, *_, activity = renewed(open_ended, new_id=ids())
    assert (pledge.period_start, pledge.first_follow_up, activity.deadline) == (None, None, None)


def test_what_pointed_at_a_record_in_the_trash_points_at_nothing(vannas: Dossier) -> None:
    without_area = replace(vannas, areas=())
    assert renewed(without_area, new_id=ids())[1].area is None
    assert renewed(vannas, new_id=ids())[1].evidence == ()


@settings(max_examples=40)
@given(dossiers())
def test_nothing_that_was_written_is_lost_in_a_renewal(dossier: Dossier) -> None:
    new = renewed(dossier, new_id=ids())
    for kind, old in (
        ("Evidence", dossier.evidence),
        ("PriorityArea", dossier.areas),
        ("Promise", dossier.promises),
        ("Activity", dossier.activities),
        ("Signer", dossier.signers),
    ):
        copies = [record for record in new if type(record).__name__ == kind]
        assert [texts(record) for record in copies] == [texts(record) for record in old]


@settings(max_examples=40)
@given(dossiers())
def test_new_records_point_only_at_new_ones_and_at_the_same_contacts(dossier: Dossier) -> None:
    pledge, *rest = renewed(dossier, new_id=ids())
    made = {pledge.id, *(record.id for record in rest)}
    assert len(made) == len(rest) + 1
    for record in rest:
        pointed_at = {getattr(record, name, None) for name in ("pledge", "promise", "area")} - {None}
        pointed_at |= set(record.evidence) if isinstance(record, PriorityArea) else set()
        assert pointed_at <= made
    assert pledge.contacts == dossier.pledge.contacts


def texts(record: Record) -> dict[str, object]:
    """Everything a person wrote in a record."""
    references = {"id", "pledge", "promise", "area", "evidence", "start", "deadline", "status"}
    return {name: getattr(record, name) for name in type(record).__dataclass_fields__ if name not in references}
