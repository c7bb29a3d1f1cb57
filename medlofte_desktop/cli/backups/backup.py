"""`medlofte backup`: a backup now, into the profile's folder or to where one is wanted; or which there are."""

import sys
from argparse import Namespace
from pathlib import Path

from medlofte_desktop.cli.opening import existing_desk
from medlofte_desktop.cli.output import print_json, print_table
from medlofte_desktop.domain.history.backups import Backup
from medlofte_desktop.domain.local_time import local
from medlofte_desktop.paths import Profile
from medlofte_desktop.services.backups.taking import back_up, back_up_to, backup_folder, backups
from medlofte_desktop.services.desk import Desk

_HEADING = ("Tid", "Medborgarlöften", "Poster", "Versioner", "Kilobyte", "Fil")


def run(options: Namespace, profile: Profile) -> int:
    """Take a backup and say where it is, or list all."""
    with existing_desk(options, profile) as desk:
        if options.list:
            return _listed(desk, as_json=options.json)
        path, taken = back_up_to(desk, options.file) if options.file else _in_folder(desk)
    if options.json:
        print_json(_values(path, taken))
    else:
        counts = f"{taken.pledges} medborgarlöften, {taken.records} poster, {taken.revisions} versioner"
        print(f"Säkerhetskopian finns i {path} ({counts}).")
    return 0


def _in_folder(desk: Desk) -> tuple[Path, Backup]:
    taken = back_up(desk)
    return backup_folder(desk) / taken.name, taken


def _listed(desk: Desk, *, as_json: bool) -> int:
    found, folder = backups(desk), backup_folder(desk)
    if as_json:
        print_json([_values(folder / one.name, one) for one in found])
    elif found:
        print_table(_HEADING, map(_cells, found))
    else:
        print("Det finns inga säkerhetskopior ännu; ta en med: medlofte backup", file=sys.stderr)
    return 0


def _cells(one: Backup) -> tuple[str | int, ...]:
    counts = (one.pledges, one.records, one.revisions) if one.is_sealed else ("skadad", "", "")
    return f"{local(one.time):%Y-%m-%d %H:%M:%S}", *counts, one.size // 1000, one.name


def _values(path: Path, one: Backup) -> dict[str, object]:
    return {
        "file": str(path),
        "time": one.time.isoformat(),
        "bytes": one.size,
        "sealed": one.is_sealed,
        "pledges": one.pledges,
        "records": one.records,
        "revisions": one.revisions,
    }
