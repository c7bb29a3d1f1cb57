from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from windows import CTRL, SHIFT, Key, Opened, focused, press


def panel(window: Opened) -> int:
    panels = (window.list, window.navigation.view, window.contacts)
    return next(place for place, one in enumerate(panels) if one.isAncestorOf(focused()))


def test_f6_goes_round_the_panels_and_shift_f6_back(with_pledge: Opened) -> None:
    press(Key.Key_F, CTRL)
    seen = []
    for modifiers in (SHIFT, SHIFT, SHIFT):
        press(Key.Key_F6, modifiers)
        seen.append(panel(with_pledge))
    press(Key.Key_F6)
    assert (seen, panel(with_pledge)) == ([2, 1, 0], 1)


def test_a_window_opens_with_the_cursor_in_its_search(window: Opened) -> None:
    assert focused() is window.list.search


def test_it_says_when_all_is_saved_and_by_whom(with_pledge: Opened) -> None:
    assert "Anneli Eriksson" in with_pledge.said()


class Flashes(QObject):
    """Every window that is shown beside the program's own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QWidget] = []

    # Qt's overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(watched)
        return False


def test_nothing_flashes_as_a_window_of_its_own_while_pages_are_made(window: Opened, qapp: QApplication) -> None:
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    window.navigation.choose("2460")
    window.action("begin").trigger()
    for page in ("Lägesbild", "Prioriterade områden", "Löften", "Underskrift", "Historik"):
        window.turn_to(page)
    qapp.removeEventFilter(flashes)
    assert flashes.seen == []
