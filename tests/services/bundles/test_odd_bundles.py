"""Bundles that hold what is odd but not wrong: whatever is taken in makes nothing fail afterwards."""

from pathlib import Path
from typing import Any

import pytest
from bundles import Line, bundle, kept, line, record
from desks import NewDesk
from looking_through import look_through
from signings import frozen_pledge

from medlofte_desktop.exchange.bundle.error import BundleError, BundleProblem
from medlofte_desktop.services.bundles.handing_over import words
from medlofte_desktop.services.bundles.merging import merge_bundle
from medlofte_desktop.services.check import check
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.pledges import open_pledge
from medlofte_desktop.services.saving import throw_away
from medlofte_desktop.services.signing.documents import open_document
from medlofte_desktop.services.signing.occasions import begin_occasion
from medlofte_desktop.services.trash import trash
from medlofte_desktop.storage.bundles.difference import every_revision_id
from medlofte_desktop.storage.bundles.reach import every_record

FULL = {
    "deleted": False,
    **dict.fromkeys(("name", "title", "organisation", "phone", "mobile", "email"), ""),
    "municipality": None,
    "police_district": None,
    "may_be_published": True,
    "roles": [],
}
FIRST = line("contact", "a", {**FULL, "name": "Eva", "phone": "0935-141 05"})


def pledge(id_: str, **content: Any) -> Line:
    return record("pledge", id_, **{"municipalities": ["2460"], **content})


ODD: dict[str, list[Line]] = {
    "versions of an older program, without the later fields": [
        FIRST,
        line("contact", "a", {"deleted": False, "name": "Eva Ek"}, parents=[FIRST["id"]]),
        record("promise", "l", pledge="vannas"),
    ],
    "versions whose parents have not come": [line("contact", "a", FULL, parents=["a" * 64])],
    "pledges that extend each other": [pledge("p", extends="q"), pledge("q", extends="p"), pledge("r", extends="r")],
    "copies that replace each other": [
        record("signed_copy", "c", pledge="vannas", replaces=["d"]),
        record("signed_copy", "d", pledge="vannas", replaces=["c", "d"]),
    ],
    "a promise under the area of another pledge": [
        pledge("p"),
        record("priority_area", "o", pledge="p", title=""),
        record("promise", "l", pledge="vannas", area="o", order="åäö"),
    ],
    "evidence that is on another laptop": [record("priority_area", "o", pledge="vannas", title="", evidence=["e"])],
    "values at their ends": [
        pledge("p", period_start="1900-01-01", period_end="2199-12-31", follow_up_months=2**31 - 1),
        pledge("q", period_start="2199-12-31", period_end="1900-01-01", follow_up_months=0, decision_date="1900-01-01"),
        record("evidence", "e", pledge="p", responses=2**31 - 1, order="\N{ZERO WIDTH JOINER}"),
        record("signature", "s", copy="c", block=2**31 - 1, at="efter lunch"),
        record("signed_copy", "c", pledge="p", frozen="1970-01-01T00:00:00.000000+00:00"),
        record("signed_copy", "d", pledge="q", printed="2199-12-31T23:59:59.999999+00:00"),
        line("contact", "a", FULL, time="1970-01-01T00:00:00.000000+00:00"),
        line("contact", "b", FULL, time="2999-12-31T23:59:59.999999+00:00"),
        record("signing_occasion", "o", dated="2199-12-31", begins="99:99", ends="klockan", pledges=["p", "q"]),
    ],
    "texts of every kind": [
        record("contact", "a", name="<b>Eva</b>", title="=1+1", email="%s{0}", roles=["a" * 64, "\N{GRINNING FACE}"]),
        record("contact", "b", name="مرحبا", phone="\t\n", organisation="e\u0301" * 1_000),
        pledge("p", introduction="ö" * 200_000, label="\u200b\u00ad"),
    ],
}  # fmt: skip


@pytest.fixture
def filled(new_desk: NewDesk) -> Desk:
    """A laptop with a frozen pledge on an occasion."""
    desk = new_desk()
    frozen_pledge(desk)
    begin_occasion(desk, ["vannas"])
    return desk


@pytest.mark.parametrize("name", ODD)
def test_it_is_taken_in_and_nothing_fails_on_it(name: str, filled: Desk, new_desk: NewDesk, tmp_path: Path) -> None:
    merge_bundle(filled, kept(tmp_path, bundle(ODD[name])))
    assert check(filled) == ()
    look_through(filled, tmp_path)
    other = new_desk("Michael Rystedt")
    merge_bundle(other, tmp_path / "genomsedd.medlofte")
    assert words(other) == words(filled)
    assert check(other) == ()


def test_the_same_comes_of_it_one_version_at_a_time(new_desk: NewDesk, tmp_path: Path) -> None:
    desk, other = new_desk(), new_desk()
    lines = ODD["versions of an older program, without the later fields"][:2]
    for one in reversed(lines):
        merge_bundle(desk, kept(tmp_path, bundle([one])))
    merge_bundle(other, kept(tmp_path, bundle(lines)))
    assert (check(desk), check(other)) == ((), ())
    assert words(desk) == words(other)


def test_a_parent_that_comes_later_and_is_of_another_record_is_refused(filled: Desk, tmp_path: Path) -> None:
    merge_bundle(filled, kept(tmp_path, bundle([line("contact", "b", FULL, parents=[FIRST["id"]])])))
    with pytest.raises(BundleError) as told:
        merge_bundle(filled, kept(tmp_path, bundle([FIRST])))
    assert told.value.problem is BundleProblem.DAMAGED


def test_an_order_to_forget_everything_goes_no_further_than_forgetting_a_person(filled: Desk, tmp_path: Path) -> None:
    """Contacts and signers go, and what was: neither what stands nor what has been signed."""
    before, copy = open_pledge(filled, "vannas"), open_document(filled, "vannas").copy
    with filled.database.reading() as connection:
        everything = every_revision_id(connection).union(every_record(connection))
    merge_bundle(filled, kept(tmp_path, bundle([], forgotten=sorted(everything))))
    after = open_pledge(filled, "vannas")
    assert after.signers == ()
    assert (after.pledge, after.promises, after.activities) == (before.pledge, before.promises, before.activities)
    assert open_document(filled, "vannas").copy == copy
    assert check(filled) == ()
    look_through(filled, tmp_path)


def test_a_signed_copy_without_its_text_is_refused_whatever_is_ordered(filled: Desk, tmp_path: Path) -> None:
    copy = line("signed_copy", "c", None, hash="a" * 64)
    with pytest.raises(BundleError) as told:
        merge_bundle(filled, kept(tmp_path, bundle([copy], forgotten=["c", copy["id"]])))
    assert told.value.problem is BundleProblem.DAMAGED


def test_an_order_hides_no_pledge_from_the_trash(filled: Desk, tmp_path: Path) -> None:
    merge_bundle(filled, kept(tmp_path, bundle([], forgotten=["vannas"])))
    throw_away(filled, open_pledge(filled, "vannas").pledge)
    assert [one.record.id for one in trash(filled)] == ["vannas"]


def test_what_is_forgotten_comes_back_with_no_older_file(filled: Desk, tmp_path: Path) -> None:
    with_eva = kept(tmp_path, bundle([FIRST]))
    merge_bundle(filled, with_eva)
    order = tmp_path / "order.medlofte"
    order.write_bytes(bundle([], forgotten=["a"]))
    for path in (order, with_eva, order):
        merge_bundle(filled, path)
    assert b"Eva" not in everything_kept(filled)
    assert check(filled) == ()


def everything_kept(desk: Desk) -> bytes:
    with desk.database.reading() as connection:
        return repr(connection.exec_driver_sql("SELECT content FROM revision").all()).encode()
