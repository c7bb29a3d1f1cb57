"""Is everything in the database whole, and does it fit together?"""

from medlofte_desktop.domain.history.problem import Problem
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.storage.checks.records import record_problems
from medlofte_desktop.storage.checks.sqlite_file import file_problems, index_problems


def check(desk: Desk) -> tuple[Problem, ...]:
    """Everything that is wrong, and nothing where all is well; nothing is mended.

    Looks at the file, every revision's hash, which revisions are marked as the latest, every row against its
    revisions, and the search index. Raises DatabaseUnavailableError where the file cannot be read through.
    """
    with desk.database.reading() as connection:
        problems = [*file_problems(connection), *record_problems(connection)]
    with desk.database.writing() as connection:
        problems.extend(index_problems(connection))
    return tuple(problems)
