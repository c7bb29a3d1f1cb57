"""`medlofte check`: whether everything is whole, and mending what can be; exit code 1 where something is not."""

import sys
from argparse import Namespace
from collections.abc import Sequence

from medlofte_desktop.cli.opening import existing_desk
from medlofte_desktop.cli.output import print_json
from medlofte_desktop.domain.history.problem import Problem, ProblemKind
from medlofte_desktop.exchange.pledge_file_error import shown
from medlofte_desktop.paths import Profile
from medlofte_desktop.services.check import MENDABLE, Repair, check, repair

_MOST_SHOWN = 50
_WORDS = {
    ProblemKind.DAMAGED_FILE: "filen är skadad: {detail}",
    ProblemKind.WRONG_SCHEMA: "{kind} {detail} saknas i databasen, är ändrad eller hör inte dit",
    ProblemKind.BROKEN_REFERENCE: "en rad i {kind} pekar på något i {detail} som inte finns",
    ProblemKind.DAMAGED_REVISION: "version {detail} av {kind} {record} har ändrats eller skadats",
    ProblemKind.DAMAGED_ORDER: "det som ska glömmas går inte att läsa: {detail}",
    ProblemKind.WRONG_HEADS: "fel versioner av {kind} {record} är märkta som de senaste",
    ProblemKind.NO_CONTENT: "{kind} {record} går inte att läsa: {detail}",
    ProblemKind.MISSING_ROW: "{kind} {record} saknas i sin tabell",
    ProblemKind.WRONG_ROW: "tabellen visar {kind} {record} på annat sätt än versionerna: {detail}",
    ProblemKind.ROW_WITHOUT_REVISION: "{kind} {record} står i sin tabell utan någon version",
    ProblemKind.WRONG_SEARCH_TEXT: "{kind} {record} går inte att söka fram som den borde",
    ProblemKind.DAMAGED_SEARCH_INDEX: "sökregistret {detail} stämmer inte",
    ProblemKind.MISSING_KEPT_FILE: "filen {detail} som hör till {kind} {record} saknas",
    ProblemKind.DAMAGED_KEPT_FILE: "filen {detail} som hör till {kind} {record} går inte att läsa eller har ändrats",
}


def run(options: Namespace, profile: Profile) -> int:
    """Look everything through and say what is wrong, what has been mended if that was asked for, and what is left."""
    with existing_desk(options, profile) as desk:
        found = repair(desk) if options.repair else Repair(left=check(desk))
    if options.json:
        print_json(_all_values(found, was_repair=options.repair))
        return 1 if found.left else 0
    if found.mended:
        _print(f"{len(found.mended)} fel lagade:", found.mended)
    if found.removed:
        _print(f"Borttaget ({len(found.removed)}), för att ingen version finns:", found.removed)
    if found.left:
        _print(f"{len(found.left)} fel{' kvar' if options.repair else ''}:", found.left)
        _advise(found, was_repair=options.repair)
    else:
        print("Allt är helt.")
    return 1 if found.left else 0


def _print(heading: str, problems: Sequence[Problem]) -> None:
    print(heading)
    for one in problems[:_MOST_SHOWN]:
        print(f"  {told(one)}")
    if len(problems) > _MOST_SHOWN:
        print(f"  och {len(problems) - _MOST_SHOWN} till; alla visas med --json")


def _advise(found: Repair, *, was_repair: bool) -> None:
    """What to do, on stderr; the answer itself is all there is on stdout."""
    if any(one.problem in MENDABLE for one in found.left) and not was_repair:
        print("Det som versionerna visar går att göra om med: medlofte check --repair", file=sys.stderr)
    if any(one.problem is ProblemKind.DAMAGED_REVISION for one in found.left):
        print(
            "En skadad version kan vara hel i en säkerhetskopia; de visas med: medlofte backup --list", file=sys.stderr
        )


def _all_values(found: Repair, *, was_repair: bool) -> dict[str, object]:
    problems = {"ok": not found.left, "problems": [_values(one) for one in found.left]}
    if not was_repair:
        return problems
    done = {"mended": found.mended, "removed": found.removed}
    return {**problems, **{name: [_values(one) for one in some] for name, some in done.items()}}


def told(problem: Problem) -> str:
    """One line for a problem."""
    words = _WORDS[problem.problem]
    return words.format(kind=problem.kind, record=shown(problem.record), detail=shown(problem.detail))


def _values(problem: Problem) -> dict[str, str]:
    return {
        "problem": problem.problem,
        "kind": problem.kind,
        "record": problem.record,
        "detail": problem.detail,
    }
