"""Every rule of the quality check, and what its findings mean for a pledge."""

from collections.abc import Iterable

from medlofte_desktop.domain.quality import (
    carrying_out,
    grounds,
    language,
    parties,
    placeholders,
    promises,
    secrecy,
    timing,
    typography,
    wording,
)
from medlofte_desktop.domain.quality.finding import Finding, Level, Rule
from medlofte_desktop.domain.records.dossier import Dossier

RULES: tuple[Rule, ...] = (
    timing.period_is_stated,
    timing.period_is_reasonable,
    promises.something_is_promised,
    promises.somebody_promises,
    carrying_out.promises_have_activities,
    carrying_out.activities_have_someone_responsible,
    carrying_out.activities_have_a_time,
    carrying_out.activities_have_a_target,
    wording.words_are_firm,
    wording.outcome_is_in_ones_power,
    grounds.areas_have_evidence,
    grounds.areas_state_a_cause,
    promises.goals_have_a_baseline,
    timing.follow_up_is_planned,
    timing.feedback_is_planned,
    parties.every_party_signs,
    parties.signers_are_complete,
    timing.signing_is_in_time,
    parties.papers_are_in_order,
    language.sentences_are_short,
    language.promises_are_short,
    language.text_is_readable,
    language.abbreviations_are_explained,
    secrecy.nobody_is_identified,
    secrecy.no_crime_codes,
    secrecy.evidence_is_not_leaked,
    typography.characters_are_right,
    parties.somebody_can_be_asked,
    placeholders.nothing_is_left_to_fill_in,
    placeholders.headings_have_text,
)

SHEET_RULES = frozenset({3, 19, 27})


def findings(dossier: Dossier) -> tuple[Finding, ...]:
    """All findings in the order of the rules."""
    return tuple(finding for rule in RULES for finding in rule(dossier))


def blocks_ready(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that keep a pledge from being called ready unless somebody says why it may be."""
    return tuple(finding for finding in found if finding.level is Level.ERROR)


def needed_for_sheet(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings to mend before a plain signing sheet is signed; the other rules do not concern it."""
    return tuple(finding for finding in found if finding.rule in SHEET_RULES)


def by_urgency(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """What to mend first: errors before warnings before tips, and what the signing sheet needs before the rest."""
    return tuple(sorted(found, key=_urgency))


def _urgency(finding: Finding) -> tuple[int, bool, int]:
    return tuple(Level).index(finding.level), finding.rule not in SHEET_RULES, finding.rule
