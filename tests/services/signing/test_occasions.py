from dataclasses import replace
from datetime import date

from desks import NewDesk
from signings import document_of, frozen_pledge, saved_pledge

from medlofte_desktop.domain.signing.occasion import OccasionDossier, expected, is_coming
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import save, throw_away, undo
from medlofte_desktop.services.signing.documents import freeze
from medlofte_desktop.services.signing.occasions import (
    begin_occasion,
    copy_occasion,
    move,
    occasion_of,
    occasions,
    open_occasion,
    put_on,
    save_occasion,
    take_off,
)
from medlofte_desktop.services.signing.signatures import Signing, sign

DAY = date(2023, 3, 3)  # the day on which the desk's clock stands


def begun(desk: Desk, *pledges: str) -> OccasionDossier:
    return opened(desk, begin_occasion(desk, pledges).changes[0].record)


def opened(desk: Desk, occasion: str) -> OccasionDossier:
    found = open_occasion(desk, occasion)
    assert found is not None
    return found


def again(desk: Desk, dossier: OccasionDossier) -> OccasionDossier:
    return opened(desk, dossier.occasion.id)


def on(dossier: OccasionDossier) -> list[str]:
    return [document.id for document in dossier.documents]


def test_an_occasion_has_its_documents_in_running_order(desk: Desk) -> None:
    saved_pledge(desk)
    saved_pledge(desk, "2403", id_="bjurholm")
    dossier = begun(desk, "vannas", "bjurholm")
    assert on(dossier) == ["vannas", "bjurholm"]
    move(desk, dossier, 1, 0)
    assert on(again(desk, dossier)) == ["bjurholm", "vannas"]
    take_off(desk, again(desk, dossier), "bjurholm")
    assert on(again(desk, dossier)) == ["vannas"]


def test_place_and_day_are_printed_on_its_pledges(desk: Desk) -> None:
    saved_pledge(desk)
    dossier = begun(desk, "vannas")
    save_occasion(desk, dossier, replace(dossier.occasion, place="Umeå", dated=DAY))
    assert document_of(desk).sheet.place_and_date == "Umeå, 2023-03-03"


def test_a_pledge_that_somebody_has_signed_keeps_its_place_and_day(desk: Desk) -> None:
    frozen_pledge(desk)
    dossier = begun(desk, "vannas")
    save_occasion(desk, dossier, replace(dossier.occasion, place="Umeå", dated=DAY))
    freeze(desk, ["vannas"])
    sign(desk, "vannas", 0, Signing())
    dossier = again(desk, dossier)
    save_occasion(desk, dossier, replace(dossier.occasion, place="Vännäs"))
    assert document_of(desk).dossier.pledge.signing_place == "Umeå"


def test_moving_the_day_is_one_step_that_can_be_undone(desk: Desk) -> None:
    saved_pledge(desk)
    dossier = begun(desk, "vannas")
    undo(desk, save_occasion(desk, dossier, replace(dossier.occasion, place="Umeå", dated=DAY)))
    assert again(desk, dossier).occasion.dated is None
    assert document_of(desk).dossier.pledge.signing_date is None


def test_a_pledge_is_on_one_coming_occasion(desk: Desk) -> None:
    saved_pledge(desk)
    first = begun(desk, "vannas")
    second = begun(desk, "vannas")
    assert (on(again(desk, first)), on(second)) == ([], ["vannas"])
    put_on(desk, again(desk, first), ["vannas"])
    assert (on(again(desk, first)), on(again(desk, second))) == (["vannas"], [])


def test_an_occasion_that_has_been_held_keeps_its_pledges(desk: Desk) -> None:
    saved_pledge(desk)
    held = begun(desk, "vannas")
    save_occasion(desk, held, replace(held.occasion, dated=date(2022, 3, 3)))
    begun(desk, "vannas")
    assert on(again(desk, held)) == ["vannas"]


def test_a_pledge_deleted_on_the_way_is_left_out_and_comes_back_with_its_place(desk: Desk) -> None:
    saved_pledge(desk)
    saved_pledge(desk, "2403", id_="bjurholm")
    dossier = begun(desk, "vannas", "bjurholm")
    changes = throw_away(desk, document_of(desk).dossier.pledge)
    assert on(again(desk, dossier)) == ["bjurholm"]
    move(desk, again(desk, dossier), 0, 0)
    undo(desk, changes)
    assert sorted(on(again(desk, dossier))) == ["bjurholm", "vannas"]


def test_last_years_occasion_is_copied_with_the_pledges_that_came_after(desk: Desk) -> None:
    saved_pledge(desk)
    old = begun(desk, "vannas")
    occasion = replace(old.occasion, place="Umeå", dated=date(2022, 3, 3), present=("Eva Ek",), begins="09:30")
    save_occasion(desk, old, occasion)
    pledge = document_of(desk).dossier.pledge
    save(desk, replace(pledge, id="next", period_start=date(2026, 1, 1), period_end=date(2027, 12, 31)))
    copied = opened(desk, copy_occasion(desk, old.occasion.id).changes[0].record)
    assert on(copied) == ["next"]
    assert (copied.occasion.place, copied.occasion.present, copied.occasion.dated) == ("Umeå", ("Eva Ek",), None)


def test_two_laptops_that_add_different_people_lose_neither(new_desk: NewDesk) -> None:
    desk = new_desk()
    dossier = begun(desk)
    for name in ("Eva Ek", "Bo By"):
        save_occasion(new_desk(name, beside=desk), dossier, replace(dossier.occasion, present=(name,)))
    assert sorted(again(desk, dossier).occasion.present) == ["Bo By", "Eva Ek"]


def test_the_coming_occasions_stand_first_and_the_nearest_of_them_first(desk: Desk) -> None:
    for day in (date(2022, 1, 1), date(2024, 1, 1), date(2023, 4, 1), date(2021, 1, 1)):
        dossier = begun(desk)
        save_occasion(desk, dossier, replace(dossier.occasion, dated=day))
    begun(desk)
    found = [one.dated for one in occasions(desk)]
    assert found == [date(2023, 4, 1), date(2024, 1, 1), None, date(2022, 1, 1), date(2021, 1, 1)]
    assert [is_coming(one, DAY) for one in occasions(desk)] == [True, True, True, False, False]


def test_the_occasion_of_a_pledge_is_the_coming_one(desk: Desk) -> None:
    saved_pledge(desk)
    held = begun(desk, "vannas")
    save_occasion(desk, held, replace(held.occasion, dated=date(2022, 3, 3)))
    coming = begun(desk, "vannas")
    found = occasion_of(desk, "vannas")
    assert found is not None
    assert found.id == coming.occasion.id


def test_one_chief_who_signs_several_is_expected_once(desk: Desk) -> None:
    saved_pledge(desk)
    saved_pledge(desk, "2403", id_="bjurholm")
    dossier = begun(desk, "vannas", "bjurholm")
    found = [(one.name, one.pledges) for one in expected(dossier.documents)]
    assert ("Michael Rystedt", ("vannas", "bjurholm")) in found
