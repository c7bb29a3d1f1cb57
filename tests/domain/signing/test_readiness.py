from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from documents import CHIEF, COUNCILLORS, RESCUERS, by_police_alone, dossier_of, frozen, signed, together
from hypothesis import given
from hypothesis import strategies as st
from strategies import dossiers

from medlofte_desktop.domain.quality.check import blocks_ready, findings
from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.signing.document import Document, DocumentState, Freezing
from medlofte_desktop.domain.signing.readiness import Cell, Column, Readiness, Row, board_row, is_ready

READY = dossier_of(COUNCILLORS[2], CHIEF)
PRINTED = datetime(2023, 3, 3, 9, tzinfo=UTC)
FACTS = tuple(Column)[: tuple(Column).index(Column.FROZEN)]


def cell(dossier: Dossier, column: Column) -> Cell:
    return board_row(Document(dossier=dossier)).cell(column)


def leads(found: Cell) -> list[tuple[str, str]]:
    """Where the findings of a cell are mended."""
    return [(one.record, one.field) for one in found.findings]


def lacking(dossier: Dossier) -> set[Column]:
    return {one.column for one in board_row(Document(dossier=dossier)).cells if one.readiness is Readiness.LACKING}


@pytest.mark.parametrize("dossier", [READY, together(), by_police_alone(), dossier_of(COUNCILLORS[2], CHIEF, RESCUERS)])
def test_a_pledge_that_lacks_nothing_has_only_the_steps_left(dossier: Dossier) -> None:
    row = board_row(Document(dossier=dossier))
    assert {row.cell(column).readiness for column in FACTS} == {Readiness.DONE}
    assert [one.column for one in row.left] == [Column.FROZEN, Column.PRINTED]


def test_a_cell_that_lacks_nothing_says_what_stands_there() -> None:
    said = {one.column: one.said for one in board_row(Document(dossier=together())).cells}
    assert said[Column.PERIOD] == "2023-04-01 – 2025-12-31"
    assert (said[Column.AREAS], said[Column.PROMISES]) == ("1", "1")
    assert said[Column.MUNICIPALITY] == ", ".join(one.name for one in COUNCILLORS)
    assert said[Column.POLICE] == CHIEF.name
    assert said[Column.DECISION] == "Kommunstyrelsen"
    assert said[Column.CASE_NUMBERS] == "KS 2022/118, A110.980/2023"


@pytest.mark.parametrize(
    ("changed", "column", "field"),
    [
        ({"period_start": None}, Column.PERIOD, "period_start"),
        ({"period_end": date(2022, 1, 1)}, Column.PERIOD, "period_end"),
        ({"follow_along": ""}, Column.QUALITY, "follow_along"),
        ({"first_follow_up": None}, Column.QUALITY, "first_follow_up"),
    ],
)
def test_what_is_missing_in_the_pledge_stands_in_one_column_and_leads_to_its_field(
    changed: dict[str, object], column: Column, field: str
) -> None:
    dossier = dossier_of(COUNCILLORS[2], CHIEF, **changed)
    assert lacking(dossier) == {column}
    assert leads(cell(dossier, column)) == [("pledge", field)]


@pytest.mark.parametrize(
    ("changed", "column", "field"),
    [
        ({"signing_date": date(2023, 5, 1)}, Column.PERIOD, "signing_date"),
        ({"signing_date": date(2023, 1, 1)}, Column.DECISION, "signing_date"),
        ({"decision_body": "", "decision_date": None}, Column.DECISION, "decision_body"),
        ({"decision_date": None}, Column.DECISION, "decision_date"),
        ({"case_number_police": ""}, Column.CASE_NUMBERS, "case_number_police"),
        ({"case_number_municipality": ""}, Column.CASE_NUMBERS, "case_number_municipality"),
    ],
)
def test_what_may_be_signed_as_it_is_asks_for_a_look_and_stops_nothing(
    changed: dict[str, object], column: Column, field: str
) -> None:
    dossier = dossier_of(COUNCILLORS[2], CHIEF, **changed)
    assert cell(dossier, column).readiness is Readiness.LOOK
    assert leads(cell(dossier, column)) == [("pledge", field)]
    assert not lacking(dossier)


@pytest.mark.parametrize(
    ("emptied", "column", "field"), [("areas", Column.AREAS, "areas"), ("promises", Column.PROMISES, "promises")]
)
def test_no_area_and_no_promise_stand_in_columns_of_their_own(emptied: str, column: Column, field: str) -> None:
    dossier = replace(READY, **{emptied: ()})
    assert cell(dossier, column).readiness is Readiness.LACKING
    assert leads(cell(dossier, column)) == [("pledge", field)]


def test_three_municipalities_need_somebody_each() -> None:
    dossier = replace(together(), signers=(*COUNCILLORS[:2], CHIEF))
    assert lacking(dossier) == {Column.MUNICIPALITY}
    (finding,) = cell(dossier, Column.MUNICIPALITY).findings
    assert (finding.field, finding.variant, finding.detail) == ("signers", "municipalities", "1")


def test_two_who_sign_for_one_municipality_do_not_stand_in_for_another() -> None:
    deputy = replace(COUNCILLORS[0], id="deputy", name="Bo By")
    dossier = replace(together(), signers=(*COUNCILLORS[:2], deputy, CHIEF))
    assert lacking(dossier) == {Column.MUNICIPALITY}


def test_a_signer_without_a_title_is_told_in_the_column_of_their_party() -> None:
    for party, column in (
        (COUNCILLORS[2], Column.MUNICIPALITY),
        (CHIEF, Column.POLICE),
        (RESCUERS, Column.OTHER),
    ):
        others = {COUNCILLORS[2], CHIEF, RESCUERS} - {party}
        dossier = dossier_of(*others, replace(party, title=""))
        assert lacking(dossier) == {column}
        assert leads(cell(dossier, column)) == [(party.id, "title")]


def test_all_that_a_signer_lacks_is_told() -> None:
    dossier = dossier_of(COUNCILLORS[2], replace(CHIEF, name="", title="", organisation=""))
    assert [field for _record, field in leads(cell(dossier, Column.POLICE))] == ["name", "title", "organisation"]


def test_a_third_party_is_not_needed_and_is_told_where_it_signs() -> None:
    assert cell(READY, Column.OTHER).variant == "not_needed"
    assert cell(dossier_of(COUNCILLORS[2], CHIEF, RESCUERS), Column.OTHER).said == RESCUERS.name


def test_the_police_alone_need_neither_a_councillor_nor_the_case_number_of_a_municipality() -> None:
    found = cell(by_police_alone(), Column.MUNICIPALITY)
    assert (found.readiness, found.variant) == (Readiness.DONE, "not_needed")
    assert cell(by_police_alone(), Column.CASE_NUMBERS).readiness is Readiness.DONE
    assert not lacking(by_police_alone())


def test_a_pledge_by_the_police_alone_that_no_police_signs_lacks_its_signer() -> None:
    assert lacking(by_police_alone(RESCUERS)) == {Column.POLICE}


def test_a_reason_to_sign_with_errors_lets_them_be_signed_and_keeps_them_in_sight() -> None:
    dossier = dossier_of(COUNCILLORS[2], CHIEF, follow_along="", ready_reason="Webbplatsen öppnar i maj.")
    found = cell(dossier, Column.QUALITY)
    assert (found.readiness, found.said, found.variant) == (Readiness.LOOK, "Webbplatsen öppnar i maj.", "reason")
    assert leads(found) == [("pledge", "follow_along")]


def test_a_reason_that_nothing_needs_any_more_is_not_told() -> None:
    found = cell(dossier_of(COUNCILLORS[2], CHIEF, ready_reason="Webbplatsen öppnar i maj."), Column.QUALITY)
    assert (found.readiness, found.said) == (Readiness.DONE, "")


def changed(document: Document) -> Document:
    return replace(document, dossier=dossier_of(COUNCILLORS[2], CHIEF, introduction="Ny."))


def left_behind(document: Document) -> Document:
    edited = changed(document)
    return replace(edited, copies=(replace(edited.copies[0], left_behind=edited.living.sha256),))


def twice(document: Document) -> Document:
    return replace(document, copies=(*document.copies, replace(document.copies[0], id="other")))


def damaged(document: Document) -> Document:
    return replace(document, copies=(replace(document.copies[0], text="{}"),))


@pytest.mark.parametrize(
    ("made", "freezing", "readiness"),
    [
        (lambda document: replace(document, copies=()), Freezing.NOT_FROZEN, Readiness.WAITING),
        (lambda document: document, Freezing.IN_STEP, Readiness.DONE),
        (changed, Freezing.BEHIND, Readiness.LACKING),
        (left_behind, Freezing.LEFT_BEHIND, Readiness.LOOK),
        (twice, Freezing.TWICE, Readiness.LACKING),
        (damaged, Freezing.DAMAGED, Readiness.LACKING),
    ],
)
def test_how_the_frozen_text_stands_decides_whether_the_meeting_can_be_held(
    made: object, freezing: Freezing, readiness: Readiness
) -> None:
    row = board_row(made(frozen(READY, printed=PRINTED)))
    found = row.cell(Column.FROZEN)
    assert (found.variant, found.readiness) == (freezing, readiness)
    assert is_ready([row]) == (readiness in (Readiness.DONE, Readiness.LOOK))


def test_what_is_frozen_and_printed_is_ready_before_anybody_has_signed() -> None:
    row = board_row(frozen(together(), printed=PRINTED))
    assert is_ready([row])
    assert row.cell(Column.SIGNED).readiness is Readiness.WAITING


def test_who_has_signed_is_counted() -> None:
    document = frozen(together(), printed=PRINTED)
    told = [
        board_row(one).cell(Column.SIGNED) for one in (document, signed(document, 1, 3), signed(document, *range(4)))
    ]
    assert [one.said for one in told] == ["0/4", "2/4", "4/4"]
    assert [one.variant for one in told] == [*(DocumentState.FROZEN, DocumentState.PARTLY_SIGNED, DocumentState.SIGNED)]
    assert [one.readiness for one in told] == [Readiness.WAITING, Readiness.WAITING, Readiness.DONE]


def test_a_text_frozen_anew_has_to_be_printed_anew() -> None:
    old = frozen(READY, "old", printed=PRINTED)
    new = frozen(READY, "new", replaces=("old",))
    row = board_row(replace(new, copies=(*old.copies, *new.copies)))
    assert [one.column for one in row.left] == [Column.PRINTED]


def test_an_occasion_without_pledges_is_not_ready() -> None:
    assert not is_ready([])


@st.composite
def rows(draw: st.DrawFn) -> Row:
    cells = tuple(Cell(column=column, readiness=draw(st.sampled_from(Readiness))) for column in Column)
    return Row(document=Document(dossier=READY), cells=cells)


@given(st.lists(rows(), min_size=1, max_size=6))
def test_an_occasion_is_ready_exactly_when_every_cell_before_the_meeting_is(board: list[Row]) -> None:
    ready = (Readiness.DONE, Readiness.LOOK)
    assert is_ready(board) == all(
        one.readiness in ready for row in board for one in row.cells if one.column is not Column.SIGNED
    )


@given(dossiers())
def test_every_pledge_has_every_cell_once_and_a_stop_says_why(dossier: Dossier) -> None:
    row = board_row(Document(dossier=dossier))
    assert tuple(one.column for one in row.cells) == tuple(Column)
    stops = [one for one in row.cells if one.column in FACTS and one.readiness is Readiness.LACKING]
    assert all(any(found.level is Level.ERROR for found in one.findings) for one in stops)


@given(dossiers())
def test_no_error_of_the_quality_check_is_lost_on_the_board(dossier: Dossier) -> None:
    row = board_row(Document(dossier=dossier))
    told: set[Finding] = {finding for one in row.cells for finding in one.findings}
    assert set(blocks_ready(findings(dossier))) <= told
