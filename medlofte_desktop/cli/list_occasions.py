"""`medlofte occasions`: every signing occasion, the coming ones first."""

import sys
from argparse import Namespace
from datetime import date

from medlofte_desktop.cli.opening import opened_desk
from medlofte_desktop.cli.output import print_json, print_table
from medlofte_desktop.domain.periods.period import iso
from medlofte_desktop.domain.signing.document import DocumentState
from medlofte_desktop.domain.signing.occasion import OccasionDossier, is_coming
from medlofte_desktop.domain.signing.readiness import is_ready
from medlofte_desktop.exchange.pledge_file_error import shown
from medlofte_desktop.paths import Profile
from medlofte_desktop.services.signing.occasions import occasions, open_occasion

_HEADING = ("Datum", "Tid", "Plats", "Löften", "Läge", "Id")


def run(options: Namespace, profile: Profile) -> int:
    """Print all occasions; that there are none is said on stderr."""
    with opened_desk(options, profile) as desk:
        today = desk.clock().astimezone().date()
        found = [open_occasion(desk, one.id) for one in occasions(desk)]
    dossiers = [one for one in found if one is not None]
    if options.json:
        print_json([_values(one, today) for one in dossiers])
    elif dossiers:
        print_table(_HEADING, map(_cells, dossiers))
    else:
        print("Det finns inga signeringstillfällen ännu; de görs i fönstret.", file=sys.stderr)
    return 0


def _values(dossier: OccasionDossier, today: date) -> dict[str, object]:
    occasion = dossier.occasion
    return {
        "id": occasion.id,
        "title": dossier.title,
        "date": iso(occasion.dated) or None,
        "begins": occasion.begins,
        "ends": occasion.ends,
        "place": occasion.place,
        "form": occasion.form,
        "coming": is_coming(occasion, today),
        "pledges": len(dossier.documents),
        "signed": _signed(dossier),
        "ready": is_ready(dossier.board),
        "in_conflict": bool(dossier.conflicts),
    }


def _cells(dossier: OccasionDossier) -> tuple[str | int, ...]:
    occasion = dossier.occasion
    times = "–".join(filter(None, (occasion.begins, occasion.ends)))
    place = shown(occasion.place)
    return (
        iso(occasion.dated) or "utan datum",
        shown(times),
        place,
        len(dossier.documents),
        _state(dossier),
        occasion.id,
    )


def _state(dossier: OccasionDossier) -> str:
    signed, number = _signed(dossier), len(dossier.documents)
    if signed:
        return "undertecknat" if signed == number else f"{signed} av {number} undertecknade"
    return "klart" if is_ready(dossier.board) else "inte klart"


def _signed(dossier: OccasionDossier) -> int:
    return sum(one.state is DocumentState.SIGNED for one in dossier.documents)
