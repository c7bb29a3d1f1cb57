"""A press release as an OpenDocument text (ODF 1.2): headings that are headings, Swedish, and a picture told in words.

Qt can write such files too, but makes every heading an ordinary paragraph, leaves out language, title and what is in
the picture, and stores photographs as PNG.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import datetime, time
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from medlofte_desktop.domain.periods.written_day import written_day
from medlofte_desktop.domain.signing.press_text import KIND, Passage, PressContact, PressPicture, PressText, Reach
from medlofte_desktop.exchange.press.open_document_parts import MIME_TYPE, content, manifest, meta, styles
from medlofte_desktop.exchange.press.picture import Picture

_WIDEST, _HIGHEST = 16.0, 12.0  # centimetres of a picture on the page
_NO_XML = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def open_document(text: PressText, picture: Picture | None) -> bytes:
    """The file; `picture` is the one that the text has. The same release gives the same bytes."""
    shown = picture if text.picture else None
    moment = datetime.combine(text.dated, time())
    parts = {
        "mimetype": MIME_TYPE.encode(),
        "META-INF/manifest.xml": manifest(_name(shown), shown.media_type if shown else "").encode(),
        "content.xml": content("\n".join(_body(text, shown))).encode(),
        "styles.xml": styles().encode(),
        "meta.xml": meta(_words(text.headline), moment).encode(),
    }
    if shown:
        parts[_name(shown)] = shown.content
    return _zipped(parts)


def _zipped(parts: dict[str, bytes]) -> bytes:
    """The first part says what the file is and must not be compressed."""
    buffer = BytesIO()
    with ZipFile(buffer, "w") as file:
        for name, part in parts.items():
            method = ZIP_STORED if name == "mimetype" else ZIP_DEFLATED
            file.writestr(ZipInfo(name), part, compress_type=method)
    return buffer.getvalue()


def _name(picture: Picture | None) -> str:
    """Where the picture lies in the file."""
    return f"Pictures/bild.{picture.media_type.rpartition('/')[2]}" if picture else ""


def _body(text: PressText, picture: Picture | None) -> Iterator[str]:
    yield _paragraph(f"{KIND} {written_day(text.dated)}", "Kind")
    yield _heading(text.headline, 1)
    yield from _passages(text.lead, "Lead")
    if text.picture and picture:
        yield from _figure(text.picture, picture)
    for section in text.sections:
        yield _heading(section.heading, 2)
        yield from _passages(section.passages, "Text")
    if text.contacts:
        yield _heading(text.contacts_heading, 2)
        yield from (_styled(_contact(contact), "Text") for contact in text.contacts)


def _passages(passages: Iterable[Passage], style: str) -> Iterator[str]:
    for passage in passages:
        if isinstance(passage, str):
            yield _paragraph(passage, style)
        else:
            items = (f"<text:list-item>{_paragraph(item, 'Item')}</text:list-item>" for item in passage)
            yield f'<text:list text:style-name="Bullets">{"".join(items)}</text:list>'


def _heading(words: str, level: int) -> str:
    return f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">{_words(words)}</text:h>'


def _paragraph(words: str, style: str) -> str:
    return _styled(_words(words), style)


def _styled(markup: str, style: str) -> str:
    return f'<text:p text:style-name="{style}">{markup}</text:p>'


def _figure(told: PressPicture, picture: Picture) -> Iterator[str]:
    scale = min(_WIDEST / picture.width, _HIGHEST / picture.height)
    size = f'svg:width="{picture.width * scale:.2f}cm" svg:height="{picture.height * scale:.2f}cm"'
    yield _styled(
        f'<draw:frame draw:style-name="Frame" draw:name="Bild" text:anchor-type="as-char" {size}>'
        f'<draw:image xlink:href="{_name(picture)}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>'
        f"<svg:desc>{_words(told.text)}</svg:desc></draw:frame>",
        "Picture",
    )
    if told.caption:
        yield _paragraph(told.caption, "Caption")


def _contact(contact: PressContact) -> str:
    lines = [f'<text:span text:style-name="Strong">{_words(contact.name)}</text:span>']
    if contact.about:
        lines.append(_words(contact.about))
    if contact.phones:
        lines.append(f"Telefon: {', '.join(map(_link, contact.phones))}")
    if contact.email:
        lines.append(f"E-post: {_link(contact.email)}")
    return "<text:line-break/>".join(lines)


def _link(reach: Reach) -> str:
    words = _words(reach.words)
    if not reach.address:
        return words
    return f'<text:a xlink:type="simple" xlink:href={quoteattr(reach.address)}>{words}</text:a>'


def _words(text: str) -> str:
    """Text as XML, without what XML cannot carry."""
    return escape(_NO_XML.sub("", text))
