"""Documents of every shape that is signed, as values: who signs them, frozen and signed as far as a test needs."""

from collections.abc import Iterable
from dataclasses import replace

from occasions import DISTRICT
from signings import ready_records

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.municipality import Municipality
from medlofte_desktop.domain.records.occasion import SigningForm
from medlofte_desktop.domain.records.people import Party, Signer
from medlofte_desktop.domain.records.promise import BOTH, POLICE
from medlofte_desktop.domain.records.signed_copy import Signature, SignedCopy
from medlofte_desktop.domain.sheet.signing_sheet import signing_sheet
from medlofte_desktop.domain.signing.document import Document


def signer(organisation: str, party: Party = Party.MUNICIPALITY, **changed: str) -> Signer:
    """Somebody who signs, with the organisation in the id."""
    fields = {"name": f"Namn för {organisation}", "title": "Chef", "organisation": organisation, **changed}
    return Signer(id=organisation.lower(), pledge="pledge", order=organisation, party=party, **fields)


CHIEF = signer("Lokalpolisområde Umeå", Party.POLICE)
RESCUERS = signer("Räddningstjänsten", Party.OTHER)
COUNCILLORS = tuple(signer(f"{name} kommun") for name in ("Bjurholms", "Vindelns", "Vännäs"))


def dossier_of(*signers: Signer, names: Iterable[str] = ("Vännäs",), by: str = BOTH, **pledge: object) -> Dossier:
    """A pledge of some municipalities that the quality check has nothing against but those who sign it."""
    stands, area, promise, activity, *_signers = ready_records(id_="pledge")
    municipalities = tuple(
        Municipality(code=name, name=name, formal_name=f"{name} kommun", county_code="24", county="") for name in names
    )
    return Dossier(
        pledge=replace(stands, municipalities=tuple(names), **pledge),
        municipalities=municipalities,
        district=DISTRICT,
        areas=(area,),
        promises=(replace(promise, promised_by=by),),
        activities=(activity,),
        signers=signers,
    )


def by_police_alone(*signers: Signer) -> Dossier:
    """A pledge in which only the police promise anything."""
    return dossier_of(*(signers or (CHIEF,)), by=POLICE, case_number_municipality="")


def together() -> Dossier:
    """Three municipalities on one document, with four who sign it."""
    return dossier_of(*COUNCILLORS, CHIEF, names=("Bjurholm", "Vindeln", "Vännäs"))


def frozen(dossier: Dossier, id_: str = "copy", **copy: object) -> Document:
    """Its document with the text frozen as it stands."""
    sheet = signing_sheet(dossier)
    fields = {"text": sheet.text, "sha256": sheet.sha256, **copy}
    return Document(dossier=dossier, copies=(SignedCopy(id=id_, pledge=dossier.pledge.id, **fields),))


def signed(document: Document, *numbers: int, form: SigningForm = SigningForm.INK) -> Document:
    """The document signed at some places, in that order."""
    made = (Signature(id=f"{number}", copy=document.copies[-1].id, block=number, form=form) for number in numbers)
    return replace(document, signatures=(*document.signatures, *made))
