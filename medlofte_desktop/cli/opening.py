"""The desk that a command works at: the database that was asked for, in the name of whoever the profile belongs to."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from medlofte_desktop.cli.failures import NotDoneError
from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.domain.registers import read_municipalities, read_police_districts
from medlofte_desktop.paths import Profile
from medlofte_desktop.resource_files import resource_text
from medlofte_desktop.services.desk import Desk, open_desk
from medlofte_desktop.settings import read_settings
from medlofte_desktop.storage.backups.folder import holds_anything, refuse_missing
from medlofte_desktop.storage.database import sqlite_path


def register() -> dict[str, Municipality]:
    """Code → municipality."""
    return {one.code: one for one in read_municipalities(resource_text("municipalities.csv"))}


@contextmanager
def opened_desk(options: Namespace, profile: Profile) -> Iterator[Desk]:
    """The desk, closed at the end. Raises ExpectedError and OSError."""
    if not options.database:
        profile.make()
    municipalities = tuple(register().values())
    desk = open_desk(
        options.database or profile.database,
        writer=read_settings(profile.settings).writer,
        municipalities=municipalities,
        districts=read_police_districts(resource_text("police_districts.json"), municipalities),
    )
    try:
        yield replace(desk, files=profile.files)
    finally:
        desk.database.close()


@contextmanager
def existing_desk(options: Namespace, profile: Profile) -> Iterator[Desk]:
    """As `opened_desk`, for what only looks at a database: raises NotDoneError where there is none, and makes none."""
    file = sqlite_path(options.database or profile.database)
    if file and not holds_anything(file):
        refuse_missing(file)
        raise NotDoneError(f"Det finns ingen databas där den söktes ({file}), så inget har gjorts.")
    with opened_desk(options, profile) as desk:
        yield desk
