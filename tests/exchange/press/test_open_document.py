from dataclasses import replace
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZIP_STORED, ZipFile

from hypothesis import given
from press import SPITEFUL, TEXT, png, press_texts

from medlofte_desktop.domain.signing.press_text import PressText
from medlofte_desktop.exchange.press.open_document import open_document
from medlofte_desktop.exchange.press.picture import read_picture

PICTURE = read_picture(png(400, 300))
SPACE = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
TEXTS, STYLE, FO, SVG = (SPACE % name for name in ("text", "style", "xsl-fo-compatible", "svg-compatible"))
DC, LINK = "{http://purl.org/dc/elements/1.1/}", "{http://www.w3.org/1999/xlink}"


def opened(text: PressText = TEXT) -> ZipFile:
    return ZipFile(BytesIO(open_document(text, PICTURE)))


def part(name: str, text: PressText = TEXT) -> ElementTree.Element:
    return ElementTree.fromstring(opened(text).read(name))


def words(name: str, text: PressText = TEXT) -> list[str]:
    return ["".join(one.itertext()) for one in part("content.xml", text).iter(f"{TEXTS}{name}")]


def test_the_file_says_first_and_unpacked_what_it_is() -> None:
    first = opened().infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
    assert opened().read("mimetype") == b"application/vnd.oasis.opendocument.text"
    assert opened().testzip() is None


def test_every_part_stands_in_the_list() -> None:
    name = SPACE % "manifest" + "full-path"
    listed = {one.get(name) for one in part("META-INF/manifest.xml")}
    assert listed == {"/", *opened().namelist()} - {"mimetype", "META-INF/manifest.xml"}


def test_headings_are_headings_of_their_level() -> None:
    headings = part("content.xml").iter(f"{TEXTS}h")
    assert [(one.get(f"{TEXTS}outline-level"), "".join(one.itertext())) for one in headings] == [
        ("1", "Sex kommuner & polisen"),
        ("2", "Här gäller medborgarlöftena"),
        ("2", "Varför medborgarlöften?"),
        ("2", "Kontaktpersoner"),
    ]


def test_lists_are_lists() -> None:
    assert words("list-item") == ["Umeå 2023–2024", "Vännäs 2023–2025", "öka tryggheten"]


def test_the_picture_is_in_the_file_and_told_in_words() -> None:
    (image,) = part("content.xml").iter(SPACE % "drawing" + "image")
    assert opened().read(str(image.get(f"{LINK}href"))) == PICTURE.content
    assert [one.text for one in part("content.xml").iter(f"{SVG}desc")] == ['Sex personer, en med "löftet"']
    assert "Från vänster: A; B." in words("p")


def test_the_picture_keeps_its_shape_and_fits_the_page() -> None:
    (frame,) = part("content.xml").iter(SPACE % "drawing" + "frame")
    assert (frame.get(f"{SVG}width"), frame.get(f"{SVG}height")) == ("16.00cm", "12.00cm")


def test_the_text_is_swedish_and_has_a_title() -> None:
    (default,) = part("styles.xml").iter(f"{STYLE}default-style")
    (letters,) = default.iter(f"{STYLE}text-properties")
    assert (letters.get(f"{FO}language"), letters.get(f"{FO}country")) == ("sv", "SE")
    assert part("meta.xml").findtext(f".//{DC}title") == "Sex kommuner & polisen"


def test_contacts_can_be_called_and_written_to() -> None:
    assert [one.get(f"{LINK}href") for one in part("content.xml").iter(f"{TEXTS}a")] == [
        "tel:+4693514105",
        "mailto:a@vannas.example",
    ]


def test_every_style_that_is_used_is_there() -> None:
    names = {one.get(f"{STYLE}name") for one in part("styles.xml").iter()}
    body = [one for one in part("content.xml").iter() if one.get(f"{TEXTS}style-name")]
    assert {one.get(f"{TEXTS}style-name") for one in body} <= names


def test_the_same_release_makes_the_same_bytes() -> None:
    assert open_document(TEXT, PICTURE) == open_document(TEXT, PICTURE)


def test_a_release_without_a_picture_has_none() -> None:
    assert not any(name.startswith("Pictures") for name in opened(replace(TEXT, picture=None)).namelist())


def test_markup_and_what_xml_cannot_carry_are_only_words() -> None:
    assert words("h", replace(TEXT, headline=SPITEFUL))[0] == SPITEFUL
    assert words("h", replace(TEXT, headline="A\x00B\x0bC\ufffe"))[0] == "ABC"


@given(press_texts())
def test_any_words_make_a_file_that_reads_the_same(text: PressText) -> None:
    assert words("h", text)[0] == text.headline
