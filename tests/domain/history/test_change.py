"""What a change is taken back to, whatever others have written since."""

from hypothesis import given
from hypothesis import strategies as st

from medlofte_desktop.domain.history.change import Change

TEXTS = st.sampled_from(["", "ett", "två", "tre"])
LISTS = st.lists(st.sampled_from("abcd"), unique=True)
CONTENTS = st.fixed_dictionaries({"text": TEXTS, "title": TEXTS, "people": LISTS, "deleted": st.just(False)})


def change(before: dict[str, object] | None, after: dict[str, object]) -> Change:
    return Change(kind="pledge", record="vannas", before=before, after=after)


@given(before=CONTENTS, after=CONTENTS)
def test_undone_at_once_all_is_as_before_and_redone_as_after(before, after) -> None:
    made = change(before, after)
    assert made.undone_in(after) == before
    assert made.redone_in(before) == after


@given(before=CONTENTS, after=CONTENTS, since=CONTENTS)
def test_a_text_that_somebody_has_written_since_stays(before, after, since) -> None:
    undone = change(before, after).undone_in(since)
    assert all(
        undone[field] == since[field]
        for field in ("text", "title")
        if since[field] not in (before[field], after[field])
    )


@given(before=CONTENTS, after=CONTENTS, since=CONTENTS)
def test_of_a_list_only_what_the_change_added_or_took_away_is_undone(before, after, since) -> None:
    undone = set(change(before, after).undone_in(since)["people"])
    added, removed = set(after["people"]) - set(before["people"]), set(before["people"]) - set(after["people"])
    assert undone == (set(since["people"]) - added) | removed


@given(after=CONTENTS, since=CONTENTS)
def test_what_is_new_goes_to_the_trash_and_comes_back_as_it_is_now(after, since) -> None:
    made = change(None, after)
    thrown = made.undone_in(since)
    assert thrown == {**since, "deleted": True}
    assert made.redone_in(thrown) == since
