"""What always holds of freezing and signing, whatever people do and in whatever order."""

from dataclasses import replace
from itertools import count

import pytest
from desks import Desk, NewDesk
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from signings import change_text, document_of, frozen_pledge, saved_pledge
from strategies import dossiers, edits

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.occasion import SigningForm
from medlofte_desktop.domain.records.people import Signer
from medlofte_desktop.domain.records.pledge import PledgeStatus
from medlofte_desktop.domain.records.record import Record
from medlofte_desktop.domain.records.signed_copy import Signature, SignedCopy
from medlofte_desktop.domain.sheet.frozen_sheet import frozen_sheet
from medlofte_desktop.domain.sheet.signing_sheet import signing_sheet
from medlofte_desktop.domain.signing.document import Document, DocumentState, Freezing, standing
from medlofte_desktop.services.saving import save, undo
from medlofte_desktop.services.signing.documents import freeze, leave_behind
from medlofte_desktop.services.signing.signatures import (
    MixedFormsError,
    NothingToSignError,
    Signing,
    sign,
    unsign,
)
from medlofte_desktop.services.signing.verification import Standing, verify

QUICK = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
REASON = "Det rättas efteråt."
PLACES = 4

numbers = count(1)


def another(desk: Desk, *, is_frozen: bool = True) -> str:
    """The id of a new pledge that four people sign."""
    id_ = f"p{next(numbers)}"
    saved_pledge(desk, id_=id_)
    more = [Signer(id=f"{id_}-{n}", pledge=id_, order="s", name=f"N{n}", title="T", organisation="O") for n in "ab"]
    save(desk, *more)
    if is_frozen:
        freeze(desk, [id_])
    return id_


def stands(document: Document) -> tuple[object, ...]:
    """What a document is, apart from when and by whom it was last written."""
    dossier = replace(document.dossier, heads={}, writings={})
    return dossier, document.copies, document.signatures, document.scans


@given(dossiers())
def test_a_frozen_text_is_read_back_as_it_was_and_frozen_again_has_the_same_code(dossier: Dossier) -> None:
    sheet = signing_sheet(dossier)
    copy = SignedCopy(id="copy", pledge=dossier.pledge.id, text=sheet.text, sha256=sheet.sha256)
    read = frozen_sheet(copy)
    assert replace(read, draft=sheet.draft, frozen_as="") == sheet
    assert (read.sha256, replace(read, frozen_as="").sha256) == (sheet.sha256, sheet.sha256)


def test_two_laptops_that_freeze_the_same_text_give_it_the_same_code(new_desk: NewDesk) -> None:
    codes = []
    for name in ("Anneli Eriksson", "Bo By"):
        desk = new_desk(name)
        frozen_pledge(desk)
        codes.append(document_of(desk).sheet.version_code)
    assert codes[0] == codes[1]


@given(st.data())
@QUICK
def test_an_edit_that_is_undone_leaves_no_trace_in_what_is_signed(desk: Desk, data: st.DataObject) -> None:
    pledge = another(desk)
    sign(desk, pledge, 0, Signing())
    before = document_of(desk, pledge)
    record: Record = data.draw(st.sampled_from([one for one in before.dossier.records() if not _is_pledge(one)]))
    kept = {name: getattr(record, name) for name in ("pledge", "promise", "area", "evidence") if hasattr(record, name)}
    undo(desk, save(desk, replace(data.draw(edits(record)), **kept)))
    after = document_of(desk, pledge)
    assert stands(after) == stands(before)
    assert (after.freezing, after.sheet) == (Freezing.IN_STEP, before.sheet)


def _is_pledge(record: Record) -> bool:
    return hasattr(record, "municipalities")


@given(st.text('åäö <b>&"1', max_size=20))
@QUICK
def test_a_text_written_again_after_another_is_frozen_with_the_code_it_had(desk: Desk, text: str) -> None:
    pledge = another(desk)
    code = document_of(desk, pledge).sheet.sha256
    for introduction in (text, ""):
        change_text(desk, pledge, introduction)
        freeze(desk, [pledge])
    assert document_of(desk, pledge).sheet.sha256 == code


@given(st.text('åäö <b>&"1', min_size=1, max_size=20), st.sets(st.integers(0, PLACES - 1)))
@QUICK
def test_a_freezing_that_is_undone_gives_back_what_stood_with_its_signatures(
    desk: Desk, text: str, signed: set[int]
) -> None:
    pledge = another(desk)
    for number in signed:
        sign(desk, pledge, number, Signing())
    change_text(desk, pledge, text)
    before = document_of(desk, pledge)
    undo(desk, freeze(desk, [pledge], reason=REASON))
    assert stands(document_of(desk, pledge)) == stands(before)


@given(st.sets(st.integers(0, PLACES - 1)), st.integers(0, PLACES - 1))
@QUICK
def test_a_signature_that_is_taken_back_was_never_there(desk: Desk, signed: set[int], number: int) -> None:
    pledge = another(desk)
    for one in signed - {number}:
        sign(desk, pledge, one, Signing())
    before = document_of(desk, pledge)
    sign(desk, pledge, number, Signing())
    unsign(desk, pledge, number)
    assert stands(document_of(desk, pledge)) == stands(before)
    undo(desk, sign(desk, pledge, number, Signing()))
    assert stands(document_of(desk, pledge)) == stands(before)


@given(st.permutations(range(PLACES)), st.permutations(range(PLACES)), st.integers(0, PLACES))
@QUICK
def test_in_what_order_people_sign_never_matters(desk: Desk, one: list[int], other: list[int], count_: int) -> None:
    """Who has signed decides alone, also where some signed, changed their minds and signed again."""
    wanted = set(one[:count_])
    ends = []
    for order in ([n for n in one if n in wanted], [*other, *(-n - 1 for n in other if n not in wanted)]):
        pledge = another(desk)
        for number in order:
            if number >= 0:
                sign(desk, pledge, number, Signing(place="Umeå"))
            else:
                unsign(desk, pledge, -number - 1)
        document = document_of(desk, pledge)
        signed = [place.signature is not None for place in document.places]
        ends.append((signed, document.state, document.dossier.pledge.status, document.form))
    assert ends[0] == ends[1]
    assert {number for number, is_signed in enumerate(ends[0][0]) if is_signed} == wanted


STEPS = st.sampled_from(
    ["edit", "edit back", "freeze", "keep", "undo", *range(PLACES), *(-n - 1 for n in range(PLACES))]
)


@given(st.lists(STEPS, max_size=14))
@QUICK
def test_whatever_is_done_one_copy_stands_and_everything_agrees_on_who_has_signed_it(
    desk: Desk, steps: list[str | int]
) -> None:
    pledge = another(desk, is_frozen=False)
    done = []
    for step in steps:
        changes = _do(desk, pledge, step, done)
        done += [changes] if changes else []
        _agrees(desk, document_of(desk, pledge))


def _do(desk: Desk, pledge: str, step: str | int, done: list[object]) -> object:
    match step:
        case "edit" | "edit back":
            return change_text(desk, pledge, "Ny." if step == "edit" else "")
        case "freeze":
            return freeze(desk, [pledge], reason=REASON)
        case "keep":
            return leave_behind(desk, pledge)
        case "undo":
            undo(desk, done.pop()) if done else None
            return None
    try:
        return sign(desk, pledge, step, Signing()) if step >= 0 else unsign(desk, pledge, -step - 1)
    except NothingToSignError:
        assert document_of(desk, pledge).copy is None
        return None


def _agrees(desk: Desk, document: Document) -> None:
    assert len(standing(document.copies)) <= 1
    status = document.dossier.pledge.status
    assert (document.state is DocumentState.SIGNED) == (status is PledgeStatus.SIGNED)
    assert (document.state is DocumentState.PARTLY_SIGNED) == (status is PledgeStatus.PARTLY_SIGNED)
    for copy in document.copies:
        (found, *_others) = (one for one in verify(desk, copy.sha256) if one.copy and one.copy.pledge == document.id)
        is_standing = document.copy is not None and document.copy.sha256 == copy.sha256
        assert (found.standing is Standing.LATEST) == is_standing
    if document.copy is not None and document.signatures_on(document.copy):
        assert not document.sheet.draft


def test_ink_and_e_signature_from_two_laptops_are_told_apart_and_one_can_be_corrected(desk: Desk) -> None:
    """Each laptop took in the other's signature only afterwards."""
    frozen_pledge(desk)
    sign(desk, "vannas", 0, Signing())
    (ink,) = document_of(desk).signatures
    save(desk, replace(ink, id="other", block=1, form=SigningForm.E_SIGNATURE))
    assert document_of(desk).state is DocumentState.SIGNED
    sign(desk, "vannas", 0, Signing(form=SigningForm.E_SIGNATURE))
    assert {one.form for one in document_of(desk).signatures} == {SigningForm.E_SIGNATURE}


@pytest.mark.parametrize("form", SigningForm)
def test_where_forms_are_mixed_nobody_else_signs(desk: Desk, form: SigningForm) -> None:
    pledge = another(desk)
    copy = document_of(desk, pledge).copy
    assert copy is not None
    save(desk, *(Signature(id=f"{one}-{pledge}", copy=copy.id, block=n, form=one) for n, one in enumerate(SigningForm)))
    with pytest.raises(MixedFormsError):
        sign(desk, pledge, 2, Signing(form=form))
