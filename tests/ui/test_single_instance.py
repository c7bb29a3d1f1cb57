from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from pytestqt.qtbot import QtBot

from medlofte_desktop.ui.single_instance import SingleInstance


def test_only_the_first_is_alone(qapp: object, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path / "a.lock"), SingleInstance(tmp_path / "a.lock")
    assert (first.is_alone(), second.is_alone()) == (True, False)


def test_two_profiles_do_not_know_of_each_other(qapp: object, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path / "a.lock"), SingleInstance(tmp_path / "b.lock")
    assert (first.is_alone(), second.is_alone()) == (True, True)


def test_a_lock_left_behind_whose_number_is_another_programs_now_does_not_hinder(qapp: object, tmp_path: Path) -> None:
    crashed = QLockFile(str(tmp_path / "a.lock"))
    assert crashed.tryLock(0)
    left_behind = (tmp_path / "a.lock").read_bytes()  # with the number of this very process, which goes on
    crashed.unlock()
    (tmp_path / "a.lock").write_bytes(left_behind)
    assert SingleInstance(tmp_path / "a.lock").is_alone()


def test_every_call_reaches_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path / "a.lock"), SingleInstance(tmp_path / "a.lock")
    assert first.is_alone()
    for _time in range(2):
        with qtbot.waitSignal(first.called):
            second.call_first()


def test_what_lies_beside_the_lock_is_for_its_owner_only(qapp: object, tmp_path: Path) -> None:
    assert SingleInstance(tmp_path / "a.lock").is_alone()
    assert (tmp_path / "a.call").stat().st_mode & 0o077 == 0


def test_a_call_may_bring_a_file(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = SingleInstance(tmp_path / "a.lock"), SingleInstance(tmp_path / "a.lock")
    assert first.is_alone()
    monkeypatch.chdir(tmp_path)
    for file in (Path("å\n.medlofte"), None, Path("b.json")):
        with qtbot.waitSignal(first.called) as called:
            second.call_first(file)
        assert called.args == [tmp_path / file if file else None]
