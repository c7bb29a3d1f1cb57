"""The window in each of its languages, every screen of it."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMainWindow
from screens import assembled, dialog_classes, dialogs, fill, pages, texts_of

from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.registers import read_municipalities, read_police_districts
from medlofte_desktop.exchange.pledge_file_error import PledgeFileError, Reason
from medlofte_desktop.resource_files import resource, resource_text
from medlofte_desktop.services.desk import Desk, open_desk
from medlofte_desktop.ui.language import speak, window_locale
from medlofte_desktop.ui.overview.district_dialog import REGIONS
from medlofte_desktop.ui.promises.activities.panel import RESPONSIBLE
from medlofte_desktop.ui.signing.papers_form import DECISION_BODIES
from medlofte_desktop.ui.texts.counts import counts
from medlofte_desktop.ui.texts.errors import sentence
from medlofte_desktop.ui.widgets.date_field import DateField
from medlofte_desktop.ui.window.actions import fill_menus

PRINTED = (*RESPONSIBLE, *DECISION_BODIES, Pledge(id="", municipalities=()).title)
NAMES = ("Medlöfte", "Svenska", "Lokalpolisområde", "medborgarlöften", *REGIONS)  # the English help explains one
MARKERS = {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"}

Speak = Callable[[str], None]


@pytest.fixture
def say(qapp: QApplication, languages_go_away: None) -> Speak:
    """Let the program speak a language, and none when the test is over."""
    return lambda language: speak(qapp, language)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    municipalities = read_municipalities(resource_text("municipalities.csv"))
    districts = read_police_districts(resource_text("police_districts.json"), municipalities)
    desk = open_desk(tmp_path / "a.db", writer="Anna Xylo", municipalities=municipalities, districts=districts)
    yield desk
    desk.database.close()


def names() -> list[str]:
    """What has a Swedish name in every language: places, areas of the catalogue, and words that are printed."""
    municipalities = read_municipalities(resource_text("municipalities.csv"))
    districts = read_police_districts(resource_text("police_districts.json"), municipalities)
    places = [name for one in municipalities for name in (one.formal_name, one.name, one.county)]
    catalogue = re.findall(r'"(?:title|explanation)": "([^"]+)"', resource_text("priority_areas.json"))
    return sorted((*places, *catalogue, *PRINTED, *NAMES, *(one.name for one in districts)), key=len, reverse=True)


def words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]{2,}", text.replace("&", "").lower()))


def swedish_words() -> set[str]:
    """The words of the Swedish texts that no English text has."""
    english: set[str] = set()
    swedish: set[str] = set()
    for message in ElementTree.parse(resource("i18n", "medlofte_en.ts")).iter("message"):
        swedish |= words(re.sub(r"\{[^}]*\}", "", message.findtext("source") or ""))
        translation = message.find("translation")
        assert translation is not None
        english |= words(re.sub("“[^”]*”|”[^”]*”", "", "".join(translation.itertext())))
    return swedish - english


def swedish_in(texts: set[str]) -> list[str]:
    """The texts with a Swedish word or letter, apart from names and from what is quoted."""
    known, named = swedish_words(), re.compile("|".join(map(re.escape, names())))
    found = []
    for text in texts:
        left = named.sub("", re.sub("“[^”]*”|”[^”]*”|https?://\\S+", "", text))
        if words(left) & known or re.search("[åäöÅÄÖ]", left):
            found.append(text)
    return sorted(found)


def test_every_screen_is_english_in_english(say: Speak, desk: Desk, tmp_path: Path) -> None:
    say("en")
    fill(desk, tmp_path)
    window, navigation, store = assembled(desk, tmp_path)
    window.show()
    assert len(list(pages(navigation))) == 6
    opened = dialogs(window, navigation, store)
    assert {type(dialog) for dialog in opened} >= dialog_classes()
    texts = {text for screen in (window, *opened) for text in texts_of(screen)}
    window.deleteLater()
    assert len(texts) > 500
    assert {"&Restore this version", "Settings", "Local police district"} - texts == set()
    assert swedish_in(texts) == []


def test_the_same_screens_are_swedish_in_swedish(say: Speak, desk: Desk, tmp_path: Path) -> None:
    say("sv")
    fill(desk, tmp_path)
    window, navigation, _store = assembled(desk, tmp_path)
    window.show()
    list(pages(navigation))
    texts = set(texts_of(window))
    window.deleteLater()
    assert len(swedish_in(texts)) > 200
    assert [text for text in texts if re.search(r"\d \w+\((n|r|s|er|ar)\)", text)] == []


def test_swedish_is_found_where_there_is_some() -> None:
    assert swedish_in({"Nytt löfte", "New promise", "Redigera", "Umeå kommun", "write “ja/nej”", "Ta bort X"}) == [
        "Nytt löfte",
        "Redigera",
        "Ta bort X",
    ]


def test_every_swedish_literal_of_the_window_is_marked() -> None:
    package = Path(__file__).resolve().parent.parent / "medlofte_desktop" / "ui"
    texts = {text for path in package.rglob("*.py") for text in _unmarked(ast.parse(path.read_text(encoding="utf-8")))}
    left = [text for text in swedish_in(texts) if not re.fullmatch(r"[a-z_.]+", text)]  # a key, an icon
    assert [text for text in left if text not in NOT_OF_THE_WINDOW] == []


# What is proposed for a document, is measured for a column's width, or names a file.
NOT_OF_THE_WINDOW = {
    "Kommunstyrelsens ordförande",
    "Kommunalråd",
    "Oppositionsråd",
    "Kommundirektör",
    "Kommunchef",
    "Lokalpolisområdeschef",
    "Kommunpolis",
    "Handläggare",
    "Chef för lokalpolisområde ",
    "Genomförd",
    "Trygghetsvandring",
    "minst 4",
    "underskriftsblad-",
}


def _unmarked(node: ast.AST) -> Iterator[str]:
    """The texts below a node that are neither marked for translation nor docstrings."""
    if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in MARKERS:
        return
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    for child in ast.iter_child_nodes(node):
        yield from _unmarked(child)


@pytest.mark.parametrize(
    ("language", "one", "three"),
    [
        ("sv", ["1 löfte", "1 aktivitet", "går ut om 1 dag"], ["3 löften", "3 aktiviteter", "går ut om 3 dagar"]),
        ("en", ["1 promise", "1 activity", "ends in 1 day"], ["3 promises", "3 activities", "ends in 3 days"]),
    ],
)
def test_one_and_three_have_their_own_forms(say: Speak, language: str, one: list[str], three: list[str]) -> None:
    say(language)
    for number, expected in ((1, one), (3, three)):
        said = counts()
        assert [said.promises(number), said.activities(number), said.days_left(number)] == expected


@pytest.mark.parametrize(("language", "cancel", "close"), [("sv", "Avbryt", "Stäng"), ("en", "Cancel", "Close")])
def test_qts_own_buttons_speak_the_language(qtbot: object, say: Speak, language: str, cancel: str, close: str) -> None:
    say(language)
    kinds = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kinds.Cancel | kinds.Close)
    assert [box.button(kind).text().replace("&", "") for kind in (kinds.Cancel, kinds.Close)] == [cancel, close]


@pytest.mark.parametrize(("language", "day"), [("sv", "fredag"), ("en", "Friday")])
def test_days_are_named_in_the_language(say: Speak, language: str, day: str) -> None:
    say(language)
    assert window_locale().toString(QDate(2023, 3, 3), "dddd") == day


def test_errors_are_told_in_the_language(say: Speak) -> None:
    error = PledgeFileError(Reason.BLANK, pledge=3, key="promises[3].text")
    say("en")
    assert sentence(error) == (
        "The file was not read in and nothing has been changed: "
        "in pledge 3, promise 4 (promises[3].text) – the text is empty."
    )


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_two_items_of_a_menu_have_the_same_letter(say: Speak, language: str, qtbot: object) -> None:
    say(language)
    window = QMainWindow()
    fill_menus(window)
    for menu in (window.menuBar(), *(action.menu() for action in window.menuBar().actions())):
        assert menu is not None
        letters = [found[1].lower() for action in menu.actions() if (found := re.search("&(.)", action.text()))]
        assert sorted(letters) == sorted(set(letters))


class Heir(DateField):
    pass


def test_what_a_base_class_says_is_translated_in_its_heirs(say: Speak, qtbot: object) -> None:
    say("en")
    assert Heir().line.placeholderText() == "yyyy-mm-dd"
