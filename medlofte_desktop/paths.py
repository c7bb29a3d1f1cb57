"""Where a person's database, settings, logs and lock lie: one folder, which no one else can read."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Profile:
    """Everything the program keeps of one person, under one folder."""

    folder: Path

    @property
    def database(self) -> Path:
        return self.folder / "medlofte.db"

    @property
    def files(self) -> Path:
        """The scans and pictures that belong to records."""
        return self.folder / "files"

    @property
    def settings(self) -> Path:
        return self.folder / "settings.json"

    @property
    def window(self) -> Path:
        return self.folder / "window.ini"

    @property
    def logs(self) -> Path:
        return self.folder / "logs"

    @property
    def lock(self) -> Path:
        return self.folder / "medlofte.lock"

    def make(self) -> None:
        """Make the folder, readable by its owner only. Raises OSError."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)


def default_profile() -> Profile:
    """The profile of the person who is logged in."""
    from platformdirs import user_data_path  # noqa: PLC0415 (a profile is most often named in tests and scripts)

    return Profile(user_data_path("Medlofte", appauthor=False))
