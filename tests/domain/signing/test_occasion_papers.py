"""Do the papers on the table say what is signed, in which order, and whose each original is?"""

from dataclasses import replace

import pytest
from occasions import OCCASION, changed, damaged, document, occasion_of

from medlofte_desktop.domain.records.people import Party, Signer
from medlofte_desktop.domain.sheet.occasion_paper import OccasionPaper, Row
from medlofte_desktop.domain.signing.document import Document
from medlofte_desktop.domain.signing.occasion_papers import front_page, placement_list, time_of_day

BOTH = occasion_of(document("Vännäs"), document("Bjurholm"))


def rows(paper: OccasionPaper) -> tuple[Row, ...]:
    return next(part.table.rows for part in paper.parts if part.table)


def with_signers(of: Document, *signers: Signer) -> Document:
    return replace(of, dossier=replace(of.dossier, signers=signers), copies=())


def test_the_front_page_says_where_and_when_and_names_everybody() -> None:
    paper = front_page(BOTH)
    assert paper.title == "Undertecknande av medborgarlöften"
    assert paper.subtitle == "Umeå stadshus, 2023-03-03, klockan 10:00–11:30"
    assert paper.municipalities == ("Vännäs kommun", "Bjurholm kommun")
    assert paper.police_district == "Lokalpolisområde Umeå"


def test_the_front_page_lists_municipalities_and_periods_in_running_order() -> None:
    period = "2023-04-01 – 2025-12-31"
    assert rows(front_page(BOTH)) == (("1", "Vännäs kommun", period), ("2", "Bjurholm kommun", period))
    assert [part.text for part in front_page(BOTH).parts if part.heading == "Körschema"] == [OCCASION.running_order]


def test_an_occasion_of_its_own_name_is_called_that() -> None:
    assert front_page(occasion_of(occasion=replace(OCCASION, title="Löftesdagen"))).title == "Löftesdagen"


@pytest.mark.parametrize(
    ("begins", "ends", "words"),
    [
        ("10:00", "11:30", "klockan 10:00–11:30"),
        ("10:00", "", "klockan 10:00"),
        ("", "11:30", "till klockan 11:30"),
        ("", "", ""),
    ],
)
def test_the_time_is_said_as_far_as_it_is_known(begins: str, ends: str, words: str) -> None:
    assert time_of_day(replace(OCCASION, begins=begins, ends=ends)) == words


def test_each_original_has_a_party_and_each_document_its_code_and_signers() -> None:
    number, name, code, originals, signers = rows(placement_list(BOTH))[1]
    assert (number, name) == ("2", "Medborgarlöfte, Bjurholm kommun, 2023-04-01 – 2025-12-31")
    assert code == BOTH.documents[1].sheet.version_code
    assert originals == "1. Bjurholm kommun\n2. Lokalpolisområde Umeå"
    assert signers == "Anna Frej\nMichael Rystedt"
    assert "2 dokument" in placement_list(BOTH).parts[0].text
    assert "4 original" in placement_list(BOTH).parts[0].text


def test_a_third_party_gets_an_original_and_two_signers_of_one_party_share_theirs() -> None:
    of = document("Vännäs")
    councillor, chief = of.dossier.signers
    second = replace(councillor, id="second", name="Bo Ek")
    owners = Signer(id="owners", pledge=of.id, name="Eva Ek", party=Party.OTHER)
    placed = rows(placement_list(occasion_of(with_signers(of, councillor, second, chief, owners))))[0]
    assert placed[3] == "1. Vännäs kommun\n2. Lokalpolisområde Umeå\n3. Annan part"
    assert placed[4] == "Anna Frej\nBo Ek\nMichael Rystedt\nEva Ek"


def test_what_is_missing_is_said() -> None:
    of = document("Vännäs")
    nameless = replace(of.dossier.signers[0], name="")
    assert rows(placement_list(occasion_of(with_signers(of, nameless))))[0][4] == "Namn saknas, Kommunalråd"
    assert rows(placement_list(occasion_of(with_signers(of))))[0][3:] == ("1. Part saknas", "Undertecknare saknas")


@pytest.mark.parametrize(
    ("shown", "code"),
    [
        (document("Vännäs", is_frozen=False), "utkast, ej fryst"),
        (changed(document("Vännäs")), "utkast, ej fryst"),
        (damaged(document("Vännäs", signed=1)), "skadad, ska frysas om"),
    ],
)
def test_a_document_that_is_not_the_one_to_sign_has_no_code(shown: Document, code: str) -> None:
    assert rows(placement_list(occasion_of(shown)))[0][2] == code
