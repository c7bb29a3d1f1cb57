"""The log file, and the report of an unexpected error; no Qt."""

import logging
import platform
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

from medlofte_desktop import __version__

log = logging.getLogger("medlofte")

SIZE = 500_000  # bytes a file
KEPT = 4


def start_log(folder: Path) -> bool:
    """Log to a file in `folder` that is rotated at SIZE, and say so; where that cannot be, to standard error. Nothing
    else goes wrong where something cannot be logged."""
    log.setLevel(logging.INFO)
    logging.raiseExceptions = False
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler: logging.Handler = _PrivateFile(
            folder / "medlofte.log", maxBytes=SIZE, backupCount=KEPT, encoding="utf-8"
        )
    except OSError:
        handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    return isinstance(handler, _PrivateFile)


class _PrivateFile(RotatingFileHandler):
    """A rotated log whose files only their owner can read."""

    def _open(self) -> Any:
        path = Path(self.baseFilename)
        path.touch(mode=0o600)
        return path.open(self.mode, encoding=self.encoding)


def report(error: BaseException) -> str:
    """What a person can send to those who mend the program: versions and the way to the error, no content."""
    where = "".join(traceback.format_exception(error)).rstrip()
    about = f"Medlöfte {__version__} · Python {platform.python_version()} · {platform.platform()}"
    return f"{about}\n\n{where}\n"
