from dataclasses import MISSING, fields

from hypothesis import given
from strategies import any_records

from medlofte_desktop.domain.history.forgetting import is_forgotten, is_tombstone, tombstone
from medlofte_desktop.domain.records.content import content_of
from medlofte_desktop.domain.records.kinds import KIND_OF
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.records.record import Record

EVA = content_of(Contact(id="eva", name="Eva Ek"))
STONE = content_of(tombstone(Contact(id="eva", name="Eva Ek")))


@given(any_records())
def test_of_a_forgotten_record_only_its_place_is_left_and_that_it_is_deleted(record: Record) -> None:
    stone = tombstone(record)
    assert stone.deleted
    assert stone.id == record.id
    for field in fields(record):
        if field.name != "deleted":
            kept = getattr(record, field.name) if field.default is MISSING else field.default
            assert getattr(stone, field.name) == kept
    assert is_tombstone(KIND_OF[type(record)], content_of(stone))


def test_a_record_that_says_something_is_no_tombstone() -> None:
    assert not is_tombstone("contact", EVA)
    assert not is_tombstone("contact", {**EVA, "deleted": True})
    assert is_tombstone("contact", STONE)


def test_the_order_to_forget_a_record_holds_for_all_but_its_tombstone() -> None:
    assert is_forgotten("version", "eva", "contact", EVA, {"eva"})
    assert not is_forgotten("version", "eva", "contact", STONE, {"eva"})
    assert not is_forgotten("version", "eva", "contact", EVA, {"ove"})


def test_the_order_to_forget_a_version_holds_for_that_alone() -> None:
    assert is_forgotten("version", "eva", "contact", EVA, {"version"})
    assert not is_forgotten("other", "eva", "contact", EVA, {"version"})
    assert not is_forgotten("version", "eva", "contact", STONE, {"version"})
