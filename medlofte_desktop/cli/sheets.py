"""`medlofte sheets`: signing sheets as PDF, all of them or none."""

from argparse import Namespace
from collections.abc import Sequence

from medlofte_desktop.cli.failures import NotDoneError
from medlofte_desktop.cli.list_pledges import in_order
from medlofte_desktop.cli.occasion_sheets import write_occasion
from medlofte_desktop.cli.opening import opened_desk, register
from medlofte_desktop.cli.output import print_json
from medlofte_desktop.cli.sheet_files import write_sheets
from medlofte_desktop.exchange.pledge_file_error import shown
from medlofte_desktop.paths import Profile
from medlofte_desktop.safe_file import FilesExistError
from medlofte_desktop.sentences import sentence
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.pledges import pledge_lines
from medlofte_desktop.services.sheets import sheets


def run(options: Namespace, profile: Profile) -> int:
    """Write the sheets of the chosen pledges and print where they are."""
    with opened_desk(options, profile) as desk:
        how = {"combined": options.combined, "replace": options.force}
        try:
            if options.occasion:
                written = write_occasion(desk, options.occasion, options.out, **how)
            else:
                chosen = _chosen(desk, options.municipality or [])
                written = write_sheets(desk, sheets(desk, chosen), options.out, **how)
        except FilesExistError as error:
            raise NotDoneError(f"{sentence(error).rstrip('.')}; med --force ersätts det som finns.") from error
    if options.json:
        print_json(written)
    else:
        for path in dict.fromkeys(str(one["file"]) for one in written):
            print(path)
    return 0


def _chosen(desk: Desk, codes: Sequence[str]) -> list[str]:
    """The ids of the pledges of some municipalities, or of all where no code is given."""
    known = register()
    lines = in_order(pledge_lines(desk), known)
    for code in codes:
        if code not in known:
            raise NotDoneError(f"Ingen kommun har koden ”{shown(code)}”, så inga underskriftsblad har skapats.")
        if not any(code in line.municipalities for line in lines):
            raise NotDoneError(f"Det finns inget medborgarlöfte för {known[code].name}, så inga blad har skapats.")
    chosen = [line.id for line in lines if not codes or not set(codes).isdisjoint(line.municipalities)]
    if not chosen:
        raise NotDoneError("Det finns inga medborgarlöften, så inga underskriftsblad har skapats.")
    return chosen
