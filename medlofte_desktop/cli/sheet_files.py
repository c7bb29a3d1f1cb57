"""Signing sheets written into a folder, and what `--json` says of each."""

from collections.abc import Sequence
from pathlib import Path

from medlofte_desktop.cli.output import Progress
from medlofte_desktop.domain.sheet.sheet_names import COMBINED_NAME
from medlofte_desktop.domain.sheet.signing_sheet import SigningSheet
from medlofte_desktop.domain.stopping import never
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.pledges import pledge_lines

Values = dict[str, object]


def write_sheets(
    desk: Desk,
    sheets: Sequence[tuple[str, SigningSheet, str]],
    folder: Path,
    *,
    combined: bool = False,
    replace: bool = False,
) -> list[Values]:
    """Print sheets, given with the id of their pledge and the name of their file. Raises ExpectedError and OSError."""
    # The commands that need Qt import it when there is something to draw.
    from medlofte_desktop.printing.bulk import SheetJob, print_combined, print_sheets  # noqa: PLC0415

    jobs = [SheetJob(pledge=pledge, sheet=sheet, file_name=name) for pledge, sheet, name in sheets]
    municipalities = {line.id: line.municipalities for line in pledge_lines(desk, [job.pledge for job in jobs])}
    progress = Progress("Underskriftsblad")
    try:
        printed = (
            print_combined(jobs, folder / COMBINED_NAME, progress=progress.step, cancelled=never, replace=replace)
            if combined
            else print_sheets(jobs, folder, progress=progress.step, cancelled=never, replace=replace)
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
