"""Pledge files taken in and written: what a file would change, changing it as one step, and the way back out."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from medlofte_desktop.domain.expected_error import CancelledError
from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.records.municipality import PoliceDistrict
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.domain.stopping import Cancelled, never
from medlofte_desktop.exchange.file_kind import FileKind, file_kind
from medlofte_desktop.exchange.pledge_entries import PledgeEntry, PledgeFile
from medlofte_desktop.exchange.pledge_file import read_pledge_file as read_file
from medlofte_desktop.exchange.pledge_file import write_pledge_file
from medlofte_desktop.safe_file import write_safely
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.pledge_entries.contacts import Contacts
from medlofte_desktop.services.pledge_entries.districts import Districts
from medlofte_desktop.services.pledge_entries.entries import entry_of
from medlofte_desktop.services.pledge_entries.records import parts_of, pledge_of
from medlofte_desktop.services.pledge_entries.shelf import Pledges, Shelf
from medlofte_desktop.services.pledges import open_pledges
from medlofte_desktop.services.saving import save_within
from medlofte_desktop.storage.database import Transaction
from medlofte_desktop.storage.dossiers import read_everything_of
from medlofte_desktop.storage.records import read_records
from medlofte_desktop.storage.registers import read_municipalities


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What an import did, or would do, to the pledges a file holds; `pledges` are their ids in the file's order.

    A pledge is changed when anything in it is, or a contact it states; brought back from the trash it is added.
    """

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    pledges: tuple[str, ...] = ()
    changes: Changes = field(default_factory=Changes)


def is_pledge_file(path: Path) -> bool:
    """Whether a file is one by how it begins, or by its name where it is none of the program's."""
    kind = file_kind(path)
    return kind is FileKind.PLEDGES or (kind is None and path.suffix.lower() == ".json")


def read_pledge_file(desk: Desk, path: Path) -> PledgeFile:
    """The pledges of a file, of municipalities in the register. Raises PledgeFileError."""
    with desk.database.reading() as connection:
        codes = frozenset(read_municipalities(connection))
    return read_file(path, municipalities=codes)


class ImportCancelledError(CancelledError):
    """The import was stopped before its end."""


def import_pledges(desk: Desk, file: PledgeFile, *, cancelled: Cancelled = never) -> Imported:
    """Take in all pledges of a file as one step, or none of them.

    What an earlier import made is updated, whatever has been written in it since; parts that the file no longer
    holds are left alone. A pledge that is in the trash is brought back. Raises ImportCancelledError where
    `cancelled` says so between what is planned, written and made lasting.
    """
    with desk.database.writing() as connection:
        plan = _Plan(connection, file)
        _heed(cancelled)
        changes = save_within(desk, connection, plan.records, {})
        _heed(cancelled)
    return plan.imported(changes)


def _heed(cancelled: Cancelled) -> None:
    if cancelled():
        raise ImportCancelledError


def rehearse_import(desk: Desk, file: PledgeFile) -> Imported:
    """What `import_pledges` would do; nothing is written."""
    with desk.database.reading() as connection:
        return _Plan(connection, file).imported(Changes())


def export_pledges(desk: Desk, pledges: Sequence[str], *, with_secrets: bool = False) -> PledgeFile:
    """Some pledges as a file, in the order asked for; those that are deleted or nowhere are left out.

    Only open evidence goes along, unless `with_secrets` says that the file is for those who may read the rest.
    """
    dossiers = open_pledges(desk, pledges).values()
    return PledgeFile(pledges=tuple(entry_of(one if with_secrets else one.in_public()) for one in dossiers))


def write_pledges(desk: Desk, pledges: Sequence[str], path: Path, *, with_secrets: bool = False) -> None:
    """Some pledges as a file on disk, whole or not at all. Raises PledgeFileError and OSError."""
    write_safely(path, write_pledge_file(export_pledges(desk, pledges, with_secrets=with_secrets)))


class _Plan:
    """The records that a file makes or changes, and what that means for each of its pledges."""

    def __init__(self, connection: Transaction, file: PledgeFile) -> None:
        self._pledges = Pledges(read_records(connection, Pledge))
        self._districts = Districts(read_records(connection, PoliceDistrict))
        stated = (contact for entry in file.pledges for contact in entry.contacts)
        self._contacts = Contacts(read_records(connection, Contact), stated)
        found = {entry.identity: self._pledges.found(entry) for entry in file.pledges}
        below = read_everything_of(connection, [pledge.id for pledge in found.values() if pledge])
        self._shelf, self._old = Shelf(below), {record.id: record for record in (*below, *filter(None, found.values()))}
        self._changed: list[Record] = []
        self._outcomes: dict[str, str] = {}
        for entry in file.pledges:
            self._take_in(entry, found[entry.identity])

    @property
    def records(self) -> list[Record]:
        """What is to be saved, each record after those it points at."""
        return [*self._districts.changed.values(), *self._contacts.changed.values(), *self._changed]

    def imported(self, changes: Changes) -> Imported:
        outcomes = list(self._outcomes.values())
        return Imported(
            added=outcomes.count("added"),
            changed=outcomes.count("changed"),
            unchanged=outcomes.count("unchanged"),
            pledges=tuple(self._outcomes),
            changes=changes,
        )

    def _take_in(self, entry: PledgeEntry, old: Pledge | None) -> None:
        blank = old or Pledge(id=self._pledges.new_id(entry), municipalities=entry.municipalities)
        pledge = pledge_of(entry, blank, self._districts.named(entry))
        contacts_changed = self._contacts.changes
        pledge = replace(pledge, contacts=self._contacts.linked(pledge, entry.contacts))
        stated = [pledge, *parts_of(entry, pledge.id, self._shelf)]
        changed = [record for record in stated if record != self._old.get(record.id)]
        self._changed += changed
        is_touched = bool(changed) or self._contacts.changes > contacts_changed
        is_new = old is None or old.deleted
        self._outcomes[pledge.id] = "added" if is_new else "changed" if is_touched else "unchanged"
