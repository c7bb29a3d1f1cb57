import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from commands import Run, environment, start

from medlofte_desktop.cli import failures, list_pledges, window

COMMANDS = (
    *("demo", "list", "occasions", "import", "sheets", "verify"),
    *("export", "merge", "words", "history", "sync", "backup", "restore", "check"),
)


def test_the_help_is_in_swedish_and_names_only_what_there_is(run: Run) -> None:
    told = run("--help")
    assert told.code == 0
    assert {"användning:", "val:", "kommandon:", *COMMANDS} <= set(told.out.split())
    assert not {"usage:", "options:"} & set(told.out.split())


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_help(run: Run, command: str) -> None:
    told = run(command, "--help")
    assert told.code == 0
    assert not {"usage:", "options:", "show", "positional"} & set(told.out.split())


@pytest.mark.parametrize(
    "arguments",
    [
        ["export"],
        ["export", ""],
        ["export", "a", "--password", "hemligt"],
        ["export", "a", "--municipality", "2460", "--occasion", "x"],
        ["merge"],
        ["merge", "a", "b"],
        ["words", "alla"],
        ["backup", ""],
        ["backup", "--list", "kopia.db"],
        ["restore"],
        ["restore", " "],
        ["history"],
        ["history", " "],
        ["check", "--repair", "x"],
        ["import"],
        ["sheets", "--all"],
        ["sheets", "--out", "x"],
        ["sheets", "--out", "x", "--all", "--municipality", "2460"],
        ["sheets", "--out", "", "--all"],
        ["sheets", "--out", "x", "--all", "--occasion", "next"],
        ["sheets", "--out", "x", "--occasion", " "],
        ["sheets", "--occasion", "next"],
        ["occasions", "next"],
        ["verify"],
        ["list", "--jso"],
        ["--database", "sqlite:///x.db", "demo"],
    ],
)
def test_wrong_usage_is_told_in_swedish_with_exit_code_2(run: Run, arguments: list[str]) -> None:
    told = run(*arguments)
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith("användning: medlofte")
    assert "fel: " in told.err
    assert not {"error:", "argument", "unrecognized", "required:", "invalid"} & set(told.err.split())


@pytest.mark.parametrize(
    "command",
    [["check"], ["check", "--repair"], ["backup"], ["backup", "--list"], ["history", "x"]],
)
def test_what_only_looks_at_a_database_makes_none(run: Run, profile: Path, command: list[str]) -> None:
    told = run(*command)
    assert (told.code, told.out, told.err.count("\n")) == (1, "", 1)
    assert str(profile / "medlofte.db") in told.err
    assert not profile.exists()


def test_the_version_is_told(run: Run) -> None:
    assert run("--version").out.startswith("Medlöfte ")


@pytest.mark.parametrize("command", [["list"], ["occasions"], ["check"], ["verify", "1f0c93ab77d2"]])
@pytest.mark.usefixtures("desk")
def test_a_command_that_prints_nothing_loads_no_qt(profile: Path, command: list[str]) -> None:
    code = (
        "import sys; from medlofte_desktop.cli import main; main(['--profile', *sys.argv[1:]]);"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    import subprocess  # noqa: PLC0415

    assert (
        subprocess.run([sys.executable, "-c", code, profile, *command], env=environment(), check=False).returncode == 0
    )


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":4321"}])
def test_without_a_display_the_window_is_refused_in_one_sentence(profile: Path, display: dict[str, str]) -> None:
    told = start("--profile", profile, **display)
    assert (told.code, told.out, told.err.count("\n")) == (1, "", 1)
    assert "kärm" in told.err
    assert not profile.exists()


def test_a_missing_system_library_is_told_with_what_to_install(profile: Path) -> None:
    error = ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")
    told = failures.failed(error, window.Profile(profile))
    assert "libEGL.so.1" in told
    assert "apt install libegl1" in told


def test_a_fault_of_ours_goes_to_the_log_and_not_to_the_terminal(profile: Path) -> None:
    told = failures.failed(ZeroDivisionError("hemligt"), window.Profile(profile))
    log = profile / "logs" / "medlofte.log"
    assert str(log) in told
    assert "hemligt" not in told
    assert "ZeroDivisionError: hemligt" in log.read_text(encoding="utf-8")


def _folder_for_file(profile: Path) -> None:
    (profile / "logs" / "medlofte.log").mkdir(parents=True)


def _file_for_folder(profile: Path) -> None:
    profile.mkdir()
    (profile / "logs").touch()


def _unwritable(profile: Path) -> None:
    (profile / "logs").mkdir(parents=True)
    (profile / "logs" / "medlofte.log").symlink_to("/proc/version")


@pytest.mark.skipif(sys.platform != "linux", reason="/proc")
@pytest.mark.parametrize("spoil", [_folder_for_file, _file_for_folder, _unwritable])
def test_without_a_log_a_fault_of_ours_is_still_one_sentence(
    profile: Path, run: Run, spoil: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(profile)
    assert run("words").code == 0
    monkeypatch.setattr(list_pledges, "run", _broken)
    told = run("list")
    assert told.code == 1
    assert told.err == "Något oväntat hände, så arbetet avbröts (ZeroDivisionError: hemligt).\n"


def _broken(*_arguments: object) -> int:
    raise ZeroDivisionError("hemligt")


@pytest.mark.parametrize(
    ("arguments", "opened"),
    [
        ([], None),
        (["a.medlofte"], "a.medlofte"),
        (["--database", "sqlite:///x.db", "A.JSON"], "A.JSON"),
        ([__file__], __file__),
    ],
)
def test_a_file_where_a_command_could_stand_is_opened_in_the_window(
    run: Run, monkeypatch: pytest.MonkeyPatch, arguments: list[str], opened: str | None
) -> None:
    asked: list[Path | None] = []
    monkeypatch.setattr(window, "run", lambda options, _profile: asked.append(options.opened) or 0)
    assert run(*arguments).code == 0
    assert asked == [Path(opened) if opened else None]


def test_a_file_before_a_command_is_wrong_usage(run: Run) -> None:
    assert run("a.medlofte", "list").code == 2
    assert run("a.medlofte", "b.medlofte").code == 2
    assert run("a.txt").code == 2
