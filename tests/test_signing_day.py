"""The signing of 3 March 2023 as people prepare and hold it: six municipalities, one police chief, one meeting."""

import re
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from windows import CTRL, SHIFT, Key, Opened, click, focused, opened, press, when_asked, write

from medlofte_desktop.domain.registers import district_id
from medlofte_desktop.domain.sheet.signing_sheet import version_code
from medlofte_desktop.domain.signing.document import DocumentState, Freezing
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.domain.signing.press_text import PressFormat
from medlofte_desktop.domain.signing.readiness import Column, Readiness, Row, is_ready
from medlofte_desktop.resource_files import resource
from medlofte_desktop.settings import Settings
from medlofte_desktop.ui.occasions.ceremony.window import CeremonyWindow
from medlofte_desktop.ui.occasions.commands import OccasionCommands
from medlofte_desktop.ui.occasions.page import OccasionPage
from medlofte_desktop.ui.widgets.date_field import DateField
from medlofte_desktop.ui.widgets.text_field import PlainTextField
from medlofte_desktop.ui.window.middle import Middle

COUNCILLORS = {"Bjurholm": "Bo Berg", "Nordmaling": "Nora Norén", "Robertsfors": "Rut Roos", "Vindeln": "Vera Vik"}
ABSENT = {
    "follow_up_months": "12",
    "first_follow_up": "2023-11-01",
    "follow_along": "På webbplatsen i november.",
}
CHIEF = "Michael Rystedt"
SCAN = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n"
LONG = 60_000  # milliseconds for the process that draws


class Day:
    """The window of somebody in the police district of Umeå, and hands for its signing occasion."""

    def __init__(self, window: Opened, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.workspace = window.workspace
        commands = window.window.findChild(OccasionCommands)
        assert isinstance(commands, OccasionCommands)
        self.view = commands.view

    @property
    def dossier(self) -> OccasionDossier:
        dossier = self.view.occasion.dossier
        assert dossier is not None
        return dossier

    def row(self, municipality: str) -> Row:
        return next(row for row in self.dossier.board if _name(row) == municipality)

    def turn_to(self, page: str) -> OccasionPage:
        tabs = self.view.tabs
        number = [tabs.tabText(one) for one in range(tabs.count())].index(page)
        click(tabs, tabs.tabRect(number).center())
        shown = self.view.pages.currentWidget()
        assert isinstance(shown, OccasionPage)
        return shown

    def answer(self, button: QWidget, do: Callable[[QDialog], object]) -> None:
        """Click what opens a dialog, and do in it what makes a step."""
        before = self.workspace.steps.count()
        when_asked(do)
        click(button)
        self.qtbot.waitUntil(lambda: self.workspace.steps.count() > before and not QApplication.activeModalWidget())
        self.window.come_forward()

    def follow(self, row: Row, column: Column) -> None:
        """Press Enter on a cell of the board: it leads to where that is written."""
        page = self.turn_to("Klarläge")
        page.table.setFocus()
        page.table.setCurrentIndex(page.model.index_of(row.document.id, column))
        press(Key.Key_Return)

    def come_back(self) -> None:
        click(self.window.window.findChild(Middle).back)


def _name(row: Row) -> str:
    return row.document.dossier.municipalities[0].name


@pytest.fixture
def day(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Day]:
    """The six pledges of the examples, taken in through the menu."""
    with opened(tmp_path / "profile", Settings(name="Anneli Eriksson", district=district_id("Umeå"))) as window:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (str(resource("samples", "demo.json")), ""))
        press(Key.Key_O, CTRL)
        qtbot.waitUntil(lambda: "Import klar: 6 nya" in window.said())
        yield Day(window, qtbot)


def begin(day: Day) -> None:
    press(Key.Key_U, CTRL | SHIFT)
    day.answer(day.view.nothing.button, lambda dialog: click(dialog.do))
    assert [_name(row) for row in day.dossier.board] == sorted([*COUNCILLORS, "Umeå", "Vännäs"])


def say_when_and_where(day: Day) -> None:
    form = day.turn_to("Tillfället").form
    for field, words in (
        (form.dated.line, "2023-03-03"),
        (form.begins, "10:00"),
        (form.place, "Umeå"),
        (form.present, "Eva Ek, säkerhetschef"),
        (form.running_order, "Alla skriver under vid samma bord."),
    ):
        click(field.focusProxy() or field)
        write(words)
        press(Key.Key_Tab)


def mend(day: Day) -> None:
    """Set who signs for the police once, and follow every cell that lacks something to its field."""
    day.answer(day.turn_to("Klarläge").police, lambda dialog: click(dialog.do))
    while found := [(row, c) for row in day.dossier.board for c in row.cells if c.readiness is Readiness.LACKING]:
        row, cell = found[0]
        day.follow(row, cell.column)
        if cell.findings[0].field == "signers":
            press(Key.Key_Space)
            write(COUNCILLORS[_name(row)])
            press(Key.Key_Return)
            write("Kommunalråd")
            press(Key.Key_Tab)
            write(f"{_name(row)}s kommun")
            press(Key.Key_Escape)
        else:
            write(ABSENT.get(cell.findings[0].field) or COUNCILLORS[_name(row)])
            press(Key.Key_Tab)
        day.come_back()


def correct_the_period(day: Day) -> None:
    """The examples have the pledge that Vindeln had before."""
    day.follow(day.row("Vindeln"), Column.QUALITY)
    page = day.window.turn_to("Översikt")
    for name, words in (("period_start", "2023-01-01"), ("period_end", "2025-12-31")):
        line = page.findChild(DateField, name).line
        click(line)
        line.selectAll()
        write(words)
        press(Key.Key_Tab)
    day.come_back()


def save_papers(day: Day, path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Save everything that is printed; the text of each page comes back."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    page = day.turn_to("Papper")
    with day.qtbot.waitSignal(page.work.done, timeout=LONG):
        click(page.save)
    return pages_of(path)


def pages_of(path: Path) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(path).pages]


def save_protocol(day: Day, path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    click(day.turn_to("Papper").protocol)
    return " ".join(pages_of(path))


def look_at_the_papers(day: Day, pages: list[str]) -> None:
    front, placement, *sheets = pages
    for words in ("Undertecknande av medborgarlöften", "2023-03-03", "Umeå", *map(_name, day.dossier.board)):
        assert words in front
    assert "Vännäs kommun" in placement
    codes = [version_code(row.document.copy.sha256) for row in day.dossier.board for _original in "12"]
    assert not any("UTKAST" in sheet for sheet in sheets)
    assert [code for code, _same in groupby(sheets, lambda sheet: sheet[-14:])] == codes[::2]
    assert [sheet[-14:] for sheet in sheets if "Sida 1 (" in sheet] == codes
    assert all(CHIEF in sheet for sheet in sheets if _is_last(sheet))


def _is_last(sheet: str) -> bool:
    found = re.search(r"Sida (\d+) \((\d+)\)", sheet)
    return found is not None and found[1] == found[2]


def edit_after_freezing(day: Day) -> None:
    day.follow(day.row("Vännäs"), Column.QUALITY)
    page = day.window.turn_to("Löften")
    click(page.findChild(PlainTextField, "text"))
    press(Key.Key_End, CTRL)
    write(" Det gör vi varje höst.")
    day.come_back()


def freeze_again(day: Day) -> None:
    """The board has caught the edit: it says so, shows what differs, and offers to freeze anew."""
    assert day.row("Vännäs").cell(Column.FROZEN).variant is Freezing.BEHIND
    assert not is_ready(day.dossier.board)
    day.follow(day.row("Vännäs"), Column.FROZEN)
    card = day.turn_to("Klarläge").freezing
    assert focused() is card.freeze
    assert "Det gör vi varje höst." in card.difference.text.toPlainText()
    press(Key.Key_Space)
    assert day.row("Vännäs").cell(Column.FROZEN).variant is Freezing.IN_STEP


def hold_the_ceremony(day: Day) -> None:
    """One key for each signature, in running order; the chief signs six times, and one tick is taken back."""
    day.turn_to("Underskrifter")
    QTest.keyClick(focused(), Key.Key_F11)
    day.qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), CeremonyWindow))
    ceremony = QApplication.activeWindow()
    called = []
    for _signature in range(12):
        called.append(ceremony.turn.name.words)
        press(Key.Key_Space)
    assert set(called[::2]) | set(called[1::2]) == {
        *COUNCILLORS.values(),
        "Ann-Charlotte Lindqvist",
        "Anna Frej",
        CHIEF,
    }
    assert called.count(CHIEF) == 6
    assert ceremony.notice.isVisible()
    press(Key.Key_Backspace)
    assert ceremony.turn.name.words == CHIEF
    press(Key.Key_Space)
    press(Key.Key_Escape)
    day.window.come_forward()
    assert {row.document.state for row in day.dossier.board} == {DocumentState.SIGNED}


def put_away_the_papers(day: Day, scan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scan.write_bytes(SCAN)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_asked: ([str(scan)], ""))
    card = day.turn_to("Underskrifter").cards[day.row("Bjurholm").document.id]
    click(card.scans.add)
    click(card.originals)
    write("Kommunarkivet")
    day.workspace.flush()
    bjurholm = day.row("Bjurholm").document
    assert [one.name for one in bjurholm.scans] == [scan.name]
    assert bjurholm.copy.originals == "Kommunarkivet"


def write_the_press_release(day: Day, path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    page = day.turn_to("Pressmeddelande")
    click(page.empty.button)
    action = next(one for one in page.bar.menu.actions() if one.data() == PressFormat.TEXT)
    click(page.bar.save)
    page.bar.menu.setActiveAction(action)
    QTest.keyClick(page.bar.menu, Key.Key_Return)
    return " ".join(path.read_text(encoding="utf-8").split())


# What the press release of 6 March 2023 told: six municipalities, two periods, four aims, whom to ask.
TOLD = (
    "Sex kommuner och polisen undertecknar medborgarlöften",
    "fredagen den 3 mars 2023",
    *(f"{name} 2023–2025" for name in ("Bjurholm", "Nordmaling", "Robertsfors", "Vindeln", "Vännäs")),
    "Umeå 2023–2024",
    "Varför medborgarlöften?",
    "öka tryggheten",
    "förebygga brott",
    "delaktighet i det brottsförebyggande och trygghetsskapande arbetet",
    "stärka förtroendet för polis och kommun",
    "samverkansöverenskommelse",
    "förutsättningar, åtaganden och mål",
    "Anneli Eriksson",
    "0935-141 05",
    "010-568 22 53",
)


def test_six_pledges_are_prepared_printed_signed_and_put_away(
    day: Day, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(day)
    say_when_and_where(day)
    mend(day)
    correct_the_period(day)
    click(day.turn_to("Klarläge").freeze_all)
    pages = save_papers(day, tmp_path / "papper.pdf", monkeypatch)
    look_at_the_papers(day, pages)
    assert is_ready(day.dossier.board)
    edit_after_freezing(day)
    freeze_again(day)
    look_at_the_papers(day, save_papers(day, tmp_path / "papper.pdf", monkeypatch))
    assert is_ready(day.dossier.board)
    hold_the_ceremony(day)
    put_away_the_papers(day, tmp_path / "påskrivet.pdf", monkeypatch)
    protocol = save_protocol(day, tmp_path / "protokoll.pdf", monkeypatch)
    for words in ("Umeå kommun", "2023–2024", "2023–2025", "Anna Frej", CHIEF, "Eva Ek", "Kommunarkivet"):
        assert words in protocol
    release = write_the_press_release(day, tmp_path / "pressmeddelande.txt", monkeypatch)
    assert [words for words in TOLD if words not in release] == []
