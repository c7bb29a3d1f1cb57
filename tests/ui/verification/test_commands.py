import pytest
from pypdf import PdfReader
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog
from signings import change_text, document_of, frozen_pledge
from windows import CTRL, SHIFT, Key, Opened, click, press, when_asked, write

from medlofte_desktop.services.signing.documents import freeze
from medlofte_desktop.ui.verification import commands as commands_module
from medlofte_desktop.ui.verification.dialog import VerificationDialog


def asked_about(window: Opened, code: str, button: str) -> None:
    """Choose the menu item, type a code and Enter, and press a button of the dialog."""

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, VerificationDialog)
        write(code)
        press(Key.Key_Return)
        click(getattr(dialog, button))

    when_asked(answer)
    window.action("verify").trigger()
    window.come_forward()


def test_the_menu_item_is_reached_by_its_letters(window: Opened) -> None:
    assert window.action("verify").isEnabled()
    assert "&o" in window.action("verify").text()


def test_a_paper_leads_to_its_pledge(window: Opened) -> None:
    frozen_pledge(window.desk)
    window.navigation.choose("2480")
    asked_about(window, document_of(window.desk).sheet.version_code, "to_pledge")
    assert window.workspace.dossier.pledge.id == "vannas"
    assert window.list.chosen_code() == "2460"


def test_a_paper_leads_from_an_occasion_to_its_pledge(window: Opened) -> None:
    frozen_pledge(window.desk)
    press(Key.Key_U, CTRL | SHIFT)
    asked_about(window, document_of(window.desk).sheet.version_code, "to_pledge")
    assert window.navigation.view.isVisible()
    assert window.workspace.dossier.pledge.id == "vannas"


def test_a_replaced_paper_is_shown_as_the_pdf_it_was(window: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    frozen_pledge(window.desk)
    old = document_of(window.desk).sheet.version_code
    change_text(window.desk, introduction="Tryggt i Vännäs.")
    freeze(window.desk, ["vannas"])
    asked_about(window, old, "pdf")
    text = PdfReader(opened[0]).pages[0].extract_text()
    assert old in text
    assert "Tryggt" not in text
    assert "UTKAST" not in text


def test_a_disk_that_is_full_is_told_in_a_sentence(window: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_asked: object) -> None:
        raise OSError(28, "full")

    told: list[str] = []
    monkeypatch.setattr(commands_module, "write_safely", full)
    monkeypatch.setattr(commands_module, "tell", lambda _window, words: told.append(words))
    frozen_pledge(window.desk)
    asked_about(window, document_of(window.desk).sheet.version_code, "pdf")
    assert told == ["Disken är full, så inget har sparats."]
