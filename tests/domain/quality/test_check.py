from dataclasses import replace

from hypothesis import given, settings
from strategies import dossiers

from medlofte_desktop.domain.quality.check import RULES, blocks_ready, by_urgency, findings, needed_for_sheet
from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.pledge import Pledge

EMPTY = Dossier(pledge=Pledge(id="pledge", municipalities=()), municipalities=())
PSEUDO_FIELDS = {"areas", "promises", "activities", "signers", "contacts"}


def test_a_sound_pledge_has_no_findings(sound: Dossier) -> None:
    assert findings(sound) == ()
    assert by_urgency(()) == ()


def test_an_empty_pledge_lacks_the_most_and_first_of_all_an_area() -> None:
    found = findings(EMPTY)
    assert {finding.rule for finding in found} == {1, 3, 14, 15, 19, 21, 25}
    assert by_urgency(found)[0] == Finding(3, Level.ERROR, "pledge", "areas")


def test_only_errors_block_ready_and_only_three_rules_are_needed_for_a_sheet() -> None:
    found = findings(EMPTY)
    assert {finding.rule for finding in blocks_ready(found)} == {1, 3, 14, 15, 19}
    assert {finding.rule for finding in needed_for_sheet(found)} == {3, 19}


def test_a_placeholder_is_needed_for_the_sheet_too(sound: Dossier) -> None:
    found = findings(replace(sound, pledge=replace(sound.pledge, label="Lorem ipsum")))
    assert [finding.rule for finding in needed_for_sheet(found)] == [27]


def test_errors_come_before_warnings_and_those_before_tips() -> None:
    tip, warning, error = (
        Finding(rule, level, "r", "f") for rule, level in zip((9, 21, 23), reversed(Level), strict=True)
    )
    assert by_urgency([tip, warning, error]) == (error, warning, tip)


def test_each_rule_is_listed_once_and_says_its_number() -> None:
    assert len(set(RULES)) == len(RULES)
    assert all((rule.__doc__ or "").startswith("Rule ") for rule in RULES)


@settings(max_examples=40)
@given(dossiers())
def test_every_finding_leads_to_a_field_of_a_record_that_exists(dossier: Dossier) -> None:
    lists = (dossier.areas, dossier.promises, dossier.activities, dossier.evidence, dossier.signers, dossier.contacts)
    records = {record.id: record for some in lists for record in some} | {dossier.pledge.id: dossier.pledge}
    for finding in findings(dossier):
        assert finding.field in PSEUDO_FIELDS or hasattr(records[finding.record], finding.field)
