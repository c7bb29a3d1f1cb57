"""Every menu item in one table: its words, shortcut and icon. What it does is connected elsewhere."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from medlofte_desktop.ui.look.icons import icon

Key = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Item:
    """A menu item; an empty name is a line between items."""

    name: str = ""
    text: str = ""
    keys: str | Key = ""
    icon: str = ""


LINE = Item()


def menu_table() -> tuple[tuple[str, tuple[Item, ...]], ...]:
    """Menu title → its items, in order."""

    return (
        (QCoreApplication.translate("Menu", "&Arkiv"), _file_items()),
        (QCoreApplication.translate("Menu", "&Redigera"), _edit_items()),
        (QCoreApplication.translate("Menu", "&Visa"), _view_items()),
        (QCoreApplication.translate("Menu", "&Underskrift"), _signing_items()),
        (QCoreApplication.translate("Menu", "&Hjälp"), _help_items()),
    )


def _file_items() -> tuple[Item, ...]:
    return (
        Item("begin", QCoreApplication.translate("Menu", "&Nytt medborgarlöfte"), "Ctrl+Shift+N", "plus"),
        Item("renew", QCoreApplication.translate("Menu", "&Förnya till nästa period"), "", "document"),
        LINE,
        Item("import", QCoreApplication.translate("Menu", "&Importera löftesfil …"), Key.Open, "import"),
        Item("export", QCoreApplication.translate("Menu", "&Exportera löftesfil …"), "", "export"),
        LINE,
        Item("hand_over", QCoreApplication.translate("Menu", "&Lämna över …"), "", "export"),
        Item("take_in", QCoreApplication.translate("Menu", "&Ta emot …"), "", "merge"),
        Item("sync", QCoreApplication.translate("Menu", "Synka med ser&ver …"), "", "redo"),
        Item("alike", QCoreApplication.translate("Menu", "Är vi li&ka? …"), "", "check"),
        Item("conflicts", QCoreApplication.translate("Menu", "&Gå igenom krockar …"), "", "warning"),
        LINE,
        Item("save", QCoreApplication.translate("Menu", "&Spara nu"), Key.Save, ""),
        Item("backups", QCoreApplication.translate("Menu", "Säke&rhetskopior …"), "", "history"),
        Item("settings", QCoreApplication.translate("Menu", "Inst&ällningar …"), "Ctrl+,", "settings"),
        LINE,
        Item("quit", QCoreApplication.translate("Menu", "&Avsluta"), "Ctrl+Q", ""),
    )


def _edit_items() -> tuple[Item, ...]:
    return (
        Item("undo", QCoreApplication.translate("Menu", "&Ångra"), Key.Undo, "undo"),
        Item("redo", QCoreApplication.translate("Menu", "&Gör om"), Key.Redo, "redo"),
        LINE,
        Item("search", QCoreApplication.translate("Menu", "&Sök"), Key.Find, "search"),
        LINE,
        Item("throw_away", QCoreApplication.translate("Menu", "Släng medborgar&löftet"), "", "trash"),
        Item("trash", QCoreApplication.translate("Menu", "&Papperskorgen …"), "", "restore"),
        Item("personal", QCoreApplication.translate("Menu", "P&ersonuppgifter …"), "", "person"),
    )


def _view_items() -> tuple[Item, ...]:
    return (
        Item("next_panel", QCoreApplication.translate("Menu", "Nästa &panel"), "F6", ""),
        Item("previous_panel", QCoreApplication.translate("Menu", "&Föregående panel"), "Shift+F6", ""),
        LINE,
        Item("larger", QCoreApplication.translate("Menu", "&Större text"), Key.ZoomIn, ""),
        Item("smaller", QCoreApplication.translate("Menu", "&Mindre text"), Key.ZoomOut, ""),
        Item("theme", QCoreApplication.translate("Menu", "Byt mellan &ljust och mörkt"), "", "moon"),
        LINE,
        Item("recent", QCoreApplication.translate("Menu", "&Det senaste …"), "Ctrl+H", "history"),
        LINE,
        Item("contacts", QCoreApplication.translate("Menu", "Visa eller göm &kontaktpanelen"), "F9", "people"),
    )


def _signing_items() -> tuple[Item, ...]:
    return (
        Item(
            "preview",
            QCoreApplication.translate("Menu", "&Förhandsgranska underskriftsblad"),
            "Ctrl+Shift+P",
            "preview",
        ),
        Item("pdf", QCoreApplication.translate("Menu", "Spara underskriftsblad som &PDF …"), "Ctrl+E", "pdf"),
        Item("print", QCoreApplication.translate("Menu", "&Skriv ut underskriftsblad …"), Key.Print, "print"),
        LINE,
        Item("sheets", QCoreApplication.translate("Menu", "Underskriftsblad för flera &kommuner …"), "", "people"),
        LINE,
        Item("occasions", QCoreApplication.translate("Menu", "S&igneringstillfällen"), "Ctrl+Shift+U", "sign"),
        Item("verify", QCoreApplication.translate("Menu", "K&ontrollera ett papper …"), "", "check"),
        LINE,
        Item("page_setup", QCoreApplication.translate("Menu", "&Utskriftsformat …"), "", ""),
    )


def _help_items() -> tuple[Item, ...]:
    return (
        Item("help", QCoreApplication.translate("Menu", "&Hjälp"), Key.HelpContents, "help"),
        Item("shortcuts", QCoreApplication.translate("Menu", "&Kortkommandon"), "Ctrl+/", ""),
        LINE,
        Item("welcome", QCoreApplication.translate("Menu", "Kom &igång …"), "", ""),
        Item("about", QCoreApplication.translate("Menu", "&Om Medlöfte"), "", ""),
    )


def fill_menus(window: QMainWindow) -> dict[str, QAction]:
    """Put all items in the window's menu bar; name → its action."""
    actions: dict[str, QAction] = {}
    for title, items in menu_table():
        menu = window.menuBar().addMenu(title)
        for item in items:
            if not item.name:
                menu.addSeparator()
                continue
            action = menu.addAction(item.text)
            action.setObjectName(item.name)
            if isinstance(item.keys, Key):
                action.setShortcuts(_typed(item.keys))
            else:
                action.setShortcut(QKeySequence(item.keys))
            if item.icon:
                action.setIcon(icon(item.icon))
            actions[item.name] = action
    return actions


def _typed(meaning: Key) -> list[QKeySequence]:
    """All keys that mean something on this system (some write Ctrl+Y for redo), without a keyboard's named buttons."""
    return [keys for keys in QKeySequence.keyBindings(meaning) if re.search(r"\+|^F\d", keys.toString())]
