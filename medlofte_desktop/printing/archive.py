"""PDF/A-2u: what a PDF must say about itself so that an archive can keep and read it."""

import io
import re
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from xml.sax.saxutils import escape

import pikepdf

from medlofte_desktop import __version__
from medlofte_desktop.domain.sheet.occasion_paper import OccasionPaper, Printable
from medlofte_desktop.printing.copying import Run, repeat

PRODUCER = f"Medlöfte {__version__}"
_NO_XML = re.compile(r"[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LOWEST_VERSION = "1.7"
_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>sv-SE</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{time}</xmp:CreateDate>
<xmp:ModifyDate>{time}</xmp:ModifyDate>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
<pdf:Producer>{producer}</pdf:Producer>
<xmpMM:DocumentID>uuid:{document}</xmpMM:DocumentID>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>U</pdfaid:conformance>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a file says about itself; `time` is aware."""

    title: str
    author: str
    time: datetime = field(default_factory=lambda: datetime.now().astimezone().replace(microsecond=0))


def about(printed: Sequence[Printable]) -> About:
    """Title and author of a file that holds these; a paper of an occasion names it for all."""
    municipalities = dict.fromkeys(name for one in printed for name in one.municipalities)
    authors = dict.fromkeys((*municipalities, *(one.police_district for one in printed if one.police_district)))
    names = [one.name for one in printed if isinstance(one, OccasionPaper)]
    sheets = [one for one in printed if not isinstance(one, OccasionPaper)]
    titles = dict.fromkeys(sheet.title for sheet in sheets)
    periods = dict.fromkeys(sheet.period for sheet in sheets if sheet.period)
    title = " · ".join(filter(None, (", ".join(part) for part in (titles, municipalities, periods))))
    return About(title=next(iter(names), title) or "Medborgarlöfte", author=", ".join(authors) or "Medlöfte")


def archived(pdf: bytes, described: About, runs: Sequence[Run] = ()) -> bytes:
    """A PDF from Qt as a valid PDF/A-2u file; `runs` part its pages into those that stand several times."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        repeat(document, runs)
        return finished(document, described)


def finished(document: pikepdf.Pdf, described: About) -> bytes:
    """The document's bytes once it says what it is; its output intent must be there already."""
    root = document.Root
    packet = document.make_stream(_xmp(described))
    packet.Type, packet.Subtype = pikepdf.Name.Metadata, pikepdf.Name.XML
    root.Metadata = packet
    root.Lang = pikepdf.String("sv-SE")
    root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
    document.trailer.Info = document.make_indirect(_information(described))
    saved = io.BytesIO()
    document.save(
        saved,
        min_version=_LOWEST_VERSION,
        compress_streams=False,
        fix_metadata_version=False,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
    )
    return saved.getvalue()


def _xmp(described: About) -> bytes:
    return _PACKET.format(
        title=_as_xml(described.title),
        author=_as_xml(described.author),
        time=described.time.isoformat(),
        producer=escape(PRODUCER),
        document=uuid.uuid4(),
    ).encode()


def _as_xml(text: str) -> str:
    return escape(_NO_XML.sub(" ", text))


def _information(described: About) -> pikepdf.Dictionary:
    offset = f"{described.time:%z}"
    time = f"D:{described.time:%Y%m%d%H%M%S}{offset[:3]}'{offset[3:]}'"
    return pikepdf.Dictionary(
        Title=pikepdf.String(described.title),
        Author=pikepdf.String(described.author),
        Creator=pikepdf.String(PRODUCER),
        Producer=pikepdf.String(PRODUCER),
        CreationDate=pikepdf.String(time),
        ModDate=pikepdf.String(time),
    )
