"""The papers of a signing occasion as its page in the window writes them: noted as printed where they are frozen."""

from collections.abc import Sequence
from pathlib import Path

from medlofte_desktop.cli.failures import NotDoneError
from medlofte_desktop.cli.output import Progress
from medlofte_desktop.cli.sheet_files import Values, write_sheets
from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.sheet.sheet_names import queue_name, sheet_names
from medlofte_desktop.domain.signing.document import Document
from medlofte_desktop.domain.signing.occasion import OccasionDossier, is_coming
from medlofte_desktop.domain.signing.occasion_papers import occasion_name
from medlofte_desktop.domain.signing.print_queue import queue_of
from medlofte_desktop.domain.stopping import never
from medlofte_desktop.domain.text import in_a_row
from medlofte_desktop.exchange.pledge_file_error import shown
from medlofte_desktop.sentences import sentence
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.signing.documents import mark_printed
from medlofte_desktop.services.signing.occasions import occasions, open_occasion

NEXT = "next"


def write_occasion(
    desk: Desk, wanted: str, folder: Path, *, combined: bool = False, replace: bool = False
) -> list[Values]:
    """Write the sheets of an occasion, named by its id or `next`, in running order; `combined` is its print queue.

    Raises ExpectedError and OSError; then no file has been written, unless the sentence says so.
    """
    dossier = _found(desk, wanted)
    _refuse_damaged(dossier.documents)
    if combined:
        written = _write_queue(dossier, folder, replace=replace)
    else:
        documents = dossier.documents
        names = sheet_names([one.dossier for one in documents])
        sheets = [(one.id, one.sheet, name) for one, name in zip(documents, names, strict=True)]
        written = write_sheets(desk, sheets, folder, replace=replace)
    _note_printed(desk, dossier.documents)
    return written


def _found(desk: Desk, wanted: str) -> OccasionDossier:
    """The occasion, with at least one pledge. Raises NotDoneError."""
    occasion = _next(desk) if wanted == NEXT else wanted
    dossier = open_occasion(desk, occasion)
    if dossier is None:
        raise NotDoneError(
            f"Inget signeringstillfälle har id ”{shown(wanted)}”, så inga underskriftsblad har skapats; "
            "de som finns visas med: medlofte occasions"
        )
    if not dossier.documents:
        raise NotDoneError(f"{shown(occasion_name(dossier))} har inga löften, så inga underskriftsblad har skapats.")
    return dossier


def _next(desk: Desk) -> str:
    nearest = next(iter(occasions(desk)), None)
    if nearest is None or not is_coming(nearest, desk.clock().astimezone().date()):
        raise NotDoneError("Det finns inget kommande signeringstillfälle, så inga underskriftsblad har skapats.")
    return nearest.id


def _refuse_damaged(documents: Sequence[Document]) -> None:
    damaged = [document for document in documents if document.printed_sheet is None]
    if damaged:
        places = in_a_row(one.name for document in damaged for one in document.dossier.municipalities)
        raise NotDoneError(f"Den frysta texten för {places} är skadad, så inga blad har skapats; frys om den först.")


def _write_queue(dossier: OccasionDossier, folder: Path, *, replace: bool) -> list[Values]:
    from medlofte_desktop.printing.queue import print_queue  # noqa: PLC0415 (Qt, only when there is something to draw)

    queue, path = queue_of(dossier), folder / queue_name(dossier.occasion)
    progress = Progress("Papper")
    try:
        printed = print_queue(queue, path, progress=progress.step, cancelled=never, replace=replace)
    finally:
        progress.end()
    documents = dossier.documents  # their sheets are the last in the queue, one for each: none is damaged
    sheets = zip(documents, queue[-len(documents) :], printed.pages[-len(documents) :], strict=True)
    return [
        {
            "pledge": document.id,
            "municipalities": document.dossier.pledge.municipalities,
            "file": str(path),
            "pages": pages,
            "copies": queued.copies,
            "sha256": printed.sha256,
        }
        for document, queued, pages in sheets
    ]


def _note_printed(desk: Desk, documents: Sequence[Document]) -> None:
    frozen = [one.copy.id for one in documents if one.copy and one.sheet.frozen_as]
    try:
        mark_printed(desk, frozen)
    except ExpectedError as error:
        told = "Underskriftsbladen är skapade, men att de är utskrivna kunde inte antecknas"
        raise NotDoneError(f"{told}: {sentence(error)}") from error
