from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from documents import CHIEF, COUNCILLORS, RESCUERS, by_police_alone, dossier_of, frozen, signed, together
from hypothesis import given
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from strategies import dossiers

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.sheet.signing_sheet import version_code
from medlofte_desktop.domain.signing.document import Document
from medlofte_desktop.domain.signing.readiness import Column, Row, board_row
from medlofte_desktop.ui.occasions.board.model import CELL_ROLE, PLEDGE_ROLE, BoardModel
from medlofte_desktop.ui.texts.readiness import cell_words

READY = dossier_of(COUNCILLORS[2], CHIEF)
PRINTED = datetime(2023, 3, 3, 11, tzinfo=UTC)


@pytest.fixture
def model(qapp: object) -> BoardModel:
    return BoardModel()


def row(dossier: Dossier) -> Row:
    return board_row(Document(dossier=dossier))


def words(dossier: Dossier | Document, column: Column) -> str:
    document = dossier if isinstance(dossier, Document) else Document(dossier=dossier)
    return cell_words(board_row(document).cell(column))


def headings(model: BoardModel) -> list[str]:
    horizontal = Qt.Orientation.Horizontal
    return [model.headerData(section, horizontal) for section in range(model.columnCount())]


def test_the_board_is_a_sound_model_whatever_is_shown_in_it(model: BoardModel) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    third = row(dossier_of(COUNCILLORS[2], CHIEF, RESCUERS))
    for rows in ([row(READY)], [row(together())], [row(READY), replace(third)], [], [row(by_police_alone())]):
        model.show_rows(rows)
        assert model.rowCount() == len(rows)


def test_there_is_a_column_for_names_and_one_for_each_thing_that_must_be_in_place(model: BoardModel) -> None:
    model.show_rows([row(READY)])
    assert [heading.replace("-\n", "").replace("\n", " ") for heading in headings(model)] == [
        *("Kommun", "Period", "Områden", "Löften", "För kommunen", "För polisen", "Beslut", "Diarienummer"),
        *("Kvalitet", "Fryst text", "Utskrivet", "Undertecknat"),
    ]


def test_a_third_party_has_a_column_only_where_there_is_one(model: BoardModel) -> None:
    model.show_rows([row(READY)])
    assert "För\nannan part" not in headings(model)
    model.show_rows([row(READY), row(dossier_of(COUNCILLORS[2], CHIEF, RESCUERS))])
    assert "För\nannan part" in headings(model)
    assert model.index(0, headings(model).index("För\nannan part")).data() == "Behövs inte"


def test_the_first_column_names_the_municipalities(model: BoardModel) -> None:
    model.show_rows([row(together())])
    assert model.index(0, 0).data() == "Bjurholm, Vindeln, Vännäs"
    assert model.index(0, 0).data(CELL_ROLE) is None
    assert model.index(0, 3).data(PLEDGE_ROLE) == "pledge"


def test_a_cell_is_heard_with_pledge_column_state_and_words(model: BoardModel) -> None:
    model.show_rows([row(dossier_of(COUNCILLORS[2]))])
    heard = model.index_of("pledge", Column.POLICE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Vännäs, För polisen, saknas, Ingen än"


def test_the_same_pledges_are_painted_anew_without_losing_the_place(model: BoardModel) -> None:
    model.show_rows([row(READY)])
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.show_rows([row(dossier_of(COUNCILLORS[2]))])
    assert not resets
    assert model.index_of("pledge", Column.POLICE).data() == "Ingen än"


def test_a_pledge_or_column_that_is_not_there_has_no_cell(model: BoardModel) -> None:
    model.show_rows([row(READY)])
    assert not model.index_of("nowhere", Column.PERIOD).isValid()
    assert model.index_of("pledge", Column.OTHER).column() == 0


@pytest.mark.parametrize(
    ("changed", "column", "said"),
    [
        ({}, Column.PERIOD, "2023-04-01 – 2025-12-31"),
        ({"period_start": None}, Column.PERIOD, "Start saknas"),
        ({"period_end": date(2022, 1, 1)}, Column.PERIOD, "Slutar före starten"),
        ({"period_end": date(2023, 6, 30)}, Column.PERIOD, "Under sex månader"),
        ({"period_end": date(2029, 6, 30)}, Column.PERIOD, "Över fyra år"),
        ({"signing_date": date(2023, 5, 1)}, Column.PERIOD, "Efter starten"),
        ({"signing_date": date(2023, 1, 1)}, Column.DECISION, "Fattas efter undertecknandet"),
        ({"decision_date": None}, Column.DECISION, "Datum saknas"),
        ({"decision_body": "", "decision_date": None}, Column.DECISION, "Saknas"),
        ({"decision_paragraph": "§ 22"}, Column.DECISION, "Kommunstyrelsen § 22"),
        ({"decision_body": "", "decision_text": "Beslutat i vår."}, Column.DECISION, "Beslutat i vår."),
        ({"case_number_police": ""}, Column.CASE_NUMBERS, "Polisens saknas"),
        ({"case_number_municipality": ""}, Column.CASE_NUMBERS, "Kommunens saknas"),
        ({"case_number_municipality": "", "case_number_police": ""}, Column.CASE_NUMBERS, "2 saknas"),
        ({"follow_along": "", "first_follow_up": None}, Column.QUALITY, "2 att rätta"),
        ({"follow_along": "", "ready_reason": "Öppnar i maj."}, Column.QUALITY, "Klart ändå"),
        ({}, Column.QUALITY, "Inga fel"),
    ],
)
def test_a_cell_says_in_a_few_words_what_is_there_or_missing(
    changed: dict[str, object], column: Column, said: str
) -> None:
    assert words(dossier_of(COUNCILLORS[2], CHIEF, **changed), column) == said


@pytest.mark.parametrize(
    ("dossier", "column", "said"),
    [
        (dossier_of(CHIEF), Column.MUNICIPALITY, "Ingen än"),
        (dossier_of(COUNCILLORS[2]), Column.POLICE, "Ingen än"),
        (replace(together(), signers=(COUNCILLORS[0], CHIEF)), Column.MUNICIPALITY, "2 saknas"),
        (dossier_of(COUNCILLORS[2], replace(CHIEF, title="")), Column.POLICE, "Titel saknas"),
        (dossier_of(COUNCILLORS[2], replace(CHIEF, name="", title="")), Column.POLICE, "Namn saknas\nTitel saknas"),
        (dossier_of(COUNCILLORS[2], replace(CHIEF, name="", title="", organisation="")), Column.POLICE, "3 saknas"),
        (by_police_alone(), Column.MUNICIPALITY, "Behövs inte"),
        (by_police_alone(), Column.CASE_NUMBERS, "A110.980/2023"),
        (replace(READY, areas=()), Column.AREAS, "Inget område"),
        (replace(READY, promises=()), Column.PROMISES, "Inget löfte"),
    ],
)
def test_a_cell_says_who_signs_and_what_is_promised_or_that_nobody_and_nothing_is(
    dossier: Dossier, column: Column, said: str
) -> None:
    assert words(dossier, column) == said


def test_the_steps_say_how_far_they_have_come() -> None:
    draft, copied = Document(dossier=READY), frozen(READY, printed=PRINTED)
    edited = replace(copied, dossier=dossier_of(COUNCILLORS[2], CHIEF, introduction="Ny."))
    kept = replace(edited, copies=(replace(edited.copies[0], left_behind=edited.living.sha256),))
    twice = replace(copied, copies=(*copied.copies, replace(copied.copies[0], id="other")))
    damaged = replace(copied, copies=(replace(copied.copies[0], text="{}"),))
    code = version_code(copied.copies[0].sha256)
    assert [words(one, Column.FROZEN) for one in (draft, copied, edited, kept, twice, damaged)] == [
        *("Inte fryst än", code, "Texten har ändrats", f"{code}, behållen", "Fryst på två håll", "Skadad")
    ]
    assert [words(one, Column.PRINTED) for one in (draft, copied)] == ["Inte än", "2023-03-03"]
    told = [words(one, Column.SIGNED) for one in (draft, copied, signed(copied, 1), signed(copied, 0, 1))]
    assert told == ["Inte än", "Inte än", "1 av 2", "Alla"]


@given(dossiers())
def test_every_cell_of_any_pledge_says_something_and_briefly(dossier: Dossier) -> None:
    for cell in row(dossier).cells:
        assert cell_words(cell).strip()
        assert len(cell_words(cell)) <= 80
