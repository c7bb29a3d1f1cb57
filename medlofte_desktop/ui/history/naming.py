"""What the records of a pledge are called in its history, and what their fields hold, in words."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.domain.local_time import local
from medlofte_desktop.domain.records.content import Content, Value, content_of
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.occasion import SigningOccasion
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.promise import Promise
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.domain.sheet.signing_sheet import version_code
from medlofte_desktop.services.history import Version, standing_records
from medlofte_desktop.ui.texts.occasions import occasion_line
from medlofte_desktop.ui.texts.places import pledge_words
from medlofte_desktop.ui.texts.records import choice_word, definite_word, kind_word
from medlofte_desktop.ui.texts.words import writer_word
from medlofte_desktop.ui.workspace import Workspace

_NAMING = ("text", "name", "title")
_LONGEST_NAME = 90
# Fields that hold the ids of other records, of those that are told.
_POINTS = frozenset(
    {"area", "evidence", "contacts", "press_contact", "police_district", "extends", "pledges", "occasion"}
)
_VERSIONS = frozenset({"sha256", "left_behind", "picture"})
_MOMENTS = frozenset({"frozen", "printed"})


class Naming:
    """Names from the records at hand, and from a version's own content where the record is not among them; a record
    that a field points to is looked up where it is not.

    The promises at hand are numbered where they are all there are of a pledge, in order. `places` says where records
    are at home, by their ids.
    """

    def __init__(
        self,
        records: Iterable[Record],
        workspace: Workspace,
        promises: Sequence[Promise] = (),
        places: Mapping[str, str] | None = None,
    ) -> None:
        self._workspace = workspace
        self._places = dict(places or {})
        self._records = {record.id: record for record in records}
        self._numbers = {promise.id: number for number, promise in enumerate(promises, start=1)}

    @classmethod
    def of_dossier(cls, dossier: Dossier, workspace: Workspace) -> "Naming":
        """Names from a pledge and all that belongs to it."""
        district = (dossier.district,) if dossier.district is not None else ()
        return cls((*dossier.records(), *district), workspace, dossier.promises)

    def name(self, kind: str, record: str, content: Content | None) -> str:
        """`Löfte 2: Vi ökar tryggheten …` as a version has it, shortened between words where it is long."""
        if kind == "pledge":
            return QCoreApplication.translate("History", "Medborgarlöftet")
        living = self._records.get(record)
        known = content or (content_of(living) if living is not None else {})
        own = version_code(str(known.get("sha256", ""))) if kind == "signed_copy" else _own_name(known)
        return _shortened(": ".join(filter(None, (self.short_name(kind, record), own))))

    def place(self, record: str) -> str:
        """Where the record is at home, where that is not known already."""
        return self._places.get(record, "")

    def short_name(self, kind: str, record: str) -> str:
        """The same without its text: `Löfte 2`."""
        number = self._numbers.get(record)
        return f"{kind_word(kind)} {number}" if number else kind_word(kind)

    def writer(self, name: str) -> str:
        """Who wrote a version, and whether that is oneself."""
        me = QCoreApplication.translate("History", "{writer} (du)")
        return me.format(writer=name) if name and name == self._workspace.desk.writer else writer_word(name)

    def side(self, version: Version, field: str) -> str:
        """What a version that stands beside another says in a field, or what its writer did with the whole record."""
        value = (version.content or {}).get(field)
        if field == "deleted":
            threw = QCoreApplication.translate("History", "{writer} slängde {record}.")
            kept = QCoreApplication.translate("History", "{writer} ändrade i {record}.")
            return (threw if value else kept).format(
                writer=self.writer(version.writer), record=definite_word(version.kind)
            )
        return self.in_words(version.kind, field, value) or QCoreApplication.translate("History", "(tomt)")

    def choice(self, version: Version, fields: Collection[str]) -> str:
        """What the button says that lets a version hold in its fields in doubt."""
        if set(fields) != {"deleted"}:
            return QCoreApplication.translate("History", "Behåll den här")
        if (version.content or {}).get("deleted"):
            return QCoreApplication.translate("History", "Släng {record}").format(record=definite_word(version.kind))
        return QCoreApplication.translate("History", "Behåll {record}").format(record=definite_word(version.kind))

    def in_words(self, kind: str, field: str, value: Value) -> str:
        """A field's value as people read it; empty where there is none."""
        if value is None or value in ("", []):
            return ""
        if isinstance(value, bool):
            yes, no = QCoreApplication.translate("History", "Ja"), QCoreApplication.translate("History", "Nej")
            return yes if value else no
        if field in _POINTS:
            return ", ".join(self._pointed(value if isinstance(value, list) else [str(value)]))
        if isinstance(value, list):
            return ", ".join(self._municipality(field, one) for one in value)
        return _of_copy(kind, field, str(value)) or self._municipality(field, choice_word(kind, field, str(value)))

    def _municipality(self, field: str, value: str) -> str:
        known = self._workspace.register.get(value) if field in ("municipalities", "municipality") else None
        return known.name if known is not None else value

    def _pointed(self, ids: Sequence[str]) -> Iterator[str]:
        if unknown := [one for one in ids if one not in self._records]:
            self._records |= self._workspace.look(standing_records, unknown) or {}
        return (self._pointed_name(self._records.get(one)) for one in ids)

    def _pointed_name(self, record: Record | None) -> str:
        if record is None:
            return QCoreApplication.translate("History", "(finns inte här)")
        if isinstance(record, Pledge):
            return pledge_words(record, self._workspace.register)
        if isinstance(record, SigningOccasion):
            return occasion_line(record)
        return _shortened(_own_name(content_of(record)))


def _of_copy(kind: str, field: str, value: str) -> str:
    """What a field of a frozen text or a scan says in short; empty for any other field."""
    if (kind, field) == ("signed_copy", "text"):
        return QCoreApplication.translate("History", "Hela den text som skrivs under")
    if field in _VERSIONS:
        return version_code(value)
    return f"{local(datetime.fromisoformat(value)):%Y-%m-%d %H:%M}" if field in _MOMENTS else ""


def _own_name(content: Content) -> str:
    return next((str(content[field]) for field in _NAMING if content.get(field)), "")


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    if len(line) <= _LONGEST_NAME:
        return line
    kept = line[:_LONGEST_NAME]
    return f"{kept.rpartition(' ')[0] or kept} …"
