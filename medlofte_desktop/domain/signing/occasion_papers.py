"""What lies on the table at an occasion: its front page, and the list of which original goes to whom."""

from collections.abc import Iterable

from medlofte_desktop.domain.periods.period import iso
from medlofte_desktop.domain.records.occasion import SigningOccasion
from medlofte_desktop.domain.records.people import Party
from medlofte_desktop.domain.sheet.occasion_paper import OccasionPaper, PaperPart, PaperTable, Row
from medlofte_desktop.domain.sheet.signing_sheet import SignatureBlock, SigningSheet, parties
from medlofte_desktop.domain.signing.document import Document
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.domain.text import in_a_row

_PARTIES = {Party.MUNICIPALITY: "Kommunen", Party.POLICE: "Polisen", Party.OTHER: "Annan part"}


def front_page(dossier: OccasionDossier) -> OccasionPaper:
    """Where and when, whose pledges are signed in which order, and what happens when."""
    occasion = dossier.occasion
    return OccasionPaper(
        title=dossier.title,
        subtitle=", ".join(filter(None, (place_and_date(occasion), time_of_day(occasion)))),
        municipalities=municipality_names(dossier),
        police_district=district_names(dossier),
        parts=(
            PaperPart(heading="Medborgarlöften", table=_pledges(map(stated, dossier.documents))),
            PaperPart(heading="Körschema", text=occasion.running_order),
        ),
    )


def placement_list(dossier: OccasionDossier) -> OccasionPaper:
    """Each document in running order with its originals: how many, for whom, signed by whom."""
    sheets = [(document, stated(document)) for document in dossier.documents]
    rows = [_placed(number, document, sheet) for number, (document, sheet) in enumerate(sheets, start=1)]
    originals = sum(sheet.originals for _document, sheet in sheets)
    told = f"{len(sheets)} dokument undertecknas i sammanlagt {originals} original, ett till varje part."
    table = PaperTable(heads=("Nr", "Dokument", "Versionskod", "Original till", "Undertecknas av"), rows=tuple(rows))
    return OccasionPaper(
        title="Placeringslista", subtitle=occasion_name(dossier), parts=(PaperPart(text=told, table=table),)
    )


def stated(document: Document) -> SigningSheet:
    """The sheet that says what a document is: the one that is printed, or the pledge's own where that is damaged."""
    return document.printed_sheet or document.living


def occasion_name(dossier: OccasionDossier) -> str:
    """`Undertecknande av medborgarlöften, Umeå, 2023-03-03`."""
    return ", ".join(filter(None, (dossier.title, place_and_date(dossier.occasion))))


def place_and_date(occasion: SigningOccasion) -> str:
    """`Umeå, 2023-03-03`, as far as it is known."""
    return ", ".join(filter(None, (occasion.place, iso(occasion.dated))))


def time_of_day(occasion: SigningOccasion) -> str:
    """`klockan 10:00–11:30`, as far as it is known."""
    if occasion.begins and occasion.ends:
        return f"klockan {occasion.begins}–{occasion.ends}"
    return f"klockan {occasion.begins}" if occasion.begins else occasion.ends and f"till klockan {occasion.ends}"


def municipality_names(dossier: OccasionDossier) -> tuple[str, ...]:
    """The municipalities of all documents by their full names, each once."""
    return tuple(one.formal_name for one in dossier.municipalities)


def district_names(dossier: OccasionDossier) -> str:
    """The police districts of all documents, each once, in a row."""
    districts = (document.dossier.district for document in dossier.documents)
    return in_a_row(dict.fromkeys(one.title for one in districts if one is not None))


def _pledges(sheets: Iterable[SigningSheet]) -> PaperTable:
    rows = [(str(number), in_a_row(sheet.municipalities), sheet.period) for number, sheet in enumerate(sheets, start=1)]
    return PaperTable(heads=("Nr", "Kommun", "Period"), rows=tuple(rows), widest=1)


def _placed(number: int, document: Document, sheet: SigningSheet) -> Row:
    return (
        str(number),
        sheet.name,
        _version(document, sheet),
        "\n".join(f"{place}. {party}" for place, party in enumerate(_receivers(sheet), start=1)),
        "\n".join(map(_person, sheet.signatures)) or "Undertecknare saknas",
    )


def _version(document: Document, sheet: SigningSheet) -> str:
    if document.printed_sheet is None:
        return "skadad, ska frysas om"
    return sheet.version_code if sheet.frozen_as else "utkast, ej fryst"


def _receivers(sheet: SigningSheet) -> list[str]:
    """Who gets each original."""
    return [organisation or _PARTIES[party] for party, organisation in parties(sheet.signatures)] or ["Part saknas"]


def _person(block: SignatureBlock) -> str:
    """A name is enough to find somebody at the table; without one, the title is."""
    return block.name or ", ".join(filter(None, ("Namn saknas", block.title)))
