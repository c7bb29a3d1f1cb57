"""What is said when a command could not be carried out: always one sentence."""

import re

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.exchange.pledge_file_error import shown
from medlofte_desktop.logs import log, report, start_log
from medlofte_desktop.paths import Profile
from medlofte_desktop.sentences import sentence

# What Qt's wheel takes from the system, found with ldd; the second line is what a window on X11 needs besides.
DRAWING_PACKAGES = "libegl1 libgl1 libfontconfig1 libxkbcommon0 libdbus-1-3 libglib2.0-0"
WINDOW_PACKAGES = "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0"


class NotDoneError(ExpectedError):
    """A command that cannot be carried out as it was asked for; says why, in one sentence."""


def failed(error: Exception, profile: Profile) -> str:
    """The sentence for whatever a command raised; a fault of ours goes to the profile's log as well."""
    if isinstance(error, ExpectedError | OSError):
        return sentence(error)
    if isinstance(error, ImportError) and (found := re.match(r"(\S+\.so\S*): cannot open shared", str(error))):
        return missing_library(found[1])
    if not start_log(profile.logs):
        return f"Något oväntat hände, så arbetet avbröts ({type(error).__name__}: {shown(str(error))})."
    log.error(report(error))
    return f"Något oväntat hände, så arbetet avbröts; vad som hände står i {profile.logs / 'medlofte.log'}."


def missing_library(name: str, packages: str = DRAWING_PACKAGES) -> str:
    """The sentence for a library that Qt does not find in the system."""
    return f"Systemet saknar {name}, så installera det som Qt behöver; i Debian och Ubuntu: apt install {packages}"
