"""`medlofte restore`: back to a backup; what was there is backed up first, or set aside where it is damaged."""

import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from medlofte_desktop.cli.failures import NotDoneError
from medlofte_desktop.cli.opening import opened_desk, register
from medlofte_desktop.cli.output import print_json
from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.history.backups import Difference, PledgePart, Side
from medlofte_desktop.domain.overview import names
from medlofte_desktop.domain.periods.period import period_text
from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.paths import Profile
from medlofte_desktop.services.backups.damage import is_beyond_use
from medlofte_desktop.services.backups.recovering import Damaged, recover
from medlofte_desktop.services.backups.restoring import compare, restore
from medlofte_desktop.services.backups.taking import backup_folder
from medlofte_desktop.services.desk import now
from medlofte_desktop.settings import read_settings
from medlofte_desktop.storage.backups.folder import folder_of
from medlofte_desktop.storage.database import sqlite_path


def run(options: Namespace, profile: Profile) -> int:
    """Go back to a backup, and say what came of it; with --dry-run only what would."""
    file = sqlite_path(options.database or profile.database)
    source, is_own = _source(options.file, file), not options.database
    try:
        with opened_desk(options, profile) as desk:
            is_own = False  # what is foreign from here on is the backup
            found = compare(desk, source)
            before = None if options.dry_run else backup_folder(desk) / restore(desk, source).name
    except ExpectedError as error:
        if is_beyond_use(error, is_own=is_own):
            return _recover(options, profile, source)
        raise
    if options.json:
        _print_json(_values(found.gained), _values(found.lost), backup=before)
    else:
        _tell(found, before)
    if before and profile.lock.exists():
        print("Är fönstret öppet visar det gamla uppgifter, så stäng det och öppna det igen.", file=sys.stderr)
    return 0


def _source(asked: Path, file: Path | None) -> Path:
    """The file that is meant: as it is written, or by its name among the backups."""
    in_folder = folder_of(file) / asked if file else asked
    return in_folder if not asked.exists() and in_folder.exists() else asked


def _recover(options: Namespace, profile: Profile, source: Path) -> int:
    file = sqlite_path(options.database or profile.database)
    assert file is not None  # only a file is damaged in this way
    if options.dry_run:
        raise NotDoneError("Databasen är skadad eller borta, så det går inte att jämföra säkerhetskopian med den.")
    writer = read_settings(profile.settings).writer
    with _without_window(profile):
        aside = recover(Damaged(file=file, municipalities=register().values(), writer=writer, clock=now), source)
    if options.json:
        _print_json(None, None, set_aside=aside)
        return 0
    print("Säkerhetskopian är tillbaka, med allt som gick att läsa ur den skadade databasen.")
    if aside:
        print(f"Den skadade databasen ligger kvar i {aside}.")
    return 0


@contextmanager
def _without_window(profile: Profile) -> Iterator[None]:
    """No window is open in the profile meanwhile. Raises NotDoneError where one is."""
    from medlofte_desktop.ui.single_instance import ProfileLock  # noqa: PLC0415 (Qt's core, only for what is damaged)

    lock = ProfileLock(profile.lock)
    if not lock.take() and lock.error() is ProfileLock.LockError.LockFailedError:
        raise NotDoneError("Medlöfte är öppet med den skadade databasen, så stäng fönstret först; inget har ändrats.")
    yield


def _print_json(gained: object, lost: object, *, backup: Path | None = None, set_aside: Path | None = None) -> None:
    """`backup` holds what there was, and `set_aside` is the damaged database; one of them is null."""
    paths = {"backup": backup and str(backup), "set_aside": set_aside and str(set_aside)}
    print_json({"gained": gained, "lost": lost, **paths})


def _tell(found: Difference, before: Path | None) -> None:
    is_done = before is not None
    print(f"{'Kom tillbaka' if is_done else 'Skulle komma tillbaka'}: {_told(found.gained)}")
    print(f"{'Försvann' if is_done else 'Skulle försvinna'}: {_told(found.lost)}")
    print(f"Det som fanns före ligger i {before}." if is_done else "Inget har ändrats.")


def _told(side: Side) -> str:
    """`9 versioner (Vännäs 2023–2025: 8, hela Umeå 2026)`."""
    if not side.revisions:
        return "inget"
    known = register()
    parts = "; ".join(_part(one, known) for one in side.pledges)
    return f"{side.revisions} versioner" + (f" ({parts})" if parts else "")


def _part(one: PledgePart, known: Mapping[str, Municipality]) -> str:
    name = _name(one.pledge, known)
    return f"hela {name}: {one.revisions}" if one.is_all else f"{name}: {one.revisions}"


def _name(pledge: Pledge, known: Mapping[str, Municipality]) -> str:
    places = names([code for code in pledge.municipalities if code in known], known)
    return " ".join(filter(None, (places, period_text(pledge.period_start, pledge.period_end), pledge.label)))


def _values(side: Side) -> dict[str, object]:
    pledges = [
        {
            "id": one.pledge.id,
            "municipalities": one.pledge.municipalities,
            "revisions": one.revisions,
            "all": one.is_all,
        }
        for one in side.pledges
    ]
    return {"revisions": side.revisions, "pledges": pledges}
