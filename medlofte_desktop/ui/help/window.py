"""The help window: a list of pages, a search through all of them, and the page itself."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSplitter, QVBoxLayout, QWidget

from medlofte_desktop.domain.text import fold
from medlofte_desktop.ui.help.pages import NAMES, page_of_modules, read_pages
from medlofte_desktop.ui.help.text import HelpText
from medlofte_desktop.ui.widgets.labels import PlainLabel
from medlofte_desktop.ui.widgets.line_field import LineField

_SIZE = (930, 600)
_WIDTHS = [290, 640]
_NAME = Qt.ItemDataRole.UserRole
_OUTSIDE = ("https", "http", "mailto")


class HelpWindow(QWidget):
    """Stands beside the main window and lets it be used. Esc closes it, Ctrl+F goes to the search."""

    def __init__(self, language: str = "sv", parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._pages = {page.name: page for page in read_pages(language)}
        self.search = LineField()
        self.list = QListWidget()
        self.nothing = PlainLabel(self.tr("Ingen sida innehåller det du söker."), "neutral")
        self.text = HelpText()
        self._dress()
        self._place()
        self.list.currentItemChanged.connect(self._show_chosen)
        self.search.textChanged.connect(self._search)
        self.text.followed.connect(self._follow)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self._search()

    def show_page(self, name: str) -> None:
        """Show a page by its name, and the window if it is not in sight; an unknown name shows the first page."""
        self.search.clear()
        self._choose(name if name in NAMES else NAMES[0])
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    def show_page_for(self, widget: QWidget | None) -> None:
        """Show the page about what a widget belongs to."""
        modules: list[str] = []
        while widget is not None:
            modules += [kind.__module__ for kind in type(widget).__mro__]
            widget = widget.parentWidget()
        self.show_page(page_of_modules(modules))

    def page_name(self) -> str:
        """The page that is shown; empty where the search found none."""
        item = self.list.currentItem()
        return str(item.data(_NAME)) if item is not None else ""

    def _search(self) -> None:
        words, shown = fold(self.search.text()).split(), self.page_name()
        found = [page for page in self._pages.values() if page.has(words)]
        self.list.clear()
        for page in found:
            item = QListWidgetItem(page.title, self.list)
            item.setData(_NAME, page.name)
        self.nothing.setVisible(not found)
        self._choose(shown)

    def _choose(self, name: str) -> None:
        rows = (row for row in range(self.list.count()) if self.list.item(row).data(_NAME) == name)
        self.list.setCurrentRow(next(rows, 0))

    def _show_chosen(self) -> None:
        if page := self._pages.get(self.page_name()):
            self.text.show_markdown(page.text, fold(self.search.text()).split())

    def _follow(self, link: QUrl) -> None:
        """To another page here; to the outside only by the computer's own browser or mail program."""
        name = link.path().removesuffix(".md")
        if link.isRelative() and name in self._pages:
            self.show_page(name)
        elif link.scheme() in _OUTSIDE:
            QDesktopServices.openUrl(link)

    def _dress(self) -> None:
        self.setWindowTitle(self.tr("Hjälp"))
        self.resize(*_SIZE)
        self.search.setPlaceholderText(self.tr("Sök i hjälpen"))
        self.search.setAccessibleName(self.tr("Sök i hjälpen"))
        self.search.setClearButtonEnabled(True)
        self.list.setAccessibleName(self.tr("Sidor"))
        self.list.setProperty("bare", True)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _place(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(10, 10, 6, 10)
        for widget in (self.search, self.nothing, self.list):
            column.addWidget(widget)
        column.setStretchFactor(self.list, 1)
        sides = QSplitter()
        sides.addWidget(left)
        sides.addWidget(self.text)
        sides.setChildrenCollapsible(False)
        sides.setStretchFactor(1, 1)
        sides.setSizes(_WIDTHS)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(sides)
