"""Is everything in the database and in the kept files whole, and does it fit together? And mending what can be."""

from dataclasses import dataclass

from medlofte_desktop.domain.history.problem import Problem, ProblemKind
from medlofte_desktop.domain.stopping import Cancelled, never
from medlofte_desktop.services.backups.taking import back_up_before
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.storage.checks.kept_files import kept_file_problems
from medlofte_desktop.storage.checks.rebuilding import rebuild
from medlofte_desktop.storage.checks.records import record_problems
from medlofte_desktop.storage.checks.schema import drop_what_can_be_made, make_what_is_missing, schema_problems
from medlofte_desktop.storage.checks.sqlite_file import file_problems, index_problems

# What is made anew from the revisions; the rest is lost where it stands, and a backup may have it.
MENDABLE = frozenset(ProblemKind) - {
    ProblemKind.DAMAGED_REVISION,
    ProblemKind.DAMAGED_ORDER,
    ProblemKind.NO_CONTENT,
    ProblemKind.MISSING_KEPT_FILE,
    ProblemKind.DAMAGED_KEPT_FILE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """What was wrong and is whole now, rows that were of no version and are there no more, and what is wrong still."""

    mended: tuple[Problem, ...] = ()
    removed: tuple[Problem, ...] = ()
    left: tuple[Problem, ...] = ()


def check(desk: Desk, *, cancelled: Cancelled = never) -> tuple[Problem, ...]:
    """Everything that is wrong, and nothing where all is well; nothing is mended.

    Looks at the schema, the file, every revision's hash, which revisions are marked as the latest, every row against
    its revisions, the files of scans and pictures, and the search index. Raises DamagedDatabaseError where a table is
    missing, DatabaseUnavailableError where the database cannot be read through, and CancelledError.
    """
    with desk.database.reading() as connection:
        problems = [
            *schema_problems(connection),
            *file_problems(connection),
            *record_problems(connection, cancelled),
            *kept_file_problems(connection, desk.files, cancelled),
        ]
    with desk.database.writing() as connection:
        problems.extend(index_problems(connection))
    return tuple(problems)


def repair(desk: Desk) -> Repair:
    """Make rows, marks, search index and triggers anew, after a backup; revisions are never touched.

    Nothing is written where there is nothing to mend. Raises DatabaseUnavailableError and OSError; all is then as it
    was.
    """
    found = check(desk)
    if not any(one.problem in MENDABLE for one in found):
        return Repair(left=found)
    if any(one.problem is ProblemKind.DAMAGED_FILE for one in found):
        with desk.database.writing() as connection:
            drop_what_can_be_made(connection)
            make_what_is_missing(connection)  # without which no backup is whole
    back_up_before(desk)
    with desk.database.writing() as connection:
        rebuild(connection)
    left = check(desk)
    gone = [one for one in found if one not in left]
    return Repair(
        mended=tuple(one for one in gone if one.problem is not ProblemKind.ROW_WITHOUT_REVISION),
        removed=tuple(one for one in gone if one.problem is ProblemKind.ROW_WITHOUT_REVISION),
        left=left,
    )
