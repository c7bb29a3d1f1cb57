"""Every kind of record by the name it has in revisions, tables and files."""

from medlofte_desktop.domain.records.content import Content
from medlofte_desktop.domain.records.evidence import Evidence
from medlofte_desktop.domain.records.municipality import PoliceDistrict
from medlofte_desktop.domain.records.occasion import PressRelease, SigningOccasion
from medlofte_desktop.domain.records.people import Contact, Signer
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.records.priority_area import CatalogueArea, PriorityArea
from medlofte_desktop.domain.records.promise import Activity, Promise
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.domain.records.signed_copy import Scan, Signature, SignedCopy

# In an order in which each kind comes after those it points at.
KINDS: dict[str, type[Record]] = {
    "police_district": PoliceDistrict,
    "catalogue_area": CatalogueArea,
    "contact": Contact,
    "pledge": Pledge,
    "evidence": Evidence,
    "priority_area": PriorityArea,
    "promise": Promise,
    "activity": Activity,
    "signer": Signer,
    "signed_copy": SignedCopy,
    "signature": Signature,
    "scan": Scan,
    "signing_occasion": SigningOccasion,
    "press_release": PressRelease,
}
KIND_OF: dict[type[Record], str] = {kind: name for name, kind in KINDS.items()}
# Kind → the field that names a kept file.
FILE_FIELDS = {"scan": "sha256", "press_release": "picture"}


def files_named_in(kind: str, content: Content | None) -> list[str]:
    """The SHA-256 of the kept file that a version of a record names, if any."""
    named = (content or {}).get(FILE_FIELDS.get(kind, ""))
    return [named] if named and isinstance(named, str) else []
