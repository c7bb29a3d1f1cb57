"""Rules 1–8 and 10–15: what a pledge must hold to be carried out."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from medlofte_desktop.domain.quality.check import findings
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.evidence import EvidenceKind
from medlofte_desktop.domain.records.promise import POLICE, ActivityStatus


def found(dossier: Dossier) -> list[tuple[int, str, str, str]]:
    return [(one.rule, one.level.value, one.field, one.variant) for one in findings(dossier)]


def pledge(dossier: Dossier, **changes: Any) -> Dossier:
    return replace(dossier, pledge=replace(dossier.pledge, **changes))


def activity(dossier: Dossier, **changes: Any) -> Dossier:
    return replace(dossier, activities=(replace(dossier.activities[0], **changes),))


def promise(dossier: Dossier, **changes: Any) -> Dossier:
    return replace(dossier, promises=(replace(dossier.promises[0], **changes),))


def test_a_period_without_an_end_is_until_further_notice(sound: Dossier) -> None:
    assert found(pledge(sound, period_end=None)) == []


def test_a_period_without_a_start_is_an_error(sound: Dossier) -> None:
    assert found(pledge(sound, period_start=None)) == [(1, "error", "period_start", "")]


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        (date(2023, 3, 31), [(2, "error", "period_end", "before_start")]),
        (date(2023, 9, 29), [(2, "warning", "period_end", "short")]),
        (date(2023, 9, 30), []),
        (date(2027, 4, 1), []),
        (date(2027, 4, 2), [(2, "warning", "period_end", "long")]),
        (date(9999, 12, 31), [(2, "warning", "period_end", "long")]),
    ],
)
def test_a_period_is_six_to_forty_eight_months(sound: Dossier, end: date, expected: list[object]) -> None:
    assert found(pledge(sound, period_end=end)) == expected


def test_the_last_period_of_all_time_is_checked_without_a_fault(sound: Dossier) -> None:
    assert found(pledge(sound, period_start=date(9999, 6, 1), period_end=date(9999, 12, 31))) == []


def test_an_unticked_area_is_no_area(sound: Dossier) -> None:
    unticked = replace(sound, areas=(replace(sound.areas[0], ticked=False),))
    assert found(unticked) == [(3, "error", "areas", "")]


def test_a_promise_says_who_gives_it(sound: Dossier) -> None:
    assert found(promise(sound, promised_by="")) == [(4, "error", "promised_by", "")]


@pytest.mark.parametrize("status", [ActivityStatus.DROPPED, ActivityStatus.NOT_NEEDED])
def test_a_promise_whose_only_activity_is_given_up_has_none(sound: Dossier, status: ActivityStatus) -> None:
    assert found(activity(sound, status=status, responsible="", when="", target="")) == [
        (5, "warning", "activities", "")
    ]


def test_activities_to_come_count_when_a_date_says_when(sound: Dossier) -> None:
    later = activity(sound, text="Tas fram senare")
    assert found(later) == [(5, "warning", "deadline", "later")]
    assert found(activity(later, deadline=date(2023, 9, 1))) == []
    assert found(activity(later, when="våren 2024")) == []


@pytest.mark.parametrize(
    ("field", "finding"), [("responsible", (6, "error")), ("when", (7, "warning")), ("target", (8, "warning"))]
)
def test_an_activity_says_who_when_and_how_much(sound: Dossier, field: str, finding: tuple[int, str]) -> None:
    assert found(activity(sound, **{field: ""})) == [(*finding, field, "")]


@pytest.mark.parametrize("text", ["Fotpatrullera varje vecka", "Vandringar under hösten", "Kontroller 2024"])
def test_a_time_in_the_text_of_an_activity_is_a_time(sound: Dossier, text: str) -> None:
    assert found(activity(sound, text=text, when="")) == []


@pytest.mark.parametrize(
    "target", ["≥ 2 tillfällen/år", "ja/nej", "Ja", "alla skolor", "två kampanjer", "20 %", "klart"]
)
def test_a_number_or_yes_and_no_can_be_measured(sound: Dossier, target: str) -> None:
    assert found(activity(sound, target=target)) == []


def test_a_target_in_vague_words_cannot_be_measured(sound: Dossier) -> None:
    assert found(activity(sound, target="ökad trygghet")) == [(8, "warning", "target", "vague")]
    assert found(activity(sound, target="", text="Ordna minst två vandringar")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ingen ska behöva vara rädd.",
        "Alla ska känna sig trygga.",
        "En kommun fri från narkotika",
        "Vi garanterar ljus.",
    ],
)
def test_nobody_can_promise_what_others_do(sound: Dossier, text: str) -> None:
    assert found(promise(sound, text=text)) == [(10, "tip", "text", "")]


def test_ordinary_promises_are_in_ones_power(sound: Dossier) -> None:
    assert found(promise(sound, text="Alla elever får en föreläsning. Vi finns på plats. Ingen avgift tas ut.")) == []


def test_evidence_of_one_side_alone_is_too_little(sound: Dossier) -> None:
    dialogue, staff = sound.evidence
    assert found(replace(sound, evidence=(dialogue,))) == [(11, "warning", "evidence", "staff")]
    assert found(replace(sound, evidence=(staff,))) == [(11, "warning", "evidence", "citizens")]
    picture = replace(staff, kind=EvidenceKind.SITUATION_PICTURE)
    assert found(replace(sound, evidence=(dialogue, picture))) == []


def test_evidence_that_another_area_points_at_is_not_for_this_one(sound: Dossier) -> None:
    area = sound.areas[0]
    other = replace(area, id="other", title="Trafik", evidence=("staff",))
    assert (11, "warning", "evidence", "staff") in found(replace(sound, areas=(area, other)))


def test_an_area_states_a_cause_and_a_goal_a_baseline(sound: Dossier) -> None:
    assert found(replace(sound, areas=(replace(sound.areas[0], cause=""),))) == [(12, "tip", "cause", "")]
    assert found(promise(sound, goal_target="80 % trygga")) == [(13, "tip", "goal_baseline", "")]


def test_follow_up_has_an_interval_and_a_first_date(sound: Dossier) -> None:
    assert found(pledge(sound, follow_up_months=None)) == [(14, "error", "follow_up_months", "")]
    assert found(pledge(sound, first_follow_up=None)) == [(14, "error", "first_follow_up", "")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [(15, "error", "follow_along", "")]),
        ("Tertialvis", [(15, "warning", "follow_along", "channel")]),
        ("I lokala Brå", [(15, "warning", "follow_along", "time")]),
        ("Årsvis via sociala medier och media.", []),
    ],
)
def test_feedback_says_where_and_when(sound: Dossier, text: str, expected: list[object]) -> None:
    assert [one for one in found(pledge(sound, follow_along=text)) if one[0] == 15] == expected


def test_a_pledge_of_the_police_alone_needs_no_municipality(sound: Dossier) -> None:
    by_police = pledge(promise(sound, promised_by=POLICE), case_number_municipality="")
    assert found(replace(by_police, signers=sound.signers[1:])) == []
