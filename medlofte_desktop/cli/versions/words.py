"""`medlofte words`: eight words to read out on the phone, the same on two laptops that hold the same."""

from argparse import Namespace

from medlofte_desktop.cli.opening import opened_desk
from medlofte_desktop.cli.output import print_json
from medlofte_desktop.paths import Profile
from medlofte_desktop.services.bundles.handing_over import words


def run(options: Namespace, profile: Profile) -> int:
    """Print them on one line."""
    with opened_desk(options, profile) as desk:
        found = words(desk)
    if options.json:
        print_json(found)
    else:
        print(" ".join(found))
    return 0
