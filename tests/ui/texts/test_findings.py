import re

import pytest
from hypothesis import given, settings
from strategies import dossiers

from medlofte_desktop.domain.quality.check import RULES, findings
from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.ui.texts.findings import FIELDS, SENTENCES, field_name, finding_text


@settings(max_examples=40)
@given(dossiers())
def test_every_finding_has_a_sentence_and_its_field_a_name(dossier: Dossier) -> None:
    for finding in findings(dossier):
        assert finding_text(finding).endswith(".")
        assert field_name(finding.field)


def test_every_rule_of_the_check_has_sentences_and_no_other_has() -> None:
    numbers = {int(re.match(r"Rule (\d+):", rule.__doc__ or "")[1]) for rule in RULES}
    assert set(SENTENCES) == numbers


@pytest.mark.parametrize("rule", sorted(SENTENCES))
def test_every_sentence_can_be_said_and_quotes_what_was_typed_as_it_is(rule: int) -> None:
    for variant, sentence in SENTENCES[rule].items():
        text = finding_text(Finding(rule, Level.TIP, "r", variant, "{detail} <b> %1", variant))
        assert text == str(sentence).replace("{detail}", "{detail} <b> %1")
        assert '"' not in str(sentence)


def test_an_empty_pledge_is_told_what_to_do() -> None:
    empty = Dossier(pledge=Pledge(id="p", municipalities=()), municipalities=())
    assert finding_text(findings(empty)[0]) == "Ange när perioden börjar. Utan slutdatum gäller löftet tills vidare."


def test_a_signers_title_is_no_heading() -> None:
    assert (field_name("title", "signer"), field_name("title", "priority_area")) == ("Titel", "Rubrik")


def test_fields_that_can_be_found_fault_with_have_names_of_their_own() -> None:
    assert len({str(name) for name in FIELDS.values()}) == len(FIELDS)
