"""One record of every kind, pointing at each other as they should, with a text of one's choice in every text field."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, get_origin

from signings import document_of

from medlofte_desktop.domain.records.content import field_types
from medlofte_desktop.domain.records.kinds import KINDS
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import save
from medlofte_desktop.services.signing.documents import freeze
from medlofte_desktop.storage.kept_files import keep_file

Text = Callable[[str], str]  # from kind and field, as "pledge.label"
AFTER_FREEZING = ("signed_copy", "signature", "scan")
_KEPT = {
    "id": "",
    "deleted": False,
    "order": "i",
    "sha256": "0" * 64,
    "left_behind": "",
    "picture": "",
    "extends": None,
}


def save_every_kind(desk: Desk, text: Text, code: str = "2460") -> list[Record]:
    """Save them, the pledge frozen for signing; all but the signed copy come back."""
    made = [record_of(kind, text, code) for kind in KINDS if kind not in AFTER_FREEZING]
    save(desk, *made)
    freeze(desk, [f"pledge{code}"], reason=text("pledge.ready_reason"))
    copy = document_of(desk, f"pledge{code}").copy
    assert copy is not None
    sha256 = keep_file(desk.files, b"%PDF-1.7\nstartxref\n9\n%%EOF\n")
    signing = [record_of(kind, text, code, copy=copy.id, sha256=sha256) for kind in AFTER_FREEZING[1:]]
    save(desk, *signing, replace(copy, originals=text("signed_copy.originals")))
    return [*made, *signing]


def record_of(kind: str, text: Text, code: str, **points: Any) -> Record:
    """A record of a kind; its id is the kind and the code of the municipality."""
    given = {**_KEPT, **points, "id": f"{kind}{code}", **_points(kind, code)}
    types = field_types(KINDS[kind])
    values = {
        name: given[name] if name in given else _value(hint, text(f"{kind}.{name}")) for name, hint in types.items()
    }
    return KINDS[kind](**values)


def _points(kind: str, code: str) -> dict[str, Any]:
    pledge = {"pledge": f"pledge{code}"}
    return {
        "police_district": {"municipalities": (code,)},
        "contact": {"municipality": code, "police_district": None},
        "pledge": {
            "municipalities": (code,),
            "police_district": f"police_district{code}",
            "contacts": (f"contact{code}",),
        },
        "evidence": pledge,
        "priority_area": {**pledge, "evidence": (f"evidence{code}",)},
        "promise": {**pledge, "area": f"priority_area{code}"},
        "activity": {"promise": f"promise{code}"},
        "signer": pledge,
        "signing_occasion": {"pledges": (f"pledge{code}",), "press_contact": f"contact{code}"},
        "press_release": {"occasion": f"signing_occasion{code}", "contacts": (f"contact{code}",)},
    }.get(kind, {})


def _value(hint: Any, text: str) -> Any:
    if get_origin(hint) is tuple:
        return (text,)
    if issubclass(hint, StrEnum):
        return next(iter(hint))
    return {str: text, bool: True, int: 1, date: date(2023, 3, 3), datetime: datetime(2023, 3, 3, 9, tzinfo=UTC)}[hint]
