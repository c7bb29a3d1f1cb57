"""A telephone number or a way to write to somebody: a click calls or writes, a button beside copies."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from medlofte_desktop.services.phones import swedish_phone
from medlofte_desktop.ui.people.small_button import SmallButton
from medlofte_desktop.ui.widgets.buttons import LinkButton
from medlofte_desktop.ui.widgets.labels import plain_tooltip


class SoftLink(LinkButton):
    """A link that shortens its words where the room is short."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""

    def show_words(self, words: str) -> None:
        """Show other words; & is an & and marks no key."""
        self.words = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self._shorten()

    def _shorten(self) -> None:
        room = self.width() - 4
        shown = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))

    # Qt's overrides

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.words) + 6, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()


class ReachLine(QWidget):
    """`said` carries what to tell a person, `unreachable` that the number or address leads nowhere as it stands."""

    said = Signal(str)
    unreachable = Signal()

    def __init__(self, copy_text: str, address_of: Callable[[str], str | None]) -> None:
        super().__init__()
        self.link = SoftLink()
        self.copy = SmallButton("copy", copy_text)
        self._address_of = address_of
        self._typed = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.link, 1, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.copy)
        self.link.clicked.connect(self._open)
        self.copy.clicked.connect(self._copy)
        self.hide()

    def show_reach(self, typed: str, words: str) -> None:
        """Lead to what was typed, in some words; nothing typed takes no room."""
        self._typed = typed
        self.link.show_words(words)
        self.link.setToolTip(plain_tooltip(typed) if words != typed else "")
        self.setVisible(bool(typed))

    def _open(self) -> None:
        address = self._address_of(self._typed)
        if address is None:
            self.unreachable.emit()
        elif not QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode)):
            self._copy()
            self.said.emit(
                self.tr("Datorn har inget program som öppnar {address}. Det är kopierat i stället.").format(
                    address=self._typed
                )
            )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._typed)
        self.said.emit(self.tr("Kopierat: {text}").format(text=self._typed))


class PhoneLine(ReachLine):
    """A number as Swedes write it. It is shown as typed first: reading numbers must not keep a window waiting."""

    def __init__(self, copy_text: str, call_text: str) -> None:
        super().__init__(copy_text, _tel)
        self._call_text = call_text
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._show_swedish)

    def show_number(self, typed: str) -> None:
        """Show a number, or nothing."""
        if typed != self._typed or not typed:
            self.show_reach(typed, typed)
            self._idle.start()

    def _show_swedish(self) -> None:
        self.show_reach(self._typed, swedish_phone(self._typed).display)
        self.link.setAccessibleName(self._call_text.format(number=self.link.words))


def _tel(typed: str) -> str | None:
    return swedish_phone(typed).uri
