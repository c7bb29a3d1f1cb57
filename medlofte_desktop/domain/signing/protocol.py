"""The protocol of an occasion: what was signed there, by whom and when, where the papers are, and what is missing.

It is made of what stands on the sheets' heads, the signatures and the occasion; evidence, open or not, is no part.
"""

from collections.abc import Iterable

from medlofte_desktop.domain.periods.period import iso
from medlofte_desktop.domain.records.occasion import SigningForm, SigningOccasion
from medlofte_desktop.domain.records.signed_copy import Scan, Signature, SignedCopy
from medlofte_desktop.domain.sheet.frozen_sheet import frozen_sheet
from medlofte_desktop.domain.sheet.occasion_paper import OccasionPaper, PaperPart, PaperTable, Row
from medlofte_desktop.domain.sheet.signing_sheet import SignatureBlock, version_code
from medlofte_desktop.domain.signing.document import Document, DocumentState
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.domain.signing.occasion_papers import (
    district_names,
    municipality_names,
    occasion_name,
    place_and_date,
    time_of_day,
)

_HEADS = ("Namn", "Titel", "Organisation", "Undertecknat")
_FORMS = {SigningForm.INK: "bläck på papper", SigningForm.E_SIGNATURE: "e-underskrift"}


def protocol(dossier: OccasionDossier, *, kept_by: str = "") -> OccasionPaper:
    """The protocol as it stands now; `kept_by` is the name of the one who kept the minutes, if it is known."""
    occasion = dossier.occasion
    documents = (
        part
        for number, document in enumerate(dossier.documents, start=1)
        for part in _document(number, document, occasion)
    )
    return OccasionPaper(
        title="Protokoll",
        subtitle=occasion_name(dossier),
        municipalities=municipality_names(dossier),
        police_district=district_names(dossier),
        parts=(
            PaperPart(heading="Tillfället", text=_occasion(dossier)),
            PaperPart(heading="Närvarande", text=_present(occasion)),
            *documents,
            PaperPart(heading="Vid protokollet", text="Protokollet fördes av"),
        ),
        place_and_date=place_and_date(occasion),
        signatures=(SignatureBlock(name=kept_by, title="", organisation=""),),
    )


def _occasion(dossier: OccasionDossier) -> str:
    occasion = dossier.occasion
    signed = sum(document.state is DocumentState.SIGNED for document in dossier.documents)
    told = (
        ("Datum", iso(occasion.dated)),
        ("Tid", time_of_day(occasion)),
        ("Plats", occasion.place),
        ("Form", _FORMS[occasion.form]),
        ("Dokument", f"{len(dossier.documents)}, varav {signed} undertecknade av alla"),
    )
    return "\n".join(f"{name}: {value or 'ej angivet'}" for name, value in told)


def _present(occasion: SigningOccasion) -> str:
    if not occasion.present:
        return "Utöver undertecknarna är ingen närvarande antecknad."
    return "\n".join(("Utöver undertecknarna var följande närvarande:", *(f"– {one}" for one in occasion.present)))


def _document(number: int, document: Document, occasion: SigningOccasion) -> tuple[PaperPart, ...]:
    copy = document.copy
    sheet = (frozen_sheet(copy) if copy else None) or document.living
    table = PaperTable(heads=_HEADS, rows=tuple(_signatures(document)), widest=1)
    nobody = () if table.rows else ("Ingen undertecknare är antecknad.",)
    below = "\n".join((*nobody, _originals(copy), *map(_scan, document.scans_of(copy)))) if copy else ""
    return (
        PaperPart(heading=f"{number}. {sheet.name}", text=_version(document, occasion), table=table),
        PaperPart(text=below),
    )


def _version(document: Document, occasion: SigningOccasion) -> str:
    copy, form = document.copy, document.form
    if copy is None:
        return "Texten är inte fryst, så det finns inget exemplar att underteckna."
    code = f"Versionskod: {version_code(copy.sha256)}."
    if frozen_sheet(copy) is None:
        code = f"{code} Den frysta texten är skadad."
    return f"{code} Form: {_FORMS[form]}." if form not in (None, occasion.form) else code


def _signatures(document: Document) -> Iterable[Row]:
    """Everybody who signs or has signed; what was noted of a signature counts before what the sheet says."""
    if document.copy is None:
        return (_row(block, None) for block in document.living.signatures)
    if places := document.places:
        return (_row(place.block, place.signature) for place in places)
    return (_row(one, one) for one in document.signatures_on(document.copy))


def _row(block: SignatureBlock | Signature, signature: Signature | None) -> Row:
    stated = signature or block
    return (stated.name or "Namn saknas", stated.title, stated.organisation, _signed(signature))


def _signed(signature: Signature | None) -> str:
    if signature is None:
        return "Ej undertecknat"
    time = f"klockan {signature.at}" if signature.at else ""
    return ", ".join(filter(None, (signature.place, iso(signature.dated), time))) or "Undertecknat"


def _originals(copy: SignedCopy) -> str:
    return f"Originalen finns: {copy.originals}" if copy.originals else "Var originalen finns är inte antecknat."


def _scan(scan: Scan) -> str:
    return f"Inskannat: {scan.name} (SHA-256 {version_code(scan.sha256)} …)"
