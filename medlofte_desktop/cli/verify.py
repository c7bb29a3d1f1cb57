"""`medlofte verify`: which pledge a paper is of, and whether it is the one that counts; exit code 1 where it is not."""

import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence

from medlofte_desktop.cli.opening import opened_desk
from medlofte_desktop.cli.output import print_json
from medlofte_desktop.domain.local_time import local
from medlofte_desktop.domain.sheet.signing_sheet import version_code
from medlofte_desktop.domain.signing.document import DocumentState, Freezing
from medlofte_desktop.exchange.pledge_file_error import shown
from medlofte_desktop.paths import Profile
from medlofte_desktop.services.signing.verification import Standing, Verified, verify

_STANDINGS = {
    Standing.LATEST: "den senaste texten",
    Standing.REPLACED: "ersatt av en senare text",
    Standing.THROWN_AWAY: "slängt, eller så har frysningen ångrats",
    Standing.DRAFT: "ett utkast, aldrig fryst",
}
_STATES = {
    DocumentState.FROZEN: "ingen har skrivit under",
    DocumentState.PARTLY_SIGNED: "delvis undertecknat",
    DocumentState.SIGNED: "undertecknat",
}


def run(options: Namespace, profile: Profile) -> int:
    """Say what is known of a paper; 0 only where its text is whole and the latest."""
    typed = " ".join(options.code)
    with opened_desk(options, profile) as desk:
        found = verify(desk, typed)
    counts = _counts(found)
    if options.json:
        print_json({"ok": counts, "papers": [_values(one) for one in found]})
        return 0 if counts else 1
    for one in found:
        print("\n".join(_told(one)))
    if not found:
        print(f"Ingen text här har versionskoden {shown(typed)}.", file=sys.stderr)
    elif _fits_several(found):
        print("Koden passar flera olika texter, så ange fler av dess tecken.", file=sys.stderr)
    return 0 if counts else 1


def _counts(found: Sequence[Verified]) -> bool:
    """Whether there is one text with the code, it is whole, and it alone is what shall be signed."""
    if not found or _fits_several(found):
        return False
    return found[0].standing is Standing.LATEST and found[0].is_whole and not _is_frozen_twice(found[0])


def _fits_several(found: Sequence[Verified]) -> bool:
    return len({one.sha256 for one in found}) > 1


def _is_frozen_twice(paper: Verified) -> bool:
    """Whether another text of the pledge was frozen beside it, so that nobody knows yet which counts."""
    return paper.freezing is Freezing.TWICE


def _is_changed(paper: Verified) -> bool:
    """Whether the pledge has been edited since this, its latest text, was frozen."""
    return paper.freezing in (Freezing.BEHIND, Freezing.LEFT_BEHIND)


def _told(paper: Verified) -> Iterator[str]:
    """The name of what was signed, and a line for each thing to know."""
    yield shown(_name(paper))
    yield f"  Versionskod: {version_code(paper.sha256)}"
    if paper.document and paper.number:
        yield f"  Exemplar: {paper.number} av {len(paper.document.copies)}"
    if paper.copy and paper.copy.frozen:
        yield f"  Fryst: {local(paper.copy.frozen):%Y-%m-%d %H:%M}"
    yield f"  Läge: {', '.join(_state(paper))}"


def _state(paper: Verified) -> Iterator[str]:
    if not paper.is_whole:
        yield "skadat: texten är inte längre den som frystes"
    yield _STANDINGS[paper.standing]
    if paper.state in _STATES:
        yield _STATES[paper.state]
    if _is_frozen_twice(paper):
        yield "men en annan text är fryst vid sidan av den"
    if _is_changed(paper):
        yield "löftet har ändrats sedan dess"


def _name(paper: Verified) -> str:
    """As it stands on the paper, or, where what was frozen cannot be read, on the pledge as it is now."""
    if paper.sheet:
        return paper.sheet.name
    return paper.document.living.name if paper.document else "Ett medborgarlöfte som inte finns kvar"


def _values(paper: Verified) -> dict[str, object]:
    document, copy = paper.document, paper.copy
    return {
        "standing": paper.standing,
        "whole": paper.is_whole,
        "name": _name(paper),
        "pledge": document.id if document else copy.pledge if copy else None,
        "municipalities": document.dossier.pledge.municipalities if document else [],
        "copy": copy.id if copy else None,
        "number": paper.number,
        "copies": len(document.copies) if document else 0,
        "version_code": version_code(paper.sha256),
        "sha256": paper.sha256,
        "frozen": copy.frozen.isoformat() if copy and copy.frozen else None,
        "state": paper.state,
        "frozen_twice": _is_frozen_twice(paper),
        "changed_since": _is_changed(paper),
    }
