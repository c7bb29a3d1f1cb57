from dataclasses import replace
from itertools import count

from hypothesis import given, settings
from strategies import dossiers

from medlofte_desktop.domain.periods.comparison import Standing, compared
from medlofte_desktop.domain.periods.renewal import renewed
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.evidence import Evidence
from medlofte_desktop.domain.records.people import Signer
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.priority_area import PriorityArea
from medlofte_desktop.domain.records.promise import Activity, Promise

OLD = Dossier(
    pledge=Pledge(id="old", municipalities=("2460",)),
    municipalities=(),
    areas=(PriorityArea(id="a1", pledge="old", title="Trafik"), PriorityArea(id="a2", pledge="old", title="Våld")),
    promises=(
        Promise(id="p1", pledge="old", area="a1", text="Vi kontrollerar farten varje vecka."),
        Promise(id="p2", pledge="old", area="a2", text="Vi utbildar all personal om våld."),
    ),
    activities=(Activity(id="v1", promise="p1", text="Kontroll utanför skolan", target="52"),),
)


def renewal_of(old: Dossier) -> Dossier:
    numbers = count()
    pledge, *rest = renewed(old, new_id=lambda: f"n{next(numbers)}")
    assert isinstance(pledge, Pledge)
    lists = {
        "areas": PriorityArea,
        "promises": Promise,
        "activities": Activity,
        "evidence": Evidence,
        "signers": Signer,
    }
    kinds = {name: tuple(one for one in rest if isinstance(one, kind)) for name, kind in lists.items()}
    return Dossier(pledge=pledge, municipalities=old.municipalities, contacts=old.contacts, **kinds)


@settings(max_examples=40)
@given(dossiers())
def test_a_renewal_is_all_the_same_as_what_it_renews(old: Dossier) -> None:
    new = renewal_of(old)
    comparison = compared(old, new)
    assert set(comparison.standing.values()) <= {Standing.SAME}
    assert len(comparison.standing) == len((*new.areas, *new.promises, *new.activities))
    assert comparison.gone == ()


@settings(max_examples=40)
@given(dossiers(), dossiers())
def test_every_old_record_is_either_gone_or_before_one_new_one(old: Dossier, new: Dossier) -> None:
    comparison = compared(old, new)
    olds = [one.id for one in (*old.areas, *old.promises, *old.activities)]
    assert sorted([*comparison.gone, *comparison.before.values()]) == sorted(olds)
    assert {one for one, how in comparison.standing.items() if how is not Standing.NEW} == set(comparison.before)


def test_a_promise_that_is_written_anew_is_changed_and_keeps_its_activities() -> None:
    new = renewal_of(OLD)
    rewritten = replace(new.promises[0], text="Vi kontrollerar farten varje dag.")
    comparison = compared(OLD, replace(new, promises=(rewritten, new.promises[1])))
    assert comparison.standing[rewritten.id] is Standing.CHANGED
    assert comparison.before[rewritten.id] == "p1"
    assert comparison.standing[new.activities[0].id] is Standing.SAME


def test_another_promise_is_new_and_the_one_left_out_is_gone() -> None:
    new = renewal_of(OLD)
    other = Promise(id="other", pledge=new.pledge.id, text="Biblioteket har öppet på kvällarna.")
    comparison = compared(OLD, replace(new, promises=(other, new.promises[0])))
    assert comparison.standing["other"] is Standing.NEW
    assert comparison.gone == ("p2",)


def test_another_giver_or_area_of_a_promise_is_a_change() -> None:
    new = renewal_of(OLD)
    one, two = new.promises
    moved = (replace(one, area=new.areas[1].id), replace(two, promised_by="police"))
    comparison = compared(OLD, replace(new, promises=moved))
    assert {comparison.standing[promise.id] for promise in moved} == {Standing.CHANGED}


def test_the_same_words_in_another_case_are_the_same_area_changed() -> None:
    new = renewal_of(OLD)
    louder = replace(new.areas[0], title="TRAFIK")
    comparison = compared(OLD, replace(new, areas=(louder, new.areas[1])))
    assert (comparison.standing[louder.id], comparison.before[louder.id]) == (Standing.CHANGED, "a1")
