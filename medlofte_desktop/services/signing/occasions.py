"""Signing occasions: beginning one, putting pledges on it, and letting the pledges know where and when."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.overview import successors
from medlofte_desktop.domain.records.occasion import SigningOccasion
from medlofte_desktop.domain.records.pledge import BEFORE_READY, Pledge, PledgeStatus
from medlofte_desktop.domain.signing.occasion import OccasionDossier, copied, in_time, is_coming
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.pledges import pledge_lines
from medlofte_desktop.services.saving import Heads, save_within
from medlofte_desktop.storage.database import Transaction
from medlofte_desktop.storage.dossiers import read_dossiers
from medlofte_desktop.storage.signing import read_occasion, read_occasions, read_occasions_with

_NOT_SIGNED = (*BEFORE_READY, PledgeStatus.READY)


def occasions(desk: Desk) -> tuple[SigningOccasion, ...]:
    """All occasions: the coming ones first, the nearest of them first."""
    with desk.database.reading() as connection:
        found = read_occasions(connection)
    return in_time(found, desk.clock().astimezone().date())


def open_occasion(desk: Desk, occasion: str) -> OccasionDossier | None:
    """An occasion with its documents; None where it is deleted or nowhere."""
    with desk.database.reading() as connection:
        return read_occasion(connection, occasion)


def occasion_of(desk: Desk, pledge: str) -> SigningOccasion | None:
    """The occasion a pledge is on: the coming one, else the last that was held."""
    with desk.database.reading() as connection:
        found = read_occasions_with(connection, [pledge])
    return next(iter(in_time(found, desk.clock().astimezone().date())), None)


def begin_occasion(desk: Desk, pledges: Sequence[str] = ()) -> Changes:
    """A new occasion, with pledges on it from the start."""
    return _saved(desk, SigningOccasion(id=desk.new_id(), pledges=tuple(pledges)), {})


def copy_occasion(desk: Desk, occasion: str) -> Changes:
    """Last year's occasion to go on from, with the pledges that have come after its own; empty where it is nowhere."""
    dossier = open_occasion(desk, occasion)
    if dossier is None:
        return Changes()
    next_ones = successors(dossier.occasion.pledges, pledge_lines(desk))
    return _saved(desk, copied(dossier.occasion, pledges=next_ones, new_id=desk.new_id), {})


def save_occasion(desk: Desk, dossier: OccasionDossier, occasion: SigningOccasion, *, settles: bool = False) -> Changes:
    """Save an occasion as it has been edited; what is printed of place and day on its pledges follows.

    A pledge that somebody has signed keeps its own. Other coming occasions lose the pledges that this one has. What is
    in doubt in the occasion stays so unless it is changed, or is settled for what it says.
    """
    return _saved(desk, occasion, dossier.heads, settles=settles)


def put_on(desk: Desk, dossier: OccasionDossier, pledges: Iterable[str]) -> Changes:
    """Put pledges last on an occasion, and take them off any other coming one."""
    occasion = dossier.occasion
    together = dict.fromkeys((*occasion.pledges, *pledges))
    return save_occasion(desk, dossier, replace(occasion, pledges=tuple(together)))


def take_off(desk: Desk, dossier: OccasionDossier, pledge: str) -> Changes:
    """Take a pledge off an occasion."""
    left = tuple(one for one in dossier.occasion.pledges if one != pledge)
    return save_occasion(desk, dossier, replace(dossier.occasion, pledges=left))


def move(desk: Desk, dossier: OccasionDossier, source: int, target: int) -> Changes:
    """Let the document in row `source` stand in row `target`, among those of living pledges."""
    order = [document.id for document in dossier.documents]
    order.insert(target, order.pop(source))
    hidden = [one for one in dossier.occasion.pledges if one not in order]
    return save_occasion(desk, dossier, replace(dossier.occasion, pledges=(*order, *hidden)))


def _saved(desk: Desk, occasion: SigningOccasion, follows: Heads, *, settles: bool = False) -> Changes:
    with desk.database.writing() as connection:
        saved = save_within(desk, connection, [occasion], follows, settles=settles)
        others = _without_its_pledges(desk, connection, occasion)
        followed = save_within(desk, connection, [*others, *_following(connection, occasion)], {})
        return saved + followed


def _without_its_pledges(desk: Desk, connection: Transaction, occasion: SigningOccasion) -> list[SigningOccasion]:
    """The other coming occasions, without the pledges that are on this one: a pledge is signed once."""
    today = desk.clock().astimezone().date()
    if not is_coming(occasion, today):
        return []
    return [
        replace(one, pledges=tuple(pledge for pledge in one.pledges if pledge not in occasion.pledges))
        for one in read_occasions_with(connection, occasion.pledges)
        if one.id != occasion.id and is_coming(one, today)
    ]


def _following(connection: Transaction, occasion: SigningOccasion) -> list[Pledge]:
    pledges = (dossier.pledge for dossier in read_dossiers(connection, occasion.pledges).values())
    return [
        replace(one, signing_place=occasion.place or one.signing_place, signing_date=occasion.dated or one.signing_date)
        for one in pledges
        if one.status in _NOT_SIGNED
    ]
