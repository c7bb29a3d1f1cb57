"""The few things a person can set, as one value in a JSON file that they may also edit by hand."""

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

THEMES = ("system", "light", "dark")
LANGUAGES = ("sv", "en")
TEXT_SCALES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Who I am, which police district is mine (a record id), and how the window looks.

    `text_scale` multiplies the system's text size; `municipality` is the code that was last open, `told_of_folder` the
    folder that has been said to be no place for a database, and `server` the address of the database that is synced
    with, without its password.
    """

    name: str = ""
    title: str = ""
    organisation: str = ""
    district: str = ""
    theme: str = "system"
    text_scale: float = 1.0
    language: str = "sv"
    municipality: str = ""
    told_of_folder: str = ""
    server: str = ""

    @property
    def writer(self) -> str:
        """The name that revisions carry."""
        return self.name or "Okänd"


def read_settings(path: Path) -> Settings:
    """The settings in a file; what is missing, or not as it should be, gets its default."""
    try:
        found = _read(path)
    except (OSError, ValueError, RecursionError):
        found = {}
    kept = {field.name: found[field.name] for field in fields(Settings) if _is_right(field.name, found.get(field.name))}
    return Settings(**kept)


def write_settings(path: Path, settings: Settings) -> Path | None:
    """Write the settings whole or not at all; a file that could not be read is first set aside, and its new path comes
    back. Raises OSError."""
    # Imported here: nothing is written before the first paint, which this would delay.
    from medlofte_desktop.safe_file import write_own  # noqa: PLC0415

    aside = _set_aside(path)
    text = json.dumps(asdict(settings), ensure_ascii=False, indent=2)
    try:
        write_own(path, text.encode())
    except OSError:
        if aside:
            aside.replace(path)
        raise
    return aside


def _read(path: Path) -> dict[str, Any]:
    """What a file holds, by hand in Notepad or not. Raises OSError, ValueError and RecursionError."""
    found = json.loads(path.read_text(encoding="utf-8-sig"))
    if not isinstance(found, dict):
        raise ValueError(f"{path.name} holds no settings")
    return found


def _set_aside(path: Path) -> Path | None:
    try:
        _read(path)
    except OSError:
        return None
    except (ValueError, RecursionError):
        return path.replace(path.with_stem(f"{path.stem}-skadad"))
    return None


def _is_right(name: str, value: Any) -> bool:
    match name:
        case "theme":
            return value in THEMES
        case "language":
            return value in LANGUAGES
        case "text_scale":
            return isinstance(value, int | float) and not isinstance(value, bool) and 1.0 <= value <= 2.0
        case _:
            return isinstance(value, str) and len(value) <= 500 and value.isprintable() and not value.isspace()
