"""Signing occasions as values, for tests of what is printed at them."""

from dataclasses import replace
from datetime import date

from signings import ready_records

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.evidence import Evidence, Secrecy
from medlofte_desktop.domain.records.municipality import Municipality, PoliceDistrict
from medlofte_desktop.domain.records.occasion import SigningOccasion
from medlofte_desktop.domain.records.signed_copy import Signature, SignedCopy
from medlofte_desktop.domain.sheet.signing_sheet import signing_sheet
from medlofte_desktop.domain.signing.document import Document
from medlofte_desktop.domain.signing.occasion import OccasionDossier

DISTRICT = PoliceDistrict(id="lpo", name="Umeå")
OCCASION = SigningOccasion(
    id="occasion",
    dated=date(2023, 3, 3),
    begins="10:00",
    ends="11:30",
    place="Umeå stadshus",
    present=("Eva Ek, säkerhetschef",),
    running_order="10:00 Välkommen\n10:15 Undertecknande",
)


def document(name: str, *, is_frozen: bool = True, signed: int = 0) -> Document:
    """The document of a municipality's pledge, frozen, and signed by the first few of its two signers."""
    pledge, area, promise, activity, councillor, chief = ready_records(id_=name.lower())
    councillor = replace(councillor, organisation=f"{name} kommun")
    secret = Evidence(id="secret", pledge=pledge.id, order="i", title="Hemlig spaning", secrecy=Secrecy.SECRET)
    dossier = Dossier(
        pledge=pledge,
        municipalities=(Municipality(code=name, name=name, formal_name=f"{name} kommun", county_code="24", county=""),),
        district=DISTRICT,
        areas=(area,),
        promises=(promise,),
        activities=(activity,),
        evidence=(secret,),
        signers=(councillor, chief),
    )
    sheet = signing_sheet(dossier)
    copy = SignedCopy(id=f"{pledge.id}-copy", pledge=pledge.id, text=sheet.text, sha256=sheet.sha256)
    signatures = [
        Signature(
            id=f"{copy.id}-{block}",
            copy=copy.id,
            block=block,
            name=signer.name,
            title=signer.title,
            organisation=signer.organisation,
            party=signer.party,
            dated=date(2023, 3, 3),
            at=f"10:2{block}",
            place="Umeå",
        )
        for block, signer in enumerate((councillor, chief)[:signed])
    ]
    return Document(dossier=dossier, copies=(copy,) if is_frozen else (), signatures=tuple(signatures))


def changed(frozen: Document) -> Document:
    """A document whose pledge has been edited since it was frozen."""
    pledge = replace(frozen.dossier.pledge, introduction="Ny inledning.")
    return replace(frozen, dossier=replace(frozen.dossier, pledge=pledge))


def damaged(frozen: Document) -> Document:
    """A document whose frozen text is not what was frozen, although somebody has signed it."""
    (copy,) = frozen.copies
    return replace(frozen, copies=(replace(copy, text=copy.text.replace("farten", "takten")),))


def occasion_of(*documents: Document, occasion: SigningOccasion = OCCASION) -> OccasionDossier:
    """An occasion with these documents in running order."""
    pledges = tuple(one.id for one in documents)
    return OccasionDossier(occasion=replace(occasion, pledges=pledges), documents=documents)
