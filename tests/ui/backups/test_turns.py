from functools import partial
from threading import Event

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from medlofte_desktop.domain.expected_error import CancelledError
from medlofte_desktop.ui.background import Cancelled, Progress
from medlofte_desktop.ui.backups.turns import Turns


def wait_and_say(word: str, go_on: Event, *, progress: Progress, cancelled: Cancelled) -> str:
    while not go_on.wait(0.005):
        if cancelled():
            raise CancelledError
    return word


def heard(turns: Turns) -> list[object]:
    found: list[object] = []
    turns.done.connect(found.append)
    turns.failed.connect(found.append)
    return found


def test_what_is_started_while_another_runs_takes_its_turn_and_is_alone_heard_of(qtbot: QtBot) -> None:
    parent, never, now = QObject(), Event(), Event()
    turns = Turns(parent)
    found = heard(turns)
    now.set()
    turns.start(partial(wait_and_say, "first", never))
    turns.start(partial(wait_and_say, "second", never))
    turns.start(partial(wait_and_say, "third", now))
    qtbot.waitUntil(lambda: bool(found))
    assert found == ["third"]
    assert not turns.is_busy()


def test_what_is_cancelled_is_heard_of_and_what_is_stopped_is_not(qtbot: QtBot) -> None:
    parent, never = QObject(), Event()
    turns = Turns(parent)
    found = heard(turns)
    turns.start(partial(wait_and_say, "first", never))
    turns.cancel()
    qtbot.waitUntil(lambda: bool(found))
    assert isinstance(found.pop(), CancelledError)
    turns.start(partial(wait_and_say, "second", never))
    turns.stop()
    qtbot.wait(50)
    assert found == []
    assert not turns.is_busy()
