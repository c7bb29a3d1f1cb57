"""The table of every kind of record, and of every list field."""

from medlofte_desktop.storage.rows.pledges import (
    ActivityRow,
    AreaEvidenceRow,
    EvidenceRow,
    PledgeContactRow,
    PledgeMunicipalityRow,
    PledgeRow,
    PriorityAreaRow,
    PromiseRow,
    SignerRow,
)
from medlofte_desktop.storage.rows.registers import (
    CatalogueAreaRow,
    ContactRoleRow,
    ContactRow,
    DistrictMunicipalityRow,
    PoliceDistrictRow,
)
from medlofte_desktop.storage.rows.signing import (
    CopyReplacedRow,
    OccasionPledgeRow,
    OccasionPresentRow,
    PressReleaseRow,
    ReleaseContactRow,
    ScanRow,
    SignatureRow,
    SignedCopyRow,
    SigningOccasionRow,
)
from medlofte_desktop.storage.tables import ListRow, RecordRow

ROWS: dict[str, type[RecordRow]] = {
    row.__tablename__: row
    for row in (
        PoliceDistrictRow,
        CatalogueAreaRow,
        ContactRow,
        PledgeRow,
        EvidenceRow,
        PriorityAreaRow,
        PromiseRow,
        ActivityRow,
        SignerRow,
        SignedCopyRow,
        SignatureRow,
        ScanRow,
        SigningOccasionRow,
        PressReleaseRow,
    )
}
LISTS: dict[str, dict[str, type[ListRow]]] = {
    "police_district": {"municipalities": DistrictMunicipalityRow},
    "pledge": {"municipalities": PledgeMunicipalityRow, "contacts": PledgeContactRow},
    "contact": {"roles": ContactRoleRow},
    "priority_area": {"evidence": AreaEvidenceRow},
    "signed_copy": {"replaces": CopyReplacedRow},
    "signing_occasion": {"pledges": OccasionPledgeRow, "present": OccasionPresentRow},
    "press_release": {"contacts": ReleaseContactRow},
}
