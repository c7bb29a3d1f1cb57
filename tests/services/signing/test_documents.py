from dataclasses import replace

import pytest
from desks import NewDesk
from signings import change_text, document_of, frozen_pledge, saved_pledge

from medlofte_desktop.domain.records.pledge import PledgeStatus
from medlofte_desktop.domain.signing.document import DocumentState, Freezing
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import save, undo
from medlofte_desktop.services.signing.documents import NotReadyError, freeze, leave_behind, mark_printed
from medlofte_desktop.services.signing.signatures import Signing, sign


def test_a_pledge_that_is_not_frozen_prints_as_a_draft(desk: Desk) -> None:
    saved_pledge(desk)
    assert document_of(desk).freezing is Freezing.NOT_FROZEN
    assert document_of(desk).sheet.draft


def test_freezing_makes_a_copy_of_the_text_and_calls_the_pledge_ready(desk: Desk) -> None:
    frozen_pledge(desk)
    document = document_of(desk)
    assert document.freezing is Freezing.IN_STEP
    assert document.dossier.pledge.status is PledgeStatus.READY
    assert not document.sheet.draft
    assert document.sheet.frozen_as == document.sheet.sha256 == document.living.sha256
    assert replace(document.sheet, frozen_as="", draft=True) == document.living


def test_a_later_edit_does_not_touch_the_copy(desk: Desk) -> None:
    frozen_pledge(desk)
    before = document_of(desk).copy
    change_text(desk)
    document = document_of(desk)
    assert document.copy == before
    assert document.freezing is Freezing.BEHIND
    assert document.sheet.draft


def test_freezing_anew_replaces_the_copy_and_voids_its_signatures(desk: Desk) -> None:
    frozen_pledge(desk)
    sign(desk, "vannas", 0, Signing())
    assert document_of(desk).state is DocumentState.PARTLY_SIGNED
    change_text(desk)
    freeze(desk, ["vannas"])
    document = document_of(desk)
    assert [len(document.copies), document.state] == [2, DocumentState.FROZEN]
    assert document.dossier.pledge.status is PledgeStatus.READY
    assert [place.signature for place in document.places] == [None, None]


def test_what_is_frozen_already_is_not_frozen_again(desk: Desk) -> None:
    frozen_pledge(desk)
    assert not freeze(desk, ["vannas"])


def test_keeping_the_frozen_text_holds_until_the_pledge_is_changed_again(desk: Desk) -> None:
    frozen_pledge(desk)
    change_text(desk)
    leave_behind(desk, "vannas")
    assert document_of(desk).freezing is Freezing.LEFT_BEHIND
    assert not document_of(desk).sheet.draft
    assert document_of(desk).sheet.opening == ()
    change_text(desk, introduction="Ännu en.")
    assert document_of(desk).freezing is Freezing.BEHIND


def test_errors_of_the_quality_check_need_a_reason_which_is_kept(desk: Desk) -> None:
    saved_pledge(desk)
    pledge = replace(document_of(desk).dossier.pledge, follow_along="")
    save(desk, pledge)
    with pytest.raises(NotReadyError) as told:
        freeze(desk, ["vannas"])
    assert told.value.pledges == ("vannas",)
    assert document_of(desk).copy is None
    freeze(desk, ["vannas"], reason="Webbplatsen öppnar i maj.")
    assert document_of(desk).dossier.pledge.ready_reason == "Webbplatsen öppnar i maj."


def test_one_that_is_not_ready_stops_all(desk: Desk) -> None:
    saved_pledge(desk)
    saved_pledge(desk, "2403", id_="bjurholm")
    save(desk, replace(document_of(desk, "bjurholm").dossier.pledge, follow_along=""))
    with pytest.raises(NotReadyError):
        freeze(desk, ["vannas", "bjurholm"])
    assert document_of(desk).copy is None


def test_undoing_a_freezing_brings_back_what_stood_before(desk: Desk) -> None:
    frozen_pledge(desk)
    first = document_of(desk).copy
    change_text(desk)
    undo(desk, freeze(desk, ["vannas"]))
    assert document_of(desk).copy == first
    assert document_of(desk).freezing is Freezing.BEHIND


def test_frozen_on_two_laptops_side_by_side_is_told_and_settled_by_freezing_again(new_desk: NewDesk) -> None:
    desk = new_desk()
    frozen_pledge(desk)
    copy = document_of(desk).copy
    assert copy is not None
    save(desk, replace(copy, id="other"))
    assert document_of(desk).freezing is Freezing.TWICE
    assert document_of(desk).sheet.draft
    freeze(desk, ["vannas"])
    assert document_of(desk).freezing is Freezing.IN_STEP
    assert len(document_of(desk).copies) == 3


def test_a_copy_whose_text_has_been_altered_is_told_and_not_printed(desk: Desk) -> None:
    frozen_pledge(desk)
    copy = document_of(desk).copy
    assert copy is not None
    save(desk, replace(copy, text=copy.text.replace("farten", "takten")))
    assert document_of(desk).freezing is Freezing.DAMAGED
    assert document_of(desk).sheet.draft
    assert document_of(desk).places == ()


def test_printing_is_noted_with_its_time(desk: Desk) -> None:
    frozen_pledge(desk)
    copy = document_of(desk).copy
    assert copy is not None
    assert copy.printed is None
    mark_printed(desk, [copy.id])
    printed = document_of(desk).copy
    assert printed is not None
    assert printed.printed is not None
