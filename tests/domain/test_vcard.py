import re

from hypothesis import given
from hypothesis import strategies as st
from strategies import records

from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.vcard import vcard

ANNELI = Contact(
    id="c1",
    municipality="2460",
    name="Anneli Eriksson",
    title="Handläggare",
    organisation="Vännäs kommun",
    phone="0935-141 05",
    email="anneli@vannas.example",
)


def unfolded(card: str) -> list[str]:
    return card.replace("\r\n ", "").split("\r\n")[:-1]


def test_a_contact_becomes_a_card_that_address_books_read() -> None:
    assert unfolded(vcard(ANNELI)) == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "UID:c1",
        "FN:Anneli Eriksson",
        "N:Eriksson;Anneli;;;",
        "ORG:Vännäs kommun",
        "TITLE:Handläggare",
        "TEL;TYPE=WORK,VOICE:0935-141 05",
        "EMAIL;TYPE=INTERNET:anneli@vannas.example",
        "END:VCARD",
    ]


def test_a_function_without_a_name_is_called_by_its_title() -> None:
    lines = unfolded(vcard(Contact(id="c2", title="Processledare")))
    assert "FN:Processledare" in lines
    assert "N:;;;;" in lines


def test_signs_that_part_fields_are_escaped() -> None:
    assert r"TITLE:Chef\; område\, A\\B" in unfolded(vcard(Contact(id="c", title=r"Chef; område, A\B")))


def test_a_typed_line_break_cannot_begin_a_property_of_its_own() -> None:
    hostile = "Anna\r\nTEL:112\nEND:VCARD\rURL:file:///x\u2028X:1\x00"
    lines = unfolded(vcard(Contact(id="c", title=hostile)))
    assert r"TITLE:Anna\nTEL:112\nEND:VCARD\nURL:file:///x\nX:1" in lines
    assert len(lines) == 7


@given(records(Contact))
def test_no_line_is_longer_than_75_octets_and_none_is_empty(contact: Contact) -> None:
    for line in vcard(contact).split("\r\n")[:-1]:
        assert 0 < len(line.encode()) <= 75


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1))
def test_a_long_title_comes_back_whole_from_its_folded_lines(title: str) -> None:
    line = next(line for line in unfolded(vcard(Contact(id="c", title=title))) if line.startswith("TITLE:"))
    value = re.sub(r"\\([\\;,])", r"\1", line.removeprefix("TITLE:").replace(r"\n", "\n"))
    assert value == re.sub("[\u2028\u2029]", "\n", title) or "\\n" in title
