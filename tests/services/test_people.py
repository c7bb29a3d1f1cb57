from dataclasses import replace

from umea import LPO, begun, chief, read, signing_chief

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.services.contacts import add_contact_to
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.people import Person, matching, people
from medlofte_desktop.services.saving import save, throw_away


def test_a_signer_and_a_contact_of_the_same_name_title_and_organisation_are_one_person(umea: Desk) -> None:
    vannas, nordmaling = begun(umea, "2460"), begun(umea, "2401")
    add_contact_to(umea, read(umea, vannas), chief())
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
