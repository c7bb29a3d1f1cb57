"""The only place that knows where the files under resources/ lie: in the installed package, else in the repository."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE / "resources", _PACKAGE.parent / "resources")


def resource(*parts: str) -> Path:
    """The file or folder at `parts` under resources/; raises FileNotFoundError where neither place has it."""
    found = _root().joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError(found)
    return found


def resource_text(*parts: str) -> str:
    """The UTF-8 text of the file at `parts` under resources/."""
    return resource(*parts).read_text(encoding="utf-8")


@cache
def _root() -> Path:
    for place in _PLACES:
        if place.is_dir():
            return place
    raise FileNotFoundError(_PLACES[0])
