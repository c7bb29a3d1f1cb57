from pathlib import Path

import pytest
from contact_panels import choose_in_menu, contact_card
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from medlofte_desktop.ui.contacts.panel import ContactPanel
from medlofte_desktop.ui.contacts.vcard_file import file_name
from medlofte_desktop.ui.people.wishes import Action


class Answers:
    """What the file dialog answers, the name it was opened with, and what was told afterwards."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.offered = ""
        self.told: list[str] = []

    def choose(self, parent: object, title: str, offered: str, kinds: str) -> tuple[str, str]:
        self.offered = Path(offered).name
        return str(self.path), kinds

    def read(self, box: QMessageBox) -> int:
        self.told.append(box.text())
        return 0


@pytest.fixture
def answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Answers:
    answers = Answers(tmp_path / "kontakter.vcf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answers.choose)

    def read(box: QMessageBox) -> int:
        return answers.read(box)

    monkeypatch.setattr(QMessageBox, "exec", read)
    return answers


def test_one_contact_is_saved_under_its_name(panel: ContactPanel, answers: Answers) -> None:
    choose_in_menu(contact_card(panel, "anneli"), Action.SAVE_VCARD)
    written = answers.path.read_bytes().decode()
    assert answers.offered == "Anneli Eriksson.vcf"
    assert written.count("BEGIN:VCARD") == 1
    assert "TEL;TYPE=WORK,VOICE:0935-14105\r\n" in written


def test_all_contacts_of_the_pledge_are_saved_in_one_file(panel: ContactPanel, answers: Answers, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.said):
        qtbot.mouseClick(panel.contacts.export, Qt.MouseButton.LeftButton)
    assert answers.offered == "Kontaktpersoner Vännäs kommun.vcf"
    assert answers.path.read_text().count("BEGIN:VCARD") == 2


def test_a_folder_that_is_not_there_is_told_and_nothing_is_left_behind(panel: ContactPanel, answers: Answers) -> None:
    answers.path = answers.path.parent / "nowhere" / "kontakter.vcf"
    choose_in_menu(contact_card(panel, "anneli"), Action.SAVE_VCARD)
    assert len(answers.told) == 1
    assert not answers.path.parent.exists()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Anna Frej", "Anna Frej.vcf"),
        ("../../etc/passwd", "etc passwd.vcf"),
        ('a<b>:"|?*\\c\x00', "a b c.vcf"),
        ("", "kontaktpersoner.vcf"),
        ("...", "kontaktpersoner.vcf"),
        ("Ö" * 300, "Ö" * 80 + ".vcf"),
    ],
)
def test_a_name_gives_a_file_name_that_every_computer_takes(words: str, name: str) -> None:
    assert file_name(words) == name
