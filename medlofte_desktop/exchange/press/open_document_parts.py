"""The parts of an OpenDocument text (ODF 1.2) around what is written in it: styles, what it is about, and the list."""

from datetime import datetime

from medlofte_desktop import __version__

MIME_TYPE = "application/vnd.oasis.opendocument.text"

_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = " ".join(
    f'xmlns:{name}="{uri}"'
    for name, uri in {
        "office": f"{_OFFICE}:office:1.0",
        "style": f"{_OFFICE}:style:1.0",
        "text": f"{_OFFICE}:text:1.0",
        "draw": f"{_OFFICE}:drawing:1.0",
        "fo": f"{_OFFICE}:xsl-fo-compatible:1.0",
        "svg": f"{_OFFICE}:svg-compatible:1.0",
        "meta": f"{_OFFICE}:meta:1.0",
        "xlink": "http://www.w3.org/1999/xlink",
        "dc": "http://purl.org/dc/elements/1.1/",
    }.items()
)


# Named styles, which people can change in their own program; _20_ is a space in the name of one.
_STYLES = """
<office:font-face-decls>
  <style:font-face style:name="Sans" svg:font-family="Arial" style:font-family-generic="swiss"/>
</office:font-face-decls>
<office:styles>
  <style:default-style style:family="paragraph">
    <style:paragraph-properties fo:orphans="2" fo:widows="2"/>
    <style:text-properties style:font-name="Sans" fo:font-size="11pt" fo:language="sv" fo:country="SE"/>
  </style:default-style>
  <style:style style:name="Standard" style:family="paragraph"/>
  <style:style style:name="Kind" style:family="paragraph" style:parent-style-name="Standard">
    <style:paragraph-properties fo:margin-bottom="0.1cm"/>
    <style:text-properties fo:color="#4a5363"/>
  </style:style>
  <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"
    style:parent-style-name="Standard" style:next-style-name="Text" style:default-outline-level="1">
    <style:paragraph-properties fo:margin-top="0.1cm" fo:margin-bottom="0.5cm" fo:line-height="115%"
      fo:keep-with-next="always"/>
    <style:text-properties fo:font-size="22pt" fo:font-weight="bold"/>
  </style:style>
  <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"
    style:parent-style-name="Standard" style:next-style-name="Text" style:default-outline-level="2">
    <style:paragraph-properties fo:margin-top="0.7cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/>
    <style:text-properties fo:font-size="14pt" fo:font-weight="bold"/>
  </style:style>
  <style:style style:name="Text" style:family="paragraph" style:parent-style-name="Standard">
    <style:paragraph-properties fo:margin-bottom="0.3cm" fo:line-height="130%"/>
  </style:style>
  <style:style style:name="Lead" style:family="paragraph" style:parent-style-name="Text">
    <style:text-properties fo:font-size="13pt"/>
  </style:style>
  <style:style style:name="Item" style:family="paragraph" style:parent-style-name="Text">
    <style:paragraph-properties fo:margin-bottom="0.1cm"/>
  </style:style>
  <style:style style:name="Picture" style:family="paragraph" style:parent-style-name="Standard">
    <style:paragraph-properties fo:margin-top="0.3cm" fo:keep-with-next="always"/>
  </style:style>
  <style:style style:name="Caption" style:family="paragraph" style:parent-style-name="Standard">
    <style:paragraph-properties fo:margin-top="0.15cm" fo:margin-bottom="0.3cm"/>
    <style:text-properties fo:font-size="10pt" fo:color="#4a5363"/>
  </style:style>
  <style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
  <style:style style:name="Frame" style:family="graphic">
    <style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/>
  </style:style>
  <text:list-style style:name="Bullets">
    <text:list-level-style-bullet text:level="1" text:bullet-char="•">
      <style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
        <style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.6cm"
          fo:margin-left="0.6cm" fo:text-indent="-0.6cm"/>
      </style:list-level-properties>
    </text:list-level-style-bullet>
  </text:list-style>
</office:styles>
<office:automatic-styles>
  <style:page-layout style:name="A4">
    <style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/>
  </style:page-layout>
</office:automatic-styles>
<office:master-styles>
  <style:master-page style:name="Standard" style:page-layout-name="A4"/>
</office:master-styles>
"""


def styles() -> str:
    """How everything in the document looks."""
    return _part("document-styles", _STYLES)


def content(body: str) -> str:
    """The document, with `body` as markup."""
    return _part("document-content", f"<office:body><office:text>\n{body}\n</office:text></office:body>")


def meta(title: str, moment: datetime) -> str:
    """What the file is about; the title is markup."""
    told = (
        f"<meta:generator>Medlöfte/{__version__}</meta:generator>",
        f"<dc:title>{title}</dc:title>",
        f"<dc:date>{moment.isoformat()}</dc:date>",
        "<dc:language>sv-SE</dc:language>",
    )
    return _part("document-meta", f"<office:meta>{''.join(told)}</office:meta>")


def manifest(picture: str, media_type: str) -> str:
    """The list of the file's parts; `picture` is the name of one, or empty."""
    parts = {"/": MIME_TYPE, "content.xml": "text/xml", "styles.xml": "text/xml", "meta.xml": "text/xml"}
    if picture:
        parts[picture] = media_type
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>'
        for name, kind in parts.items()
    )
    space = f'xmlns:manifest="{_OFFICE}:manifest:1.0"'
    return f'{_XML}<manifest:manifest {space} manifest:version="1.2">{entries}</manifest:manifest>\n'


def _part(name: str, markup: str) -> str:
    return f'{_XML}<office:{name} {_SPACES} office:version="1.2">{markup}</office:{name}>\n'
