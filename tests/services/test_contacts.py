from dataclasses import replace

from umea import begun, chief, read

from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.services.contacts import add_contact_to, contacts_at_home
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import save


def test_a_contact_that_is_new_is_saved_and_listed_last(umea: Desk) -> None:
    pledge = begun(umea, "2460")
    add_contact_to(umea, read(umea, pledge), Contact(id="a", municipality="2460", name="Anneli"))
    add_contact_to(umea, read(umea, pledge), chief())
    assert [one.id for one in read(umea, pledge).contacts] == ["a", "chief"]


def test_a_known_contact_is_put_on_another_pledge_as_the_same_record(umea: Desk) -> None:
    vannas, nordmaling = begun(umea, "2460"), begun(umea, "2401")
    add_contact_to(umea, read(umea, vannas), chief())
    changes = add_contact_to(umea, read(umea, nordmaling), chief())
    assert changes.kinds == {"pledge"}
    save(umea, chief(mobile="070-174 06 05"))
    assert read(umea, nordmaling).contacts[0].mobile == "070-174 06 05"


def test_reusing_a_contact_does_not_bring_back_what_it_once_was(umea: Desk) -> None:
    vannas, nordmaling = begun(umea, "2460"), begun(umea, "2401")
    add_contact_to(umea, read(umea, vannas), chief())
    save(umea, replace(chief(), phone="114 14"))
    add_contact_to(umea, read(umea, nordmaling), chief())
    assert read(umea, vannas).contacts[0].phone == "114 14"


def test_a_contact_already_on_the_pledge_is_left(umea: Desk) -> None:
    pledge = begun(umea, "2460")
    add_contact_to(umea, read(umea, pledge), chief())
    assert not add_contact_to(umea, read(umea, pledge), chief())


def test_the_contacts_at_home_are_the_municipalitys_and_then_the_police_districts(umea: Desk) -> None:
    save(umea, chief(), Contact(id="a", municipality="2460", name="Åsa"), Contact(id="b", municipality="2480"))
    assert [one.id for one in contacts_at_home(umea, "2460")] == ["a", "chief"]
