"""The buttons above a press release: save it as a kind of file, copy it, and begin anew."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from medlofte_desktop.domain.signing.press_text import PressFormat
from medlofte_desktop.ui.look.icons import icon
from medlofte_desktop.ui.occasions.press.words import format_name
from medlofte_desktop.ui.widgets.buttons import LinkButton, PrimaryButton


class PressBar(QWidget):
    """`save_wanted` carries a PressFormat; `open_wanted` is for the file that was saved last."""

    save_wanted = Signal(object)
    copy_wanted = Signal()
    open_wanted = Signal()
    draft_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.save = PrimaryButton(self.tr("Spara som …"))
        self.copy = QPushButton(icon("copy"), self.tr("Kopiera texten"))
        self.open = LinkButton(self.tr("Öppna filen"))
        self.again = QPushButton(self.tr("Nytt utkast från tillfället …"))
        self.menu = QMenu(self)
        self._place()
        self.save.clicked.connect(self._open_menu)
        self.menu.triggered.connect(self._choose)
        self.copy.clicked.connect(self.copy_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.again.clicked.connect(self.draft_wanted)

    def _place(self) -> None:
        for format_ in PressFormat:
            self.menu.addAction(format_name(format_)).setData(format_)
        buttons = QHBoxLayout(self)
        buttons.setContentsMargins(0, 0, 0, 0)
        for button in (self.save, self.copy, self.open):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.again)
        self.open.hide()

    def _open_menu(self) -> None:
        self.menu.popup(self.save.mapToGlobal(QPoint(0, self.save.height())))

    def _choose(self, action: QAction) -> None:
        self.save_wanted.emit(PressFormat(action.data()))
