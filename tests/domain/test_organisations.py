import pytest

from medlofte_desktop.domain.organisations import at_home, is_police
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.records.pledge import Pledge


@pytest.mark.parametrize("name", ["Lokalpolisområde Umeå", "Polisen", "POLISMYNDIGHETEN", "LPO Umeå"])
def test_the_police_are_known_by_their_name(name: str) -> None:
    assert is_police(name)


@pytest.mark.parametrize("name", ["Vännäs kommun", "", "Region Gotland", "Fastighetsägarna"])
def test_others_are_not_taken_for_the_police(name: str) -> None:
    assert not is_police(name)


def test_a_contact_of_the_police_is_at_home_in_the_police_district() -> None:
    pledge = Pledge(id="p", municipalities=("2460", "2480"), police_district="lpo-umea")
    home = at_home(Contact(id="c", organisation="Polisen"), pledge)
    assert (home.municipality, home.police_district) == (None, "lpo-umea")


def test_any_other_contact_is_at_home_in_the_leading_municipality() -> None:
    pledge = Pledge(id="p", municipalities=("2460", "2480"), police_district="lpo-umea")
    assert at_home(Contact(id="c", organisation="Vännäs kommun"), pledge).municipality == "2460"


def test_a_contact_with_a_home_of_the_right_sort_keeps_it() -> None:
    pledge = Pledge(id="p", municipalities=("2460",), police_district="lpo-umea")
    contact = Contact(id="c", municipality="2480", organisation="Umeå kommun")
    assert at_home(contact, pledge) == contact


def test_without_a_police_district_the_police_are_at_home_in_the_municipality() -> None:
    home = at_home(Contact(id="c", organisation="Polisen"), Pledge(id="p", municipalities=("2460",)))
    assert (home.municipality, home.police_district) == ("2460", None)
