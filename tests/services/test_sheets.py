from desks import Desk, register

from medlofte_desktop.exchange.pledge_file import read_pledge_file
from medlofte_desktop.resource_files import resource
from medlofte_desktop.services.pledge_files import import_pledges
from medlofte_desktop.services.pledges import begin_pledge
from medlofte_desktop.services.sheets import sheets


def test_every_pledge_has_a_sheet_and_a_file_name_in_the_order_asked_for(desk: Desk) -> None:
    codes = {one.code for one in register()}
    demo = read_pledge_file(resource("samples", "demo.json"), municipalities=codes)
    ids = import_pledges(desk, demo).pledges[::-1]
    found = sheets(desk, ids)
    assert [pledge for pledge, _, _ in found] == list(ids)
    assert [sheet.municipalities for _, sheet, _ in found][:2] == [("Umeå kommun",), ("Vännäs kommun",)]
    assert found[1][2] == "underskriftsblad-vannas-2023-2025.pdf"


def test_two_pledges_of_one_name_get_two_files(desk: Desk) -> None:
    ids = [begin_pledge(desk, ["2460"]).changes[0].record for _ in range(2)]
    assert [name for *_, name in sheets(desk, ids)] == ["underskriftsblad-vannas.pdf", "underskriftsblad-vannas-2.pdf"]


def test_a_pledge_that_is_nowhere_has_no_sheet(desk: Desk) -> None:
    assert sheets(desk, ["nowhere"]) == []
