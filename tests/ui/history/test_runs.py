from datetime import UTC, datetime, timedelta

from medlofte_desktop.services.history import FieldChange, Version
from medlofte_desktop.ui.history.runs import fold

NOON = datetime(2023, 3, 3, 12, tzinfo=UTC)


def version(minute: float, record: str = "p1", before: str = "a", after: str = "b", **values: object) -> Version:
    given: dict[str, object] = {
        "revision": f"{record} {minute}",
        "kind": "promise",
        "record": record,
        "writer": "Anneli",
        "time": NOON + timedelta(minutes=minute),
        "is_first": False,
        "content": {"text": after},
        "changes": (FieldChange(field="text", before=before, after=after),),
        "stands": False,
        "beside": False,
    }
    return Version(**(given | values))  # type: ignore[arg-type]


def sizes(*versions: Version) -> list[int]:
    return [len(run.versions) for run in fold(versions)]


def test_versions_of_one_record_within_ten_minutes_are_one_run() -> None:
    assert sizes(version(25), version(15), version(5)) == [3]
    assert sizes(version(25), version(14)) == [1, 1]


def test_another_writer_or_record_begins_a_run() -> None:
    assert sizes(version(3), version(2, writer="Michael"), version(1)) == [1, 1, 1]
    assert sizes(version(3), version(2, record="p2"), version(1)) == [1, 1, 1]


def test_records_of_the_same_moment_are_one_run() -> None:
    assert sizes(version(3), version(3, "p2"), version(3, "p3"), version(2, "p3")) == [3, 1]


def test_versions_in_conflict_stand_alone() -> None:
    assert sizes(version(3, beside=True), version(2), version(1)) == [1, 2]


def test_throwing_away_and_bringing_back_stand_alone() -> None:
    thrown = (FieldChange(field="deleted", before=False, after=True),)
    back = (FieldChange(field="deleted", before=True, after=False),)
    assert sizes(version(4), version(3, changes=back), version(2, changes=thrown), version(1)) == [1, 1, 1, 1]


def test_a_run_changes_from_before_its_first_to_after_its_last() -> None:
    (run,) = fold([version(2, before="b", after="c"), version(1, before="a", after="b")])
    assert run.changes() == (FieldChange(field="text", before="a", after="c"),)


def test_a_change_taken_back_in_the_same_run_is_no_change() -> None:
    (run,) = fold([version(2, before="b", after="a"), version(1, before="a", after="b")])
    assert run.changes() == ()
