"""The job the program is for, done as a person does it: from an empty profile to sheets on paper."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot
from windows import CTRL, SHIFT, Key, Opened, click, opened, press, when_asked, write

from medlofte_desktop.paths import Profile
from medlofte_desktop.resource_files import resource
from medlofte_desktop.services.desk import open_desk
from medlofte_desktop.services.pledges import open_pledge, pledge_lines
from medlofte_desktop.settings import Settings
from medlofte_desktop.ui.single_instance import SingleInstance
from medlofte_desktop.ui.widgets.date_field import DateField

ROOT = Path(__file__).parents[1]
ANNELI = Settings(name="Anneli Eriksson", district="lpo-umea")
OWN_AREAS = ("Trygga platser", "Alkohol och narkotika bland unga", "Inbrott och bedrägerier", "Våld i nära relationer")
PROMISES = (
    ("Vi ska göra centrum och stationsområdet tryggare under mörka kvällar.", "Trygga", "Polisen och kommunen"),
    ("Vi minskar farten på vägarna genom skolområdena.", "Trafik", "Polisen"),
    ("Vi arbetar för att färre unga börjar med alkohol och narkotika.", "Alkohol", "Polisen och kommunen"),
    ("Vi hjälper äldre att skydda sig mot bedrägerier.", "Inbrott", "Polisen"),
    ("Den som utsätts för våld i en nära relation ska få hjälp snabbt.", "Våld", "Kommunen"),
)
CONTACTS = (
    ("Anneli Eriksson", "Handläggare", "Vännäs kommun", "093514105"),
    ("Michael Rystedt", "Lokalpolisområdeschef", "Polisen", "010-568 22 53"),
)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(tmp_path / "profile", ANNELI) as running:
        yield running


def say_who_i_am(dialog: QDialog) -> None:
    for text in ("Anneli Eriksson", "Handläggare", "Vännäs kommun", "Ume"):
        write(text)
        press(Key.Key_Tab)
    dialog.begin.click()


def begin_for_vannas(window: Opened) -> None:
    press(Key.Key_F, CTRL)
    write("vännäs")
    press(Key.Key_Return)
    press(Key.Key_N, CTRL | SHIFT)
    page = window.turn_to("Översikt")
    click(page.findChild(DateField, "period_start").line)
    write("2023-01-01")
    press(Key.Key_Tab)
    write("20251231")


def tick_areas(window: Opened) -> None:
    page = window.turn_to("Prioriterade områden")
    click(page.checklist.own)
    for title in OWN_AREAS:
        write(title)
        press(Key.Key_Return)
    page.checklist.list.setFocus()
    press(Key.Key_Home)
    press(Key.Key_Down, times=len(OWN_AREAS) + 1)  # the second of the catalogue
    press(Key.Key_Space)


def write_promises(window: Opened) -> None:
    page = window.turn_to("Löften")
    press(Key.Key_Return)  # the one button of the empty page
    for number, (text, area, promised_by) in enumerate(PROMISES):
        if number:
            press(Key.Key_N, CTRL)
        write(text)
        press(Key.Key_Tab)
        write(area)
        press(Key.Key_Tab)
        write(promised_by)
    table = page.panel.activities.table
    click(table.viewport(), table.visualRect(table.rows.index(0, 0)).center())
    for cell in ("Utbilda personal i att upptäcka våld", "Kommunen", "vår och höst"):
        write(cell)
        press(Key.Key_Tab)


def add_people(window: Opened) -> None:
    for name, *rest in CONTACTS:
        click(window.contacts.contacts.add)
        write(name)
        press(Key.Key_Return)
        for text in rest:
            write(text)
            press(Key.Key_Tab)
        press(Key.Key_Escape)
    click(window.contacts.signers.add)
    write("Anna Frej")
    press(Key.Key_Return)
    write("Kommunalråd")
    press(Key.Key_Tab)
    write("Vännäs kommun")
    press(Key.Key_Escape)
    click(window.contacts.signers.add)
    write("ryst")  # known as a contact: nothing is typed twice
    press(Key.Key_Return)


def add_evidence(window: Opened) -> None:
    page = window.turn_to("Lägesbild")
    click(page.evidence.empty.button)
    write("Trygghetsmätning 2022")


def save_sheet(window: Opened, path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    press(Key.Key_E, CTRL)
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_the_pledge_of_vannas_is_typed_from_an_empty_profile_to_a_sheet(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    when_asked(say_who_i_am)
    with opened(tmp_path / "profile") as window:
        qtbot.waitUntil(lambda: window.list.district() == "lpo-umea")
        window.come_forward()
        begin_for_vannas(window)
        tick_areas(window)
        write_promises(window)
        add_people(window)
        add_evidence(window)
        words = save_sheet(window, tmp_path / "blad.pdf", monkeypatch)
        for word in ("Vännäs kommun", "2023–2025", "Anna Frej", "Kommunalråd", "Michael Rystedt", "UTKAST"):
            assert word in words
        for area in (*OWN_AREAS, "Trafiksäkerhet", "Trygghetsmätning 2022", "Utbilda personal i att"):
            assert area in words
        flat = " ".join(words.split())
        for text, _area, promised_by in PROMISES:
            assert f"{promised_by} lovar {text}" in flat
        cards = [window.contacts.contacts.list.card(one.id) for one in window.workspace.dossier.contacts]
        assert [card.phone.link.words for card in cards] == ["0935-141 05", "010-568 22 53"]
        assert window.workspace.desk.writer == "Anneli Eriksson"


def test_every_step_of_the_job_can_be_undone_and_done_again(window: Opened, tmp_path, monkeypatch) -> None:
    begin_for_vannas(window)
    tick_areas(window)
    write_promises(window)
    before = save_sheet(window, tmp_path / "before.pdf", monkeypatch)
    while window.workspace.steps.canUndo():
        press(Key.Key_Z, CTRL)
    assert window.workspace.dossier is None
    while window.workspace.steps.canRedo():
        press(Key.Key_Z, CTRL | SHIFT)
    assert save_sheet(window, tmp_path / "after.pdf", monkeypatch) == before


class Folders(QObject):
    """Takes the place of the computer's file window."""

    @Slot(QUrl)
    def show(self, folder: QUrl) -> None:
        self.shown = Path(folder.toLocalFile())


def test_the_same_by_import_and_six_sheets_in_one_go(window: Opened, qtbot, tmp_path, monkeypatch) -> None:
    samples = str(resource("samples", "demo.json"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (samples, ""))
    press(Key.Key_O, CTRL)
    qtbot.waitUntil(lambda: "Import klar: 6 nya" in window.said())
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_asked: str(tmp_path))
    folders = Folders()
    QDesktopServices.setUrlHandler("file", folders, "show")
    when_asked(lambda dialog: dialog.go.click())
    window.action("sheets").trigger()
    qtbot.waitUntil(lambda: "6 underskriftsblad" in window.said(), timeout=20_000)
    QDesktopServices.unsetUrlHandler("file")
    assert folders.shown == tmp_path
    assert len(list(tmp_path.glob("underskriftsblad-*.pdf"))) == 6
    words = PdfReader(tmp_path / "underskriftsblad-vannas-2023-2025.pdf").pages[0].extract_text()
    assert "Trygga platser" in words


def environment() -> dict[str, str]:
    paths = os.pathsep.join((str(ROOT), str(ROOT / "tests")))
    return os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": paths, "PYTHONIOENCODING": "utf-8"}


def test_a_process_killed_while_one_types_loses_at_most_the_last_pause(tmp_path: Path) -> None:
    typist = [sys.executable, str(ROOT / "tests" / "typist.py"), str(tmp_path)]
    with subprocess.Popen(typist, env=environment(), stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout
        saved = next(line for line in process.stdout if line.startswith("saved ") and line.count("ord") >= 3)
        next(line for line in process.stdout if line.startswith("typing "))
        process.kill()
    desk = open_desk(Profile(tmp_path).database, writer="", municipalities=(), districts=())
    dossier = open_pledge(desk, pledge_lines(desk)[0].id)
    desk.database.close()
    assert dossier
    assert dossier.promises[0].text.startswith(saved.removeprefix("saved ").rstrip("\n"))


def start(folder: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "medlofte_desktop", "--profile", str(folder)]
    return subprocess.Popen(command, env=environment(), cwd=ROOT, text=True)


def test_a_second_start_calls_the_first_and_ends_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(Profile(tmp_path).lock)
    assert first.is_alone()
    with qtbot.waitSignal(first.called, timeout=10_000):
        second = start(tmp_path)
    assert second.wait(10) == 0


def test_a_second_window_is_not_opened_until_the_first_has_died(tmp_path: Path) -> None:
    first = start(tmp_path)
    until((tmp_path / "medlofte.db").exists)
    assert start(tmp_path).wait(10) == 0
    assert first.poll() is None
    first.kill()
    first.wait(10)
    assert SingleInstance(Profile(tmp_path).lock).is_alone()


def until(is_so: Callable[[], bool], seconds: float = 10) -> None:
    end = monotonic() + seconds
    while not is_so() and monotonic() < end:
        sleep(0.05)


NAMES_FIRST = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from medlofte_desktop.app import Program
from medlofte_desktop.paths import Profile

profile = Profile(Path(sys.argv[1]))
profile.make()
application = QApplication([])
program = Program(application, profile, None, was_cut_short=False)

def tell():
    names = program.window.centralWidget().model()
    print(names.rowCount(), names.index(289, 0).data(), "sqlalchemy" in sys.modules, "alembic" in sys.modules)
    application.exit(0)

program.window.painted.connect(tell)
program.show()
application.exec()
"""


def test_the_names_are_painted_before_the_database_is_imported(tmp_path: Path) -> None:
    command = [sys.executable, "-c", NAMES_FIRST, str(tmp_path)]
    told = subprocess.run(command, env=environment(), capture_output=True, encoding="utf-8", check=True)
    assert told.stdout.split() == ["290", "Övertorneå", "False", "False"]
