import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from desks import register

from medlofte_desktop.domain.records.municipality import PoliceDistrict
from medlofte_desktop.services.desk import Desk, now, open_desk, random_id
from medlofte_desktop.services.history import history
from medlofte_desktop.services.pledges import police_districts
from medlofte_desktop.services.saving import save
from medlofte_desktop.storage.database import open_database
from medlofte_desktop.storage.registers import read_municipalities
from medlofte_desktop.storage.schema import upgrade

DISTRICTS = (PoliceDistrict(id="lpo-umea", name="Umeå", municipalities=("2480", "2460")),)


def at(path: Path) -> Desk:
    return open_desk(path, writer="Anneli", municipalities=register(), districts=DISTRICTS)


def test_a_new_database_gets_both_registers(tmp_path: Path) -> None:
    desk = at(tmp_path / "a.db")
    with desk.database.reading() as connection:
        assert len(read_municipalities(connection)) == 290
    assert police_districts(desk) == list(DISTRICTS)
    desk.database.close()


def test_the_registers_of_two_laptops_are_the_same_revisions(tmp_path: Path) -> None:
    desks = [at(tmp_path / name) for name in ("a.db", "b.db")]
    one, other = (history(desk, "lpo-umea") for desk in desks)
    assert one == other
    for desk in desks:
        desk.database.close()


def test_what_people_have_edited_in_a_register_stays_when_the_program_starts_again(tmp_path: Path) -> None:
    desk = at(tmp_path / "a.db")
    save(desk, replace(DISTRICTS[0], verified=True))
    desk.database.close()
    desk = at(tmp_path / "a.db")
    assert [one.verified for one in police_districts(desk)] == [True]
    desk.database.close()


def test_a_start_that_was_cut_off_before_the_registers_heals_at_the_next(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    database = open_database(path)
    upgrade(database)
    with database.reading() as connection:
        assert not read_municipalities(connection)
    database.close()
    at(path).database.close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM municipality").fetchone() == (290,)


@pytest.mark.parametrize("count", [1_000])
def test_new_ids_are_32_hex_digits_and_never_the_same(count: int) -> None:
    ids = {random_id() for _ in range(count)}
    assert len(ids) == count
    assert all(len(one) == 32 and int(one, 16) >= 0 for one in ids)


def test_the_present_time_knows_its_zone() -> None:
    assert now().tzinfo is not None


def test_a_municipality_that_has_been_renamed_gets_its_new_name(tmp_path: Path) -> None:
    at(tmp_path / "a.db").database.close()
    renamed = [replace(one, name="Nyköping vid havet") if one.code == "0480" else one for one in register()]
    desk = open_desk(tmp_path / "a.db", writer="Anneli", municipalities=renamed, districts=DISTRICTS)
    with desk.database.reading() as connection:
        assert read_municipalities(connection)["0480"].name == "Nyköping vid havet"
    desk.database.close()
