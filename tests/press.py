"""A press release and a picture as values, for tests of the files that are made of them."""

import zlib
from dataclasses import replace
from datetime import date

from hypothesis import strategies as st
from strategies import LINES

from medlofte_desktop.domain.signing.press_text import PressContact, PressPicture, PressSection, PressText, Reach


def png(width: int = 4, height: int = 3) -> bytes:
    """A black PNG, a few bytes for any size."""
    head = width.to_bytes(4) + height.to_bytes(4) + bytes((8, 0, 0, 0, 0))
    rows = zlib.compress((b"\0" + bytes(width)) * height)
    chunks = ((b"IHDR", head), (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        len(body).to_bytes(4) + name + body + zlib.crc32(name + body).to_bytes(4) for name, body in chunks
    )


TEXT = PressText(
    dated=date(2023, 3, 6),
    headline="Sex kommuner & polisen",
    lead=("Första stycket.", "Andra stycket."),
    picture=PressPicture(sha256="ab", text='Sex personer, en med "löftet"', caption="Från vänster: A; B."),
    sections=(
        PressSection(heading="Här gäller medborgarlöftena", passages=(("Umeå 2023–2024", "Vännäs 2023–2025"),)),
        PressSection(heading="Varför medborgarlöften?", passages=("De ska", ("öka tryggheten",), "Så är det.")),
    ),
    contacts=(
        PressContact(
            name="Anneli Eriksson",
            about="Handläggare, Vännäs kommun",
            phones=(Reach("0935-141 05", "tel:+4693514105"), Reach("växeln")),
            email=Reach("a@vannas.example", "mailto:a@vannas.example"),
        ),
        PressContact(name="Michael Rystedt"),
    ),
)
SPITEFUL = "<script>alert('x')</script>\" onerror='y' & ]]> -->"

_WORDS = LINES.filter(bool) | st.just(SPITEFUL)


@st.composite
def press_texts(draw: st.DrawFn) -> PressText:
    """Releases with any words anywhere."""
    words = st.lists(_WORDS, min_size=1, max_size=3).map(tuple)
    passages = st.lists(_WORDS | words, min_size=1, max_size=3).map(tuple)
    reach = st.builds(Reach, _WORDS, st.none() | _WORDS)
    contacts = st.builds(
        PressContact, name=_WORDS, about=LINES, phones=st.lists(reach, max_size=2).map(tuple), email=st.none() | reach
    )
    section = st.builds(PressSection, heading=_WORDS, passages=passages)
    return replace(
        TEXT,
        headline=draw(_WORDS),
        lead=draw(passages),
        picture=PressPicture(sha256="ab", text=draw(_WORDS), caption=draw(LINES)),
        sections=tuple(draw(st.lists(section, max_size=3))),
        contacts=tuple(draw(st.lists(contacts, max_size=2))),
    )
