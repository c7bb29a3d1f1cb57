from collections import Counter

from PySide6.QtGui import QAction
from windows import Opened

from medlofte_desktop.ui.window.actions import menu_table


def test_no_two_menu_items_have_the_same_keys(window: Opened) -> None:
    actions = window.window.findChildren(QAction)
    keys = Counter(key.toString() for action in actions for key in action.shortcuts() if not key.isEmpty())
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_item_of_a_menu_has_a_letter_of_its_own(qapp: object) -> None:
    for title, items in menu_table():
        letters = [item.text[item.text.index("&") + 1].casefold() for item in items if item.name]
        assert len(set(letters)) == len(letters), title


def test_what_needs_a_pledge_can_only_be_chosen_with_one(window: Opened) -> None:
    names = ("renew", "export", "throw_away", "preview", "pdf", "print")
    assert not any(window.action(name).isEnabled() for name in names)
    window.navigation.choose("2460")
    window.action("begin").trigger()
    assert all(window.action(name).isEnabled() for name in names)
