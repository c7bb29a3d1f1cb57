from dataclasses import replace

import pytest
from occasions import document, occasion_of

from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.domain.records.evidence import Evidence, Secrecy
from medlofte_desktop.domain.records.occasion import PressRelease
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.signing.document import Document
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.domain.signing.press_findings import PressProblem, press_findings, what_stops
from medlofte_desktop.domain.signing.press_release import drafted

ANNELI = Contact(id="anneli", name="Anneli Eriksson", phone="0935-141 05")
SURVEY = Evidence(id="e", pledge="vannas", title="Internt underlag om torget", secrecy=Secrecy.INTERNAL)


def dossier_of(*contacts: Contact, evidence: tuple[Evidence, ...] = ()) -> OccasionDossier:
    return replace(occasion_of(with_evidence("Vännäs", *evidence)), contacts=contacts)


def with_evidence(name: str, *evidence: Evidence) -> Document:
    found = document(name)
    return replace(found, dossier=replace(found.dossier, evidence=evidence))


def found(dossier: OccasionDossier | None = None, **changed: object) -> tuple[Finding, ...]:
    """What is said of a draft of an occasion with one contact to ask, changed in some fields."""
    dossier = dossier or dossier_of(ANNELI)
    release: PressRelease = replace(drafted(dossier, record="release"), **changed)
    return press_findings(release, dossier)


def told(*args: object, **changed: object) -> list[tuple[str, str, str]]:
    return [(one.variant, one.field, one.detail) for one in found(*args, **changed)]


def test_there_is_nothing_to_say_of_a_draft_of_a_complete_occasion() -> None:
    assert found() == ()


def test_a_picture_without_words_stops_it() -> None:
    (finding,) = found(picture="ab")
    assert finding.variant == PressProblem.PICTURE_TEXT
    assert what_stops([finding]) == (finding,)
    assert found(picture="ab", picture_text="Fyra personer vid ett bord.") == ()


def test_words_without_a_picture_are_nothing_to_mend() -> None:
    assert found(picture_text="", caption="") == ()


def test_a_release_without_a_headline_is_stopped() -> None:
    assert [one.variant for one in what_stops(found(headline=""))] == [PressProblem.HEADLINE]


@pytest.mark.parametrize(("text", "variant"), [("Född 811218-9876.", "identity"), ("Se 5000-K123456-23.", "crime")])
@pytest.mark.parametrize("field", ["headline", "lead", "why", "agreement", "picture_text", "caption"])
def test_numbers_that_nobody_may_publish_stop_it_wherever_they_stand(field: str, text: str, variant: str) -> None:
    (finding,) = found(**{field: text})
    assert (finding.rule, finding.level, finding.field, finding.variant) == (23, Level.ERROR, field, variant)


def test_the_title_of_evidence_that_is_not_open_stops_it() -> None:
    dossier = dossier_of(ANNELI, evidence=(SURVEY,))
    (finding,) = found(dossier, lead="Det visar internt UNDERLAG om torget.")
    assert (finding.level, finding.variant, finding.field) == (Level.ERROR, "evidence", "lead")


def test_a_title_that_is_open_in_another_pledge_of_the_occasion_may_be_named() -> None:
    opened = replace(SURVEY, id="o", pledge="umeå", secrecy=Secrecy.OPEN)
    dossier = replace(occasion_of(with_evidence("Vännäs", SURVEY), with_evidence("Umeå", opened)), contacts=(ANNELI,))
    assert found(dossier, lead=SURVEY.title) == ()


def test_a_list_that_no_longer_tells_a_period_is_to_be_looked_over() -> None:
    assert told(municipalities="– Vännäs 2021–2022") == [
        (PressProblem.MUNICIPALITIES, "municipalities", "Vännäs 2023-04-01 – 2025-12-31")
    ]
    assert what_stops(found(municipalities="")) == ()


def test_a_list_in_words_of_ones_own_tells_it_as_well() -> None:
    assert found(municipalities="Vännäs kommun, som var först: 2023-04-01 – 2025-12-31.") == ()


def test_without_anybody_to_ask_it_says_so() -> None:
    assert told(contacts=()) == [(PressProblem.NOBODY, "contacts", "")]


@pytest.mark.parametrize(("contact", "problem", "name"), [
    (replace(ANNELI, may_be_published=False), PressProblem.UNPUBLISHED, "Anneli Eriksson"),
    (replace(ANNELI, name="", organisation="Vännäs kommun"), PressProblem.NAMELESS, "Vännäs kommun"),
    (replace(ANNELI, deleted=True), PressProblem.GONE, ""),
])  # fmt: skip
def test_a_chosen_contact_that_is_left_out_is_told_with_the_reason(
    contact: Contact, problem: PressProblem, name: str
) -> None:
    other = replace(ANNELI, id="other", name="Michael Rystedt")
    assert told(dossier_of(contact, other), contacts=("anneli", "other")) == [(problem, "contacts", name)]


def test_a_contact_that_nobody_can_reach_is_told() -> None:
    dossier = dossier_of(replace(ANNELI, phone=""))
    assert told(dossier) == [(PressProblem.UNREACHABLE, "contacts", "Anneli Eriksson")]


def test_what_stops_it_stands_first() -> None:
    levels = [one.level for one in found(headline="", contacts=(), municipalities="", lead="811218-9876")]
    assert levels == sorted(levels, key=list(Level).index)
