from base64 import b64decode
from dataclasses import replace
from html.parser import HTMLParser

from hypothesis import given
from press import SPITEFUL, TEXT, png, press_texts

from medlofte_desktop.domain.signing.press_text import PressText, Reach
from medlofte_desktop.exchange.press.picture import read_picture
from medlofte_desktop.exchange.press.web_page import web_page

PICTURE = read_picture(png())
EMPTY = {"meta", "img", "br"}


class Page(HTMLParser):
    """A page that is read as a strict reader does: every element is closed, in order."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []
        self.feed(content.decode())
        self.close()
        assert self.open == []

    def all(self, name: str) -> list[dict[str, str | None]]:
        return [attributes for found, attributes in self.elements if found == name]

    def words(self, name: str) -> list[str]:
        return [words for inside, words in self.texts if inside == name]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs)
        self.elements.append((tag, dict(attrs)))
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.texts.append((self.open[-1], data.strip()))


def page(text: PressText = TEXT) -> Page:
    return Page(web_page(text, PICTURE))


def test_the_page_is_swedish_in_utf_8_and_called_by_its_headline() -> None:
    assert web_page(TEXT, PICTURE).startswith(b'<!DOCTYPE html>\n<html lang="sv">')
    assert {"charset": "utf-8"} in page().all("meta")
    assert page().words("title") == page().words("h1") == ["Sex kommuner & polisen"]


def test_each_part_is_the_element_that_says_what_it_is() -> None:
    shown = page()
    assert [name for name, _more in shown.elements if name in ("main", "h1", "figure", "section", "h2")] == [
        *("main", "h1", "figure"),
        *("section", "h2") * 3,
    ]
    assert shown.words("h2") == ["Här gäller medborgarlöftena", "Varför medborgarlöften?", "Kontaktpersoner"]
    assert shown.words("li")[:3] == ["Umeå 2023–2024", "Vännäs 2023–2025", "öka tryggheten"]
    assert shown.all("time") == [{"datetime": "2023-03-06"}]


def test_the_picture_is_in_the_page_with_its_words_and_its_caption() -> None:
    (image,) = page().all("img")
    kind, _, content = str(image["src"]).partition(",")
    assert (kind, b64decode(content)) == ("data:image/png;base64", PICTURE.content)
    assert image["alt"] == 'Sex personer, en med "löftet"'
    assert (image["width"], image["height"]) == ("4", "3")
    assert page().words("figcaption") == ["Från vänster: A; B."]


def test_a_release_without_a_picture_has_no_figure() -> None:
    assert page(replace(TEXT, picture=None)).all("figure") == []
    assert Page(web_page(TEXT, None)).all("figure") == []


def test_contacts_can_be_called_and_written_to_where_there_is_an_address() -> None:
    assert page().all("a") == [{"href": "tel:+4693514105"}, {"href": "mailto:a@vannas.example"}]
    assert page().words("a") == ["0935-141 05", "a@vannas.example"]
    assert any("växeln" in words for words in page().words("li"))


def test_nothing_is_fetched_from_elsewhere() -> None:
    content = web_page(TEXT, PICTURE)
    assert b"http" not in content
    assert b"url(" not in content
    assert page().all("link") == page().all("script") == []


def test_markup_in_what_is_written_is_only_words() -> None:
    contact = replace(TEXT.contacts[0], name=SPITEFUL, about=SPITEFUL, email=Reach(SPITEFUL, f"mailto:{SPITEFUL}"))
    assert TEXT.picture is not None
    told = replace(TEXT.picture, text=SPITEFUL, caption=SPITEFUL)
    shown = page(replace(TEXT, headline=SPITEFUL, lead=(SPITEFUL, (SPITEFUL,)), picture=told, contacts=(contact,)))
    assert shown.all("script") == []
    assert {name for _tag, attributes in shown.elements for name in attributes} <= {
        *("lang", "charset", "name", "content", "class", "datetime", "src", "width", "height", "alt", "href")
    }
    assert shown.words("h1") == [SPITEFUL]


@given(press_texts())
def test_any_words_make_a_page_that_reads_the_same(text: PressText) -> None:
    assert "".join(page(text).words("h1")) == text.headline.strip()
