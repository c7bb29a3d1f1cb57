"""`medlofte` without a command: the window, where there is a display to show it on."""

import ctypes
import os
import sys
from argparse import Namespace

from medlofte_desktop.paths import Profile

# The libraries that Qt loads for a window on X11, and without which it aborts the whole process.
_X11_LIBRARIES = (
    "libX11.so.6",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-shape.so.0",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
)


def run(options: Namespace, profile: Profile) -> int:
    """Open the window and wait until it is closed."""
    if obstacle := no_window():
        print(obstacle, file=sys.stderr)
        return 1
    from medlofte_desktop.app import run_window  # noqa: PLC0415 (Qt, only now that it can be used)

    return run_window(profile, options.database, options.opened)


def no_window() -> str:
    """Why no window can be opened, in one sentence; empty where it can."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    if os.environ.get("WAYLAND_DISPLAY"):
        return ""
    if not os.environ.get("DISPLAY"):
        return "Det finns ingen skärm att visa fönstret på; kommandona fungerar ändå, se medlofte --help."
    return _no_x11()


def _no_x11() -> str:
    for name in _X11_LIBRARIES:
        try:
            library = ctypes.CDLL(name)
        except OSError:
            return _missing(name)
        if name == "libX11.so.6" and not _answers(library):
            return f"Skärmen {os.environ['DISPLAY']} svarar inte, så fönstret kan inte öppnas."
    return ""


def _missing(name: str) -> str:
    from medlofte_desktop.cli.failures import (  # noqa: PLC0415 (only when it fails)
        DRAWING_PACKAGES,
        WINDOW_PACKAGES,
        missing_library,
    )

    return missing_library(name, f"{DRAWING_PACKAGES} {WINDOW_PACKAGES}")


def _answers(library: ctypes.CDLL) -> bool:
    library.XOpenDisplay.restype = ctypes.c_void_p
    display = library.XOpenDisplay(None)
    if display:
        library.XCloseDisplay(ctypes.c_void_p(display))
    return bool(display)
