"""The signing sheets of pledges, with the names of their files."""

from collections.abc import Sequence

from medlofte_desktop.domain.sheet.sheet_names import sheet_names
from medlofte_desktop.domain.sheet.signing_sheet import SigningSheet
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.signing.documents import documents


def sheets(desk: Desk, pledges: Sequence[str]) -> list[tuple[str, SigningSheet, str]]:
    """Pledge id, sheet and file name, in the order asked for; no two names are the same.

    The sheet is the frozen text where that is what shall be signed, else a draft. Pledges that are deleted or
    nowhere are left out.
    """
    found = documents(desk, pledges)
    names = sheet_names([document.dossier for document in found.values()])
    return [(pledge, document.sheet, name) for (pledge, document), name in zip(found.items(), names, strict=True)]
