"""The program `medlofte`: reads what it is asked, does it, and says how it went by words and exit code."""

import os
import signal
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from importlib import import_module
from io import TextIOWrapper
from types import FrameType
from typing import NoReturn, cast

from medlofte_desktop.cli.usage.arguments import parse
from medlofte_desktop.paths import Profile, default_profile

DONE, NOT_DONE, INTERRUPTED = 0, 1, 130

# Command → its module in this package, imported when it is asked for: the window must not wait for the others.
_COMMANDS = {
    None: "window",
    "demo": "demo",
    "list": "list_pledges",
    "occasions": "list_occasions",
    "import": "import_pledges",
    "sheets": "sheets",
    "verify": "verify",
    "export": "versions.export",
    "merge": "versions.merge",
    "words": "versions.words",
    "history": "versions.history",
    "sync": "sync",
    "backup": "backups.backup",
    "restore": "backups.restore",
    "check": "check",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out a command line; returns the exit code. Wrong usage ends the program with 2."""
    _speak_utf8()
    options = parse(arguments)
    try:
        code = _carried_out(options, Profile(options.profile) if options.profile else default_profile())
        if sys.stdout:  # Windows gives a program without a console none
            sys.stdout.flush()
    except BrokenPipeError:
        # Whoever was to read has gone; what is left in the buffer must not raise again when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOT_DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    return code


def _carried_out(options: Namespace, profile: Profile) -> int:
    """Do what is asked; whatever goes wrong becomes one sentence on stderr."""
    if options.command:
        _end_tidily()
    command = import_module(f"medlofte_desktop.cli.{_COMMANDS[options.command]}")
    run = cast("Callable[[Namespace, Profile], int]", command.run)
    try:
        return run(options, profile)
    except BrokenPipeError:
        raise
    except Exception as error:
        # Imported here because the window, which tells its errors itself, opens sooner without them.
        from medlofte_desktop.cli.failures import failed  # noqa: PLC0415

        print(failed(error, profile), file=sys.stderr)
        return NOT_DONE


def _speak_utf8() -> None:
    """A Windows console, or a system without a locale, would choke on å; what no text can hold is spelled out."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _end_tidily() -> None:
    """A command that is asked to end takes away first what it has half done."""
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _stop)


def _stop(number: int, _frame: FrameType | None) -> NoReturn:
    sys.exit(128 + number)
