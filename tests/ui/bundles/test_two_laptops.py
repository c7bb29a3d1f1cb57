"""Two laptops through the window: one hands over, the other rehearses, merges and settles."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from signings import change_text, saved_pledge
from windows import CTRL, Key, Opened, click, opened, press, when_asked, write

from medlofte_desktop.domain.records.occasion import SigningOccasion
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.records.promise import Activity, Promise
from medlofte_desktop.services.bundles.conflicts import conflicts
from medlofte_desktop.services.bundles.handing_over import Part, hand_over, words
from medlofte_desktop.services.bundles.merging import merge_bundle
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.personal.forgetting import forget
from medlofte_desktop.services.pledges import open_pledge, pledge_lines
from medlofte_desktop.services.saving import put_back, save, save_in, throw_away
from medlofte_desktop.services.signing.occasions import open_occasion
from medlofte_desktop.settings import Settings
from medlofte_desktop.ui.bundles.commands import BundleCommands
from medlofte_desktop.ui.bundles.hand_over_dialog import HandOverDialog
from medlofte_desktop.ui.bundles.rehearsal_dialog import RehearsalDialog
from medlofte_desktop.ui.bundles.review_dialog import ReviewDialog
from medlofte_desktop.ui.bundles.unlock_dialog import UnlockDialog
from medlofte_desktop.ui.widgets.line_field import LineField

EVERYTHING = Part()


@pytest.fixture
def other(desk: Desk) -> Desk:
    """The laptop of the police chief, with the pledge of Vännäs."""
    saved_pledge(desk)
    return replace(desk, writer="Michael Rystedt")


@pytest.fixture
def window(qapp: object, tmp_path: Path) -> Iterator[Opened]:
    """The window of the handläggare, with nothing in it."""
    with opened(tmp_path / "kommunen", Settings(name="Anneli Eriksson")) as running:
        yield running


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What every dialog that asks for a file is answered with."""
    path = tmp_path / "allt.medlofte"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    return path


def rehearsal(window: Opened, qtbot: QtBot) -> RehearsalDialog:
    window.action("take_in").trigger()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), RehearsalDialog), timeout=20_000)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RehearsalDialog)
    return dialog


def commands(window: Opened) -> BundleCommands:
    found = window.window.findChild(BundleCommands)
    assert isinstance(found, BundleCommands)
    return found


def take_in(window: Opened, qtbot: QtBot) -> None:
    dialog = rehearsal(window, qtbot)
    with qtbot.waitSignal(commands(window).merging.done, timeout=20_000):
        click(dialog.merge)
    window.come_forward()


def introduction(desk: Desk) -> str:
    dossier = open_pledge(desk, "vannas")
    assert dossier is not None
    return dossier.pledge.introduction


def test_nothing_is_written_before_the_rehearsal_has_been_agreed_to(window, other, file, qtbot) -> None:
    hand_over(other, file, EVERYTHING)
    dialog = rehearsal(window, qtbot)
    assert dialog.about.text().startswith("Från Michael Rystedt")
    titles = _titles(dialog)
    assert "Medborgarlöftet" in titles
    assert any("Vi sänker farten" in title for title in titles)
    dialog.cancel.click()
    assert pledge_lines(window.desk) == ()


def test_what_a_file_brings_is_counted_in_pledges(window, other, file, qtbot) -> None:
    saved_pledge(other, "2480", id_="umea")
    hand_over(other, file, EVERYTHING)
    dialog = rehearsal(window, qtbot)
    assert dialog.counts.text() == "2 ny(tt/a) medborgarlöfte(n)"
    assert dialog.about.text().endswith("Nytt här: 12 version(er).")
    dialog.cancel.click()


def test_a_pledge_is_changed_by_what_belongs_to_it_and_others_are_new_or_gone(window, other, file, qtbot) -> None:
    saved_pledge(other, "2480", id_="umea")
    save(other, Contact(id="contact", name="Erik Ek"))
    hand_over(other, file, EVERYTHING)
    merge_bundle(window.desk, file)
    saved_pledge(other, "2401", id_="nordmaling")
    save(other, Activity(id="more", promise="vannas-promise", text="Mät farten."), Contact(id="contact", name="Eva Ek"))
    throw_away(other, open_pledge(other, "umea").pledge)
    hand_over(other, file, EVERYTHING)
    dialog = rehearsal(window, qtbot)
    assert dialog.counts.text() == (
        "1 ny(tt/a) medborgarlöfte(n), 1 ändrat/ändrade medborgarlöfte(n), "
        "1 medborgarlöfte(n) till papperskorgen, 1 ändring(ar) i det gemensamma"
    )
    dialog.cancel.click()


def test_what_is_merged_is_in_the_list_and_is_undone_in_one_step(window, other, file, qtbot) -> None:
    hand_over(other, file, EVERYTHING)
    take_in(window, qtbot)
    assert words(window.desk) == words(other)
    assert len(window.navigation.lines.of("2460").pledges) == 1
    window.workspace.undo()
    assert pledge_lines(window.desk) == ()


def test_after_a_merge_one_can_look_at_what_came(window, other, file, qtbot) -> None:
    hand_over(other, file, EVERYTHING)
    assert not commands(window).came.isVisible()
    take_in(window, qtbot)
    click(commands(window).came)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RehearsalDialog)
    assert dialog.windowTitle() == "Det som kom"
    assert "Medborgarlöftet" in _titles(dialog)
    assert not dialog.merge.isVisible()
    click(dialog.cancel)


def _titles(dialog: RehearsalDialog) -> list[str]:
    return [line.title for line in dialog.list.lines.lines()]


def test_a_file_with_nothing_new_says_so_and_can_only_be_closed(window, other, file, qtbot) -> None:
    hand_over(other, file, EVERYTHING)
    merge_bundle(window.desk, file)
    dialog = rehearsal(window, qtbot)
    assert dialog.counts.text() == "Allt i filen finns redan här."
    assert not dialog.merge.isVisible()
    dialog.cancel.click()


def test_a_changed_field_is_shown_word_by_word(window, other, file, qtbot) -> None:
    change_text(other, introduction="En lugn kommun.")
    hand_over(other, file, EVERYTHING)
    merge_bundle(window.desk, file)
    change_text(other, introduction="En trygg kommun.")
    hand_over(other, file, EVERYTHING)
    dialog = rehearsal(window, qtbot)
    shown = dialog.difference.accessibleDescription()
    assert "borttaget: lugn" in shown
    assert "tillagt: trygg" in shown
    dialog.cancel.click()


def both_change(window: Opened, other: Desk, file: Path, mine: dict[str, object], theirs: dict[str, object]) -> None:
    """Both change the one promise, without knowing of each other; what the other wrote lies in the file."""
    hand_over(other, file, EVERYTHING)
    merge_bundle(window.desk, file)
    for desk, change in ((window.desk, mine), (other, theirs)):
        dossier = open_pledge(desk, "vannas")
        assert dossier is not None
        save_in(desk, dossier, replace(dossier.promises[0], **change))
    hand_over(other, file, EVERYTHING)


def test_a_coming_conflict_shows_both_sides_and_who_wrote_them(window, other, file, qtbot) -> None:
    both_change(window, other, file, {"text": "Vi sänker farten lite."}, {"text": "Vi sänker farten mycket."})
    dialog = rehearsal(window, qtbot)
    assert dialog.list.lines.lines()[0].second == "Krock: Text"
    shown = dialog.difference.toPlainText().splitlines()
    mine = next(number for number, line in enumerate(shown) if line.startswith("Anneli Eriksson (du) · i dag"))
    assert shown[mine + 1] == "Vi sänker farten lite."
    assert shown[mine + 2].startswith("Michael Rystedt · i dag")
    assert shown[mine + 3] == "Vi sänker farten mycket."
    assert shown[mine + 4] == "Skillnaden, ord för ord"
    dialog.cancel.click()


def test_a_rehearsal_tells_what_comes_back_from_the_trash_because_somebody_else_wrote_in_it(
    window, other, file, qtbot
) -> None:
    both_change(window, other, file, {"deleted": True}, {"text": "Vi sänker farten mer."})
    dialog = rehearsal(window, qtbot)
    assert dialog.list.lines.lines()[0].second == "Krock: Slängd eller kvar · Kommer tillbaka ur papperskorgen"
    shown = dialog.difference.toPlainText()
    assert "Kommer tillbaka ur papperskorgen tills du har valt." in shown
    assert "Anneli Eriksson (du) slängde löftet." in shown
    assert "Michael Rystedt ändrade i löftet." in shown
    dialog.cancel.click()


def test_a_rehearsal_tells_what_somebody_else_has_fetched_from_the_trash(window, other, file, qtbot) -> None:
    promise = Promise(id="vannas-promise", pledge="vannas")
    throw_away(other, promise)
    hand_over(other, file, EVERYTHING)
    merge_bundle(window.desk, file)
    put_back(other, [promise])
    hand_over(other, file, EVERYTHING)
    dialog = rehearsal(window, qtbot)
    assert dialog.list.lines.lines()[0].second == "Kommer tillbaka ur papperskorgen"
    assert "Kommer tillbaka ur papperskorgen." in dialog.difference.toPlainText()
    dialog.cancel.click()


def review(window: Opened, other: Desk, file: Path, *fields: str) -> ReviewDialog:
    """What opens where both have written these fields of the pledge."""
    hand_over(other, file, EVERYTHING)
    merge_bundle(window.desk, file)
    for desk, name in ((window.desk, "Anneli"), (other, "Michael")):
        dossier = open_pledge(desk, "vannas")
        assert dossier is not None
        save_in(desk, dossier, replace(dossier.pledge, **dict.fromkeys(fields, f"{name} skriver.")))
    hand_over(other, file, EVERYTHING)
    window.workspace.tell(merge_bundle(window.desk, file).changes)
    dialog = ReviewDialog(window.workspace, window.window)
    dialog.show()
    dialog.activateWindow()
    QApplication.processEvents()
    return dialog


@pytest.fixture
def torn(window: Opened, other: Desk, file: Path) -> ReviewDialog:
    """Both have written another introduction."""
    return review(window, other, file, "introduction")


@pytest.mark.parametrize(
    ("key", "kept"),
    [
        (Key.Key_1, "Anneli skriver."),
        (Key.Key_2, "Michael skriver."),
        (Key.Key_3, "Anneli skriver. Michael skriver."),
    ],
)
def test_a_conflict_is_settled_by_one_key(torn: ReviewDialog, window: Opened, key: Qt.Key, kept: str) -> None:
    press(key, CTRL)
    assert introduction(window.desk) == kept
    assert conflicts(window.desk) == ()
    assert torn.nothing.isVisible()


def test_a_text_of_one_s_own_can_be_the_answer(torn: ReviewDialog, window: Opened) -> None:
    click(torn.sides.own)
    press(Key.Key_A, CTRL)
    write("Vi skriver.")
    press(Key.Key_Return, CTRL)
    assert introduction(window.desk) == "Vi skriver."


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The questions that are asked; each is answered with what is safe."""
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    return told


def test_a_text_of_one_s_own_is_asked_about_before_it_is_left(torn: ReviewDialog, asked: list[str]) -> None:
    click(torn.sides.own)
    press(Key.Key_A, CTRL)
    write("Vi skriver.")
    press(Key.Key_Escape)
    click(torn.close_button)
    assert asked == ["Egen text i 1 krock(ar) är inte sparad och försvinner om du stänger."] * 2
    assert torn.isVisible()
    assert torn.sides.own.text() == "Vi skriver."
    press(Key.Key_Return, CTRL)
    click(torn.close_button)
    assert len(asked) == 2
    assert not torn.isVisible()


def test_a_text_of_one_s_own_is_kept_while_other_conflicts_are_looked_at(window, other, file) -> None:
    dialog = review(window, other, file, "introduction", "label")
    click(dialog.sides.own)
    press(Key.Key_A, CTRL)
    write("Vi skriver.")
    dialog.list.setFocus()
    press(Key.Key_Down)
    assert dialog.list.chosen_key() == "vannas label"
    assert dialog.sides.own.text() != "Vi skriver."
    press(Key.Key_1, CTRL)
    assert dialog.list.chosen_key() == "vannas introduction"
    assert dialog.sides.own.text() == "Vi skriver."
    press(Key.Key_Return, CTRL)
    assert introduction(window.desk) == "Vi skriver."


def test_a_text_of_one_s_own_that_says_what_is_shown_is_no_draft(torn: ReviewDialog, asked: list[str]) -> None:
    click(torn.sides.own)
    write("x")
    press(Key.Key_Backspace)
    click(torn.close_button)
    assert asked == []
    assert not torn.isVisible()


@pytest.mark.parametrize("side", [Key.Key_1, Key.Key_2])
def test_an_answer_that_is_undone_is_a_question_again(torn: ReviewDialog, window: Opened, side: Key) -> None:
    press(side, CTRL)
    assert conflicts(window.desk) == ()
    window.workspace.undo()
    (conflict,) = conflicts(window.desk)
    assert {one.content["introduction"] for one in conflict.versions} == {"Anneli skriver.", "Michael skriver."}


@pytest.mark.parametrize("place", ["list", "own"])
def test_an_answer_is_undone_where_it_was_given(window, other, file, place: str) -> None:
    dialog = review(window, other, file, "introduction", "label")
    press(Key.Key_1, CTRL)
    assert window.workspace.steps.undoText() == "val i en krock"
    (dialog.list if place == "list" else dialog.sides.own).setFocus()
    press(Key.Key_Z, CTRL)
    assert window.workspace.steps.redoText() == "val i en krock"


def test_each_side_is_named_and_one_s_own_is_told(torn: ReviewDialog) -> None:
    told = [button.accessibleDescription() for button in torn.sides.keep]
    assert told == ["Versionen av Anneli Eriksson (du)", "Versionen av Michael Rystedt"]


def test_what_was_thrown_away_on_one_side_is_told_as_what_each_has_done(window, other, file) -> None:
    both_change(window, other, file, {"deleted": True}, {"text": "Vi sänker farten mer."})
    window.workspace.tell(merge_bundle(window.desk, file).changes)
    dialog = ReviewDialog(window.workspace, window.window)
    assert [button.text() for button in dialog.sides.keep] == ["&1 Släng löftet", "&2 Behåll löftet"]
    assert "egen text" not in dialog.keys.text()


def test_all_ways_to_answer_are_in_sight(torn: ReviewDialog) -> None:
    for button in (*torn.sides.keep, torn.sides.both, torn.sides.save):
        assert button.visibleRegion().boundingRect() == button.rect()


def test_a_merge_with_conflicts_opens_the_review(window, other, file, qtbot) -> None:
    hand_over(other, file, EVERYTHING)
    merge_bundle(window.desk, file)
    change_text(window.desk, introduction="Anneli skriver.")
    change_text(other, introduction="Michael skriver.")
    hand_over(other, file, EVERYTHING)
    dialog = rehearsal(window, qtbot)
    assert "krock" in dialog.counts.text()
    seen: list[str] = []
    click(dialog.merge)
    when_asked(lambda review: seen.append(type(review).__name__), tries=2_000)
    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    assert seen == ["ReviewDialog"]


def unlocking(window: Opened) -> UnlockDialog:
    window.action("take_in").trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, UnlockDialog)
    return dialog


def test_a_locked_file_is_handed_over_and_taken_in_with_its_password(window, other, file, qtbot) -> None:
    saved_pledge(window.desk, "2480", id_="umea")
    when_asked(lambda dialog: _lock(dialog, "storstrejk"))
    with qtbot.waitSignal(commands(window).handing_over.work.done, timeout=20_000):
        window.action("hand_over").trigger()
    assert file.read_bytes().startswith(b"MEDLOFTE-LOCKED")
    assert merge_bundle(other, file, password="storstrejk").added == 6
    assert f"överlämnade i {file}, som är låst med lösenord." in window.said()


def test_a_wrong_password_can_be_written_anew(window, other, file, qtbot) -> None:
    hand_over(other, file, EVERYTHING, password="storstrejk")
    dialog = unlocking(window)
    assert dialog.about.text() == "allt.medlofte är låst med ett lösenord."
    QTest.keyClicks(dialog.password, "fel")
    QTest.keyClick(dialog.password, Key.Key_Return)
    qtbot.waitUntil(dialog.row.problem.isVisible, timeout=20_000)
    assert dialog.row.problem.words.text().startswith("Lösenordet stämmer inte")
    assert dialog.password.text() == ""
    assert dialog.focusWidget() is dialog.password
    QTest.keyClicks(dialog.password, "storstrejk")
    assert not dialog.row.problem.isVisible()
    click(dialog.unlock)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), RehearsalDialog), timeout=20_000)
    QApplication.activeModalWidget().cancel.click()


def test_a_password_is_shown_only_where_that_is_wanted(window, other, file) -> None:
    hand_over(other, file, EVERYTHING, password="storstrejk")
    dialog = unlocking(window)
    assert dialog.password.echoMode() is LineField.EchoMode.Password
    QTest.keyClick(dialog.shows, Key.Key_Space)
    assert dialog.password.echoMode() is LineField.EchoMode.Normal
    dialog.reject()


def handing_over(window: Opened) -> HandOverDialog:
    window.action("hand_over").trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, HandOverDialog)
    return dialog


def test_what_is_to_be_handed_over_is_kept_until_it_is_written(window, tmp_path, qtbot, monkeypatch) -> None:
    saved_pledge(window.desk, "2480", id_="umea")
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    answers = iter(["", str(window.workspace.desk.files.parent / "medlofte.db"), str(tmp_path / "allt")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (next(answers), ""))
    dialog = handing_over(window)
    _lock(dialog, "storstrejk")
    assert dialog.isVisible()
    click(dialog.save)
    qtbot.waitUntil(lambda: bool(told) and dialog.isVisible(), timeout=20_000)
    assert "hör till det som Medlöfte själv sparar i" in told[0]
    assert dialog.password.text() == "storstrejk"
    with qtbot.waitSignal(commands(window).handing_over.work.done, timeout=20_000):
        click(dialog.save)
    assert (tmp_path / "allt.medlofte").exists()
    assert pledge_lines(window.desk)


def test_the_file_is_named_after_what_is_in_it_who_writes_it_and_the_day(window, monkeypatch) -> None:
    saved_pledge(window.desk, "2480", id_="umea")
    names: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: names.append(Path(asked[2]).name) or ("", ""))
    day = window.workspace.today().isoformat()
    dialog = handing_over(window)
    for _part in range(2):
        click(dialog.save)
        dialog.part.setFocus()
        press(Key.Key_Down)
    dialog.reject()
    assert names == [f"medlofte-{part}-anneli-eriksson-{day}.medlofte" for part in ("allt", "umea")]


def _lock(dialog, password: str) -> None:
    click(dialog.password)
    write(password)
    click(dialog.again)
    write("annat")
    assert not dialog.save.isEnabled()
    dialog.again.clear()
    write(password)
    click(dialog.save)


def test_what_is_no_bundle_is_told_and_changes_nothing(window, file, qtbot, monkeypatch) -> None:
    file.write_text("hej")
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    window.action("take_in").trigger()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told == [f"{file} är ingen utbytesfil från Medlöfte, så inget har tagits emot."]


def test_eight_words_are_shown(window: Opened) -> None:
    seen: list[list[str]] = []
    when_asked(lambda dialog: seen.append([word.text() for word in dialog.words]))
    window.action("alike").trigger()
    assert seen == [list(words(window.desk))]


def test_after_a_file_that_forgets_somebody_nothing_brings_them_back(window, other, file, qtbot) -> None:
    save(other, SigningOccasion(id="meeting", title="Möte", present=("Eva Ek, rektor", "Bo Berg")))
    hand_over(other, file, EVERYTHING)
    take_in(window, qtbot)
    forget(other, "Eva Ek")
    hand_over(other, file, EVERYTHING)
    take_in(window, qtbot)
    assert open_occasion(window.desk, "meeting").occasion.present == ("Bo Berg",)
    assert not window.workspace.steps.canUndo()
