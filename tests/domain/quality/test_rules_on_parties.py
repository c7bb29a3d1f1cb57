"""Rules 19–21 and 25: who signs, on what papers, and whom one can ask."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from medlofte_desktop.domain.quality.check import findings
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.people import Party


def found(dossier: Dossier) -> list[tuple[int, str, str, str]]:
    return [(one.rule, one.level.value, one.field, one.variant) for one in findings(dossier)]


def contact(dossier: Dossier, **changes: Any) -> Dossier:
    return replace(dossier, contacts=(replace(dossier.contacts[0], **changes),))


def test_each_party_has_a_signer(sound: Dossier) -> None:
    anna, michael = sound.signers
    assert found(replace(sound, signers=(anna,))) == [(19, "error", "signers", "police")]
    assert found(replace(sound, signers=(michael,))) == [(19, "error", "signers", "municipality")]


def test_each_of_several_municipalities_has_a_signer(sound: Dossier) -> None:
    three = replace(sound, municipalities=sound.municipalities * 3)
    assert [(one.variant, one.detail) for one in findings(three)] == [("municipalities", "2")]
    others = tuple(replace(sound.signers[0], id=name, organisation=name) for name in ("Tjörns kommun", "Orusts kommun"))
    assert found(replace(three, signers=(*sound.signers, *others))) == []


def test_two_signers_of_one_municipality_are_not_two_municipalities(sound: Dossier) -> None:
    twice = replace(sound, municipalities=sound.municipalities * 2, signers=(*sound.signers, sound.signers[0]))
    assert found(twice) == [(19, "error", "signers", "municipalities")]


@pytest.mark.parametrize("field", ["name", "title", "organisation"])
def test_a_signer_has_name_title_and_organisation(sound: Dossier, field: str) -> None:
    anna, michael = sound.signers
    assert found(replace(sound, signers=(anna, replace(michael, **{field: ""})))) == [(19, "error", field, "")]


def test_a_third_party_signs_beside_the_others_and_not_for_them(sound: Dossier) -> None:
    third = replace(sound.signers[0], id="owners", party=Party.OTHER)
    assert found(replace(sound, signers=(*sound.signers, third))) == []
    assert (19, "error", "signers", "municipality") in found(replace(sound, signers=(sound.signers[1], third)))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2023, 4, 2), [(20, "warning", "signing_date", "after_start")]),
        (date(2023, 4, 1), []),
        (date(2023, 2, 13), [(20, "warning", "signing_date", "before_decision")]),
        (None, []),
    ],
)
def test_signing_lies_between_the_decision_and_the_period(
    sound: Dossier, day: date | None, expected: list[object]
) -> None:
    assert found(replace(sound, pledge=replace(sound.pledge, signing_date=day))) == expected


@pytest.mark.parametrize("field", ["decision_body", "decision_date", "case_number_municipality", "case_number_police"])
def test_papers_that_are_missing_are_named(sound: Dossier, field: str) -> None:
    value = None if field == "decision_date" else ""
    assert found(replace(sound, pledge=replace(sound.pledge, **{field: value}))) == [(21, "warning", field, "")]


def test_a_decision_in_words_is_a_decision(sound: Dossier) -> None:
    in_words = replace(sound.pledge, decision_body="", decision_date=None, decision_text="Beslutat av KS 14 februari")
    assert found(replace(sound, pledge=in_words)) == []


@pytest.mark.parametrize("changes", [{"may_be_published": False}, {"phone": ""}])
def test_somebody_who_may_be_named_can_be_reached(sound: Dossier, changes: dict[str, Any]) -> None:
    assert found(contact(sound, **changes)) == [(25, "warning", "contacts", "")]


def test_a_private_mailbox_is_no_duty_address(sound: Dossier) -> None:
    assert found(contact(sound, email="anneli@Gmail.com")) == [(25, "warning", "email", "private")]
    assert found(contact(sound, email="anneli@gmail.com", may_be_published=False))[0][2] == "contacts"
