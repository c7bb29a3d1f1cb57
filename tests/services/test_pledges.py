from desks import Desk, NewDesk

from medlofte_desktop.domain.records.municipality import PoliceDistrict
from medlofte_desktop.domain.records.people import Contact, Signer
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.promise import Activity, Promise
from medlofte_desktop.services.pledges import begin_pledge, open_pledge, open_pledges, pledge_lines, police_districts
from medlofte_desktop.services.saving import save, throw_away


def fill(desk: Desk, municipality: str = "2460") -> str:
    pledge = begin_pledge(desk, [municipality]).changes[0].record
    save(
        desk,
        PriorityArea(id=f"area {pledge}", pledge=pledge, title="Trafik"),
        PriorityArea(id=f"unticked {pledge}", pledge=pledge, title="Inbrott", ticked=False),
        *(Promise(id=f"{order} {pledge}", pledge=pledge, order=order, text=order) for order in "cab"),
        Activity(id=f"walk {pledge}", promise=f"b {pledge}", text="Vandring"),
        Signer(id=f"signer {pledge}", pledge=pledge, name="Anna Frej"),
    )
    return pledge


def test_a_pledge_opens_with_all_that_belongs_to_it_in_order(desk: Desk) -> None:
    pledge = fill(desk)
    dossier = open_pledge(desk, pledge)
    assert dossier is not None
    assert [one.name for one in dossier.municipalities] == ["Vännäs"]
    assert [one.text for one in dossier.promises] == ["a", "b", "c"]
    assert [one.text for one in dossier.activities] == ["Vandring"]
    assert [one.title for one in dossier.ticked_areas] == ["Trafik"]
    assert [one.name for one in dossier.signers] == ["Anna Frej"]
    assert len(dossier.heads) == 8


def test_pledges_open_in_the_order_asked_for_without_the_deleted_and_unknown(desk: Desk) -> None:
    first, second, gone = (fill(desk) for _ in range(3))
    dossier = open_pledge(desk, gone)
    assert dossier is not None
    throw_away(desk, dossier.pledge)
    assert list(open_pledges(desk, [second, "nowhere", gone, first])) == [second, first]


def test_a_line_counts_what_is_there_and_not_what_is_thrown_away(desk: Desk) -> None:
    pledge = fill(desk)
    throw_away(desk, Promise(id=f"b {pledge}", pledge=pledge))
    (line,) = pledge_lines(desk, [pledge])
    assert (line.priority_areas, line.promises, line.activities, line.signers) == (1, 2, 0, 1)


def test_lines_of_some_are_the_same_as_in_the_list_of_all(desk: Desk) -> None:
    pledges = [fill(desk) for _ in range(3)]
    by_id = {line.id: line for line in pledge_lines(desk)}
    assert {line.id: line for line in pledge_lines(desk, pledges[:2])} == {one: by_id[one] for one in pledges[:2]}


def test_more_lines_can_be_asked_for_than_one_statement_takes(desk: Desk) -> None:
    pledge = fill(desk)
    assert [line.id for line in pledge_lines(desk, [pledge, *map(str, range(33_000))])] == [pledge]


def test_a_new_pledge_knows_its_police_district_and_everybody_who_is_at_home_there(desk: Desk) -> None:
    save(
        desk,
        PoliceDistrict(id="umea", name="Umeå", municipalities=("2460", "2480")),
        Contact(id="here", municipality="2460"),
        Contact(id="chief", police_district="umea"),
        Contact(id="elsewhere", municipality="0180"),
    )
    dossier = open_pledge(desk, begin_pledge(desk, ["2460"]).changes[0].record)
    assert dossier is not None
    assert dossier.district == police_districts(desk)[0]
    assert {contact.id for contact in dossier.contacts} == {"here", "chief"}


def test_without_a_police_district_nobody_from_elsewhere_is_a_contact(desk: Desk) -> None:
    save(desk, Contact(id="elsewhere", municipality="0180"))
    dossier = open_pledge(desk, begin_pledge(desk, ["2460"]).changes[0].record)
    assert dossier is not None
    assert dossier.contacts == ()


def test_every_desk_has_the_whole_register(new_desk: NewDesk) -> None:
    for code in ("0114", "2584"):
        dossier = open_pledge(desk := new_desk(), begin_pledge(desk, [code]).changes[0].record)
        assert dossier is not None
        assert dossier.municipalities[0].code == code


def test_a_pledge_says_who_last_wrote_anything_in_it_and_when(new_desk: NewDesk) -> None:
    anneli = new_desk("Anneli Eriksson")
    pledge = begin_pledge(anneli, ["2460"]).changes[0].record
    begun = open_pledge(anneli, pledge)
    save(new_desk("Michael Rystedt", beside=anneli), Promise(id="promise", pledge=pledge, text="Fler patruller"))
    changed = open_pledge(anneli, pledge)
    assert begun is not None
    assert changed is not None
    before, after = begun.last_writing(), changed.last_writing()
    assert before is not None
    assert after is not None
    assert (before.writer, after.writer) == ("Anneli Eriksson", "Michael Rystedt")
    assert before.time < after.time
