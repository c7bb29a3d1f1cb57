"""The signing sheets of pledges, with the names of their files."""

from collections.abc import Sequence

from medlofte_desktop.domain.sheet.sheet_names import sheet_names
from medlofte_desktop.domain.sheet.signing_sheet import SigningSheet, signing_sheet
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.pledges import open_pledges


def sheets(desk: Desk, pledges: Sequence[str]) -> list[tuple[str, SigningSheet, str]]:
    """Pledge id, sheet and file name, in the order asked for; no two names are the same.

    Pledges that are deleted or nowhere are left out.
    """
    dossiers = open_pledges(desk, pledges)
    names = sheet_names(list(dossiers.values()))
    return [
        (pledge, signing_sheet(dossier), name) for (pledge, dossier), name in zip(dossiers.items(), names, strict=True)
    ]
