from medlofte_desktop.domain.catalogue import CatalogueEntry
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.priority_area import CatalogueArea, PriorityArea
from medlofte_desktop.ui.areas.listing import AreaEntry, listing

CATALOGUE = (
    CatalogueEntry(key="drugs", title="Droger", explanation="Färre ska börja.", share=73),
    CatalogueEntry(key="traffic", title="Trafik", explanation="Lugnare trafik.", share=65),
)
BOATS = CatalogueArea(id="boats", title="Båtar")


def area(record: str, title: str, *, ticked: bool = True) -> PriorityArea:
    return PriorityArea(id=record, pledge="p", title=title, ticked=ticked, order=record)


def listed(*areas: PriorityArea) -> tuple[AreaEntry, ...]:
    dossier = Dossier(pledge=Pledge(id="p", municipalities=("2460",)), municipalities=(), areas=areas)
    return listing(dossier, CATALOGUE, (BOATS,))


def titles(entries: tuple[AreaEntry, ...]) -> list[str]:
    return [entry.title for entry in entries]


def test_the_most_chosen_of_the_catalogue_come_first_and_additions_last() -> None:
    assert titles(listed()) == ["Droger", "Trafik", "Båtar"]


def test_ticked_areas_come_before_all_in_their_own_order() -> None:
    assert titles(listed(area("1", "Båtar"), area("2", "Trafik"))) == ["Båtar", "Trafik", "Droger"]


def test_an_area_and_its_catalogue_entry_are_one_line_whatever_their_case() -> None:
    entry = listed(area("1", "TRAFIK"))[0]
    assert (entry.key, entry.share, entry.explanation) == ("1", 65, "Lugnare trafik.")
    assert len(listed(area("1", "TRAFIK"))) == 3


def test_an_unticked_area_stands_where_the_catalogue_has_it() -> None:
    entries = listed(area("1", "Trafik", ticked=False), area("2", "Torget", ticked=False))
    assert titles(entries) == ["Droger", "Trafik", "Torget", "Båtar"]


def test_two_areas_with_one_title_are_both_shown() -> None:
    assert titles(listed(area("1", "Trafik"), area("2", "trafik"))) == ["Trafik", "trafik", "Droger", "Båtar"]
