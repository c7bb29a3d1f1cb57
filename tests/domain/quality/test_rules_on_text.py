"""Rules 9, 22–24 and 27: what stands in the texts, and must not."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medlofte_desktop.domain.quality.check import findings
from medlofte_desktop.domain.quality.secrecy import has_identity_number
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.evidence import Evidence, Secrecy


def found(dossier: Dossier) -> list[tuple[int, str, str, str]]:
    return [(one.rule, one.field, one.detail, one.variant) for one in findings(dossier)]


def situation(dossier: Dossier, text: str) -> Dossier:
    return replace(dossier, pledge=replace(dossier.pledge, situation=text))


def promise(dossier: Dossier, **changes: Any) -> Dossier:
    return replace(dossier, promises=(replace(dossier.promises[0], **changes),))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Vi verkar för ljus.", "verkar för"),
        ("Vi gör vårt bästa vid behov.", "gör vårt bästa, vid behov"),
        ("I största möjliga mån fortsätter vi, och fortsätter.", "i största möjliga mån, fortsätter"),
        ("Vi genomför ett antal insatser.", "ett antal"),
        ("Vi samverkar för ljus, påverkar föräldrar och ordnar ett antalstak. Fortsatt röjning.", None),
    ],
)
def test_vague_words_are_named_and_firm_ones_are_not(sound: Dossier, text: str, words: str | None) -> None:
    assert found(promise(sound, text=text)) == ([(9, "text", words, "")] if words else [])


def test_sentences_over_thirty_words_are_long(sound: Dossier) -> None:
    assert found(situation(sound, "ord " * 30)) == []
    assert found(situation(sound, "ord " * 31)) == [(22, "situation", "31", "sentence")]


def test_a_promise_over_three_hundred_characters_is_long(sound: Dossier) -> None:
    text = "Vi ordnar ljus i kommunen. " * 12
    assert found(promise(sound, text=text.strip())) == [(22, "text", "323", "promise")]


def test_lix_is_judged_only_where_there_is_text_enough(sound: Dossier) -> None:
    heavy = "Trygghetsskapande samverkansöverenskommelser förutsätter ansvarsfördelning. "
    assert found(situation(sound, heavy * 12)) == []
    assert found(situation(sound, heavy * 13)) == [(22, "situation", "104", "lix")]


@pytest.mark.parametrize(
    ("text", "unexplained"),
    [
        ("Vi arbetar enligt EST.", "EST"),
        ("Vi följer EST-lägesbilden.", "EST"),
        ("Samtal i lokala Brå.", "BRÅ"),
        ("Vi arbetar enligt Effektiv samordning för trygghet (EST).", None),
        ("Möten om ANDTS-information (alkohol, narkotika, doping, tobak och spel).", None),
        ("Vi möts i UmeBrå. Bilen är bäst. Festen är vår.", None),
    ],
)
def test_abbreviations_are_explained_somewhere(sound: Dossier, text: str, unexplained: str | None) -> None:
    expected = [(22, "situation", unexplained, "abbreviation")] if unexplained else []
    assert found(situation(sound, text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "19811218-9876",
        "811218-9876",
        "811218+9876",
        "198112189876",
        "8112189876",
        "Anna 19811218 9876 bor",
        "701063-2391",
    ],
)
def test_identity_and_coordination_numbers_are_errors_and_are_not_repeated(sound: Dossier, text: str) -> None:
    assert found(situation(sound, text)) == [(23, "situation", "", "identity")]


@pytest.mark.parametrize(
    "text",
    [
        "811218-9875",  # check digit
        "811318-9876",  # month
        "070-174 06 05",
        "0701740605",
        "0709010006",  # a mobile number that would be a birthday
        "A110.980/2023",
        "KS 2018/124 och 2023/KS 0362",
        "556036-0793",  # an organisation's number
        "2023-03-03 2024",
        "5020-118112189876",
        "",
    ],
)
def test_telephones_case_numbers_and_dates_are_no_identity_numbers(text: str) -> None:
    assert not has_identity_number(text)


@given(st.text(st.sampled_from("0123456789-+ /.")))
def test_any_digits_can_be_read(text: str) -> None:
    assert has_identity_number(text) in (True, False)


@pytest.mark.parametrize("code", ["brottskod 5011", "Brottskoden: 9815", "5000-K123456-23"])
def test_crime_codes_and_numbers_of_reports_are_errors(sound: Dossier, code: str) -> None:
    assert found(situation(sound, f"Se {code}.")) == [(23, "situation", code, "crime")]


def test_secret_evidence_may_not_be_repeated_in_public(sound: Dossier) -> None:
    secret = Evidence(id="s", pledge="pledge", title="Underrättelserapport 14", secrecy=Secrecy.SECRET, key_figure="x")
    dossier = replace(sound, evidence=(*sound.evidence, secret))
    assert found(dossier) == []
    leaked = situation(dossier, "Enligt underrättelserapport 14 är det otryggt.")
    assert found(leaked) == [(23, "situation", "underrättelserapport 14", "evidence")]


def test_a_number_in_secret_evidence_itself_is_not_public(sound: Dossier) -> None:
    secret = Evidence(id="s", pledge="pledge", title="811218-9876", secrecy=Secrecy.INTERNAL)
    assert found(replace(sound, evidence=(*sound.evidence, secret))) == []


@pytest.mark.parametrize(
    ("text", "variant"),
    [
        ("ljus\u00adgård", "soft_hyphen"),
        ("Två  mellanslag.", "double_space"),
        ('Vi säger "hej".', "straight_quotes"),
        ("Vi säger 'hej'.", "straight_quotes"),
        ("Åren 2023\u22122025.", "dash"),
        ("Ljus - mer ljus.", "dash"),
        ("Det är \u22125 grader – och ”mörkt”. Rock'n'roll. A-traktor.\n  - punkt", None),
    ],
)
def test_characters_that_do_not_belong_in_print_are_told(sound: Dossier, text: str, variant: str | None) -> None:
    assert [one[3] for one in found(situation(sound, text))] == ([variant] if variant else [])


@pytest.mark.parametrize(
    "text",
    [
        "Lorem ipsum",
        "xxx",
        "XXXX",
        "[…]",
        "[...]",
        "[ ]",
        "[namn]",
        "Fyll i",
        "fyll i här",
        "[fyll i datum]",
        "(fyll i)",
        "___",
        "???",
        "TBD",
        "<datum>",
        "N.N.",
        "Skriv text här",
    ],
)
def test_placeholders_are_errors(sound: Dossier, text: str) -> None:
    assert [one[0] for one in found(situation(sound, text))] == [27]


@pytest.mark.parametrize(
    "text",
    ["Fyll i enkäten på webben.", "Vi [polisen] lovar", "Vad tycker du?", "Loremark", "TODOS", "Se [1].", "Anno 2023"],
)
def test_ordinary_words_are_no_placeholders(sound: Dossier, text: str) -> None:
    assert [one[0] for one in found(situation(sound, text))] == []


def test_what_has_no_text_is_an_empty_heading(sound: Dossier) -> None:
    area = replace(sound, areas=(*sound.areas, replace(sound.areas[0], id="b", title="")))
    assert found(area) == [(27, "title", "", "")]
    activity = replace(sound, activities=(*sound.activities, replace(sound.activities[0], id="b", text="")))
    assert found(activity) == [(27, "text", "", "")]
    second = replace(sound, promises=(*sound.promises, replace(sound.promises[0], id="b", text="")))
    assert (27, "text", "", "") in found(second)
