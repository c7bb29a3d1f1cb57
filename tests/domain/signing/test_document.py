from dataclasses import replace
from itertools import permutations

import pytest
from documents import CHIEF, COUNCILLORS, RESCUERS, by_police_alone, dossier_of, frozen, signed, together

from medlofte_desktop.domain.history.revision import canonical, digest
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.occasion import SigningForm
from medlofte_desktop.domain.records.people import Party
from medlofte_desktop.domain.records.signed_copy import Signature
from medlofte_desktop.domain.sheet.frozen_sheet import frozen_sheet
from medlofte_desktop.domain.signing.document import Document, DocumentState, Freezing, standing

SHAPES = {
    "one municipality": dossier_of(COUNCILLORS[2], CHIEF),
    "three municipalities": together(),
    "a third party": dossier_of(COUNCILLORS[2], CHIEF, RESCUERS),
    "the police alone": by_police_alone(),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_it_is_signed_when_everybody_has_signed_and_not_before(shape: str) -> None:
    document = frozen(SHAPES[shape])
    numbers = [place.number for place in document.places]
    states = [signed(document, *numbers[:count]).state for count in range(len(numbers) + 1)]
    between = [DocumentState.PARTLY_SIGNED] * (len(numbers) - 1)
    assert states == [DocumentState.FROZEN, *between, DocumentState.SIGNED]


def test_three_municipalities_sign_at_a_place_each_and_get_an_original_each() -> None:
    document = frozen(together())
    assert [place.block.organisation for place in document.places] == [
        *("Bjurholms kommun", "Vindelns kommun", "Vännäs kommun", "Lokalpolisområde Umeå")
    ]
    assert document.sheet.originals == 4
    assert "fyra likalydande exemplar" in document.sheet.copies


def test_a_third_party_signs_last_and_gets_an_original() -> None:
    document = frozen(SHAPES["a third party"])
    assert document.places[-1].block.party is Party.OTHER
    assert document.sheet.originals == 3


def test_two_who_sign_for_the_same_party_share_an_original() -> None:
    deputy = replace(COUNCILLORS[2], id="deputy", name="Bo By")
    document = frozen(dossier_of(COUNCILLORS[2], deputy, CHIEF))
    assert (len(document.places), document.sheet.originals) == (3, 2)


def test_a_pledge_by_the_police_alone_has_one_place_and_one_original() -> None:
    document = frozen(SHAPES["the police alone"])
    assert [place.block.party for place in document.places] == [Party.POLICE]
    assert (document.sheet.originals, document.sheet.copies) == (1, "")


def test_a_frozen_text_that_nobody_signs_is_never_signed() -> None:
    document = frozen(dossier_of())
    assert (document.places, document.state) == ((), DocumentState.FROZEN)


def test_who_signs_is_who_stands_on_the_frozen_text() -> None:
    document = frozen(SHAPES["one municipality"])
    document = replace(document, dossier=dossier_of(CHIEF, RESCUERS))
    assert [place.block.name for place in document.places] == [COUNCILLORS[2].name, CHIEF.name]


def test_the_order_of_signing_does_not_matter_for_how_it_stands() -> None:
    document = frozen(SHAPES["a third party"])
    ends = {tuple(signed(document, *order).places) for order in permutations(range(3))}
    assert len(ends) == 1


def test_the_form_is_that_of_those_who_have_signed() -> None:
    document = frozen(SHAPES["one municipality"])
    assert document.form is None
    assert signed(document, 1, form=SigningForm.E_SIGNATURE).form is SigningForm.E_SIGNATURE


def test_signatures_on_a_text_that_was_replaced_are_void() -> None:
    old = signed(frozen(SHAPES["one municipality"], "old"), 0, 1)
    new = frozen(dossier_of(COUNCILLORS[2], CHIEF, introduction="Ny."), "new", replaces=("old",))
    document = replace(new, copies=(*old.copies, *new.copies), signatures=old.signatures)
    assert (document.copy, document.state, document.form) == (new.copy, DocumentState.FROZEN, None)
    assert document.signatures_on(old.copies[0]) == old.signatures


def test_a_signature_at_a_place_that_is_not_there_makes_nothing_signed() -> None:
    document = signed(frozen(SHAPES["the police alone"]), 7)
    assert document.state is DocumentState.FROZEN


def test_the_copy_that_others_were_replaced_by_stands_however_they_are_ordered() -> None:
    dossier = SHAPES["one municipality"]
    copies = [
        frozen(dossier, id_, replaces=replaces).copies[0]
        for id_, replaces in (("a", ()), ("b", ("a",)), ("c", ("b",)), ("d", ("b", "c")))
    ]
    assert {standing(order) for order in permutations(copies)} == {(copies[3],)}


def test_an_edit_that_is_taken_back_is_in_step_again() -> None:
    document = frozen(SHAPES["one municipality"])
    edited = replace(document, dossier=dossier_of(COUNCILLORS[2], CHIEF, introduction="Ny."))
    assert edited.freezing is Freezing.BEHIND
    assert replace(edited, dossier=document.dossier).freezing is Freezing.IN_STEP


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", "null", '"text"', "{", "{}", canonical({"format": "medlofte-signed-copy/1"})),
        canonical({"format": "medlofte-signed-copy/2"}),
        "[" * 100_000,
    ],
)
def test_a_text_that_is_no_sheet_is_damaged_although_its_digest_is_right(text: str) -> None:
    document = frozen(SHAPES["one municipality"], text=text, sha256=digest(text))
    assert document.freezing is Freezing.DAMAGED
    assert (document.places, document.sheet.draft) == ((), True)
    assert frozen_sheet(document.copies[0]) is None


def test_a_number_where_words_should_stand_is_damaged() -> None:
    document = frozen(SHAPES["one municipality"])
    text = document.copies[0].text.replace('"period":"2023-04-01 – 2025-12-31"', '"period":2023')
    assert "2023," in text
    assert frozen(document.dossier, text=text, sha256=digest(text)).freezing is Freezing.DAMAGED


@pytest.mark.parametrize("shape", SHAPES)
def test_a_damaged_text_is_not_signed_by_anybody(shape: str) -> None:
    document = frozen(SHAPES[shape], sha256="0" * 64)
    document = replace(document, signatures=(Signature(id="s", copy="copy"),))
    assert (document.places, document.state) == ((), DocumentState.FROZEN)


def test_a_document_without_any_copy_prints_its_own_text_as_a_draft() -> None:
    dossier: Dossier = SHAPES["one municipality"]
    document = Document(dossier=dossier)
    assert (document.copy, document.freezing, document.state) == (
        None,
        Freezing.NOT_FROZEN,
        DocumentState.NOT_FROZEN,
    )
    assert document.sheet.draft
