from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from occasions import document, occasion_of
from strategies import LINES

from medlofte_desktop.domain.records.evidence import Evidence, Secrecy
from medlofte_desktop.domain.records.occasion import PressRelease
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.domain.signing.press_release import drafted
from medlofte_desktop.domain.signing.press_text import (
    PressContact,
    PressPicture,
    PressText,
    Reach,
    passages,
    press_text,
)

SENT = date(2023, 3, 6)
ANNELI = Contact(
    id="anneli",
    name="Anneli Eriksson",
    title="Handläggare",
    organisation="Vännäs kommun",
    phone="0935-141 05",
    mobile="070-174 06 05",
    email="anneli@vannas.example",
)
SHY = Contact(id="shy", name="Sven Blyg", phone="090-12 34 56", may_be_published=False)
RELEASE = PressRelease(
    id="release",
    occasion="occasion",
    headline="Rubrik",
    lead="Ett.\n\nTvå.",
    municipalities="– Vännäs 2023–2025",
    why="De ska\n– öka tryggheten\n– förebygga brott",
    agreement="Överenskommelsen gäller.",
)


def asked(*contacts: Contact, names: tuple[str, ...] = ("Vännäs",)) -> OccasionDossier:
    return replace(occasion_of(*map(document, names)), contacts=contacts)


def text(release: PressRelease = RELEASE, dossier: OccasionDossier | None = None) -> PressText:
    return press_text(release, dossier or asked(), dated=SENT)


@pytest.mark.parametrize(("typed", "read"), [
    ("", ()), (" \n\n", ()), ("Ett.\nTvå.", ("Ett.", "Två.")), ("– a\n– b", (("a", "b"),)),
    ("De ska\n– a\n- b\n• c\n\nSlut.", ("De ska", ("a", "b", "c"), "Slut.")),
    ("–5 grader", ("–5 grader",)), ("–", ("–",)),
])  # fmt: skip
def test_lines_are_paragraphs_and_those_with_a_dash_are_a_list(typed: str, read: tuple[object, ...]) -> None:
    assert passages(typed) == read


def test_a_release_is_headline_lead_and_sections_in_order() -> None:
    told = text()
    assert (told.dated, told.headline, told.lead) == (SENT, "Rubrik", ("Ett.", "Två."))
    assert [section.heading for section in told.sections] == [
        "Här gäller medborgarlöftet",
        "Varför medborgarlöften?",
        "Samverkansöverenskommelse",
    ]
    assert told.sections[1].passages == ("De ska", ("öka tryggheten", "förebygga brott"))


def test_headings_speak_of_one_or_of_several() -> None:
    headings = [section.heading for section in text(dossier=asked(names=("Vännäs", "Umeå"))).sections]
    assert headings[0] == "Här gäller medborgarlöftena"
    assert headings[2] == "Samverkansöverenskommelser"


def test_a_section_without_text_has_no_heading() -> None:
    assert [one.heading for one in text(replace(RELEASE, why=" \n", agreement="")).sections] == [
        "Här gäller medborgarlöftet"
    ]


def test_the_caption_goes_with_the_picture() -> None:
    release = replace(RELEASE, picture="ab", picture_text="Två personer", caption="Från vänster: A; B.")
    assert text(release).picture == PressPicture(sha256="ab", text="Två personer", caption="Från vänster: A; B.")
    assert text(replace(release, picture="")).picture is None


def test_a_contact_is_named_with_title_organisation_phones_and_mail() -> None:
    (contact,) = text(replace(RELEASE, contacts=("anneli",)), asked(ANNELI)).contacts
    assert contact == PressContact(
        name="Anneli Eriksson",
        about="Handläggare, Vännäs kommun",
        phones=(Reach("0935-141 05"), Reach("070-174 06 05")),
        email=Reach("anneli@vannas.example"),
    )


def test_a_contact_without_a_name_is_called_by_the_title() -> None:
    (contact,) = text(replace(RELEASE, contacts=("anneli",)), asked(replace(ANNELI, name=""))).contacts
    assert (contact.name, contact.about) == ("Handläggare", "Vännäs kommun")


@pytest.mark.parametrize("left_out", [SHY, replace(ANNELI, deleted=True), replace(ANNELI, name="", title="")])
def test_who_may_not_be_published_is_gone_or_has_no_name_is_left_out(left_out: Contact) -> None:
    release = replace(RELEASE, contacts=(left_out.id, "elsewhere"))
    assert text(release, asked(left_out)).contacts == ()


def test_who_is_not_chosen_is_not_named() -> None:
    assert text(RELEASE, asked(ANNELI)).contacts == ()


def test_one_contact_is_a_person_and_several_are_persons() -> None:
    other = replace(ANNELI, id="other")
    release = replace(RELEASE, contacts=("anneli", "other"))
    assert text(release, asked(ANNELI)).contacts_heading == "Kontaktperson"
    assert text(release, asked(ANNELI, other)).contacts_heading == "Kontaktpersoner"


@given(st.lists(LINES.filter(bool), max_size=6))
def test_no_word_that_is_written_is_lost(lines: list[str]) -> None:
    kept = " ".join(part if isinstance(part, str) else " ".join(part) for part in passages("\n".join(lines)))
    assert set("".join("\n".join(lines).split())) - set("–•*-") <= set("".join(kept.split()))


@pytest.mark.parametrize("secrecy", [Secrecy.INTERNAL, Secrecy.SECRET])
def test_evidence_that_is_not_open_is_in_no_text_of_a_drafted_release(secrecy: Secrecy) -> None:
    hidden = Evidence(id="h", pledge="vannas", title="Hemlig spaning", key_figure="37 tips", secrecy=secrecy)
    vannas = document("Vännäs")
    dossier = occasion_of(replace(vannas, dossier=replace(vannas.dossier, evidence=(hidden,))))
    told = repr(text(drafted(dossier, record="r"), dossier))
    assert "spaning" not in told
    assert "37 tips" not in told
