"""A year on two laptops that meet only through files: everybody writes, some files are lost, and both end up equal."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from desks import register
from PySide6.QtWidgets import QApplication
from windows import CTRL, Key, Opened, opened, press

from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.resource_files import resource
from medlofte_desktop.services.backups.recovering import Damaged, find_rescue, recover
from medlofte_desktop.services.backups.taking import back_up, backup_folder
from medlofte_desktop.services.bundles.conflicts import conflicts
from medlofte_desktop.services.bundles.handing_over import Part, hand_over, words
from medlofte_desktop.services.bundles.merging import merge_bundle
from medlofte_desktop.services.check import check
from medlofte_desktop.services.desk import Desk, open_desk
from medlofte_desktop.services.personal.forgetting import forget
from medlofte_desktop.services.personal.traces import find_traces
from medlofte_desktop.services.pledge_files import import_pledges, read_pledge_file
from medlofte_desktop.services.pledges import open_pledge, pledge_lines
from medlofte_desktop.services.saving import save, save_in, throw_away, undo
from medlofte_desktop.settings import Settings
from medlofte_desktop.storage.backups.taking import file_behind
from medlofte_desktop.ui.bundles.review_dialog import ReviewDialog

EVERYTHING = Part()
WEEKS = 52
DEVICES = ("tryggt", "lugnt", "upplyst", "öppet", "vänligt")


@dataclass
class Calendar:
    """A clock that a laptop may have set wrong by years; it goes on by a minute each time it is asked."""

    now: datetime
    step: timedelta = field(default=timedelta(minutes=1))

    def __call__(self) -> datetime:
        self.now += self.step
        return self.now


@pytest.fixture
def vannas(qapp: object, tmp_path: Path) -> Iterator[Opened]:
    """The handläggare's laptop, whose clock is right."""
    with opened(tmp_path / "vannas", Settings(name="Anneli Eriksson")) as running:
        yield running


@pytest.fixture
def umea(qapp: object, tmp_path: Path) -> Iterator[Opened]:
    """The police chief's laptop, whose clock is ten years late."""
    with opened(tmp_path / "umea", Settings(name="Michael Rystedt")) as running:
        yield running


def work(desk: Desk, chance: random.Random) -> None:
    """A few things that people do in a week, each saved."""
    for _time in range(chance.randint(1, 4)):
        dossier = open_pledge(desk, chance.choice(pledge_lines(desk)).id)
        assert dossier is not None
        doing = chance.choice((write_text, write_promise, add_contact, change_mind, throw_promise))
        doing(desk, dossier, chance)


def write_text(desk, dossier, chance) -> None:
    fields = {chance.choice(("introduction", "situation", "follow_along")): f"Det ska vara {chance.choice(DEVICES)}."}
    save_in(desk, dossier, replace(dossier.pledge, **fields))


def write_promise(desk, dossier, chance) -> None:
    if dossier.promises:
        promise = chance.choice(dossier.promises)
        save_in(desk, dossier, replace(promise, text=f"{promise.text} {chance.choice(DEVICES).capitalize()}."))


def add_contact(desk, dossier, chance) -> None:
    contact = Contact(id=desk.new_id(), name=f"Person {chance.randint(1, 9)}", may_be_published=True)
    save(desk, contact)
    dossier = open_pledge(desk, dossier.pledge.id)
    save_in(desk, dossier, replace(dossier.pledge, contacts=(*dossier.pledge.contacts, contact.id)))


def change_mind(desk, dossier, chance) -> None:
    changes = save_in(desk, dossier, replace(dossier.pledge, label=chance.choice(DEVICES)))
    if changes:
        undo(desk, changes)


def throw_promise(desk, dossier, chance) -> None:
    if len(dossier.promises) > 3:
        throw_away(desk, chance.choice(dossier.promises))


def exchange(source: Desk, target: Desk, file: Path, chance: random.Random) -> None:
    """A file goes over; one in three never arrives, and one in five arrives twice."""
    hand_over(source, file, EVERYTHING)
    if chance.random() < 1 / 3:
        return
    for _time in range(2 if chance.random() < 1 / 5 else 1):
        merge_bundle(target, file)


def settle_by_hand(window: Opened) -> None:
    """Go through all that is in conflict in the window, by keys alone."""
    dialog = ReviewDialog(window.workspace, window.window)
    dialog.show()
    dialog.activateWindow()
    QApplication.processEvents()
    for number in range(200):
        if not conflicts(window.desk):
            break
        press((Key.Key_1, Key.Key_2)[number % 2], CTRL)
    dialog.close()
    assert conflicts(window.desk) == ()


def lose_and_recover(desk: Desk) -> Desk:
    """A backup is taken, a week is written, the disk damages the database, and the backup takes its place."""
    back_up(desk)
    write_text(desk, open_pledge(desk, pledge_lines(desk)[0].id), random.Random(1))
    desk.database.close()
    file = file_behind(desk.database)
    assert file is not None
    content = bytearray(file.read_bytes())
    content[len(content) // 3 : len(content) // 2] = b"\0" * (len(content) // 2 - len(content) // 3)
    file.write_bytes(content)
    damaged = Damaged(file=file, municipalities=register(), writer=desk.writer, clock=desk.clock)
    rescue = find_rescue(damaged)
    assert rescue.backup is not None
    recover(damaged, backup_folder(desk) / rescue.backup.name)
    opened_again = open_desk(file, writer=desk.writer, municipalities=register(), clock=desk.clock)
    return replace(opened_again, files=desk.files)


def agree(anneli: Desk, michael: Desk, file: Path) -> None:
    """Everything goes over in both directions until nothing is new."""
    for source, target in ((anneli, michael), (michael, anneli), (anneli, michael)):
        hand_over(source, file, EVERYTHING)
        merge_bundle(target, file)
    assert words(anneli) == words(michael)
    assert check(anneli) == check(michael) == ()
    assert set(pledge_lines(anneli)) == set(pledge_lines(michael))


def test_a_year_of_files_in_both_directions_ends_with_two_whole_and_equal_laptops(
    vannas: Opened, umea: Opened, tmp_path: Path
) -> None:
    chance = random.Random(2023)
    anneli = replace(vannas.desk, clock=Calendar(datetime(2023, 1, 2, 8, tzinfo=UTC)))
    michael = replace(umea.desk, clock=Calendar(datetime(2013, 1, 2, 8, tzinfo=UTC)))
    import_pledges(anneli, read_pledge_file(anneli, resource("samples", "published_pledges.json")))
    save(anneli, Contact(id="eva", name="Eva Ek", phone="090-12 34 56"))
    file, old = tmp_path / "vecka.medlofte", tmp_path / "gammal.medlofte"
    hand_over(anneli, old, EVERYTHING)
    merge_bundle(michael, old)
    for week in range(WEEKS):
        work(anneli, chance)
        work(michael, chance)
        exchange(anneli, michael, file, chance)
        exchange(michael, anneli, file, chance)
        if week == WEEKS // 2:
            forget(michael, "Eva Ek")
    merge_bundle(anneli, old)
    settle_by_hand(vannas)
    agree(anneli, michael, file)
    michael = lose_and_recover(michael)
    agree(anneli, michael, file)
    assert find_traces(anneli, "Eva Ek").traces == find_traces(michael, "Eva Ek").traces == ()
    michael.database.close()
