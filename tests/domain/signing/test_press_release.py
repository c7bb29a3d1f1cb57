from dataclasses import replace
from datetime import date

from documents import CHIEF, COUNCILLORS, RESCUERS, by_police_alone, dossier_of, frozen, together
from hypothesis import given, settings
from hypothesis import strategies as st
from occasions import document, occasion_of
from strategies import dossiers

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.evidence import Evidence, Secrecy
from medlofte_desktop.domain.records.occasion import PressRelease, SigningOccasion
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.signing.document import Document
from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.domain.signing.press_release import AIMS, drafted, to_ask

MEETING = SigningOccasion(id="occasion", dated=date(2023, 3, 3), place="Vännäs")
HIDDEN = "Underrättelse om torget"


def draft(*documents: Document, occasion: SigningOccasion = MEETING) -> PressRelease:
    return drafted(occasion_of(*documents, occasion=occasion), record="release")


def unfrozen(dossier: Dossier) -> Document:
    return Document(dossier=dossier)


def test_several_municipalities_are_counted_in_the_headline_and_told_apart_in_the_list() -> None:
    release = draft(document("Vännäs"), document("Bjurholm"))
    assert release.headline == "Två kommuner och polisen undertecknar medborgarlöften"
    assert release.municipalities == "– Bjurholm 2023-04-01 – 2025-12-31\n– Vännäs 2023-04-01 – 2025-12-31"


def test_one_municipality_is_called_by_its_whole_name() -> None:
    release = draft(document("Vännäs"))
    assert release.headline == "Vännäs kommun och polisen undertecknar ett medborgarlöfte"
    assert release.lead.startswith(
        "Vid ett möte i Vännäs fredagen den 3 mars 2023 undertecknade Vännäs kommun och polisen i "
        "lokalpolisområde Umeå ett medborgarlöfte. Löftet beskriver"
    )


def test_the_commonest_period_stands_first_and_swedish_order_within_it() -> None:
    two_years = dossier_of(*COUNCILLORS, names=("Umeå",), period_start=date(2023, 1, 1), period_end=date(2024, 12, 31))
    documents = (unfrozen(two_years), document("Åsele"), document("Vännäs"))
    assert [line.split()[1] for line in draft(*documents).municipalities.split("\n")] == ["Vännäs", "Åsele", "Umeå"]


def test_a_pledge_that_several_give_together_is_one_line() -> None:
    release = draft(frozen(together()))
    assert release.headline == "Tre kommuner och polisen undertecknar ett gemensamt medborgarlöfte"
    assert release.municipalities == "– Bjurholm, Vindeln och Vännäs 2023-04-01 – 2025-12-31"


def test_a_third_party_is_named_in_the_lead() -> None:
    assert (
        "kommun, polisen i lokalpolisområde Umeå och Räddningstjänsten ett"
        in draft(frozen(dossier_of(COUNCILLORS[2], CHIEF, RESCUERS))).lead
    )


def test_a_pledge_of_the_police_alone_says_so_and_nothing_of_an_agreement() -> None:
    release = draft(frozen(by_police_alone()))
    assert release.headline == "Polisen ger ett medborgarlöfte i Vännäs kommun"
    assert "vad polisen ska göra" in release.lead
    assert release.agreement == ""


def test_why_names_the_four_aims() -> None:
    assert draft(document("Vännäs")).why.split("\n") == ["Medborgarlöftet ska", *(f"– {aim}" for aim in AIMS)]
    assert len(AIMS) == 4


def test_a_day_and_a_place_that_are_not_known_are_left_out() -> None:
    assert draft(document("Vännäs"), occasion=SigningOccasion(id="occasion")).lead.startswith(
        "Vännäs kommun och polisen i lokalpolisområde Umeå har undertecknat ett medborgarlöfte."
    )


def test_a_place_that_is_no_town_is_left_out_since_nobody_knows_its_preposition() -> None:
    occasion = replace(MEETING, place="Kommunhusets aula")
    assert draft(document("Vännäs"), occasion=occasion).lead.startswith("Fredagen den 3 mars 2023 undertecknade")


def test_the_caption_names_each_signer_once_and_the_police_last() -> None:
    assert draft(document("Vännäs"), document("Bjurholm")).caption == (
        "Från vänster: Anna Frej, Vännäs; Anna Frej, Bjurholm; Michael Rystedt, Lokalpolisområde Umeå."
    )


def test_those_to_ask_are_the_press_contact_first_and_only_who_may_be_published_is_chosen() -> None:
    press, open_, shy = (Contact(id=name, name=name, may_be_published=name != "shy") for name in ("p", "o", "shy"))
    dossier = replace(occasion_of(document("Vännäs")), press_contact=press, contacts=(open_, shy, press))
    assert to_ask(dossier) == (press, open_, shy)
    assert drafted(dossier, record="r").contacts == ("p", "o")


def test_an_occasion_without_pledges_has_a_draft_all_the_same() -> None:
    assert draft().headline == "Kommunen och polisen undertecknar medborgarlöften"


@settings(max_examples=15)
@given(dossiers(), st.sampled_from([Secrecy.INTERNAL, Secrecy.SECRET]))
def test_nothing_of_evidence_that_is_not_open_is_in_a_draft(dossier: Dossier, secrecy: Secrecy) -> None:
    hidden = Evidence(
        id="h", pledge=dossier.pledge.id, title=HIDDEN, key_figure=HIDDEN, party=HIDDEN, link=HIDDEN, secrecy=secrecy
    )
    told = OccasionDossier(occasion=MEETING, documents=(unfrozen(replace(dossier, evidence=(hidden,))),))
    with_it = drafted(told, record="r")
    assert HIDDEN not in repr(with_it)
    without = replace(told, documents=(unfrozen(replace(dossier, evidence=())),))
    assert drafted(without, record="r") == with_it
