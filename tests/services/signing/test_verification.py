from dataclasses import replace

import pytest
from desks import NewDesk
from signings import change_text, document_of, frozen_pledge, saved_pledge

from medlofte_desktop.domain.signing.document import DocumentState, Freezing
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import save, throw_away, undo
from medlofte_desktop.services.signing.documents import freeze, mark_printed
from medlofte_desktop.services.signing.signatures import Signing, sign
from medlofte_desktop.services.signing.verification import NoCodeError, Standing, verify


def test_the_latest_copy_is_told_with_how_far_its_signing_has_come(desk: Desk) -> None:
    frozen_pledge(desk)
    sign(desk, "vannas", 0, Signing())
    (found,) = verify(desk, document_of(desk).sheet.version_code)
    assert (found.standing, found.number, found.state) == (Standing.LATEST, 1, DocumentState.PARTLY_SIGNED)
    assert (found.freezing, found.other) == (Freezing.IN_STEP, None)


def test_it_tells_who_froze_the_text_whoever_has_signed_it_since(desk: Desk, new_desk: NewDesk) -> None:
    frozen_pledge(desk)
    mark_printed(new_desk("Bo By", beside=desk), [document_of(desk).copy.id])
    (found,) = verify(desk, document_of(desk).sheet.version_code)
    assert found.frozen_by == "Anneli Eriksson"


def test_what_stands_on_a_paper_is_the_text_that_was_frozen(desk: Desk) -> None:
    frozen_pledge(desk)
    before = document_of(desk).sheet
    change_text(desk)
    (found,) = verify(desk, before.sha256)
    assert found.sheet == before
    assert found.freezing is Freezing.BEHIND


@pytest.mark.parametrize(
    "shape",
    ["{0}", "{1}", "MEDLOFTE:{2}", "MEDLOFTEÖ{2}", "medlofte>{2}\r\n", "  {3} ", "{4}", "Version {0}", "\ufeff{0}"],
)
def test_a_code_is_read_as_printed_typed_pasted_or_scanned(desk: Desk, shape: str) -> None:
    frozen_pledge(desk)
    sha256 = document_of(desk).sheet.sha256
    code = document_of(desk).sheet.version_code
    typed = shape.format(code, sha256[:12], sha256.upper(), code.replace(" ", "-").upper(), sha256[:8])
    assert [one.sha256 for one in verify(desk, typed)] == [sha256]


def test_a_paper_whose_text_was_frozen_anew_is_replaced(desk: Desk) -> None:
    frozen_pledge(desk)
    old = document_of(desk).sheet.version_code
    change_text(desk)
    freeze(desk, ["vannas"])
    (found,) = verify(desk, old)
    assert (found.standing, found.number, found.state) == (Standing.REPLACED, 1, None)
    assert found.other == document_of(desk).copy


def test_a_text_that_was_frozen_again_after_another_is_the_one_that_counts(desk: Desk) -> None:
    frozen_pledge(desk)
    code = document_of(desk).sheet.version_code
    for introduction in ("Ny inledning.", ""):
        change_text(desk, introduction=introduction)
        freeze(desk, ["vannas"])
    assert [(one.standing, one.number) for one in verify(desk, code)] == [(Standing.LATEST, 3), (Standing.REPLACED, 1)]


def test_a_text_frozen_on_another_laptop_stands_beside(desk: Desk) -> None:
    frozen_pledge(desk)
    copy = document_of(desk).copy
    change_text(desk)
    sheet = document_of(desk).living
    save(desk, replace(copy, id="other", text=sheet.text, sha256=sheet.sha256))
    (found,) = verify(desk, copy.sha256)
    assert (found.standing, found.freezing, found.other.id) == (Standing.LATEST, Freezing.TWICE, "other")


def test_a_paper_whose_freezing_was_undone_is_thrown_away(desk: Desk) -> None:
    saved_pledge(desk)
    changes = freeze(desk, ["vannas"])
    code = document_of(desk).sheet.version_code
    undo(desk, changes)
    (found,) = verify(desk, code)
    assert found.standing is Standing.THROWN_AWAY


def test_a_paper_of_a_deleted_pledge_is_thrown_away(desk: Desk) -> None:
    frozen_pledge(desk)
    code = document_of(desk).sheet.version_code
    throw_away(desk, document_of(desk).dossier.pledge)
    (found,) = verify(desk, code)
    assert (found.standing, found.document) == (Standing.THROWN_AWAY, None)


def test_a_draft_is_told_as_one(desk: Desk) -> None:
    saved_pledge(desk)
    (found,) = verify(desk, document_of(desk).sheet.version_code)
    assert (found.standing, found.copy) == (Standing.DRAFT, None)


def test_a_copy_whose_kept_text_was_altered_is_not_whole(desk: Desk) -> None:
    frozen_pledge(desk)
    copy = document_of(desk).copy
    assert copy is not None
    save(desk, replace(copy, text=copy.text + " "))
    (found,) = verify(desk, copy.sha256)
    assert (found.is_whole, found.sheet) == (False, None)


def test_a_code_that_nobody_here_has_made_is_unknown(desk: Desk) -> None:
    frozen_pledge(desk)
    assert verify(desk, "ffff ffff ffff") == ()


@pytest.mark.parametrize(
    "typed",
    ["", "medlofte:", "version", "1f0c", "hej på dig!", "0" * 65, "%%%%%%%%", "1f0c 93ab 77dg", "１２３４５６７８"],
)
def test_what_is_no_code_is_refused(desk: Desk, typed: str) -> None:
    with pytest.raises(NoCodeError):
        verify(desk, typed)
