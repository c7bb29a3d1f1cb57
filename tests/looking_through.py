"""Everything that people open, opened: what a database holds must make no list, page or paper fail."""

from contextlib import suppress
from pathlib import Path

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.overview import lacks
from medlofte_desktop.domain.periods.comparison import compared
from medlofte_desktop.domain.periods.renewal import renewed
from medlofte_desktop.domain.quality.check import findings
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.sheet.sheet_names import sheet_names
from medlofte_desktop.domain.sheet.signing_sheet import signing_sheet
from medlofte_desktop.domain.signing.attendance import attendance_text
from medlofte_desktop.domain.signing.ceremony import ceremony_of
from medlofte_desktop.domain.signing.document import Document
from medlofte_desktop.domain.signing.occasion_papers import front_page, placement_list
from medlofte_desktop.domain.signing.press_release import drafted
from medlofte_desktop.domain.signing.print_queue import queue_of
from medlofte_desktop.domain.signing.protocol import protocol
from medlofte_desktop.services.areas import catalogue_additions
from medlofte_desktop.services.bundles.conflicts import conflicts
from medlofte_desktop.services.bundles.handing_over import Part, hand_over, words
from medlofte_desktop.services.contacts import contacts_at_home
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.history import history, pledge_history
from medlofte_desktop.services.people import people
from medlofte_desktop.services.pledges import find, open_pledges, pledge_lines, police_districts
from medlofte_desktop.services.signing.documents import documents
from medlofte_desktop.services.signing.invitations import invitation
from medlofte_desktop.services.signing.occasions import occasion_of, occasions, open_occasion
from medlofte_desktop.services.trash import trash


def look_through(desk: Desk, folder: Path) -> None:
    """Open every list, pledge, document, occasion and history, and hand everything over."""
    ids = [line.id for line in pledge_lines(desk)]
    for line in pledge_lines(desk):
        lacks(line, desk.clock().date())
    for dossier in open_pledges(desk, ids).values():
        look_at(dossier)
        look_back(desk, dossier)
    for document in documents(desk, ids).values():
        look_at_document(document)
    for occasion in occasions(desk):
        look_at_occasion(desk, occasion.id)
    for look in (trash, conflicts, people, catalogue_additions, police_districts, words):
        look(desk)
    contacts_at_home(desk, "2460")
    find(desk, "a")
    hand_over(desk, folder / "genomsedd.medlofte", Part())


def look_back(desk: Desk, dossier: Dossier) -> None:
    occasion_of(desk, dossier.pledge.id)
    for version in pledge_history(desk, dossier.pledge.id):
        version.time.astimezone()
    for record in dossier.records():
        history(desk, record.id)


def look_at(dossier: Dossier) -> None:
    findings(dossier)
    sheet = signing_sheet(dossier)
    _read = sheet.text, sheet.version_code, sheet.name, sheet.originals
    sheet_names([dossier])
    numbers = iter(range(10_000))
    renewed(dossier, new_id=lambda: str(next(numbers)))
    compared(dossier, dossier)
    dossier.last_writing()


def look_at_document(document: Document) -> None:
    with suppress(ExpectedError):  # a damaged text is told of
        _shown = document.sheet
    _read = document.freezing, document.state, document.form, document.places
    for moment in (moment for copy in document.copies for moment in (copy.frozen, copy.printed) if moment):
        moment.astimezone()


def look_at_occasion(desk: Desk, occasion: str) -> None:
    dossier = open_occasion(desk, occasion)
    assert dossier is not None
    _read = dossier.board, dossier.title, dossier.municipalities, dossier.order_of_signing
    attendance_text(dossier)
    ceremony_of(dossier)
    for paper in (front_page, placement_list, protocol, queue_of):
        paper(dossier)
    drafted(dossier, record="utkast")
    with suppress(ExpectedError):  # an occasion without a date
        invitation(desk, dossier)
