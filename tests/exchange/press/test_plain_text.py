from dataclasses import replace

from hypothesis import given
from press import TEXT, press_texts

from medlofte_desktop.domain.signing.press_text import PressText
from medlofte_desktop.exchange.press.plain_text import plain_text, plain_text_file

WHOLE = """\
Pressmeddelande 6 mars 2023

Sex kommuner & polisen

Första stycket.

Andra stycket.

Här gäller medborgarlöftena
– Umeå 2023–2024
– Vännäs 2023–2025

Varför medborgarlöften?
De ska
– öka tryggheten

Så är det.

Kontaktpersoner
Anneli Eriksson
Handläggare, Vännäs kommun
Telefon: 0935-141 05, växeln
E-post: a@vannas.example

Michael Rystedt

Bild
Från vänster: A; B.
Bilden i ord: Sex personer, en med "löftet"
"""


def test_parts_stand_an_empty_line_apart_and_a_list_follows_what_leads_to_it() -> None:
    assert plain_text(TEXT) == WHOLE


def test_what_is_not_there_leaves_no_gap() -> None:
    text = replace(TEXT, lead=(), picture=None, sections=(), contacts=())
    assert plain_text(text) == "Pressmeddelande 6 mars 2023\n\nSex kommuner & polisen\n"


def test_the_file_is_utf_8_with_line_ends_that_every_system_reads() -> None:
    assert plain_text_file(TEXT).decode().split("\r\n") == WHOLE.split("\n")


@given(press_texts())
def test_there_is_never_more_than_one_empty_line(text: PressText) -> None:
    assert "\n\n\n" not in plain_text(text)
