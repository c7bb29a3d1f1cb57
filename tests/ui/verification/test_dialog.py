from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from showing import exposed
from signings import change_text, document_of, frozen_pledge, saved_pledge
from windows import CTRL, Key, click, focused, press, write

from medlofte_desktop.domain.records.signed_copy import SignedCopy
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import save, throw_away, undo
from medlofte_desktop.services.signing.documents import freeze, leave_behind
from medlofte_desktop.services.signing.signatures import Signing, sign
from medlofte_desktop.ui.look.theme import apply_theme
from medlofte_desktop.ui.verification.dialog import VerificationDialog
from medlofte_desktop.ui.workspace import Workspace


@pytest.fixture
def dialog(workspace: Workspace, qtbot: QtBot) -> VerificationDialog:
    """The dialog with the cursor where it is when it opens."""
    shown = exposed(VerificationDialog(workspace), qtbot, 760, 680)
    shown.activateWindow()
    assert QTest.qWaitForWindowActive(shown)
    return shown


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[None]:
    """A clipboard that is empty when the program ends."""
    yield
    qapp.clipboard().clear()


def copy_of(desk: Desk) -> SignedCopy:
    copy = document_of(desk).copy
    assert copy is not None
    return copy


def check(dialog: VerificationDialog, code: str) -> str:
    """Type a code and Enter, as a person or a reader does; the heading of the answer comes back."""
    write(code)
    press(Key.Key_Return)
    return heading(dialog)


def heading(dialog: VerificationDialog) -> str:
    return dialog.paper.heading.text() if dialog.paper.isVisible() else ""


def replaced(desk: Desk) -> str:
    """The SHA-256 of a text that a later one has taken the place of."""
    frozen_pledge(desk)
    old = copy_of(desk).sha256
    change_text(desk)
    freeze(desk, ["vannas"])
    return old


def test_the_cursor_is_where_a_code_is_written(dialog: VerificationDialog) -> None:
    assert focused() is dialog.code
    assert dialog.nothing.isVisible()
    assert not dialog.to_pledge.isEnabled()


def test_the_latest_text_is_told_with_pledge_period_and_which_copy_it_is(
    dialog: VerificationDialog, desk: Desk
) -> None:
    frozen_pledge(desk)
    assert check(dialog, document_of(desk).sheet.version_code) == "Papperet är den senaste frysta texten"
    told = dialog.paper.accessibleName()
    for words in (
        "Vännäs kommun",
        "2023-04-01 – 2025-12-31",
        f"Version {document_of(desk).sheet.version_code}",
        "nummer 1 av 1",
        "av Anneli Eriksson",
        "Underskrifter ingen än",
    ):
        assert words in told
    assert not dialog.difference.isVisible()


def test_who_has_signed_the_latest_text_is_told(dialog: VerificationDialog, desk: Desk) -> None:
    frozen_pledge(desk)
    sign(desk, "vannas", 1, Signing())
    check(dialog, copy_of(desk).sha256)
    assert "1 av 2: Michael Rystedt" in dialog.paper.accessibleName()


def test_a_scanned_code_is_answered_and_the_next_one_takes_its_place(dialog: VerificationDialog, desk: Desk) -> None:
    frozen_pledge(desk)
    sha256 = copy_of(desk).sha256
    check(dialog, "MEDLOFTE:" + "F" * 64)
    assert heading(dialog) == "Ingen text här har den koden"
    assert check(dialog, f"MEDLOFTE:{sha256.upper()}") == "Papperet är den senaste frysta texten"
    assert dialog.code.text() == f"MEDLOFTE:{sha256.upper()}"


def test_a_code_can_be_scanned_wherever_the_cursor_is(dialog: VerificationDialog, desk: Desk) -> None:
    old = replaced(desk)
    check(dialog, old)
    for widget in (dialog.difference.text, dialog.pdf, dialog.to_pledge):
        widget.setFocus()
        assert check(dialog, f"MEDLOFTE:{copy_of(desk).sha256.upper()}") == "Papperet är den senaste frysta texten"
        assert check(dialog, old) == "Papperet är ersatt av en senare text"


@pytest.mark.usefixtures("clipboard")
@pytest.mark.parametrize("shape", ["{code}", "  {dashed}\n", "Version {code}", "MEDLOFTE:{upper}\r\n"])
def test_pasted_text_is_read_with_its_spaces_dashes_and_line_breaks(
    dialog: VerificationDialog, desk: Desk, shape: str
) -> None:
    frozen_pledge(desk)
    code = document_of(desk).sheet.version_code
    text = shape.format(code=code, dashed=code.replace(" ", "–"), upper=copy_of(desk).sha256.upper())
    QApplication.clipboard().setText(text)
    press(Key.Key_V, CTRL)
    press(Key.Key_Return)
    assert heading(dialog) == "Papperet är den senaste frysta texten"


def test_a_replaced_paper_says_what_counts_instead_and_what_differs(dialog: VerificationDialog, desk: Desk) -> None:
    frozen_pledge(desk)
    sign(desk, "vannas", 0, Signing())
    old = copy_of(desk).sha256
    change_text(desk, introduction="Tryggt i Vännäs.")
    freeze(desk, ["vannas"])
    assert check(dialog, old) == "Papperet är ersatt av en senare text"
    assert "Skriv inte under det." in dialog.paper.about.words
    assert document_of(desk).sheet.version_code in dialog.paper.about.words
    assert "gäller inte längre" in dialog.paper.about.words
    assert dialog.difference.text.toPlainText() == "Tillagt: Inledning\nTryggt i Vännäs."
    assert "nummer 1 av 2" in dialog.paper.accessibleName()


def test_an_edit_after_the_freezing_is_told_of_the_latest_paper(dialog: VerificationDialog, desk: Desk) -> None:
    frozen_pledge(desk)
    change_text(desk)
    assert check(dialog, copy_of(desk).sha256) == "Papperet är den senaste frysta texten"
    assert "har ändrats sedan den frystes" in dialog.paper.about.words
    leave_behind(desk, "vannas")
    press(Key.Key_Return)
    assert "har behållits" in dialog.paper.about.words


def test_what_is_being_written_in_the_window_counts(dialog: VerificationDialog, workspace: Workspace) -> None:
    """The dialog asks every form to save first."""
    asked: list[bool] = []
    workspace.flushing.connect(lambda: asked.append(True))
    check(dialog, "ffff ffff ffff")
    assert asked


def test_a_text_frozen_on_two_laptops_is_not_called_the_latest(dialog: VerificationDialog, desk: Desk) -> None:
    frozen_pledge(desk)
    copy = copy_of(desk)
    change_text(desk)
    sheet = document_of(desk).living
    save(desk, replace(copy, id="other", text=sheet.text, sha256=sheet.sha256))
    assert check(dialog, copy.sha256) == "Löftet är fryst på två håll"
    assert "Tillagt: Inledning" in dialog.difference.text.toPlainText()


def test_a_draft_is_told_as_one(dialog: VerificationDialog, desk: Desk) -> None:
    saved_pledge(desk)
    assert check(dialog, document_of(desk).sheet.version_code) == "Papperet är ett utkast"
    assert "Vännäs kommun" in dialog.paper.accessibleName()
    assert "Fryst" not in dialog.paper.accessibleName()


def test_a_freezing_that_was_undone_is_told_with_what_counts_now(dialog: VerificationDialog, desk: Desk) -> None:
    frozen_pledge(desk)
    change_text(desk)
    changes = freeze(desk, ["vannas"])
    code = copy_of(desk).sha256
    undo(desk, changes)
    assert check(dialog, code) == "Frysningen av papperets text har ångrats"
    assert document_of(desk).copy.sha256[:4] in dialog.paper.about.words
    assert "Borttaget: Inledning" in dialog.difference.text.toPlainText()


def test_a_pledge_in_the_trash_is_told_by_what_was_frozen(dialog: VerificationDialog, desk: Desk) -> None:
    frozen_pledge(desk)
    code = copy_of(desk).sha256
    throw_away(desk, document_of(desk).dossier.pledge)
    assert check(dialog, code) == "Papperets löfte har slängts"
    assert "papperskorgen" in dialog.paper.about.words
    assert "Vännäs kommun" in dialog.paper.accessibleName()
    assert (dialog.to_pledge.isEnabled(), dialog.pdf.isEnabled()) == (False, True)


def test_a_stored_text_that_was_altered_is_never_called_the_latest(dialog: VerificationDialog, desk: Desk) -> None:
    frozen_pledge(desk)
    sign(desk, "vannas", 0, Signing())
    copy = copy_of(desk)
    save(desk, replace(copy, text=copy.text.replace("farten", "takten")))
    assert check(dialog, copy.sha256) == "Den sparade texten är skadad"
    assert "ingen än" not in dialog.paper.accessibleName()
    assert (dialog.to_pledge.isEnabled(), dialog.pdf.isEnabled()) == (True, False)


def test_a_replaced_paper_is_told_although_the_text_that_counts_is_altered(
    dialog: VerificationDialog, desk: Desk
) -> None:
    old = replaced(desk)
    copy = copy_of(desk)
    save(desk, replace(copy, text=copy.text + " "))
    assert check(dialog, old) == "Papperet är ersatt av en senare text"
    assert not dialog.difference.isVisible()


def test_an_unknown_code_says_what_can_be_wrong(dialog: VerificationDialog) -> None:
    assert check(dialog, "ffff ffff ffff") == "Ingen text här har den koden"
    assert "tecken för tecken" in dialog.paper.about.words
    assert not dialog.paper.name.isVisible()
    assert not dialog.pdf.isEnabled()


@pytest.mark.parametrize("typed", ["", "hej på dig", "1f0c 93a", "<i>1f0c93ab77d2</i>", "0" * 65])
def test_what_is_no_code_is_said_beside_the_field(dialog: VerificationDialog, typed: str) -> None:
    check(dialog, typed)
    assert dialog.row.problem.words.text().startswith("Det är ingen versionskod")
    assert dialog.code.accessibleDescription().startswith("Det är ingen versionskod")
    assert not dialog.paper.isVisible()
    assert dialog.isVisible()


def test_the_answer_goes_when_another_code_is_begun(dialog: VerificationDialog, desk: Desk) -> None:
    frozen_pledge(desk)
    check(dialog, copy_of(desk).sha256)
    write("f")
    assert not dialog.paper.isVisible()
    assert not dialog.to_pledge.isEnabled()
    press(Key.Key_Return)
    assert dialog.row.problem.isVisible()
    write("f")
    assert not dialog.row.problem.isVisible()


def test_a_short_code_that_fits_two_lets_one_be_chosen(dialog: VerificationDialog, desk: Desk) -> None:
    frozen_pledge(desk)
    copy = copy_of(desk)
    save(desk, replace(copy, id="twin", pledge=saved_pledge(desk, "2403", id_="b"), sha256=copy.sha256[:8] + "0" * 56))
    assert check(dialog, copy.sha256[:8]).startswith("Koden passar 2")
    links = dialog.fitting.rows
    assert links[0].words == f"{document_of(desk).sheet.name} · {document_of(desk).sheet.version_code}"
    assert "Skadad text" in links[1].words
    links[0].setFocus()
    press(Key.Key_Return)
    assert heading(dialog) == "Papperet är den senaste frysta texten"
    assert not dialog.fitting.isVisible()
    assert focused() is dialog.code


def test_two_freezings_of_the_same_text_are_one_paper(dialog: VerificationDialog, desk: Desk) -> None:
    old = replaced(desk)
    change_text(desk, introduction="")
    freeze(desk, ["vannas"])
    assert check(dialog, old) == "Papperet är den senaste frysta texten"
    assert "nummer 3 av 3" in dialog.paper.accessibleName()


def test_the_pledge_is_opened_once_the_dialog_has_closed(dialog: VerificationDialog, desk: Desk, qtbot: QtBot) -> None:
    frozen_pledge(desk)
    check(dialog, copy_of(desk).sha256)
    with qtbot.waitSignal(dialog.pledge_wanted) as wished:
        click(dialog.to_pledge)
    assert wished.args == ["vannas"]
    assert not dialog.isVisible()


def test_the_paper_that_is_shown_is_the_one_asked_for_as_pdf(
    dialog: VerificationDialog, desk: Desk, qtbot: QtBot
) -> None:
    old = replaced(desk)
    check(dialog, old)
    dialog.pdf.setFocus()
    with qtbot.waitSignal(dialog.pdf_wanted) as wished:
        press(Key.Key_Space)
    assert wished.args[0].sheet.sha256 == old


def test_enter_checks_and_escape_closes(dialog: VerificationDialog) -> None:
    check(dialog, "hej")
    assert dialog.isVisible()
    press(Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_is_typed_as_markup_is_shown_as_it_is_written(dialog: VerificationDialog, desk: Desk) -> None:
    frozen_pledge(desk)
    marked = "<img src='file:///etc/passwd'>"
    council = replace(document_of(desk).dossier.signers[0], name=marked)
    save(desk, council)
    freeze(desk, ["vannas"])
    sign(desk, "vannas", 0, Signing())
    check(dialog, copy_of(desk).sha256)
    label = next(one for one in dialog.paper.facts.findChildren(type(dialog.paper.about)) if marked[:9] in one.words)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_every_part_has_a_name_for_those_who_hear_it(dialog: VerificationDialog, desk: Desk) -> None:
    check(dialog, replaced(desk))
    assert dialog.code.accessibleName() == "Versionskod"
    assert "ersatt" in dialog.code.accessibleDescription()
    heard = QAccessible.queryAccessibleInterface(dialog.paper)
    assert heard.text(QAccessible.Text.Name).startswith("Papperet är ersatt av en senare text. Skriv inte under det.")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_fits_a_small_screen_with_large_text(
    qapp: QApplication, workspace: Workspace, qtbot: QtBot, desk: Desk, theme: str
) -> None:
    old = replaced(desk)
    apply_theme(qapp, theme, 1.5)
    dialog = VerificationDialog(workspace)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.code.setText(old)
    dialog.verify()
    size = dialog.size()
    apply_theme(qapp, "light")
    assert size.width() <= 1366
    assert size.height() <= 720
