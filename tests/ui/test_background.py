import gc
from threading import Event, current_thread, main_thread
from time import sleep

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.ui import background
from medlofte_desktop.ui.background import Background, Cancelled, Progress, is_any_left


def count(*, progress: Progress, cancelled: Cancelled) -> int:
    """Counts until it is stopped, at most to three thousand."""
    for number in range(3_000):
        progress(number, 3_000)
        if cancelled():
            return number
        sleep(0.001)
    return 3_000


def test_what_the_work_gives_comes_back_on_the_windows_thread(qtbot: QtBot) -> None:
    work = Background(lambda **_asked: current_thread() is main_thread())
    places: list[object] = []
    work.done.connect(lambda was_main: places.extend((was_main, QThread.currentThread().isMainThread())))
    with qtbot.waitSignal(work.done):
        work.start()
    assert places == [False, True]


def test_it_says_how_far_it_has_come_and_stops_when_asked(qtbot: QtBot) -> None:
    work = Background(count)
    with qtbot.waitSignal(work.stepped):
        work.start()
    with qtbot.waitSignal(work.done) as done:
        work.cancel()
    assert done.args[0] < 3_000


def test_a_closing_window_can_wait_for_it(qtbot: QtBot) -> None:
    work = Background(count)
    work.start()
    assert work.finish()


def test_expected_and_unexpected_errors_end_it_apart(qtbot: QtBot) -> None:
    for error, name in ((ExpectedError("full"), "failed"), (ValueError("odd"), "broke")):

        def fail(error: Exception = error, **_asked: object) -> None:
            raise error

        work = Background(fail)
        with qtbot.waitSignal(getattr(work, name)) as ended:
            work.start()
        assert ended.args == [error]


def test_work_that_will_not_stop_outlives_who_waited_for_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(background, "STOP_MILLISECONDS", 10)
    go_on = Event()
    work = Background(lambda **_asked: go_on.wait())
    work.start()
    assert not work.finish()
    del work
    gc.collect()
    assert is_any_left()
    go_on.set()
    qtbot.waitUntil(lambda: not is_any_left())
