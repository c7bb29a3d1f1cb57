"""Bundles of which each part is right, and which have more of it than could be saved, read and handed on."""

import tracemalloc
from collections.abc import Callable
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from bundles import Line, bundle, kept, line

from medlofte_desktop.domain.records.people import Contact
from medlofte_desktop.exchange.bundle.error import BundleError, BundleProblem
from medlofte_desktop.services.bundles.handing_over import Part, hand_over
from medlofte_desktop.services.bundles.merging import merge_bundle, rehearse_merge
from medlofte_desktop.services.desk import Desk
from medlofte_desktop.services.saving import save


def contact(*parents: str, **content: Any) -> Line:
    return line("contact", "c", {"deleted": False, **content}, parents=sorted(parents))


def mesh(width: int, depth: int) -> list[Line]:
    """Versions of one contact in layers, each written after reading all of the layer above."""
    lines: list[Line] = []
    above: list[str] = []
    for number in range(depth):
        layer = [contact(*above, name=f"Namn {number}-{side}") for side in range(width)]
        lines += layer
        above = [one["id"] for one in layer]
    return lines


def fork(length: int) -> list[Line]:
    """A chain of versions, and one more beside the last."""
    chain = mesh(1, length)
    return [*chain, contact(chain[-2]["id"], name="En annan")]


def orders(letter: str, count: int) -> list[str]:
    return [f"{letter}{number}" for number in range(count)]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(lambda: bundle([contact(name=f"Namn {number}") for number in range(101)]), id="heads"),
        pytest.param(
            lambda: bundle([contact(roles=[f"{side}{n} {'a' * 9_000}" for n in range(130)]) for side in "ab"]),
            id="lists that unite",
        ),
        pytest.param(lambda: bundle([], forgotten=orders("a", 20_001)), id="orders"),
        pytest.param(lambda: bundle(mesh(90, 40)), id="versions that read versions"),
    ],
)
def test_it_is_refused_already_in_the_rehearsal(
    data: Callable[[], bytes], untouched: Desk, held: Callable[[], str], tmp_path: Path
) -> None:
    before = held()
    path = kept(tmp_path, data())
    for take_in in (rehearse_merge, merge_bundle):
        with pytest.raises(BundleError) as told:
            take_in(untouched, path)
        assert told.value.problem is BundleProblem.EXCESSIVE
    assert held() == before


def test_what_comes_in_as_many_versions_as_may_be_is_settled_and_handed_on(
    prepared: Callable[[], Desk], tmp_path: Path
) -> None:
    desk = prepared()
    merge_bundle(desk, kept(tmp_path, bundle([contact(name=f"Namn {number}") for number in range(100)])))
    save(desk, Contact(id="c", name="Avgjort"))
    handed = tmp_path / "ut.medlofte"
    hand_over(desk, handed, Part())
    assert merge_bundle(desk, handed).added == 0


def test_orders_are_refused_where_they_become_too_many_and_those_here_are_handed_on(
    prepared: Callable[[], Desk], tmp_path: Path
) -> None:
    desk = prepared()
    merge_bundle(desk, kept(tmp_path, bundle([], forgotten=orders("a", 20_000))))
    with pytest.raises(BundleError) as told:
        merge_bundle(desk, kept(tmp_path, bundle([], forgotten=orders("b", 1))))
    assert told.value.problem is BundleProblem.EXCESSIVE
    handed = tmp_path / "ut.medlofte"
    hand_over(desk, handed, Part())
    assert merge_bundle(desk, handed).forgotten == 0


@pytest.mark.parametrize("lines", [lambda: mesh(10, 300), lambda: fork(10_000)], ids=["layers", "fork"])
def test_many_versions_of_one_record_are_merged_in_moderate_time_and_memory(
    lines: Callable[[], list[Line]], untouched: Desk, tmp_path: Path
) -> None:
    path = kept(tmp_path, bundle(lines()))
    tracemalloc.start()
    begun = process_time()
    rehearse_merge(untouched, path)
    spent, (_now, peak) = process_time() - begun, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert spent < 30
    assert peak < 100_000_000
