"""`medlofte check`: whether everything is whole; exit code 1 where it is not."""

from argparse import Namespace

from medlofte_desktop.cli.opening import opened_desk
from medlofte_desktop.cli.output import print_json
from medlofte_desktop.domain.history.problem import Problem, ProblemKind
from medlofte_desktop.exchange.pledge_file_error import shown
from medlofte_desktop.paths import Profile
from medlofte_desktop.services.check import check

_MOST_SHOWN = 50
_WORDS = {
    ProblemKind.DAMAGED_FILE: "filen är skadad: {detail}",
    ProblemKind.BROKEN_REFERENCE: "en rad i {kind} pekar på något i {detail} som inte finns",
    ProblemKind.DAMAGED_REVISION: "version {detail} av {kind} {record} har ändrats eller skadats",
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
    """Look everything through and say what is wrong."""
    with opened_desk(options, profile) as desk:
        problems = check(desk)
    if options.json:
        print_json({"ok": not problems, "problems": [_values(one) for one in problems]})
    else:
        print(f"{len(problems)} fel:" if problems else "Allt är helt.")
        for one in problems[:_MOST_SHOWN]:
            print(f"  {told(one)}")
        if len(problems) > _MOST_SHOWN:
            print(f"  och {len(problems) - _MOST_SHOWN} till; alla visas med --json")
    return 1 if problems else 0


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
