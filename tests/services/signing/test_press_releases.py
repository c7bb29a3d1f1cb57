import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from desks import NewDesk, register
from press import png
from signings import saved_pledge

from medlofte_desktop.domain.history.change import Changes
from medlofte_desktop.domain.records.evidence import Evidence, Secrecy
from medlofte_desktop.domain.records.occasion import PressRelease
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.registers import read_police_districts
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.domain.signing.press_release import AIMS
from medlofte_desktop.domain.signing.press_text import PressFormat
from medlofte_desktop.exchange.press.picture import NotAPictureError
from medlofte_desktop.exchange.scan_file import ScanFileError, ScanProblem
from medlofte_desktop.resource_files import resource, resource_text
from medlofte_desktop.services.contacts import add_contact_to
from medlofte_desktop.services.desk import Desk, open_desk
from medlofte_desktop.services.pledge_files import import_pledges, read_pledge_file
from medlofte_desktop.services.pledges import open_pledge
from medlofte_desktop.services.saving import save, throw_away, undo
from medlofte_desktop.services.signing.occasions import begin_occasion, occasions, open_occasion, save_occasion
from medlofte_desktop.services.signing.press_releases import (
    UnfitReleaseError,
    draft,
    picture_file,
    release_file,
    release_text,
    remove_picture,
    set_picture,
)
from medlofte_desktop.services.signing.scans import kept_file
from medlofte_desktop.storage.kept_files import KeptFileGoneError, keep_file, kept_path

ANNELI = Contact(id="anneli", municipality="2460", name="Anneli Eriksson", phone="093514105", email="A@Vannas.se")


def read(desk: Desk, occasion: str = "") -> OccasionDossier:
    """The occasion as it stands; without an id, a new one with Vännäs's pledge and a contact on it."""
    if not occasion:
        pledge = saved_pledge(desk)
        dossier = open_pledge(desk, pledge)
        assert dossier is not None
        add_contact_to(desk, dossier, ANNELI)
        occasion = begin_occasion(desk, [pledge]).changes[0].record
    found = open_occasion(desk, occasion)
    assert found is not None
    return found


def begun(desk: Desk, **changed: object) -> OccasionDossier:
    """An occasion with a drafted release, changed in some fields."""
    dossier = read(desk)
    draft(desk, dossier)
    return edit(desk, read(desk, dossier.occasion.id), **changed) if changed else read(desk, dossier.occasion.id)


def edit(desk: Desk, dossier: OccasionDossier, **changed: object) -> OccasionDossier:
    save(desk, replace(release_of(dossier), **changed), follows=dossier.heads)
    return read(desk, dossier.occasion.id)


def release_of(dossier: OccasionDossier) -> PressRelease:
    assert dossier.release is not None
    return dossier.release


def again(desk: Desk, dossier: OccasionDossier) -> OccasionDossier:
    return read(desk, dossier.occasion.id)


def test_a_draft_is_saved_with_the_occasion(desk: Desk) -> None:
    release = release_of(begun(desk))
    assert release.headline == "Vännäs kommun och polisen undertecknar ett medborgarlöfte"
    assert release.contacts == ("anneli",)


def test_a_new_draft_takes_the_place_of_what_was_edited_and_undo_brings_it_back(desk: Desk) -> None:
    edited = begun(desk, headline="Egen rubrik", contacts=(), picture_text="Fyra personer", picture="ab")
    changes = draft(desk, edited)
    drafted = release_of(again(desk, edited))
    assert (drafted.headline[:6], drafted.contacts) == ("Vännäs", ("anneli",))
    assert (drafted.picture, drafted.picture_text) == ("ab", "Fyra personer")
    undo(desk, changes)
    assert release_of(again(desk, edited)) == edited.release


def test_undoing_the_first_draft_leaves_none_and_it_can_be_drafted_again(desk: Desk) -> None:
    dossier = read(desk)
    undo(desk, draft(desk, dossier))
    assert again(desk, dossier).release is None
    draft(desk, again(desk, dossier))
    assert release_of(again(desk, dossier)).contacts == ("anneli",)


def test_a_release_that_was_thrown_away_can_be_drafted_again(desk: Desk) -> None:
    dossier = begun(desk)
    throw_away(desk, release_of(dossier))
    draft(desk, again(desk, dossier))
    assert release_of(again(desk, dossier)).id == release_of(dossier).id


def test_two_windows_that_both_begin_have_one_release(desk: Desk, new_desk: NewDesk) -> None:
    dossier = read(desk)
    draft(desk, dossier)
    draft(new_desk("Bo By", beside=desk), dossier)
    assert again(desk, dossier).conflicts == {}
    edit(desk, again(desk, dossier), headline="Egen")
    assert release_of(again(desk, dossier)).headline == "Egen"


def test_a_picture_is_kept_and_undone_with_its_words(desk: Desk) -> None:
    dossier = begun(desk)
    set_picture(desk, dossier, png(4))
    dossier = edit(desk, again(desk, dossier), picture_text="Fyra personer")
    assert kept_file(desk, release_of(dossier).picture) == png(4)
    changes = set_picture(desk, dossier, png(5))
    assert release_of(again(desk, dossier)).picture_text == ""
    undo(desk, changes)
    assert again(desk, dossier).release == dossier.release


def test_the_same_picture_again_changes_nothing(desk: Desk) -> None:
    dossier = begun(desk)
    set_picture(desk, dossier, png())
    dossier = edit(desk, again(desk, dossier), picture_text="Fyra personer")
    assert set_picture(desk, dossier, png()) == Changes()


def test_a_picture_is_taken_away_and_its_caption_stays(desk: Desk) -> None:
    dossier = begun(desk)
    set_picture(desk, dossier, png())
    remove_picture(desk, again(desk, dossier))
    release = release_of(again(desk, dossier))
    assert release.picture == ""
    assert release.caption.startswith("Från vänster:")


def test_an_occasion_without_a_release_takes_no_picture_and_makes_no_file(desk: Desk) -> None:
    dossier = read(desk)
    assert set_picture(desk, dossier, png()) == remove_picture(desk, dossier) == Changes()
    assert not desk.files.exists()
    with pytest.raises(UnfitReleaseError):
        release_file(desk, dossier, PressFormat.TEXT)


@pytest.mark.parametrize(("name", "content", "problem"), [
    ("a.pdf", b"%PDF-1.7", ScanProblem.UNKNOWN_KIND), ("a.svg", b"<svg/>", ScanProblem.UNKNOWN_KIND),
    ("a.jpg", png(), ScanProblem.OTHER_KIND), ("a.png", b"MZ", ScanProblem.OTHER_KIND),
    ("a.png", png()[:-4], ScanProblem.CUT_OFF), ("a.png", b"", ScanProblem.EMPTY),
])  # fmt: skip
def test_only_a_whole_jpeg_or_png_is_taken_for_a_picture(
    tmp_path: Path, name: str, content: bytes, problem: ScanProblem
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(ScanFileError) as told:
        picture_file(path)
    assert told.value.problem is problem


def test_a_picture_file_of_500_mb_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(png())
    os.truncate(path, 500 * 1024 * 1024)
    with pytest.raises(ScanFileError) as told:
        picture_file(path)
    assert told.value.problem is ScanProblem.TOO_LARGE


def test_the_file_is_dated_today_and_numbers_are_written_as_swedes_write_them(desk: Desk) -> None:
    text = release_text(desk, begun(desk))
    assert text.startswith("Pressmeddelande 3 mars 2023\n")
    assert "Telefon: 0935-141 05\nE-post: A@vannas.se\n" in text


def test_numbers_and_addresses_can_be_followed_from_a_web_page(desk: Desk) -> None:
    page = release_file(desk, begun(desk), PressFormat.PAGE).decode()
    assert '<a href="tel:+4693514105">0935-141 05</a>' in page
    assert '<a href="mailto:A@vannas.se">A@vannas.se</a>' in page


@pytest.mark.parametrize("format_", list(PressFormat))
def test_a_picture_without_words_stops_every_file_until_they_are_written(desk: Desk, format_: PressFormat) -> None:
    dossier = begun(desk)
    set_picture(desk, dossier, png())
    with pytest.raises(UnfitReleaseError) as told:
        release_file(desk, again(desk, dossier), format_)
    assert [one.field for one in told.value.findings] == ["picture_text"]
    assert release_file(desk, edit(desk, again(desk, dossier), picture_text="Fyra personer"), format_)


@pytest.mark.parametrize("format_", list(PressFormat))
def test_who_may_no_longer_be_published_when_the_file_is_made_is_not_in_it(desk: Desk, format_: PressFormat) -> None:
    dossier = begun(desk)
    assert names(release_file(desk, dossier, format_), format_)
    save(desk, replace(dossier.contacts[0], may_be_published=False))
    assert not names(release_file(desk, again(desk, dossier), format_), format_)


def names(content: bytes, format_: PressFormat) -> bool:
    return b"Anneli" in readable(content, format_)


def readable(content: bytes, format_: PressFormat) -> bytes:
    """A file's words; an OpenDocument's lie packed in it."""
    if format_ is not PressFormat.DOCUMENT:
        return content
    with ZipFile(BytesIO(content)) as file:
        return b"".join(map(file.read, file.namelist()))


@pytest.mark.parametrize("format_", list(PressFormat))
@pytest.mark.parametrize("secrecy", [Secrecy.INTERNAL, Secrecy.SECRET])
def test_evidence_that_is_not_open_reaches_no_file(desk: Desk, format_: PressFormat, secrecy: Secrecy) -> None:
    title = "Underrättelser om torget"
    saved_pledge(desk)
    save(desk, Evidence(id="e", pledge="vannas", title=title, key_figure="37 tips", secrecy=secrecy))
    dossier = begun(desk)
    content = readable(release_file(desk, dossier, format_), format_)
    assert title.encode() not in content
    assert b"37 tips" not in content
    with pytest.raises(UnfitReleaseError):
        release_file(desk, edit(desk, dossier, lead=f"Enligt {title.lower()} …"), format_)


def test_a_picture_whose_file_is_gone_is_told_and_the_text_is_made_all_the_same(desk: Desk) -> None:
    dossier = begun(desk)
    set_picture(desk, dossier, png())
    dossier = edit(desk, again(desk, dossier), picture_text="Fyra personer")
    kept_path(desk.files, release_of(dossier).picture).unlink()
    with pytest.raises(KeptFileGoneError):
        release_file(desk, dossier, PressFormat.PAGE)
    assert "Fyra personer" in release_text(desk, dossier)


def test_a_kept_file_from_elsewhere_that_is_no_picture_is_refused(desk: Desk) -> None:
    foreign = keep_file(desk.files, b"<script>alert(1)</script>")
    dossier = begun(desk, picture=foreign, picture_text="Fyra personer")
    with pytest.raises(NotAPictureError):
        release_file(desk, dossier, PressFormat.PAGE)


# What the occasion that the program starts from was told in: the facts of the published press release.
SIX = {"Bjurholm", "Nordmaling", "Robertsfors", "Vindeln", "Vännäs", "Umeå"}


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Desk]:
    """The six pledges of the examples; Vindeln's has the period that was signed, its own is the one before."""
    districts = read_police_districts(resource_text("police_districts.json"), register())
    desk = open_desk(tmp_path / "demo.db", writer="", municipalities=register(), districts=districts)
    desk = replace(desk, files=tmp_path / "files")
    pledges = import_pledges(desk, read_pledge_file(desk, resource("samples", "demo.json"))).pledges
    dossier = read(desk, begin_occasion(desk, pledges).changes[0].record)
    for document in dossier.documents:
        pledge = document.dossier.pledge
        if document.dossier.municipalities[0].name == "Vindeln":
            save(desk, replace(pledge, period_start=date(2023, 1, 1), period_end=date(2025, 12, 31)))
    save_occasion(desk, dossier, replace(dossier.occasion, dated=date(2023, 3, 3), place="Umeå"))
    draft(desk, again(desk, dossier))
    yield desk
    desk.database.close()


def the_release(demo: Desk) -> tuple[PressRelease, str]:
    (occasion,) = occasions(demo)
    dossier = read(demo, occasion.id)
    return release_of(dossier), release_text(demo, dossier)


def test_the_demos_draft_tells_the_six_municipalities_with_their_two_periods(demo: Desk) -> None:
    release, _text = the_release(demo)
    told = dict(line.removeprefix("– ").split(" ") for line in release.municipalities.split("\n"))
    assert told == {**dict.fromkeys(SIX - {"Umeå"}, "2023–2025"), "Umeå": "2023–2024"}
    assert release.headline == "Sex kommuner och polisen undertecknar medborgarlöften"


def test_the_demos_draft_tells_when_where_and_who_signed(demo: Desk) -> None:
    release, _text = the_release(demo)
    assert "i Umeå fredagen den 3 mars 2023" in release.lead
    assert "polisen i lokalpolisområde Umeå" in release.lead
    assert release.caption.startswith("Från vänster: ")
    assert "Anna Frej, Vännäs" in release.caption
    assert release.caption.count("Michael Rystedt") == 1


def test_the_demos_draft_tells_the_four_aims_and_what_the_agreements_govern(demo: Desk) -> None:
    release, text = the_release(demo)
    assert "Varför medborgarlöften?" in text
    for aim in ("öka tryggheten", "förebygga brott", "delaktighet i det brottsförebyggande och trygghetsskapande"):
        assert aim in release.why
    assert release.why.count("– ") == len(AIMS) == 4
    assert "stärka förtroendet för polis och kommun" in release.why
    for word in ("förutsättningar", "åtaganden", "mål", "samverkansöverenskommelser"):
        assert word in release.agreement


def test_the_demos_draft_names_whom_to_ask(demo: Desk) -> None:
    _release, text = the_release(demo)
    people = [part.split("\n") for part in text.partition("Kontaktpersoner\n")[2].split("\n\n")]
    assert ["Michael Rystedt", "Lokalpolisområdeschef, Lokalpolisområde Umeå", "Telefon: 010-568 22 53"] in people
    anneli = next(lines for lines in people if lines[0] == "Anneli Eriksson")
    assert anneli[1].startswith("Handläggare")
    assert anneli[2] == "Telefon: 0935-141 05"
