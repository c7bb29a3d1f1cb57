"""Signing several pledges: one chief, six municipalities."""

from collections.abc import Sequence
from dataclasses import replace

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.records.order import appended
from medlofte_desktop.domain.records.people import Party, Signer
from medlofte_desktop.domain.text import fold
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import save
from medlofte_desktop.storage.people import read_signers


def sign_several(desk: Desk, pledges: Sequence[str], signer: Signer) -> Changes:
    """Let somebody sign several pledges too, last in each; those that already have that signer are left."""
    with desk.database.reading() as connection:
        signers = read_signers(connection, pledges)
    signed = {one.pledge for one in signers if _is_same(one, signer)}
    added: list[Signer] = []
    for pledge in dict.fromkeys(pledges):
        if pledge not in signed:
            added += _added(desk, [one for one in signers if one.pledge == pledge], replace(signer, pledge=pledge))
    return save(desk, *added) if added else Changes()


def set_police_signer(desk: Desk, pledges: Sequence[str], name: str, title: str, organisation: str) -> Changes:
    """Let one person sign for the police on some pledges: in the place of their first police signer, or last."""
    with desk.database.reading() as connection:
        signers = read_signers(connection, pledges)
    changed: list[Signer] = []
    for pledge in dict.fromkeys(pledges):
        present = [one for one in signers if one.pledge == pledge]
        first = next((one for one in present if one.party is Party.POLICE), None)
        if first is not None:
            changed.append(replace(first, name=name, title=title, organisation=organisation))
        else:
            new = Signer(id="", pledge=pledge, party=Party.POLICE, name=name, title=title, organisation=organisation)
            changed += _added(desk, present, new)
    return save(desk, *changed) if changed else Changes()


def signed_by(desk: Desk, signer: Signer) -> frozenset[str]:
    """The ids of the pledges that have that signer: the same name for the same party."""
    with desk.database.reading() as connection:
        return frozenset(one.pledge for one in read_signers(connection) if _is_same(one, signer))


def _added(desk: Desk, present: Sequence[Signer], signer: Signer) -> list[Signer]:
    """The signers to save so that a new one stands last on a pledge."""
    return appended(present, replace(signer, id=desk.new_id()))


def _is_same(one: Signer, other: Signer) -> bool:
    return fold(one.name) == fold(other.name) and one.party is other.party
