"""`medlofte export`: everything, some municipalities or an occasion, as a bundle for another laptop."""

from argparse import Namespace
from collections.abc import Sequence

from medlofte_desktop.cli.failures import NotDoneError
from medlofte_desktop.cli.opening import opened_desk, register
from medlofte_desktop.cli.versions.passwords import chosen_password
from medlofte_desktop.exchange.pledge_file_error import shown
from medlofte_desktop.paths import Profile
from medlofte_desktop.safe_file import FilesExistError, refuse_existing
from medlofte_desktop.sentences import sentence
from medlofte_desktop.services.bundles.handing_over import Part, hand_over, words
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.pledges import pledge_lines
from medlofte_desktop.services.signing.occasions import open_occasion


def run(options: Namespace, profile: Profile) -> int:
    """Write the bundle, whole or not at all, and say what went along."""
    with opened_desk(options, profile) as desk:
        part = _part(desk, options)
        _refuse_existing(options)
        password = chosen_password() if options.password else ""
        label = hand_over(desk, options.file, part, password=password)
        here = words(desk)
    left_out = "" if part.with_secrets else "; underlag som inte är öppna följer inte med"
    print(f"{options.file}: {label.revisions} versioner och {len(label.files)} filer{left_out}.")
    print(f"Orden här: {' '.join(here)}")
    return 0


def _part(desk: Desk, options: Namespace) -> Part:
    codes = tuple(dict.fromkeys(options.municipality or ()))
    _check_codes(desk, codes)
    if options.occasion and open_occasion(desk, options.occasion) is None:
        raise NotDoneError(
            f"Inget signeringstillfälle har id ”{shown(options.occasion)}”, så inget har lämnats över; "
            "de som finns visas med: medlofte occasions"
        )
    return Part(municipalities=codes, occasion=options.occasion or "", with_secrets=not options.without_secrets)


def _check_codes(desk: Desk, codes: Sequence[str]) -> None:
    known = register()
    lines = pledge_lines(desk) if codes else ()
    for code in codes:
        if code not in known:
            raise NotDoneError(f"Ingen kommun har koden ”{shown(code)}”, så inget har lämnats över.")
        if not any(code in line.municipalities for line in lines):
            raise NotDoneError(f"Det finns inget medborgarlöfte för {known[code].name}, så inget har lämnats över.")


def _refuse_existing(options: Namespace) -> None:
    """Another's file may be the only one of its kind."""
    try:
        refuse_existing(() if options.force else (options.file,))
    except FilesExistError as error:
        raise NotDoneError(f"{sentence(error).rstrip('.')}; med --force ersätts den.") from error
