"""`medlofte merge`: a bundle taken in whole, or looked at without writing."""

from argparse import Namespace

from medlofte_desktop.cli.opening import opened_desk
from medlofte_desktop.cli.output import print_json
from medlofte_desktop.cli.versions.passwords import asked_password, is_at_terminal
from medlofte_desktop.exchange.pledge_file_error import shown
from medlofte_desktop.paths import Profile
from medlofte_desktop.services.bundles.handing_over import words
from medlofte_desktop.services.bundles.merging import Merged, merge_bundle, needs_password, rehearse_merge
from medlofte_desktop.services.desk import Desk


def run(options: Namespace, profile: Profile) -> int:
    """The file is looked at before anything of the profile is touched."""
    with opened_desk(options, profile) as desk:
        password = _password(desk, options)
        before = words(desk)
        take_in = rehearse_merge if options.dry_run else merge_bundle
        merged = take_in(desk, options.file, password=password)
        after = words(desk)
    if options.json:
        print_json(
            {
                "revisions_added": merged.added,
                "records_changed": len(merged.changes.changes),
                "conflicts": len(merged.changes.conflicts),
            }
        )
        return 0
    print(_told(merged, is_rehearsal=options.dry_run))
    print(f"Orden före: {' '.join(before)}")
    print(f"Orden nu:   {' '.join(after)}")
    return 0


def _password(desk: Desk, options: Namespace) -> str:
    """Asked for where the file is locked and somebody can be asked, or with --password."""
    if not needs_password(desk, options.file) or not (options.password or is_at_terminal()):
        return ""
    return asked_password("Filens lösenord: ")


def _told(merged: Merged, *, is_rehearsal: bool) -> str:
    new = sum(change.before is None for change in merged.changes)
    counts = f"{new} nya och {len(merged.changes.changes) - new} ändrade poster, {merged.files} filer"
    told = f"Från {shown(merged.label.writer)}: {counts}"
    if merged.changes.conflicts:
        told += f", {len(merged.changes.conflicts)} i krock att avgöra i fönstret"
    if merged.forgotten:
        told += f", {merged.forgotten} att glömma för gott"
    return f"{told}; inget har skrivits." if is_rehearsal else f"{told}."
