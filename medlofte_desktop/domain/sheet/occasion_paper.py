"""What a paper of a signing occasion says, before how it looks: its front page, placement list or protocol."""

from dataclasses import dataclass

from medlofte_desktop.domain.sheet.signing_sheet import SignatureBlock, SigningSheet

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperTable:
    """Rows under their heads; newlines part the paragraphs of a cell.

    `widest` is the column that gets the room the others leave.
    """

    heads: Row
    rows: tuple[Row, ...]
    widest: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPart:
    """A heading, text with its paragraphs parted by newlines, and a table; any of them may be missing."""

    heading: str = ""
    text: str = ""
    table: PaperTable | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OccasionPaper:
    """A paper's whole content. `signatures` are those who sign it: nobody, or the one who kept the minutes."""

    title: str
    subtitle: str
    municipalities: tuple[str, ...] = ()
    police_district: str = ""
    parts: tuple[PaperPart, ...] = ()
    place_and_date: str = ""
    signatures: tuple[SignatureBlock, ...] = ()

    @property
    def name(self) -> str:
        """The paper in one line."""
        return ", ".join(filter(None, (self.title, self.subtitle)))

    @property
    def draft(self) -> bool:
        """No paper of an occasion is one: none of them is what is signed."""
        return False


Printable = SigningSheet | OccasionPaper
