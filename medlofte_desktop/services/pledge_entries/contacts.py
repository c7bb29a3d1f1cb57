"""Contacts as files state them: shared between pledges, so that what a file leaves blank never empties one."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

from medlofte_desktop.domain.organisations import at_home
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.text import fold
from medlofte_desktop.exchange.pledge_entries import ContactEntry
from medlofte_desktop.services.pledge_entries.matching import derived_id

_FIELDS = ("name", "title", "organisation", "phone", "mobile", "email")
Said = tuple[str, ...]


class Contacts:
    """All contacts, by what they say; `changed` are those that a file adds to, changes or brings back, `changes`
    how often it did."""

    def __init__(self, contacts: Iterable[Contact], entries: Iterable[ContactEntry]) -> None:
        self.changed: dict[str, Contact] = {}
        self.changes = 0
        self._by_id: dict[str, Contact] = {}
        self._by_said: dict[Said, dict[str, None]] = defaultdict(dict)
        self._by_who: dict[Said, dict[str, None]] = defaultdict(dict)
        for contact in sorted(contacts, key=lambda one: one.id):
            self._keep(contact)
        # What an entry of the file says word for word must not be changed by another entry of the same name.
        self._settled = {one for entry in entries for one in self._by_said.get(_said(entry), ())}

    def linked(self, pledge: Pledge, entries: Sequence[ContactEntry]) -> tuple[str, ...]:
        """The ids of a pledge's contacts as the entries state them, then those it has besides."""
        stated = dict.fromkeys(self._stated(entry, pledge).id for entry in entries)
        names = {_who(entry)[0] for entry in entries} - {""}
        others = (one for one in pledge.contacts if one not in self._by_id or _who(self._by_id[one])[0] not in names)
        return tuple(dict.fromkeys((*stated, *others)))

    def _stated(self, entry: ContactEntry, pledge: Pledge) -> Contact:
        own = [self._by_id[one] for one in pledge.contacts if one in self._by_id and not self._by_id[one].deleted]
        if found := self._first(self._by_said.get(_said(entry), ()), own):
            return found
        namesakes = [one for one in own if _is_namesake(one, entry)]
        fitting = next((one for one in namesakes if _fits(one, entry)), None)
        changeable = next((one for one in namesakes if one.id not in self._settled), None)
        same = self._by_who.get(_who(entry), ()) if entry.name else ()
        others = (self._by_id[one] for one in same if _fits(self._by_id[one], entry))
        found = fitting or changeable or next(others, None) or self._new(entry, pledge)
        return self._put(_filled(found, entry))

    def _first(self, ids: Collection[str], own: Collection[Contact]) -> Contact | None:
        """The pledge's own one of several that say the same, or else the one any laptop would choose."""
        chosen = next((one.id for one in own if one.id in ids), None) or min(ids, default=None)
        return self._by_id[chosen] if chosen else None

    def _new(self, entry: ContactEntry, pledge: Pledge) -> Contact:
        blank = at_home(Contact(id="", **_stated_fields(entry)), pledge)
        home = blank.municipality or blank.police_district
        number = 0
        while True:
            record = derived_id("contact", home, *_said(entry), number)
            if record not in self._by_id or self._by_id[record].deleted:
                return replace(blank, id=record)
            number += 1

    def _put(self, contact: Contact) -> Contact:
        self._settled.add(contact.id)
        if self._by_id.get(contact.id) != contact:
            self._drop(contact.id)
            self._keep(contact)
            self.changed[contact.id] = contact
            self.changes += 1
        return contact

    def _keep(self, contact: Contact) -> None:
        self._by_id[contact.id] = contact
        if not contact.deleted:
            self._by_said[_said(contact)][contact.id] = None
            self._by_who[_who(contact)][contact.id] = None

    def _drop(self, record: str) -> None:
        if old := self._by_id.get(record):
            self._by_said[_said(old)].pop(record, None)
            self._by_who[_who(old)].pop(record, None)


def _said(one: Contact | ContactEntry) -> Said:
    return tuple(getattr(one, field) for field in _FIELDS)


def _who(one: Contact | ContactEntry) -> Said:
    return fold(one.name), fold(one.title), fold(one.organisation)


def _is_namesake(one: Contact, entry: ContactEntry) -> bool:
    """Whether the name is the same; title and organisation, where there is no name."""
    ours, theirs = _who(one), _who(entry)
    return ours[0] == theirs[0] and (bool(theirs[0]) or (ours == theirs and any(theirs)))


def _fits(one: Contact, entry: ContactEntry) -> bool:
    """Whether the entry says nothing else, only more or less."""
    return all(new in (old, "") or not old for old, new in zip(_said(one), _said(entry), strict=True))


def _filled(one: Contact, entry: ContactEntry) -> Contact:
    return replace(one, **_stated_fields(entry))


def _stated_fields(entry: ContactEntry) -> dict[str, Any]:
    return {field: value for field, value in zip(_FIELDS, _said(entry), strict=True) if value}
