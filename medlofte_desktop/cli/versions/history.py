"""`medlofte history`: who wrote what when, in a record or in a pledge with all that belongs to it."""

import sys
from argparse import Namespace
from collections.abc import Sequence

from medlofte_desktop.cli.failures import NotDoneError
from medlofte_desktop.cli.opening import existing_desk
from medlofte_desktop.cli.output import print_json, print_table
from medlofte_desktop.domain.local_time import local
from medlofte_desktop.exchange.pledge_file_error import shown
from medlofte_desktop.paths import Profile
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.history import Version, history, pledge_history

_HEADING = ("Tid", "Vem", "Vad", "Ändrat")


def run(options: Namespace, profile: Profile) -> int:
    """Print every version, the latest first."""
    with existing_desk(options, profile) as desk:
        versions = _versions(desk, options.id)
    if not versions:
        raise NotDoneError(f"Det finns inget här med id ”{shown(options.id)}”; löftenas id visas med: medlofte list")
    if options.json:
        print_json([_values(one) for one in versions])
    else:
        print_table(_HEADING, map(_cells, versions))
    return 0


def _versions(desk: Desk, record: str) -> Sequence[Version]:
    found = history(desk, record)
    if found and found[0].kind == "pledge":
        return pledge_history(desk, record, limit=sys.maxsize)
    return found


def _cells(version: Version) -> tuple[str, ...]:
    from medlofte_desktop.ui.texts.records import kind_word  # noqa: PLC0415 (Qt's core, only when there is something to tell)
    from medlofte_desktop.ui.texts.words import writer_word  # noqa: PLC0415

    time = f"{local(version.time):%Y-%m-%d %H:%M}"
    return time, shown(writer_word(version.writer)), kind_word(version.kind), _changed(version)


def _changed(version: Version) -> str:
    from medlofte_desktop.ui.texts.records import field_word  # noqa: PLC0415

    if version.content is None:
        return "glömt"
    fields = ["nytt"] if version.is_first else [field_word(one.field, version.kind) for one in version.changes]
    return ", ".join([*fields, *(["i krock med en annan version"] if version.beside else [])])


def _values(version: Version) -> dict[str, object]:
    return {
        "revision": version.revision,
        "kind": version.kind,
        "record": version.record,
        "writer": version.writer,
        "time": version.time.isoformat(),
        "first": version.is_first,
        "stands": version.stands,
        "beside_another": version.beside,
        "forgotten": version.content is None,
        "changes": [{"field": one.field, "before": one.before, "after": one.after} for one in version.changes],
    }
