from datetime import date

from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from medlofte_desktop.domain.overview import PledgeLine, municipality_lines
from medlofte_desktop.domain.records.pledge import PledgeStatus
from medlofte_desktop.domain.registers import read_municipalities
from medlofte_desktop.resource_files import resource_text
from medlofte_desktop.ui.municipalities.listing import Filter, Row, filtered_rows
from medlofte_desktop.ui.municipalities.model import CODE_ROLE, MunicipalityModel

MUNICIPALITIES = read_municipalities(resource_text("municipalities.csv"))


def pledge_of(code: str) -> PledgeLine:
    return PledgeLine(
        id="p", label="", municipalities=(code,), period_start=None, period_end=None, status=PledgeStatus.DRAFT
    )


def rows(kept: Filter = Filter.ALL, *pledges: PledgeLine) -> tuple[Row, ...]:
    lines = municipality_lines(MUNICIPALITIES, [], pledges)
    return filtered_rows(lines, kept, district="", today=date(2023, 3, 3))


def test_the_model_keeps_qts_laws_while_its_rows_change(qtmodeltester: ModelTester) -> None:
    model = MunicipalityModel()
    qtmodeltester.check(model)
    for shown in (rows(), (), rows(), rows(Filter.MINE)):
        model.show_rows(shown)


def test_a_changed_line_changes_one_row_and_moves_nothing(qtbot: QtBot) -> None:
    model, told, resets = MunicipalityModel(), [], []
    model.show_rows(rows())
    model.dataChanged.connect(lambda first, last, _roles=None: told.append((first.row(), last.row())))
    model.modelReset.connect(lambda: resets.append(True))
    model.show_rows(rows(Filter.ALL, pledge_of("2460")))
    place = model.row_of("2460")
    assert (told, resets) == ([(place, place)], [])


def test_headings_have_no_code_and_cannot_be_chosen(qtbot: QtBot) -> None:
    model = MunicipalityModel()
    model.show_rows(rows())
    heading, first = model.index(0), model.index(1)
    assert (heading.data(CODE_ROLE), first.data(CODE_ROLE)) == (None, "1082")
    assert not model.flags(heading) & model.flags(first) & ~model.flags(heading)
    assert model.row_of("9999") == -1
