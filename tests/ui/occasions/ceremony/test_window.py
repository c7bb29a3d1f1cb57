import gc
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from signings import CHIEF, change_text, document_of, frozen_pledge, saved_pledge
from windows import Key

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.records.occasion import SigningForm
from medlofte_desktop.domain.signing.document import DocumentState
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.signing.occasions import begin_occasion, save_occasion
from medlofte_desktop.ui.occasions.ceremony.window import CeremonyWindow
from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion
from medlofte_desktop.ui.workspace import Workspace

TESTS = Path(__file__).resolve().parents[3]


@pytest.fixture
def occasion(workspace: Workspace) -> OpenOccasion:
    """Bjurholm and Vännäs frozen, Umeå not; signed in Umeå."""
    desk = workspace.desk
    pledges = [frozen_pledge(desk, "2403", id_="bjurholm"), frozen_pledge(desk), saved_pledge(desk, "2480", id_="umea")]
    opened = OpenOccasion(workspace)
    opened.open(begin_occasion(desk, pledges).changes[0].record)
    assert opened.dossier is not None
    save_occasion(desk, opened.dossier, replace(opened.dossier.occasion, place="Umeå"))
    opened.open(opened.dossier.occasion.id)
    return opened


@pytest.fixture
def ceremony(occasion: OpenOccasion, qtbot: QtBot) -> Iterator[CeremonyWindow]:
    parent = QWidget()
    qtbot.addWidget(parent)
    window = CeremonyWindow(occasion, parent)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    window.setFocus()
    yield window
    parent.close()


@pytest.fixture(autouse=True)
def last_one_ends_once() -> None:
    """What the ceremony before has left is collected here, where a crash in Qt tells whose it was."""
    gc.collect()


def press(window: CeremonyWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window, key)
        QApplication.processEvents()


def shown(window: CeremonyWindow) -> tuple[str, str]:
    return window.turn.name.words, window.turn.document.words


def test_the_first_who_has_not_signed_is_shown_with_the_document(ceremony: CeremonyWindow) -> None:
    assert shown(ceremony) == ("Anna Frej", "Bjurholms kommun")
    assert ceremony.turn.coming.words == f"Sedan: {CHIEF}, på samma dokument"


def test_space_notes_the_signature_with_place_day_and_time_and_goes_on(
    ceremony: CeremonyWindow, workspace: Workspace
) -> None:
    press(ceremony, Key.Key_Space)
    signature = document_of(workspace.desk, "bjurholm").places[0].signature
    assert signature is not None
    assert (signature.place, signature.dated, len(signature.at)) == ("Umeå", workspace.today(), 5)
    assert shown(ceremony) == (CHIEF, "Bjurholms kommun")


def test_four_keys_sign_two_documents_and_the_end_says_so(ceremony: CeremonyWindow, workspace: Workspace) -> None:
    press(ceremony, Key.Key_Space, Key.Key_Return, Key.Key_Enter, Key.Key_Space)
    assert [document_of(workspace.desk, one).state for one in ("bjurholm", "vannas")] == [DocumentState.SIGNED] * 2
    assert ceremony.notice.heading.words == "Alla har undertecknat"
    assert ceremony.notice.about.words == "Bjurholm och Vännäs"
    assert ceremony.notice.isVisible()


def test_backspace_takes_the_last_one_back_and_shows_it(ceremony: CeremonyWindow, workspace: Workspace) -> None:
    press(ceremony, Key.Key_Space, Key.Key_Space, Key.Key_Backspace)
    assert shown(ceremony) == (CHIEF, "Bjurholms kommun")
    assert document_of(workspace.desk, "bjurholm").state is DocumentState.PARTLY_SIGNED
    press(ceremony, Key.Key_Backspace)
    assert document_of(workspace.desk, "bjurholm").state is DocumentState.FROZEN


def test_backspace_never_undoes_anything_but_a_signature(ceremony: CeremonyWindow, workspace: Workspace) -> None:
    workspace.save("annat", replace(document_of(workspace.desk, "umea").dossier.pledge, label="Nytt"))
    press(ceremony, Key.Key_Backspace)
    assert document_of(workspace.desk, "umea").dossier.pledge.label == "Nytt"
    press(ceremony, Key.Key_Space)
    workspace.save("annat", replace(document_of(workspace.desk, "umea").dossier.pledge, label="Nyare"))
    press(ceremony, Key.Key_Backspace)
    assert document_of(workspace.desk, "bjurholm").state is DocumentState.FROZEN
    assert document_of(workspace.desk, "umea").dossier.pledge.label == "Nyare"


def test_arrows_go_to_another_turn_and_home_to_the_first_left(ceremony: CeremonyWindow, workspace: Workspace) -> None:
    press(ceremony, Key.Key_Right, Key.Key_Right, Key.Key_Space)
    assert [place.signature is not None for place in document_of(workspace.desk).places] == [True, False]
    press(ceremony, Key.Key_Home)
    assert shown(ceremony) == ("Anna Frej", "Bjurholms kommun")


def test_a_key_that_is_held_signs_once(ceremony: CeremonyWindow, workspace: Workspace) -> None:
    assert all(not action.autoRepeat() for action in ceremony.actions())


def test_a_document_that_is_not_frozen_is_passed_over_and_says_why(ceremony: CeremonyWindow) -> None:
    assert [row.said.words for row in ceremony.order.rows[:3]][2] == "Texten är inte fryst"


def test_a_pledge_changed_since_is_signed_as_it_was_frozen_and_says_so(
    ceremony: CeremonyWindow, workspace: Workspace
) -> None:
    change_text(workspace.desk, "bjurholm")
    ceremony.proceedings.occasion.open(ceremony.proceedings.occasion.dossier.occasion.id)
    assert "frysta texten" in ceremony.turn.behind.words
    press(ceremony, Key.Key_Space)
    assert document_of(workspace.desk, "bjurholm").sheet.opening == ()


def test_an_e_signing_notes_e_signatures(ceremony: CeremonyWindow, workspace: Workspace) -> None:
    occasion = ceremony.proceedings.occasion
    assert occasion.dossier is not None
    occasion.save("form", replace(occasion.dossier.occasion, form=SigningForm.E_SIGNATURE, dated=date(2023, 3, 3)))
    press(ceremony, Key.Key_Space)
    assert document_of(workspace.desk, "bjurholm").form is SigningForm.E_SIGNATURE


def test_a_save_that_fails_is_told_and_nothing_shows_as_signed(
    ceremony: CeremonyWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_asked: object, **_more: object) -> None:
        raise ExpectedError

    monkeypatch.setattr("medlofte_desktop.services.signing.signatures.save_within", fail)
    press(ceremony, Key.Key_Space)
    assert ceremony.told.words.startswith("Det gick inte")
    assert shown(ceremony) == ("Anna Frej", "Bjurholms kommun")


def test_without_pledges_it_says_what_to_do(workspace: Workspace, qtbot: QtBot) -> None:
    opened = OpenOccasion(workspace)
    opened.open(begin_occasion(workspace.desk).changes[0].record)
    parent = QWidget()
    qtbot.addWidget(parent)
    assert CeremonyWindow(opened, parent).notice.heading.words == "Inga löften på tillfället"


def test_names_of_any_length_are_seen_whole(ceremony: CeremonyWindow, workspace: Workspace) -> None:
    long = "Ann-Charlotte von Lindqvist-Bernadotte af Wisborg och Nordmalingsson " * 3
    ceremony.turn.name.show_words(long)
    font, _flags = ceremony.turn.name.fitted_font(ceremony.turn.name.width(), ceremony.turn.name.height())
    assert font.pixelSize() >= 11


KILLED = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from desks import register
from medlofte_desktop.services.desk import open_desk
from medlofte_desktop.ui.occasions.ceremony.window import CeremonyWindow
from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion
from medlofte_desktop.ui.workspace import Workspace
application = QApplication([])
desk = open_desk(Path(sys.argv[1]), writer="Anneli", municipalities=register())
occasion = OpenOccasion(Workspace(desk, {}))
occasion.open(sys.argv[2])
parent = QWidget()
window = CeremonyWindow(occasion, parent)
window.show()
window.activateWindow()
assert QTest.qWaitForWindowActive(window)
for number in range(2):
    QTest.keyClick(window, Qt.Key.Key_Space)
    application.processEvents()
    print(window.told.words, flush=True)
import os, signal
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_what_was_told_as_signed_is_there_after_a_kill(workspace: Workspace, desk: Desk, tmp_path: Path) -> None:
    pledge = frozen_pledge(desk)
    occasion = begin_occasion(desk, [pledge]).changes[0].record
    database = tmp_path / "medlofte.db"
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(database), occasion], cwd=TESTS, capture_output=True, text=True, check=False
    )
    told = [line for line in done.stdout.splitlines() if "skrev under" in line]
    assert len(told) == 2, done.stderr
    assert document_of(desk).state is DocumentState.SIGNED
