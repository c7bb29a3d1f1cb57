"""Pages under tabs."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget


class PageTabs(QTabBar):
    """A tab for each title, and as many pages: empty until somebody puts one in its place."""

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = QStackedWidget()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setAccessibleName(self.tr("Sidor"))
        for title in titles:
            self.addTab(title)
            self.pages.addWidget(QWidget())

    def put(self, number: int, page: QWidget) -> None:
        """Let a page stand where it was empty."""
        empty = self.pages.widget(number)
        self.pages.insertWidget(number, page)
        if empty is not None:
            self.pages.removeWidget(empty)

    def turn_to(self, number: int) -> None:
        """Bring a page and its tab to the front."""
        self.setCurrentIndex(number)
        self.pages.setCurrentIndex(number)
