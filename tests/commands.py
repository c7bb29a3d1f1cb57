"""The program as a person starts it: a process of its own, and what it answers."""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
SAMPLES = ROOT / "resources" / "samples"


@dataclass(frozen=True)
class Answer:
    """What a command answered; `out` and `err` are what it wrote."""

    code: int
    out: str
    err: str


Run = Callable[..., Answer]


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "medlofte_desktop", *map(str, arguments)]


def environment(**changed: str) -> dict[str, str]:
    """A terminal without a display, in a system without a locale."""
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    kept.pop("QT_QPA_PLATFORM", None)
    return {**kept, "PYTHONPATH": str(ROOT), "LC_ALL": "C", "PYTHONUTF8": "0", **changed}


def start(*arguments: object, **changed: str) -> Answer:
    """Run the program as a person does."""
    done = subprocess.run(
        command(*arguments), env=environment(**changed), capture_output=True, check=False, timeout=120
    )
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())
