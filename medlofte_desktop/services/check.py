"""Is everything in the database and in the kept files whole, and does it fit together?"""

from medlofte_desktop.domain.history.problem import Problem
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.storage.checks.kept_files import kept_file_problems
from medlofte_desktop.storage.checks.records import record_problems
from medlofte_desktop.storage.checks.sqlite_file import file_problems, index_problems


def check(desk: Desk) -> tuple[Problem, ...]:
    """Everything that is wrong, and nothing where all is well; nothing is mended.

    Looks at the file, every revision's hash, which revisions are marked as the latest, every row against its
    revisions, the files of scans and pictures, and the search index. Raises DatabaseUnavailableError where the
    database cannot be read through.
    """
    with desk.database.reading() as connection:
        problems = [
            *file_problems(connection),
            *record_problems(connection),
            *kept_file_problems(connection, desk.files),
        ]
    with desk.database.writing() as connection:
        problems.extend(index_problems(connection))
    return tuple(problems)
