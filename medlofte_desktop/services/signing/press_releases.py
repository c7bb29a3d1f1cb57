"""The press release of a signing occasion: drafted, given a picture, looked over, and made into files."""

from dataclasses import replace
from pathlib import Path

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.quality.finding import Finding
from medlofte_desktop.domain.records.signed_copy import ScanKind
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.domain.signing.press_findings import press_findings, what_stops
from medlofte_desktop.domain.signing.press_release import drafted
from medlofte_desktop.domain.signing.press_text import PressFormat, PressText, Reach, press_text
from medlofte_desktop.exchange.press.open_document import open_document
from medlofte_desktop.exchange.press.picture import Picture, read_picture
from medlofte_desktop.exchange.press.plain_text import plain_text, plain_text_file
from medlofte_desktop.exchange.press.web_page import web_page
from medlofte_desktop.exchange.scan_file import read_scan
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.email_addresses import email_address
from medlofte_desktop.services.phones import swedish_phone
from medlofte_desktop.services.saving import save
from medlofte_desktop.storage.kept_files import keep_file, read_kept_file

PICTURES = frozenset({ScanKind.JPEG, ScanKind.PNG})


class UnfitReleaseError(ExpectedError):
    """A release that must not be sent as it stands; `findings` say why."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(", ".join(one.variant for one in findings))
        self.findings = findings


def draft(desk: Desk, dossier: OccasionDossier) -> Changes:
    """A draft of what is known of an occasion, in the place of the texts and contacts of its release if it has one.

    The picture stays with what is said of it in words. An occasion has one release: begun on two laptops, the two are
    merged as any record that both have written.
    """
    before = dossier.release
    fresh = drafted(dossier, record=before.id if before else f"press-{dossier.occasion.id}")
    if before:
        fresh = replace(fresh, picture=before.picture, picture_text=before.picture_text)
    return save(desk, fresh, follows=dossier.heads)


def picture_file(path: Path) -> bytes:
    """The content of a JPEG or PNG that somebody hands in. Raises ScanFileError."""
    return read_scan(path, PICTURES)[1]


def set_picture(desk: Desk, dossier: OccasionDossier, content: bytes) -> Changes:
    """Keep a picture and put it in the release; what was said in words of the one before goes. Raises OSError."""
    return _with_picture(desk, dossier, keep_file(desk.files, content)) if dossier.release else Changes()


def remove_picture(desk: Desk, dossier: OccasionDossier) -> Changes:
    """Take the picture out of the release, with what is said of it in words; its file stays for undo."""
    return _with_picture(desk, dossier, "")


def release_text(desk: Desk, dossier: OccasionDossier) -> str:
    """The release as plain text, dated today. Raises UnfitReleaseError."""
    return plain_text(_text(desk, dossier))


def release_file(desk: Desk, dossier: OccasionDossier, format_: PressFormat) -> bytes:
    """The release as a file, dated today. Raises UnfitReleaseError, KeptFileGoneError, NotAPictureError, OSError."""
    text = _text(desk, dossier)
    if format_ is PressFormat.TEXT:
        return plain_text_file(text)
    make = web_page if format_ is PressFormat.PAGE else open_document
    return make(text, _picture(desk, text))


def _with_picture(desk: Desk, dossier: OccasionDossier, sha256: str) -> Changes:
    release = dossier.release
    if release is None or release.picture == sha256:
        return Changes()
    return save(desk, replace(release, picture=sha256, picture_text=""), follows=dossier.heads)


def _text(desk: Desk, dossier: OccasionDossier) -> PressText:
    release = dossier.release
    if release is None:
        raise UnfitReleaseError(())
    if stopping := what_stops(press_findings(release, dossier)):
        raise UnfitReleaseError(stopping)
    return press_text(release, dossier, dated=desk.clock().astimezone().date(), phone=_phone, email=_email)


def _phone(typed: str) -> Reach:
    phone = swedish_phone(typed)
    return Reach(phone.display, phone.uri)


def _email(typed: str) -> Reach:
    email = email_address(typed)
    return Reach(email.address, email.uri)


def _picture(desk: Desk, text: PressText) -> Picture | None:
    return read_picture(read_kept_file(desk.files, text.picture.sha256)) if text.picture else None
