from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QTextDocument

from medlofte_desktop.ui.help.text import HelpText
from medlofte_desktop.ui.help.window import HelpWindow
from medlofte_desktop.ui.look.theme import apply_theme, current_colors
from medlofte_desktop.ui.trash.dialog import TrashDialog
from medlofte_desktop.ui.workspace import Workspace


@pytest.fixture
def window(qtbot, qapp) -> HelpWindow:
    apply_theme(qapp, "light")
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show()
    return window


def titles(window: HelpWindow) -> list[str]:
    return [window.list.item(row).text() for row in range(window.list.count())]


def test_it_opens_at_the_first_page(window: HelpWindow) -> None:
    assert window.page_name() == "start"
    assert window.text.toPlainText().startswith("Kom igång")


def test_a_page_is_shown_by_its_name(window: HelpWindow) -> None:
    window.show_page("sheets")
    assert titles(window)[window.list.currentRow()] == "Underskriftsblad"
    window.show_page("no such page")
    assert window.page_name() == "start"


def test_the_search_leaves_pages_with_every_word_and_marks_them(window: HelpWindow, type_text) -> None:
    type_text(window.search, "ARKIVPENNA")
    assert titles(window) == ["Underskriftsblad"]
    assert window.page_name() == "sheets"
    (mark,) = window.text.extraSelections()
    assert mark.cursor.selectedText() == "arkivpenna"


def test_a_search_that_finds_nothing_says_so(window: HelpWindow, type_text) -> None:
    type_text(window.search, "helikopter")
    assert titles(window) == []
    assert window.nothing.isVisible()


def test_the_keyboard_reaches_the_search_the_pages_and_the_way_out(qtbot, window: HelpWindow) -> None:
    window.list.setFocus()
    qtbot.keyClick(window.list, Qt.Key.Key_Down)
    assert window.page_name() == "municipalities"
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.search.hasFocus()
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_help_opens_at_what_has_focus(qtbot, window: HelpWindow, vannas: Workspace) -> None:
    dialog = TrashDialog(vannas)
    qtbot.addWidget(dialog)
    window.show_page_for(dialog.search)
    assert window.page_name() == "history"
    window.show_page_for(None)
    assert window.page_name() == "start"


def test_a_link_to_a_page_leads_there(window: HelpWindow) -> None:
    window.text.anchorClicked.emit(QUrl("sheets.md"))
    assert window.page_name() == "sheets"


class Browser(QObject):
    """Takes the place of the computer's own."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, link: QUrl) -> None:
        self.opened.append(link.toString())


def test_only_web_and_mail_links_leave_the_program(window: HelpWindow) -> None:
    browser = Browser()
    for scheme in ("https", "file", "smb"):
        QDesktopServices.setUrlHandler(scheme, browser, "open")
    for link in ("file:///etc/passwd", "smb://host/share", "https://bra.se/", "../../secret.md"):
        window.text.anchorClicked.emit(QUrl(link))
    for scheme in ("https", "file", "smb"):
        QDesktopServices.unsetUrlHandler(scheme)
    assert browser.opened == ["https://bra.se/"]


def test_nothing_is_fetched_for_a_page(qtbot, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("hemligt")
    text = HelpText()
    qtbot.addWidget(text)
    text.show_markdown(f"# Rubrik\n\n![bild]({secret.as_uri()})\n\n<b>fet</b>")
    assert (
        text.loadResource(int(QTextDocument.ResourceType.ImageResource.value), QUrl.fromLocalFile(str(secret))) is None
    )
    assert "<b>fet</b>" in text.toPlainText()


def test_the_page_follows_theme_and_text_size(qapp, window: HelpWindow) -> None:
    window.show_page("start")
    size = window.text.document().defaultFont().pointSizeF()
    apply_theme(qapp, "dark", 1.5)
    assert window.text.document().defaultFont().pointSizeF() > size
    link = window.text.document().find("Lägesbild").charFormat()
    assert link.foreground().color().name() == current_colors().accent
    apply_theme(qapp, "light")
