import re

import pytest

from medlofte_desktop.resource_files import resource
from medlofte_desktop.ui.help.pages import NAMES, page_of_modules, read_pages
from medlofte_desktop.ui.window.actions import menu_table


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_page_has_a_title_and_leads_only_to_pages_there_are(language: str) -> None:
    pages = read_pages(language)
    assert [page.name for page in pages] == list(NAMES)
    assert all(page.title and page.text.startswith(f"# {page.title}") for page in pages)
    links = {link for page in pages for link in re.findall(r"\]\(([^)]+)\)", page.text)}
    assert {link.removesuffix(".md") for link in links} <= set(NAMES)


@pytest.mark.parametrize("folder", ["help", "help/en"])
def test_every_file_of_the_help_can_be_reached(folder: str) -> None:
    assert sorted(path.stem for path in resource(*folder.split("/")).glob("*.md")) == sorted(NAMES)


def test_menu_paths_in_the_help_are_in_the_menus(qapp: object) -> None:
    menus = {title.replace("&", ""): items for title, items in menu_table()}
    words = {(title, item.text.replace("&", "").rstrip(" …")) for title, items in menus.items() for item in items}
    told = {found for page in read_pages("sv") for found in re.findall(r"\*\*(\w+) › ([^*]+)\*\*", page.text)}
    assert told
    assert told - words == set()


def test_no_page_holds_markup_or_pictures() -> None:
    for page in (*read_pages("sv"), *read_pages("en")):
        assert "<" not in page.text
        assert "![" not in page.text


def test_the_page_of_a_widget_is_that_of_its_folder() -> None:
    assert page_of_modules(["PySide6.QtWidgets", "medlofte_desktop.ui.promises.form"]) == "promises"
    assert page_of_modules(["medlofte_desktop.ui.widgets.text_field", "medlofte_desktop.ui.contacts.panel"]) == "people"
    assert page_of_modules([]) == "start"
