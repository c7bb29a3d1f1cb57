import errno
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from press import png
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from windows import Key, click, focused, press, when_asked, write

from medlofte_desktop.domain.records.occasion import PressRelease
from medlofte_desktop.domain.signing.press_text import PressFormat
from medlofte_desktop.services.saving import save
from medlofte_desktop.services.signing.occasions import begin_occasion, save_occasion
from medlofte_desktop.services.signing.press_releases import set_picture
from medlofte_desktop.ui.occasions.press.page import PressPage

Edit = Callable[..., None]
DRAFTED = "Två kommuner och polisen undertecknar medborgarlöften"


def release(page: PressPage) -> PressRelease:
    assert page.occasion.dossier is not None
    found = page.occasion.dossier.release
    assert found is not None
    return found


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> list[str]:
    """Let the dialog answer with a path; the names it proposes come back."""
    proposed: list[str] = []

    def answer(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(Path(name).name)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return proposed


def save_as(page: PressPage, format_: PressFormat) -> None:
    """Choose from the menu of the button, with the keys."""
    page.bar.save.click()
    assert page.bar.menu.isVisible()
    action = next(one for one in page.bar.menu.actions() if one.data() == format_)
    page.bar.menu.setActiveAction(action)
    press(Key.Key_Return)


def told_by(do: Callable[[], object]) -> list[str]:
    """What is told in a box while something is done; a display that is not there forgets who was active before."""
    window, told = focused().window(), list[str]()
    when_asked(lambda box: told.append(box.text()))
    do()
    window.activateWindow()
    QApplication.processEvents()
    return told


def test_before_there_is_a_release_the_page_says_how_to_begin(page: PressPage) -> None:
    assert page.empty.isVisible()
    assert not page.bar.isVisible()
    page.empty.button.setFocus()
    press(Key.Key_Return)
    assert page.form.headline.text() == DRAFTED
    assert focused() is page.form.headline
    assert not page.empty.isVisible()


def test_beginning_can_be_undone_and_made_again(drafted: PressPage) -> None:
    assert drafted.workspace.steps.undoText() == "utkast till pressmeddelande"
    drafted.workspace.undo()
    assert drafted.empty.isVisible()
    drafted.workspace.redo()
    assert drafted.form.headline.text() == DRAFTED


def test_an_occasion_without_pledges_says_what_to_do(page: PressPage, qtbot: QtBot) -> None:
    page.occasion.open(begin_occasion(page.workspace.desk).changes[0].record)
    assert page.no_pledges.isVisible()
    assert not page.empty.isVisible()
    with qtbot.waitSignal(page.pledges_wanted):
        page.no_pledges.button.click()


@pytest.mark.parametrize(
    ("field", "step"),
    [("headline", "pressmeddelandets text"), ("lead", "pressmeddelandets text"), ("why", "pressmeddelandets text")],
)
def test_what_is_typed_saves_by_itself_and_can_be_undone(drafted: PressPage, field: str, step: str) -> None:
    before = getattr(release(drafted), field)
    click(getattr(drafted.form, field))
    press(Key.Key_End)
    write(" Å nytt")
    drafted.form.agreement.setFocus()
    drafted.bar.copy.setFocus()  # leaving the form
    assert " Å nytt" in getattr(release(drafted), field)
    assert drafted.workspace.steps.undoText() == step
    drafted.workspace.undo()
    assert getattr(release(drafted), field) == before
    assert getattr(drafted.form, field).text() == before


def test_a_text_that_is_too_long_is_told_at_the_field_and_not_saved(drafted: PressPage) -> None:
    drafted.form.headline.setFocus()
    drafted.form.headline.insert("å" * 501)
    drafted.workspace.flush()
    assert release(drafted).headline == DRAFTED
    assert drafted.form.headline.problem()


def test_what_somebody_else_writes_in_another_field_comes_in_while_one_types(drafted: PressPage, edit: Edit) -> None:
    drafted.form.lead.setFocus()
    write("Mitt. ")
    edit(headline="Deras.")
    assert drafted.form.headline.text() == "Deras."
    drafted.workspace.flush()
    assert release(drafted).lead.startswith("Mitt. ")
    assert release(drafted).headline == "Deras."


def test_what_two_wrote_side_by_side_in_one_field_is_told_and_settled(drafted: PressPage) -> None:
    workspace, dossier = drafted.workspace, drafted.occasion.dossier
    for words in ("Ena", "Andra"):
        workspace.tell(save(workspace.desk, replace(dossier.release, lead=words), follows=dossier.heads))
    assert drafted.notice.isVisible()
    assert "Ingress" in drafted.notice.words.text()
    drafted.notice.keep.click()
    assert not drafted.notice.isVisible()


def test_a_contact_is_ticked_off_and_on_again_by_undo(drafted: PressPage) -> None:
    row = drafted.form.contacts.rows["anneli"]
    row.box.setFocus()
    press(Key.Key_Space)
    drafted.workspace.flush()
    assert release(drafted).contacts == ()
    assert drafted.workspace.steps.undoText() == "kontaktpersoner i pressmeddelandet"
    assert [link.words for link in drafted.form.findings.links()] == ["Välj minst en kontaktperson som får publiceras."]
    drafted.workspace.undo()
    assert row.box.isChecked()
    assert not drafted.form.look_over.isVisible()


def test_who_may_not_be_published_cannot_be_ticked_and_says_why(drafted: PressPage) -> None:
    row = drafted.form.contacts.rows["shy"]
    assert not row.box.isEnabled()
    assert not row.box.isChecked()
    assert row.obstacle.words == "Får inte publiceras. Det ändrar du på kontaktkortet."
    assert row.box.accessibleDescription() == row.obstacle.words


def test_a_chosen_contact_that_may_no_longer_be_published_is_told_and_leads_to_the_list(drafted: PressPage) -> None:
    workspace = drafted.workspace
    contact = next(one for one in drafted.occasion.dossier.contacts if one.id == "anneli")
    workspace.run("", save, replace(contact, may_be_published=False))
    assert not drafted.form.contacts.rows["anneli"].box.isChecked()
    assert release(drafted).contacts == ("anneli",)
    told = [link.words for link in drafted.form.findings.links()]
    assert "Anneli Eriksson står inte med, för kontakten får inte publiceras." in told


def test_a_list_that_the_occasion_has_outgrown_leads_to_its_field(drafted: PressPage, edit: Edit) -> None:
    edit(municipalities="– Umeå 2020–2021")
    (link,) = drafted.form.findings.links()
    assert link.words == (
        "Kontrollera listan. På tillfället finns Umeå 2023-04-01 – 2025-12-31 och Vännäs 2023-04-01 – 2025-12-31."
    )
    link.click()
    assert focused() is drafted.form.municipalities


@pytest.mark.parametrize(("format_", "name", "beginning"), [
    (PressFormat.PAGE, "pressmeddelande-umea-2023-03-03.html", b"<!DOCTYPE html>"),
    (PressFormat.DOCUMENT, "pressmeddelande-umea-2023-03-03.odt", b"PK\x03\x04"),
    (PressFormat.TEXT, "pressmeddelande-umea-2023-03-03.txt", b"Pressmeddelande "),
])  # fmt: skip
def test_it_is_saved_as_the_kind_that_is_chosen(
    drafted: PressPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    format_: PressFormat,
    name: str,
    beginning: bytes,
) -> None:
    said: list[str] = []
    drafted.said.connect(said.append)
    proposed = choose(monkeypatch, tmp_path / name)
    save_as(drafted, format_)
    assert proposed == [name]
    assert (tmp_path / name).read_bytes().startswith(beginning)
    assert said == [f"Pressmeddelandet är sparat: {tmp_path / name}"]


def test_what_is_being_typed_is_in_the_file(drafted: PressPage, target: Path) -> None:
    drafted.form.headline.setFocus()
    drafted.form.headline.selectAll()
    write("Ny rubrik å")
    save_as(drafted, PressFormat.PAGE)
    assert "<h1>Ny rubrik å</h1>" in target.read_text(encoding="utf-8")


def test_a_name_without_the_right_ending_gets_it(
    drafted: PressPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "pm 3.3")
    save_as(drafted, PressFormat.TEXT)
    assert [path.name for path in tmp_path.glob("pm*")] == ["pm 3.3.txt"]


def test_a_dialog_that_is_closed_saves_nothing(drafted: PressPage, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    drafted.said.connect(said.append)
    choose(monkeypatch, "")
    save_as(drafted, PressFormat.PAGE)
    assert said == []
    assert not drafted.bar.open.isVisible()


def test_a_full_disk_is_told_in_a_sentence_and_leaves_the_old_file_whole(
    drafted: PressPage, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    target.write_bytes(b"old")
    monkeypatch.setattr("os.fsync", full)
    assert told_by(lambda: save_as(drafted, PressFormat.PAGE)) == ["Disken är full, så inget har sparats."]
    assert target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]


def test_the_saved_file_can_be_opened(drafted: PressPage, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    save_as(drafted, PressFormat.PAGE)
    drafted.bar.open.click()
    assert opened == [str(target)]


def test_the_text_is_copied(drafted: PressPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(drafted.said) as said:
        drafted.bar.copy.click()
    assert said.args == ["Texten är kopierad."]
    copied = QGuiApplication.clipboard().text()
    assert DRAFTED in copied
    assert "Telefon: 0935-141 05" in copied
    assert "Sven Blyg" not in copied
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("way_out", ["page", "copy"])
def test_a_picture_without_words_is_refused_and_leads_to_where_they_are_written(
    drafted: PressPage, target: Path, way_out: str
) -> None:
    drafted.workspace.run("", set_picture, drafted.occasion.dossier, png(40, 30))
    QGuiApplication.clipboard().clear()
    leave = drafted.bar.copy.click if way_out == "copy" else lambda: save_as(drafted, PressFormat.PAGE)
    assert told_by(leave) == [
        "Det här ska rättas innan pressmeddelandet kan skickas. Beskriv bilden för den som inte kan se den."
    ]
    assert not target.exists()
    assert QGuiApplication.clipboard().text() == ""
    assert focused() is drafted.form.picture_text
    write("Två personer vid ett bord.")
    save_as(drafted, PressFormat.PAGE)
    assert 'alt="Två personer vid ett bord."' in target.read_text(encoding="utf-8")


def test_a_personal_identity_number_is_refused(drafted: PressPage, target: Path, edit: Edit) -> None:
    edit(lead="Anna, 811218-9876, skrev under.")
    (told,) = told_by(lambda: save_as(drafted, PressFormat.TEXT))
    assert "Ta bort personnumret" in told
    assert not target.exists()
    assert focused() is drafted.form.lead


def answer(button: str) -> Callable[[QMessageBox], None]:
    """Press a button of a box, or its default one."""

    def press_it(box: QMessageBox) -> None:
        named = {one.text(): one for one in box.buttons()}
        click(named.get(button) or box.defaultButton())

    return press_it


def test_a_new_draft_is_asked_about_first_and_the_safe_answer_is_the_default(drafted: PressPage, edit: Edit) -> None:
    edit(headline="Egen rubrik")
    when_asked(answer(""))
    drafted.bar.again.click()
    assert drafted.form.headline.text() == "Egen rubrik"


def test_a_new_draft_takes_the_place_of_what_was_written_and_can_be_undone(drafted: PressPage, edit: Edit) -> None:
    edit(headline="Egen rubrik")
    when_asked(answer("Skriv nytt utkast"))
    drafted.bar.again.click()
    assert drafted.form.headline.text() == DRAFTED
    drafted.workspace.undo()
    assert drafted.form.headline.text() == "Egen rubrik"


def test_a_new_draft_tells_what_the_occasion_says_now(drafted: PressPage) -> None:
    dossier = drafted.occasion.dossier
    moved = replace(dossier.occasion, place="Vännäs", pledges=("vannas",))
    drafted.workspace.run("", save_occasion, dossier, moved)
    when_asked(answer("Skriv nytt utkast"))
    drafted.bar.again.click()
    assert drafted.form.lead.text().startswith("Vid ett möte i Vännäs fredagen den 3 mars 2023")


def test_another_occasion_has_a_release_of_its_own(drafted: PressPage) -> None:
    first = drafted.occasion.dossier.occasion.id
    drafted.form.headline.setFocus()
    write("Mer ")
    drafted.occasion.open(begin_occasion(drafted.workspace.desk, ["vannas"]).changes[0].record)
    assert drafted.empty.isVisible()
    drafted.occasion.open(first)
    assert drafted.form.headline.text().startswith("Mer ")


def test_every_field_has_a_name_to_be_read_aloud(drafted: PressPage) -> None:
    names = {name: drafted.form.label_of(name) for name in drafted.form._bindings}
    assert all(names.values()), names
