"""`medlofte import`: a pledge file taken in whole, or looked at without writing."""

from argparse import Namespace

from medlofte_desktop.cli.opening import opened_desk, register
from medlofte_desktop.cli.output import print_json
from medlofte_desktop.exchange.pledge_file import read_pledge_file
from medlofte_desktop.paths import Profile
from medlofte_desktop.services.pledge_files import Imported, import_pledges, rehearse_import


def run(options: Namespace, profile: Profile) -> int:
    """The file is read before anything of the profile is touched."""
    file = read_pledge_file(options.file, municipalities=register().keys())
    with opened_desk(options, profile) as desk:
        imported = (rehearse_import if options.dry_run else import_pledges)(desk, file)
    if options.json:
        print_json({"added": imported.added, "changed": imported.changed, "unchanged": imported.unchanged})
    else:
        print(_told(imported, is_rehearsal=options.dry_run))
    return 0


def _told(imported: Imported, *, is_rehearsal: bool) -> str:
    counts = f"{imported.added} nya, {imported.changed} ändrade och {imported.unchanged} oförändrade medborgarlöften"
    return f"Det skulle bli {counts}; inget har skrivits." if is_rehearsal else f"Inläst: {counts}."
