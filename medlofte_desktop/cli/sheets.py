"""`medlofte sheets`: signing sheets as PDF, all of them or none."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from medlofte_desktop.cli.failures import NotDoneError
from medlofte_desktop.cli.list_pledges import in_order
from medlofte_desktop.cli.opening import opened_desk, register
from medlofte_desktop.cli.output import Progress, print_json
from medlofte_desktop.domain.sheet.sheet_names import COMBINED_NAME
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
        chosen = _chosen(desk, options.municipality or [])
        try:
            written = write_sheets(desk, chosen, options.out, combined=options.combined, replace=options.force)
        except FilesExistError as error:
            raise NotDoneError(f"{sentence(error).rstrip('.')}; med --force ersätts det som finns.") from error
    if options.json:
        print_json(written)
    else:
        for path in dict.fromkeys(str(one["file"]) for one in written):
            print(path)
    return 0


def write_sheets(
    desk: Desk, pledges: Sequence[str], folder: Path, *, combined: bool = False, replace: bool = False
) -> list[dict[str, object]]:
    """Print sheets into a folder; gives what `--json` says of each. Raises ExpectedError and OSError."""
    # The only two commands that need Qt import it when there is something to draw.
    from medlofte_desktop.printing.bulk import SheetJob, print_combined, print_sheets  # noqa: PLC0415

    jobs = [SheetJob(pledge=pledge, sheet=sheet, file_name=name) for pledge, sheet, name in sheets(desk, pledges)]
    municipalities = {line.id: line.municipalities for line in pledge_lines(desk, pledges)}
    progress = Progress("Underskriftsblad")
    try:
        printed = (
            print_combined(jobs, folder / COMBINED_NAME, progress=progress.step, cancelled=_never, replace=replace)
            if combined
            else print_sheets(jobs, folder, progress=progress.step, cancelled=_never, replace=replace)
        )
    finally:
        progress.end()
    return [
        {
            "pledge": one.pledge,
            "municipalities": municipalities[one.pledge],
            "file": str(one.path),
            "pages": one.pages,
            "sha256": one.sha256,
        }
        for one in printed
    ]


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


def _never() -> bool:
    """Ctrl+C interrupts the work by itself."""
    return False
