"""The ceremony: one screen that all in the room can read, driven by a few keys."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medlofte_desktop.domain.records.occasion import SigningForm
from medlofte_desktop.ui.occasions.ceremony.fitted_text import FittedText, scaled
from medlofte_desktop.ui.occasions.ceremony.large_notice import LargeNotice
from medlofte_desktop.ui.occasions.ceremony.proceedings import Proceedings
from medlofte_desktop.ui.occasions.ceremony.running_order import RunningOrder
from medlofte_desktop.ui.occasions.ceremony.turn_part import TurnPart
from medlofte_desktop.ui.occasions.ceremony.words import together
from medlofte_desktop.ui.occasions.open_occasion import OpenOccasion
from medlofte_desktop.ui.texts.moments import clock_words

_SECOND = 1_000
_ORDER_SHARE = (5, 2)  # of the width: who signs, and what is left


class CeremonyWindow(QWidget):
    """Full screen over the main window. All that is ticked is saved at once, so that it may end at any moment."""

    def __init__(self, occasion: OpenOccasion, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.proceedings = Proceedings(occasion, self)
        self.title = FittedText(24, "neutral")
        self.clock = FittedText(24, "neutral", alignment=Qt.AlignmentFlag.AlignRight)
        self.turn, self.notice, self.order = TurnPart(), LargeNotice(), RunningOrder()
        self.told = FittedText(24, "good", lines=2)
        self.keys = FittedText(17, "neutral", lines=2)
        self._second = QTimer(self, interval=_SECOND)
        self._place()
        self._connect()
        self._show_time()
        self._redraw()

    def _place(self) -> None:
        self.setWindowTitle(self.tr("Undertecknande"))
        self._above = QHBoxLayout()
        self._above.addWidget(self.title, 3)
        self._above.addWidget(self.clock, 1)
        middle = QVBoxLayout()
        middle.addWidget(self.turn, 1)
        middle.addWidget(self.notice, 1)
        self._sides = QHBoxLayout()
        self._sides.addLayout(middle, _ORDER_SHARE[0])
        self._sides.addWidget(self.order, _ORDER_SHARE[1])
        self._rows = QVBoxLayout(self)
        self._rows.addLayout(self._above)
        self._rows.addLayout(self._sides, 1)
        self._rows.addWidget(self.told)
        self._rows.addWidget(self.keys)

    def _connect(self) -> None:
        proceedings = self.proceedings
        self._on(proceedings.tick, "Space", "Return", "Enter")
        self._on(proceedings.take_back, "Backspace", "Ctrl+Z")
        self._on(partial(proceedings.step, 1), "Right", "Down")
        self._on(partial(proceedings.step, -1), "Left", "Up")
        self._on(partial(proceedings.step_document, 1), "PgDown")
        self._on(partial(proceedings.step_document, -1), "PgUp")
        self._on(proceedings.show_first_left, "Home")
        self._on(self.close, "Esc", "F11")
        proceedings.changed.connect(self._redraw)
        proceedings.said.connect(self._say)
        proceedings.failed.connect(self._complain)
        self._second.timeout.connect(self._show_time)
        self._second.start()

    def _on(self, do: Callable[[], object], *keys: str) -> None:
        """Let keys do something, once however long they are held."""
        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setAutoRepeat(False)
        action.triggered.connect(do)
        self.addAction(action)

    def _redraw(self) -> None:
        ceremony, dossier = self.proceedings.ceremony, self.proceedings.occasion.dossier
        self.title.show_words(" · ".join(filter(None, (dossier.title, dossier.occasion.place))) if dossier else "")
        self.order.show_ceremony(ceremony)
        turn = ceremony.now
        self.turn.setVisible(turn is not None)
        self.notice.setVisible(turn is None)
        if turn is not None:
            self.turn.show_turn(ceremony, turn)
        else:
            self._show_notice()
        self.setAccessibleName(self.turn.announcement() if turn is not None else self.notice.announcement())
        self.keys.show_words(self._keys())

    def _show_notice(self) -> None:
        ceremony = self.proceedings.ceremony
        if ceremony.is_over:
            signed = (one for one in ceremony.documents if one.id not in ceremony.obstacles)
            names = together(one.name for document in signed for one in document.dossier.municipalities)
            waiting = self.tr("%n dokument kunde inte skrivas under.", None, len(ceremony.obstacles))
            more = waiting if ceremony.obstacles else ""
            self.notice.show_notice("check", "good", self.tr("Alla har undertecknat"), names, more)
        elif ceremony.documents:
            about = self.tr("Inget dokument går att skriva under än.")
            more = self.tr("Frys texterna på sidan Klarläge, och skriv ut dem.")
            self.notice.show_notice("warning", "warning", self.tr("Inte klart"), about, more)
        else:
            about = self.tr("Lägg till de medborgarlöften som ska undertecknas.")
            self.notice.show_notice("document", "neutral", self.tr("Inga löften på tillfället"), about, "")

    def _keys(self) -> str:
        dossier = self.proceedings.occasion.dossier
        is_ink = dossier is None or dossier.occasion.form is SigningForm.INK
        tick = self.tr("Mellanslag: undertecknat i bläck") if is_ink else self.tr("Mellanslag: e-underskrift klar")
        return "   ".join(
            (
                tick,
                self.tr("Backsteg: ångra"),
                self.tr("Piltangenter: annan underskrift"),
                self.tr("Home: första som återstår"),
                self.tr("Esc: stäng, allt är sparat"),
            )
        )

    def _say(self, words: str) -> None:
        self.told.show_words(words, "good")

    def _complain(self, words: str) -> None:
        self.told.show_words(words, "bad")

    def _show_time(self) -> None:
        self.clock.show_words(clock_words(self.proceedings.occasion.workspace.desk.clock()))

    def _rescale(self) -> None:
        side = scaled(self, 34)
        self._rows.setContentsMargins(side, scaled(self, 22), side, scaled(self, 16))
        self._rows.setSpacing(scaled(self, 10))
        self._sides.setSpacing(side)
        for part in (self.turn, self.notice, self.order):
            part.rescale()

    # Qt's overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rescale()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._second.stop()
        super().closeEvent(event)


def open_ceremony(occasion: OpenOccasion, window: QWidget) -> CeremonyWindow:
    """Show the ceremony of the open occasion on the whole screen that `window` is on."""
    occasion.workspace.flush()
    ceremony = CeremonyWindow(occasion, window)
    ceremony.setGeometry(window.screen().geometry())
    ceremony.showFullScreen()
    ceremony.setFocus()
    return ceremony
