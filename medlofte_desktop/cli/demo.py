"""`medlofte demo`: six municipalities to try the program with, in a profile of their own that can be thrown away."""

import sys
import tempfile
from argparse import Namespace
from pathlib import Path

from medlofte_desktop.cli.failures import NotDoneError
from medlofte_desktop.cli.opening import opened_desk, register
from medlofte_desktop.cli.sheet_files import write_sheets
from medlofte_desktop.cli.window import no_window
from medlofte_desktop.domain.registers import district_id
from medlofte_desktop.exchange.pledge_file import read_pledge_file
from medlofte_desktop.exchange.pledge_file_error import shown
from medlofte_desktop.paths import Profile
from medlofte_desktop.resource_files import resource
from medlofte_desktop.services.pledge_files import import_pledges
from medlofte_desktop.services.sheets import sheets
from medlofte_desktop.settings import Settings, write_settings


def run(options: Namespace, asked_for: Profile) -> int:
    """Fill a new profile, print its sheets, and open the window where there is one.

    The profile is a fresh temporary folder that stays, or the one asked for if nothing is in it yet; without --out
    the sheets lie in it, so that nobody's files are in the way.
    """
    profile = _scratch(asked_for) if options.profile else Profile(Path(tempfile.mkdtemp(prefix="medlofte-demo-")))
    out = options.out or profile.folder / "underskriftsblad"
    file = read_pledge_file(resource("samples", "demo.json"), municipalities=register().keys())
    _make_at_home(profile)
    with opened_desk(options, profile) as desk:
        imported = import_pledges(desk, file)
        written = write_sheets(desk, sheets(desk, imported.pledges), out)
    for one in written:
        print(one["file"])
    print(f"Exemplen ligger i profilen {profile.folder}; öppna dem igen med --profile.", file=sys.stderr)
    if options.no_window:
        return 0
    if reason := no_window():
        print(reason, file=sys.stderr)
        return 0
    from medlofte_desktop.app import run_window  # noqa: PLC0415 (Qt, only where there is a display)

    return run_window(profile)


def _make_at_home(profile: Profile) -> None:
    """Settings as somebody in the examples' police district would have them: the window opens on Vännäs."""
    profile.make()
    write_settings(profile.settings, Settings(name="Exempel", district=district_id("Umeå"), municipality="2460"))


def _scratch(profile: Profile) -> Profile:
    if profile.database.exists() or profile.settings.exists():
        path = shown(str(profile.folder), limit=300)
        raise NotDoneError(f"{path} är redan någons profil, och demo skriver bara i en ny.")
    return profile
