from dataclasses import replace

import pytest
from signings import change_text, document_of, frozen_pledge, saved_pledge

from medlofte_desktop.domain.signing.document import DocumentState
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import save, throw_away, undo
from medlofte_desktop.services.signing.documents import freeze
from medlofte_desktop.services.signing.signatures import Signing, sign
from medlofte_desktop.services.signing.verification import NoCodeError, Standing, verify


def test_the_latest_copy_is_told_with_how_far_its_signing_has_come(desk: Desk) -> None:
    frozen_pledge(desk)
    sign(desk, "vannas", 0, Signing())
    (found,) = verify(desk, document_of(desk).sheet.version_code)
    assert (found.standing, found.number, found.state) == (Standing.LATEST, 1, DocumentState.PARTLY_SIGNED)


@pytest.mark.parametrize("shape", ["{0}", "{1}", "MEDLOFTE:{2}", "  {3} ", "{4}"])
def test_a_code_is_read_as_printed_typed_or_scanned(desk: Desk, shape: str) -> None:
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
    assert [one.is_whole for one in verify(desk, copy.sha256)] == [False]


def test_a_code_that_nobody_here_has_made_is_unknown(desk: Desk) -> None:
    frozen_pledge(desk)
    assert verify(desk, "ffff ffff ffff") == ()


@pytest.mark.parametrize(
    "typed", ["", "1f0c", "hej på dig!", "0" * 65, "%%%%%%%%", "1f0c 93ab 77dg", "１２３４５６７８"]
)
def test_what_is_no_code_is_refused(desk: Desk, typed: str) -> None:
    with pytest.raises(NoCodeError):
        verify(desk, typed)
