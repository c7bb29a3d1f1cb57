"""What is written can be read: nothing becomes larger than a reader takes, however much or little there is to pack."""

import io
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from bundles import TIME, kept

from medlofte_desktop.domain.history.revision import Revision, write_revision
from medlofte_desktop.domain.history.sameness import root_of
from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.exchange.bundle import writer
from medlofte_desktop.exchange.bundle.error import BundleError, BundleProblem
from medlofte_desktop.exchange.bundle.lines import FORMAT, Label
from medlofte_desktop.exchange.bundle.reader import open_bundle
from medlofte_desktop.exchange.bundle.writer import write_bundle


def label_of(revisions: Iterable[Revision], **changed: object) -> Label:
    ids = [one.id for one in revisions]
    told = {"format": FORMAT, "writer": "Anneli", "written": TIME, "revisions": len(ids), "root": root_of(ids, ())}
    return Label(**{**told, **changed})


def written(revisions: list[Revision], password: str = "", **label: object) -> bytes:
    out = io.BytesIO()
    write_bundle(out, label_of(revisions, **label), revisions, lambda _sha256: b"", password)
    return out.getvalue()


def versions(count: int, text: str) -> list[Revision]:
    """A pledge of which one word is changed again and again in a long text."""
    made: list[Revision] = []
    pledge = Pledge(id="p", municipalities=("2460",), introduction=text)
    for number in range(count):
        record = replace(pledge, label=f"{number}")
        parents = [made[-1].id] if made else []
        made.append(write_revision(record, parents=parents, writer="Anneli", time=TIME))
    return made


@pytest.mark.parametrize("text", ["a" * 20_000, "Vi ska öka tryggheten. " * 800])
def test_a_long_text_that_is_saved_a_thousand_times_is_packed_tight_and_read(text: str, tmp_path: Path) -> None:
    revisions = versions(1_000, text)
    data = written(revisions)
    assert len(data) < 500_000
    with open_bundle(kept(tmp_path, data)) as bundle:
        assert [one for portion in bundle.portions() for one in portion] == revisions


def test_nothing_at_all_is_written_and_read(tmp_path: Path) -> None:
    with open_bundle(kept(tmp_path, written([]))) as bundle:
        assert list(bundle.portions()) == []


@pytest.mark.parametrize("length", [0, 1, 65_535, 65_536, 65_537, 131_072, 1_000_000])
def test_a_locked_bundle_of_any_length_is_read(length: int, light_lock: None, tmp_path: Path) -> None:
    people = [Contact(id=f"{number}", name=f"{number * 7919 % 1_000_003}" * 9) for number in range(length // 300)]
    revisions = [write_revision(one, parents=(), writer="Anneli", time=TIME) for one in people]
    with open_bundle(kept(tmp_path, written(revisions, "lås")), "lås") as bundle:
        assert sum(map(len, bundle.portions())) == len(revisions)


def test_the_versions_of_one_record_come_together_and_few_at_a_time(tmp_path: Path) -> None:
    with open_bundle(kept(tmp_path, written(versions(3_000, "Vi ska öka tryggheten. " * 100)))) as bundle:
        sizes = [len(portion) for portion in bundle.portions()]
    assert sum(sizes) == 3_000
    assert 1 < len(sizes) < 10


def problem_of(revisions: list[Revision], password: str = "", **label: object) -> BundleProblem:
    with pytest.raises(BundleError) as told:
        written(revisions, password, **label)
    return told.value.problem


def test_more_than_fits_into_a_file_is_refused_before_anybody_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    revisions = versions(20, "Vi ska öka tryggheten.")
    monkeypatch.setattr(writer, "SIZE_LIMIT", 500)
    assert problem_of(revisions) is BundleProblem.TOO_MUCH
    assert problem_of(revisions, "lås") is BundleProblem.TOO_MUCH


def test_more_files_or_orders_than_a_label_holds_are_refused() -> None:
    assert problem_of([], files=tuple(f"{n:064x}" for n in range(20_000))) is BundleProblem.TOO_MUCH
    assert problem_of([], forgotten=tuple(f"{n:064x}" for n in range(60_000))) is BundleProblem.TOO_MUCH


def test_equal_content_gives_equal_files() -> None:
    assert written(versions(3, "Vi lovar.")) == written(versions(3, "Vi lovar."))
