from dataclasses import replace

import pytest

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.municipality import PoliceDistrict
from medlofte_desktop.domain.records.people import Contact, Party, Signer
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.people import (
    Person,
    add_contact_to,
    at_home,
    contacts_at_home,
    is_police,
    matching,
    people,
    sign_several,
    signed_by,
)
from medlofte_desktop.services.pledges import begin_pledge, open_pledge
from medlofte_desktop.services.saving import save, throw_away, undo

LPO = PoliceDistrict(id="lpo-umea", name="Umeå", municipalities=("2460", "2480", "2403"))
CHIEF = "Michael Rystedt", "Lokalpolisområdeschef", "Lokalpolisområde Umeå"


@pytest.fixture
def umea(desk: Desk) -> Desk:
    """A desk with the police district of Umeå."""
    save(desk, LPO)
    return desk


def begun(desk: Desk, *codes: str) -> str:
    return begin_pledge(desk, codes).changes[0].record


def read(desk: Desk, pledge: str) -> Dossier:
    dossier = open_pledge(desk, pledge)
    assert dossier is not None
    return dossier


def chief(**changed: str) -> Contact:
    name, title, organisation = CHIEF
    contact = Contact(id="chief", police_district=LPO.id, name=name, title=title, organisation=organisation)
    return replace(contact, phone="010-568 22 53", **changed)


def signing_chief(pledge: str, order: str = "i") -> Signer:
    name, title, organisation = CHIEF
    return Signer(
        id=f"chief-{pledge}",
        pledge=pledge,
        order=order,
        name=name,
        title=title,
        organisation=organisation,
        party=Party.POLICE,
    )


def test_a_contact_that_is_new_is_saved_and_listed_last(umea: Desk) -> None:
    pledge = begun(umea, "2460")
    add_contact_to(umea, read(umea, pledge).pledge, Contact(id="a", municipality="2460", name="Anneli"))
    add_contact_to(umea, read(umea, pledge).pledge, chief())
    assert [one.id for one in read(umea, pledge).contacts] == ["a", "chief"]


def test_a_known_contact_is_put_on_another_pledge_as_the_same_record(umea: Desk) -> None:
    vannas, nordmaling = begun(umea, "2460"), begun(umea, "2401")
    add_contact_to(umea, read(umea, vannas).pledge, chief())
    changes = add_contact_to(umea, read(umea, nordmaling).pledge, chief())
    assert changes.kinds == {"pledge"}
    save(umea, chief(mobile="070-174 06 05"))
    assert read(umea, nordmaling).contacts[0].mobile == "070-174 06 05"


def test_reusing_a_contact_does_not_bring_back_what_it_once_was(umea: Desk) -> None:
    vannas, nordmaling = begun(umea, "2460"), begun(umea, "2401")
    add_contact_to(umea, read(umea, vannas).pledge, chief())
    save(umea, replace(chief(), phone="114 14"))
    add_contact_to(umea, read(umea, nordmaling).pledge, chief())
    assert read(umea, vannas).contacts[0].phone == "114 14"


def test_a_contact_already_on_the_pledge_is_left(umea: Desk) -> None:
    pledge = begun(umea, "2460")
    add_contact_to(umea, read(umea, pledge).pledge, chief())
    assert not add_contact_to(umea, read(umea, pledge).pledge, chief())


def test_a_signer_and_a_contact_of_the_same_name_title_and_organisation_are_one_person(umea: Desk) -> None:
    vannas, nordmaling = begun(umea, "2460"), begun(umea, "2401")
    add_contact_to(umea, read(umea, vannas).pledge, chief())
    save(umea, signing_chief(nordmaling))
    (person,) = people(umea)
    assert person.contact == chief()
    assert person.pledges == {vannas, nordmaling}
    assert person.places >= {"2460", "2401", LPO.id}


def test_contacts_with_different_numbers_are_two_people(umea: Desk) -> None:
    save(umea, chief(), replace(chief(), id="other", phone="114 14"))
    assert [one.contact.phone for one in people(umea) if one.contact] == ["010-568 22 53", "114 14"]


def test_two_records_that_say_the_same_are_one_person(umea: Desk) -> None:
    save(umea, chief(), replace(chief(), id="other"))
    assert len(people(umea)) == 1


def test_nobody_is_known_from_the_trash_or_from_a_deleted_pledge(umea: Desk) -> None:
    pledge = begun(umea, "2460")
    save(umea, signing_chief(pledge), Contact(id="a", municipality="2460", name="Anneli"))
    throw_away(umea, read(umea, pledge).pledge, Contact(id="a", municipality="2460", name="Anneli"))
    assert people(umea) == ()


def test_people_without_a_name_are_not_offered_and_the_others_stand_in_swedish_order(umea: Desk) -> None:
    names = ("Örjan", "Åsa", "", "Anna")
    save(umea, *(Contact(id=f"c{place}", municipality="2460", name=name) for place, name in enumerate(names)))
    assert [one.name for one in people(umea)] == ["Anna", "Åsa", "Örjan"]


def person(name: str, organisation: str = "", *places: str) -> Person:
    return Person(name=name, title="", organisation=organisation, places=frozenset(places))


def vannas_dossier() -> Dossier:
    return Dossier(pledge=Pledge(id="p", municipalities=("2460",), police_district=LPO.id), municipalities=())


def test_the_municipalitys_own_come_first_and_then_the_police_districts() -> None:
    known = (person("Far", "", "0180"), person("Near", "", LPO.id), person("Own", "", "2460"))
    assert [one.name for one in matching(known, "", vannas_dossier())] == ["Own", "Near", "Far"]


def test_every_typed_word_must_begin_a_word_of_the_person() -> None:
    known = (person("Anna Frej", "Vännäs kommun"), person("Anna-Lena Ek", "Umeå kommun"), person("Hanna Frej"))
    assert [one.name for one in matching(known, "frej anna", None)] == ["Anna Frej"]
    assert [one.name for one in matching(known, "lena", None)] == ["Anna-Lena Ek"]
    assert [one.name for one in matching(known, "vännäs", None)] == ["Anna Frej"]


def test_accents_are_left_out_only_when_nothing_matches_better() -> None:
    known = (person("Åsa Berg"), person("Asa Lind"))
    assert [one.name for one in matching(known, "asa", None)] == ["Asa Lind"]
    assert [one.name for one in matching(known[:1], "asa", None)] == ["Åsa Berg"]


@pytest.mark.parametrize("name", ["Lokalpolisområde Umeå", "Polisen", "POLISMYNDIGHETEN", "LPO Umeå"])
def test_the_police_are_known_by_their_name(name: str) -> None:
    assert is_police(name)


@pytest.mark.parametrize("name", ["Vännäs kommun", "", "Region Gotland", "Fastighetsägarna"])
def test_others_are_not_taken_for_the_police(name: str) -> None:
    assert not is_police(name)


def test_a_contact_of_the_police_is_at_home_in_the_police_district() -> None:
    pledge = Pledge(id="p", municipalities=("2460", "2480"), police_district=LPO.id)
    home = at_home(Contact(id="c", organisation="Polisen"), pledge)
    assert (home.municipality, home.police_district) == (None, LPO.id)


def test_any_other_contact_is_at_home_in_the_leading_municipality() -> None:
    pledge = Pledge(id="p", municipalities=("2460", "2480"), police_district=LPO.id)
    assert at_home(Contact(id="c", organisation="Vännäs kommun"), pledge).municipality == "2460"


def test_a_contact_with_a_home_of_the_right_sort_keeps_it() -> None:
    pledge = Pledge(id="p", municipalities=("2460",), police_district=LPO.id)
    contact = Contact(id="c", municipality="2480", organisation="Umeå kommun")
    assert at_home(contact, pledge) == contact


def test_without_a_police_district_the_police_are_at_home_in_the_municipality() -> None:
    home = at_home(Contact(id="c", organisation="Polisen"), Pledge(id="p", municipalities=("2460",)))
    assert (home.municipality, home.police_district) == ("2460", None)


def test_the_contacts_at_home_are_the_municipalitys_and_then_the_police_districts(umea: Desk) -> None:
    save(umea, chief(), Contact(id="a", municipality="2460", name="Åsa"), Contact(id="b", municipality="2480"))
    assert [one.id for one in contacts_at_home(umea, "2460")] == ["a", "chief"]


def test_one_chief_signs_several_pledges_last_in_each_as_one_change(umea: Desk) -> None:
    first, second, third = begun(umea, "2460"), begun(umea, "2480"), begun(umea, "2403")
    save(umea, Signer(id="anna", pledge=second, order="m", name="Anna Frej"))
    changes = sign_several(umea, [second, third], signing_chief(first))
    assert [one.name for one in read(umea, second).signers] == ["Anna Frej", "Michael Rystedt"]
    assert read(umea, third).signers[0].party is Party.POLICE
    undo(umea, changes)
    assert [one.name for one in read(umea, second).signers] == ["Anna Frej"]


def test_pledges_that_already_have_the_signer_are_left(umea: Desk) -> None:
    first, second = begun(umea, "2460"), begun(umea, "2480")
    save(umea, replace(signing_chief(second), name="michael rystedt"))
    assert not sign_several(umea, [second], signing_chief(first))
    assert signed_by(umea, signing_chief(first)) == {second}
