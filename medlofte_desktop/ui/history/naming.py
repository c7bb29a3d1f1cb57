"""What the records of a pledge are called in its history, and what their fields hold, in words."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.domain.records.content import Content, Value, content_of
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.domain.records.promise import Promise
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.domain.sheet.signing_sheet import version_code
from medlofte_desktop.ui.texts.records import choice_word, kind_word

_NAMING = ("text", "name", "title")
_LONGEST_NAME = 90
# Fields that hold the ids of other records.
_POINTS = frozenset({"area", "evidence", "contacts", "police_district", "extends", "pledge", "promise"})
_VERSIONS = frozenset({"sha256", "left_behind", "picture"})
_MOMENTS = frozenset({"frozen", "printed"})


class Naming:
    """Names from the records at hand, and from a version's own content where the record is not among them.

    The promises among them are numbered where they are all there are of a pledge, in order.
    """

    def __init__(
        self, records: Iterable[Record], register: Mapping[str, Municipality], promises: Sequence[Promise] = ()
    ) -> None:
        self._register = register
        self._records = {record.id: record for record in records}
        self._numbers = {promise.id: number for number, promise in enumerate(promises, start=1)}

    @classmethod
    def of_dossier(cls, dossier: Dossier, register: Mapping[str, Municipality]) -> "Naming":
        """Names from a pledge and all that belongs to it."""
        district = (dossier.district,) if dossier.district is not None else ()
        return cls((*dossier.records(), *district), register, dossier.promises)

    def name(self, kind: str, record: str, content: Content | None) -> str:
        """`Löfte 2: Vi ökar tryggheten …`, shortened between words where it is long."""
        if kind == "pledge":
            return QCoreApplication.translate("History", "Medborgarlöftet")
        living = self._records.get(record)
        known = content_of(living) if living is not None else content or {}
        own = version_code(str(known.get("sha256", ""))) if kind == "signed_copy" else _own_name(known)
        return _shortened(": ".join(filter(None, (self.short_name(kind, record), own))))

    def short_name(self, kind: str, record: str) -> str:
        """The same without its text: `Löfte 2`."""
        number = self._numbers.get(record)
        return f"{kind_word(kind)} {number}" if number else kind_word(kind)

    def in_words(self, kind: str, field: str, value: Value) -> str:
        """A field's value as people read it; empty where there is none."""
        if value is None or value in ("", []):
            return ""
        if isinstance(value, bool):
            yes, no = QCoreApplication.translate("History", "Ja"), QCoreApplication.translate("History", "Nej")
            return yes if value else no
        if isinstance(value, list):
            return ", ".join(self._pointed(field, one) for one in value)
        return _of_copy(kind, field, str(value)) or self._pointed(field, choice_word(kind, field, str(value)))

    def _pointed(self, field: str, value: str) -> str:
        if field in ("municipalities", "municipality") and value in self._register:
            return self._register[value].name
        if field not in _POINTS:
            return value
        pointed = self._records.get(value)
        unnamed = QCoreApplication.translate("History", "(finns inte längre)")
        return _shortened(_own_name(content_of(pointed))) if pointed is not None else unnamed


def _of_copy(kind: str, field: str, value: str) -> str:
    """What a field of a frozen text or a scan says in short; empty for any other field."""
    if (kind, field) == ("signed_copy", "text"):
        return QCoreApplication.translate("History", "Hela den text som skrivs under")
    if field in _VERSIONS:
        return version_code(value)
    return f"{datetime.fromisoformat(value).astimezone():%Y-%m-%d %H:%M}" if field in _MOMENTS else ""


def _own_name(content: Content) -> str:
    return next((str(content[field]) for field in _NAMING if content.get(field)), "")


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    if len(line) <= _LONGEST_NAME:
        return line
    kept = line[:_LONGEST_NAME]
    return f"{kept.rpartition(' ')[0] or kept} …"
