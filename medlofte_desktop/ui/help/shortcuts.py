"""All shortcuts in one list: those of the menus as they are now, and those that lists, cards and tables have."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QFont, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QMenu, QTreeView, QVBoxLayout, QWidget

from medlofte_desktop.ui.look.tables import dress_tree

_SIZE = (640, 620)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcut:
    """What some keys do."""

    what: str
    keys: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The shortcuts of one menu or one place."""

    title: str
    shortcuts: tuple[Shortcut, ...]


def menu_groups(actions: Iterable[QAction]) -> tuple[Group, ...]:
    """The actions that have a shortcut, by the menu they stand in."""
    groups: dict[str, list[Shortcut]] = {}
    for action in actions:
        menu = next((one for one in action.associatedObjects() if isinstance(one, QMenu)), None)
        if menu is not None and not action.shortcut().isEmpty():
            keys = ", ".join(_native(one) for one in action.shortcuts())
            shortcut = Shortcut(what=_without_mark(action.text()), keys=keys)
            groups.setdefault(_without_mark(menu.title()), []).append(shortcut)
    return tuple(Group(title=title, shortcuts=tuple(found)) for title, found in groups.items())


def fixed_groups() -> tuple[Group, ...]:
    """The shortcuts that hold where the focus is."""
    return (
        Group(title=QCoreApplication.translate("Shortcuts", "Löften"), shortcuts=_promises()),
        Group(title=QCoreApplication.translate("Shortcuts", "Aktivitetstabellen"), shortcuts=_activities()),
        Group(title=QCoreApplication.translate("Shortcuts", "Prioriterade områden"), shortcuts=_areas()),
        Group(title=QCoreApplication.translate("Shortcuts", "Personkort"), shortcuts=_people()),
        Group(title=QCoreApplication.translate("Shortcuts", "Signering"), shortcuts=_signing()),
        Group(title=QCoreApplication.translate("Shortcuts", "Historik"), shortcuts=_history()),
        Group(title=QCoreApplication.translate("Shortcuts", "Sök och fält"), shortcuts=_fields()),
    )


def _promises() -> tuple[Shortcut, ...]:
    return (
        _fixed(QCoreApplication.translate("Shortcuts", "Nytt löfte"), "Ctrl+N"),
        _fixed(QCoreApplication.translate("Shortcuts", "Gör ett likadant löfte"), "Ctrl+D"),
        _fixed(QCoreApplication.translate("Shortcuts", "Flytta upp eller ned"), "Alt+Up", "Alt+Down"),
        _fixed(QCoreApplication.translate("Shortcuts", "Släng löftet"), "Del"),
    )


def _activities() -> tuple[Shortcut, ...]:
    return (
        _fixed(QCoreApplication.translate("Shortcuts", "Skriv i rutan"), "F2", "Return"),
        _fixed(QCoreApplication.translate("Shortcuts", "Nästa eller föregående ruta"), "Tab", "Shift+Tab"),
        _fixed(QCoreApplication.translate("Shortcuts", "Lämna tabellen"), "Esc"),
        _fixed(QCoreApplication.translate("Shortcuts", "Klipp ut, kopiera, klistra in rader"), *_CLIPBOARD),
        _fixed(QCoreApplication.translate("Shortcuts", "Gör en likadan aktivitet"), "Ctrl+D"),
        _fixed(QCoreApplication.translate("Shortcuts", "Flytta upp eller ned"), "Alt+Up", "Alt+Down"),
        _fixed(QCoreApplication.translate("Shortcuts", "Släng rader"), "Del"),
    )


def _areas() -> tuple[Shortcut, ...]:
    return (
        _fixed(QCoreApplication.translate("Shortcuts", "Kryssa för eller ta bort krysset"), "Space"),
        _fixed(QCoreApplication.translate("Shortcuts", "Flytta upp eller ned"), "Alt+Up", "Alt+Down"),
    )


def _people() -> tuple[Shortcut, ...]:
    return (
        _fixed(QCoreApplication.translate("Shortcuts", "Ändra uppgifterna"), "Return"),
        _fixed(QCoreApplication.translate("Shortcuts", "Kopiera uppgifterna"), "Ctrl+C"),
        _fixed(QCoreApplication.translate("Shortcuts", "Flytta upp eller ned"), "Alt+Up", "Alt+Down"),
        _fixed(QCoreApplication.translate("Shortcuts", "Ta bort ur löftet"), "Del"),
    )


def _signing() -> tuple[Shortcut, ...]:
    return (
        _fixed(QCoreApplication.translate("Shortcuts", "Gå till det som en ruta i klarläget gäller"), "Return"),
        _fixed(QCoreApplication.translate("Shortcuts", "Starta ceremonin, vid ett signeringstillfälle"), "F11"),
        _fixed(QCoreApplication.translate("Shortcuts", "Undertecknat, i ceremonin"), "Space"),
        _fixed(QCoreApplication.translate("Shortcuts", "Ångra en underskrift, i ceremonin"), "Backspace"),
        _fixed(QCoreApplication.translate("Shortcuts", "Annan underskrift, i ceremonin"), "Left", "Right"),
        _fixed(QCoreApplication.translate("Shortcuts", "Annat dokument, i ceremonin"), "PgUp", "PgDown"),
        _fixed(QCoreApplication.translate("Shortcuts", "Första som är kvar, i ceremonin"), "Home"),
    )


def _history() -> tuple[Shortcut, ...]:
    return (_fixed(QCoreApplication.translate("Shortcuts", "Vik ut eller vik ihop"), "Right", "Left"),)


def _fields() -> tuple[Shortcut, ...]:
    return (
        _fixed(QCoreApplication.translate("Shortcuts", "Välj i listan från sökfältet"), "Up", "Down"),
        _fixed(QCoreApplication.translate("Shortcuts", "Öppna det som hittades"), "Return"),
        _fixed(QCoreApplication.translate("Shortcuts", "Töm sökfältet"), "Esc"),
        _fixed(QCoreApplication.translate("Shortcuts", "Öppna kalendern i ett datumfält"), "Alt+Down"),
    )


_CLIPBOARD = ("Ctrl+X", "Ctrl+C", "Ctrl+V")


def _fixed(what: str, *keys: str) -> Shortcut:
    return Shortcut(what=what, keys=", ".join(_native(QKeySequence(one)) for one in keys))


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def _without_mark(text: str) -> str:
    return text.replace("&", "").removesuffix("…").rstrip()


class ShortcutsDialog(QDialog):
    """`actions` are those of the menus, in their order; an action without keys is left out."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Kortkommandon"))
        self.resize(*_SIZE)
        self.model = QStandardItemModel(0, 2, self)
        self.model.setHorizontalHeaderLabels([self.tr("Kommando"), self.tr("Tangenter")])
        for group in (*menu_groups(actions), *fixed_groups()):
            self.model.appendRow(_rows(group))
        self.tree = QTreeView()
        self.tree.setModel(self.model)
        self.tree.setAccessibleName(self.tr("Kortkommandon"))
        self._dress()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tree, 1)
        layout.addWidget(buttons)

    def _dress(self) -> None:
        dress_tree(self.tree)
        self.tree.expandAll()
        for row in range(self.model.rowCount()):
            self.tree.setFirstColumnSpanned(row, self.tree.rootIndex(), True)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setCurrentIndex(self.model.index(0, 0))


def _rows(group: Group) -> QStandardItem:
    top = _item(group.title)
    font = top.font()
    font.setWeight(QFont.Weight.DemiBold)
    top.setFont(font)
    for shortcut in group.shortcuts:
        top.appendRow(_pair(shortcut))
    return top


def _pair(shortcut: Shortcut) -> Sequence[QStandardItem]:
    what, keys = _item(shortcut.what), _item(shortcut.keys)
    what.setData(f"{shortcut.what}: {shortcut.keys}", Qt.ItemDataRole.AccessibleTextRole)
    return [what, keys]


def _item(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    return item
