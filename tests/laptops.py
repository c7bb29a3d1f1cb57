"""A laptop in somebody's hands: what people do through the services, chosen by numbers, and what it must not lose."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from desks import Ids
from signings import ready_records
from sqlalchemy import select

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.history.revision import canonical, digest
from medlofte_desktop.domain.records.content import Content, content_of, field_types
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.evidence import Evidence, Secrecy
from medlofte_desktop.domain.records.people import Contact, Party, Signer
from medlofte_desktop.domain.records.promise import Activity, Promise
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.services.areas import keep_in_catalogue, move_area, tick_area, untick_area
from medlofte_desktop.services.bundles.conflicts import conflicts, settle
from medlofte_desktop.services.contacts import add_contact_to
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.evidence import add_evidence
from medlofte_desktop.services.history import VersionGoneError, history, restore_version
from medlofte_desktop.services.personal.forgetting import forget
from medlofte_desktop.services.pledges import begin_pledge, open_pledge, pledge_lines, renew_pledge
from medlofte_desktop.services.saving import put_back, redo, save, save_in, throw_away, undo
from medlofte_desktop.services.signing.documents import freeze, leave_behind, mark_printed, open_document
from medlofte_desktop.services.signing.occasions import (
    begin_occasion,
    occasions,
    open_occasion,
    put_on,
    save_occasion,
    take_off,
)
from medlofte_desktop.services.signing.signatures import MixedFormsError, NothingToSignError, Signing, sign, unsign
from medlofte_desktop.services.trash import trash
from medlofte_desktop.storage.bundles.forgotten import carry_out, order, read_orders
from medlofte_desktop.storage.database import Database
from medlofte_desktop.storage.tables import RevisionRow

T = TypeVar("T")
# Fields that name another record or keep an order, or hold one of a few words.
FIXED = frozenset(
    {"id", "pledge", "promise", "area", "extends", "police_district", "municipality", "press_contact"}
    | {"order", "promised_by"}
)
CODES = ("2460", "2480", "2401")
NAMES = ("Eva Ek", "Ove Ask")
TITLES = ("Trafik", "Otrygga platser", "Unga")
WORDS = ("tryggt", "lugnt", "upplyst")
DAYS = (date(2023, 3, 3), date(2031, 1, 1))


@dataclass
class WrongClock:
    """A clock that may be years wrong and is set anew now and then; else it goes on by a second."""

    now: datetime = datetime(2023, 3, 3, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@dataclass
class Laptop:
    """A desk, the pledges that stand open at it as they were when they were opened, and the steps to undo.

    `written` holds the ids of the revisions that it has made, and `values` what people were told is saved: record id,
    hash of its content, and the content itself.
    """

    desk: Desk
    clock: WrongClock
    opened: dict[str, Dossier] = field(default_factory=dict)
    steps: list[Changes] = field(default_factory=list)
    undone: list[Changes] = field(default_factory=list)
    written: set[str] = field(default_factory=set)
    values: dict[tuple[str, str], Content] = field(default_factory=dict)

    @classmethod
    def at(cls, database: Database, path: Path, ids: Ids) -> "Laptop":
        """With the database at a path whose folder has its owner's name."""
        clock = WrongClock()
        desk = Desk(database=database, writer=path.parent.name, files=path.parent, clock=clock, new_id=ids)
        return cls(desk=desk, clock=clock)

    def begin(self) -> None:
        """A frozen pledge with a contact and evidence that an area builds on."""
        pledge, area, *parts = ready_records()
        contact = Contact(id="contact", name=NAMES[0], municipality="2460")
        evidence = Evidence(id="evidence", pledge=pledge.id)
        listed = replace(pledge, contacts=(contact.id,)), replace(area, evidence=(evidence.id,))
        save(self.desk, contact, evidence, *listed, *parts)
        freeze(self.desk, [pledge.id])

    def revisions(self) -> set[str]:
        with self.desk.database.reading() as connection:
            return set(connection.scalars(select(RevisionRow.id)))

    def act(self, number: int, pick: int) -> None:
        """Do one of the things that people do."""
        before = self.revisions()
        action = ACTIONS[number % len(ACTIONS)]
        changes = action(self, pick)
        if changes and action not in (_undo, _redo, _forget_contact, _forget_version, _forget_by_name):
            self.steps.append(changes)
        self.written |= self.revisions() - before

    def pledge(self, pick: int) -> Dossier | None:
        """One of the pledges, as it was opened before or as it stands."""
        lines = pledge_lines(self.desk)
        if not lines:
            return None
        chosen = one_of([line.id for line in lines], pick)
        if chosen not in self.opened or pick % 3:
            found = open_pledge(self.desk, chosen)
            assert found is not None
            self.opened[chosen] = found
        return self.opened[chosen]

    def saved(self, changes: Changes, *records: Record) -> Changes:
        """The changes, after noting that these records have been saved as they are."""
        contents = {one.id: content_of(one) for one in records}
        self.values |= {(record, digest(canonical(content))): content for record, content in contents.items()}
        return changes

    def id(self) -> str:
        return self.desk.new_id()


Action = Callable[[Laptop, int], Changes | None]


def one_of(choices: Sequence[T], pick: int) -> T:
    return choices[pick % len(choices)]


def edited(record: Record, pick: int) -> Record:
    """The record with one of its texts, choices or days written anew; few values, so that two write the same."""
    names = [name for name, hint in field_types(type(record)).items() if hint in (str, date) and name not in FIXED]
    name = one_of(names, pick)
    values: Sequence[Any] = WORDS if field_types(type(record))[name] is str else DAYS
    return replace(record, **{name: one_of(values, pick // 7)})


def _begin_pledge(laptop: Laptop, pick: int) -> Changes:
    return begin_pledge(laptop.desk, [one_of(CODES, pick)])


def _renew(laptop: Laptop, pick: int) -> Changes | None:
    dossier = laptop.pledge(pick)
    return renew_pledge(laptop.desk, dossier.pledge.id) if dossier and len(pledge_lines(laptop.desk)) < 4 else None


def _edit(laptop: Laptop, pick: int) -> Changes | None:
    dossier = laptop.pledge(pick)
    if dossier is None:
        return None
    record = edited(one_of(list(dossier.records()), pick // 5), pick // 11)
    return laptop.saved(save_in(laptop.desk, dossier, record), record)


def _tick(laptop: Laptop, pick: int) -> Changes | None:
    dossier = laptop.pledge(pick)
    return tick_area(laptop.desk, dossier, one_of(TITLES, pick // 3)) if dossier else None


def _untick_or_move(laptop: Laptop, pick: int) -> Changes | None:
    dossier = laptop.pledge(pick)
    if dossier is None or not dossier.areas:
        return keep_in_catalogue(laptop.desk, dossier, one_of(WORDS, pick)) if dossier else None
    area = one_of(dossier.areas, pick // 3)
    if pick % 2 and area.ticked:
        return move_area(laptop.desk, dossier, area, pick // 7 % len(dossier.ticked_areas))
    return untick_area(laptop.desk, dossier, area)


def _promise(laptop: Laptop, pick: int) -> Changes | None:
    dossier = laptop.pledge(pick)
    if dossier is None:
        return None
    area = one_of([None, *(area.id for area in dossier.areas)], pick // 3)
    promise = Promise(id=laptop.id(), pledge=dossier.pledge.id, area=area, text=one_of(WORDS, pick))
    activity = Activity(id=laptop.id(), promise=promise.id, text=one_of(WORDS, pick // 5))
    return laptop.saved(save(laptop.desk, promise, activity), promise, activity)


def _evidence(laptop: Laptop, pick: int) -> Changes | None:
    dossier = laptop.pledge(pick)
    if dossier is None:
        return None
    if not dossier.evidence or pick % 2:
        return add_evidence(laptop.desk, dossier, one_of([None, *dossier.areas], pick // 3))
    record = replace(one_of(dossier.evidence, pick // 3), secrecy=one_of(list(Secrecy), pick // 7))
    return laptop.saved(save_in(laptop.desk, dossier, record), record)


def _contact(laptop: Laptop, pick: int) -> Changes | None:
    dossier = laptop.pledge(pick)
    if dossier is None:
        return None
    contact = Contact(id=laptop.id(), name=one_of(NAMES, pick // 3), municipality=one_of([*CODES, None], pick // 5))
    return add_contact_to(laptop.desk, dossier, one_of([contact, *dossier.contacts], pick // 7))


def _signer(laptop: Laptop, pick: int) -> Changes | None:
    dossier = laptop.pledge(pick)
    if dossier is None:
        return None
    signer = Signer(id=laptop.id(), pledge=dossier.pledge.id, name=one_of(NAMES, pick), party=one_of(list(Party), pick))
    return laptop.saved(save(laptop.desk, signer), signer)


def _freeze(laptop: Laptop, pick: int) -> Changes | None:
    dossier = laptop.pledge(pick)
    return freeze(laptop.desk, [dossier.pledge.id], reason="Alla är överens.") if dossier else None


def _sign(laptop: Laptop, pick: int) -> Changes | None:
    dossier = laptop.pledge(pick)
    with suppress(NothingToSignError, MixedFormsError):
        if dossier and pick % 4:
            return sign(laptop.desk, dossier.pledge.id, pick // 5 % 3, Signing(dated=one_of(DAYS, pick)))
        if dossier:
            return unsign(laptop.desk, dossier.pledge.id, pick // 5 % 3)
    return None


def _paper(laptop: Laptop, pick: int) -> Changes | None:
    dossier = laptop.pledge(pick)
    document = open_document(laptop.desk, dossier.pledge.id) if dossier else None
    if document is None or document.copy is None:
        return None
    return leave_behind(laptop.desk, document.id) if pick % 2 else mark_printed(laptop.desk, [document.copy.id])


def _occasion(laptop: Laptop, pick: int) -> Changes | None:
    dossier = laptop.pledge(pick)
    found = occasions(laptop.desk)
    if not found or pick % 5 == 0:
        return begin_occasion(laptop.desk, [dossier.pledge.id] if dossier else [])
    opened = open_occasion(laptop.desk, one_of(found, pick).id)
    assert opened is not None
    if dossier and pick % 3 == 0:
        return put_on(laptop.desk, opened, [dossier.pledge.id])
    if opened.occasion.pledges and pick % 3 == 1:
        return take_off(laptop.desk, opened, one_of(opened.occasion.pledges, pick))
    occasion = replace(edited(opened.occasion, pick // 5), present=(one_of(NAMES, pick), one_of(WORDS, pick)))
    return laptop.saved(save_occasion(laptop.desk, opened, occasion), occasion)


def _throw_away(laptop: Laptop, pick: int) -> Changes | None:
    dossier = laptop.pledge(pick)
    if dossier is None:
        return None
    record = one_of(list(dossier.records()), pick // 3)
    return throw_away(laptop.desk, record, follows=dossier.heads if pick % 2 else None)


def _put_back(laptop: Laptop, pick: int) -> Changes | None:
    thrown = trash(laptop.desk)
    return put_back(laptop.desk, [one_of(thrown, pick).record]) if thrown else None


def _undo(laptop: Laptop, _pick: int) -> Changes | None:
    if not laptop.steps:
        return None
    laptop.undone.append(laptop.steps.pop())
    return undo(laptop.desk, laptop.undone[-1])


def _redo(laptop: Laptop, _pick: int) -> Changes | None:
    if not laptop.undone:
        return None
    laptop.steps.append(laptop.undone.pop())
    return redo(laptop.desk, laptop.steps[-1])


def _settle(laptop: Laptop, pick: int) -> Changes | None:
    found = conflicts(laptop.desk)
    if not found:
        return None
    conflict = one_of(found, pick)
    version = one_of(conflict.versions, pick // 3)
    fields = sorted(conflict.fields)[: 1 + pick // 7 % 2]
    return settle(laptop.desk, conflict, {name: (version.content or {})[name] for name in fields})


def _restore(laptop: Laptop, pick: int) -> Changes | None:
    dossier = laptop.pledge(pick)
    if dossier is None:
        return None
    version = one_of(history(laptop.desk, one_of(list(dossier.records()), pick // 3).id), pick // 7)
    with suppress(VersionGoneError):
        return restore_version(laptop.desk, version.record, version.revision)
    return None


def _forget_contact(laptop: Laptop, pick: int) -> Changes | None:
    """As the orders of an old file do, for a contact or a signer alone."""
    dossier = laptop.pledge(pick)
    people = [*dossier.contacts, *dossier.signers] if dossier else []
    return _forgotten(laptop, one_of(people, pick // 3).id) if people else None


def _forget_version(laptop: Laptop, pick: int) -> Changes | None:
    dossier = laptop.pledge(pick)
    if dossier is None:
        return None
    versions = history(laptop.desk, one_of(list(dossier.records()), pick // 3).id)
    return _forgotten(laptop, one_of(versions, pick // 7).revision)


def _forgotten(laptop: Laptop, id_: str) -> Changes:
    with laptop.desk.database.writing() as connection:
        order(connection, [id_])
        return Changes(carry_out(connection, writer=laptop.desk.writer, time=laptop.desk.clock()))


def _forget_by_name(laptop: Laptop, pick: int) -> Changes:
    return forget(laptop.desk, one_of(NAMES, pick))


def _set_clock(laptop: Laptop, pick: int) -> None:
    """By years, in any direction."""
    laptop.clock.now = datetime(1995 + pick % 60, 1 + pick // 60 % 12, 1, tzinfo=UTC)


# The commonest things stand several times.
ACTIONS: tuple[Action, ...] = (
    *(_begin_pledge, _edit, _edit, _edit, _edit, _edit, _promise, _promise, _tick, _untick_or_move, _evidence),
    *(_contact, _contact, _signer, _freeze, _sign, _sign, _paper, _occasion, _occasion, _throw_away, _put_back),
    *(_undo, _undo, _redo, _settle, _settle, _restore, _renew, _set_clock),
    *(_forget_contact, _forget_version, _forget_by_name),
)


def orders_of(laptop: Laptop) -> Iterable[str]:
    with laptop.desk.database.reading() as connection:
        return read_orders(connection)
