from dataclasses import replace
from datetime import date

import pytest
from signings import change_text, document_of, frozen_pledge, saved_pledge

from medlofte_desktop.domain.records.occasion import SigningForm
from medlofte_desktop.domain.records.pledge import PledgeStatus
from medlofte_desktop.domain.signing.document import DocumentState
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import redo, save, undo
from medlofte_desktop.services.signing.signatures import MixedFormsError, NothingToSignError, Signing, sign, unsign

THIRD_OF_MARCH = Signing(dated=date(2023, 3, 3), at="10:42", place="Umeå")


def status(desk: Desk) -> PledgeStatus:
    return document_of(desk).dossier.pledge.status


def test_a_signature_holds_who_signed_what_where_and_when(desk: Desk) -> None:
    frozen_pledge(desk)
    sign(desk, "vannas", 0, THIRD_OF_MARCH)
    signature = document_of(desk).places[0].signature
    assert signature is not None
    assert (signature.name, signature.title, signature.place, signature.at) == (
        "Anna Frej",
        "Kommunalråd",
        "Umeå",
        "10:42",
    )


def test_the_status_of_the_pledge_follows_the_signatures(desk: Desk) -> None:
    frozen_pledge(desk)
    sign(desk, "vannas", 1, THIRD_OF_MARCH)
    assert (document_of(desk).state, status(desk)) == (DocumentState.PARTLY_SIGNED, PledgeStatus.PARTLY_SIGNED)
    sign(desk, "vannas", 0, THIRD_OF_MARCH)
    assert (document_of(desk).state, status(desk)) == (DocumentState.SIGNED, PledgeStatus.SIGNED)
    unsign(desk, "vannas", 0)
    assert status(desk) is PledgeStatus.PARTLY_SIGNED
    unsign(desk, "vannas", 1)
    assert status(desk) is PledgeStatus.READY


def test_a_signature_is_one_step_that_can_be_undone_and_made_again(desk: Desk) -> None:
    frozen_pledge(desk)
    changes = sign(desk, "vannas", 0, THIRD_OF_MARCH)
    undo(desk, changes)
    assert (document_of(desk).state, status(desk)) == (DocumentState.FROZEN, PledgeStatus.READY)
    redo(desk, changes)
    assert document_of(desk).state is DocumentState.PARTLY_SIGNED


def test_two_who_note_the_same_signature_have_noted_one(desk: Desk) -> None:
    frozen_pledge(desk)
    sign(desk, "vannas", 0, THIRD_OF_MARCH)
    sign(desk, "vannas", 0, replace(THIRD_OF_MARCH, at="10:43"))
    assert len(document_of(desk).signatures) == 1


def test_a_published_pledge_keeps_its_status(desk: Desk) -> None:
    frozen_pledge(desk)
    save(desk, replace(document_of(desk).dossier.pledge, status=PledgeStatus.PUBLISHED))
    sign(desk, "vannas", 0, THIRD_OF_MARCH)
    assert status(desk) is PledgeStatus.PUBLISHED


def test_ink_and_e_signature_are_never_mixed_on_one_document(desk: Desk) -> None:
    frozen_pledge(desk)
    sign(desk, "vannas", 0, THIRD_OF_MARCH)
    with pytest.raises(MixedFormsError):
        sign(desk, "vannas", 1, Signing(form=SigningForm.E_SIGNATURE))
    sign(desk, "vannas", 0, Signing(form=SigningForm.E_SIGNATURE))  # the only one may be corrected
    assert document_of(desk).form is SigningForm.E_SIGNATURE


def test_what_is_not_frozen_cannot_be_signed(desk: Desk) -> None:
    saved_pledge(desk)
    with pytest.raises(NothingToSignError):
        sign(desk, "vannas", 0, THIRD_OF_MARCH)


@pytest.mark.parametrize(("pledge", "number"), [("vannas", 2), ("vannas", -1), ("nowhere", 0)])
def test_a_place_that_is_not_on_the_paper_cannot_be_signed(desk: Desk, pledge: str, number: int) -> None:
    frozen_pledge(desk)
    with pytest.raises(NothingToSignError):
        sign(desk, pledge, number, THIRD_OF_MARCH)


def test_a_signed_text_stays_what_is_printed_although_the_pledge_is_changed(desk: Desk) -> None:
    frozen_pledge(desk)
    sign(desk, "vannas", 0, THIRD_OF_MARCH)
    change_text(desk)
    assert not document_of(desk).sheet.draft
    assert document_of(desk).sheet.opening == ()
