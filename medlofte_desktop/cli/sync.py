"""`medlofte sync`: fetch from a server what is missing here, and leave there what is missing there."""

import sys
from argparse import Namespace

from medlofte_desktop.cli.opening import opened_desk
from medlofte_desktop.cli.output import print_json
from medlofte_desktop.cli.versions.passwords import asked_password
from medlofte_desktop.paths import Profile
from medlofte_desktop.services.bundles.server import has_password, whole_address
from medlofte_desktop.services.bundles.syncing import Synced, sync
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.storage.database import DatabaseUnavailableError


def run(options: Namespace, profile: Profile) -> int:
    """Sync once. The password comes from the keyring, whoever sits at the terminal or a pipe, or the address."""
    if has_password(options.server):
        print(
            "Lösenordet står bland argumenten, där alla på datorn kan läsa det; utelämna det, så frågar programmet.",
            file=sys.stderr,
        )
    with opened_desk(options, profile) as desk:
        synced = _synced(desk, options.server)
    if options.json:
        print_json(
            {
                "revisions_added": synced.pulled,
                "revisions_sent": synced.pushed,
                "files": synced.files,
                "records_changed": len(synced.changes.changes),
                "conflicts": len(synced.changes.conflicts),
            }
        )
        return 0
    print(f"{synced.pulled} versioner hämtade, {synced.pushed} lämnade, {synced.files} filer.")
    if synced.changes.conflicts:
        print(f"{len(synced.changes.conflicts)} krockar att avgöra i fönstret.")
    return 0


def _synced(desk: Desk, server: str) -> Synced:
    try:
        return sync(desk, whole_address(server))
    except DatabaseUnavailableError as error:
        if not _is_about_password(error) or has_password(server):
            raise
    return sync(desk, whole_address(server, asked_password("Lösenord till servern: ")))


def _is_about_password(error: DatabaseUnavailableError) -> bool:
    return "authentication failed" in error.reason or "no password supplied" in error.reason
