"""Bundles that are to burst whoever opens them are refused, soon and in little memory."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from bundle_bombs import BOMBS, HEAVY
from desks import ready_file

__all__ = ["ready_file"]

ROOT = Path(__file__).parents[3]
SECONDS, MEGABYTES = 1, 100
Outcomes = dict[str, list[dict[str, Any]]]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is measured as Linux tells of it")


@pytest.fixture(scope="module")
def outcomes(ready_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Outcomes:
    """Name → what came of each of its bundles; all in one process, each in a child of it."""
    folder = tmp_path_factory.mktemp("bombs")
    paths = [path for name in (*BOMBS, *HEAVY) for path in written(name, folder)]
    done = subprocess.run(
        [sys.executable, ROOT / "tests/bundle_bombs.py", ready_file, *paths],
        env={"PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"},
        capture_output=True,
        check=True,
        timeout=300,
    )
    found: Outcomes = {name: [] for name in (*BOMBS, *HEAVY)}
    for told in map(json.loads, done.stdout.splitlines()):
        found[told["file"].partition(".")[0]].append(told)
    assert sum(map(len, found.values())) == len(paths)
    return found


def written(name: str, folder: Path) -> Iterator[Path]:
    made = {**BOMBS, **HEAVY}[name]()
    for number, data in enumerate([made] if isinstance(made, bytes) else made):
        path = folder / f"{name}.{number}.medlofte"
        path.write_bytes(data)
        yield path


@pytest.mark.parametrize("name", BOMBS)
def test_it_is_refused_soon_and_in_little_memory(name: str, outcomes: Outcomes) -> None:
    for told in outcomes[name]:
        assert told["said"] in ("BundleError: damaged", "BundleError: newer"), told
        assert is_light(told), told


@pytest.mark.parametrize("name", HEAVY)
def test_it_is_taken_in_as_soon_and_in_as_little_memory(name: str, outcomes: Outcomes) -> None:
    for told in outcomes[name]:
        assert told["said"] == "taken in", told
        assert is_light(told), told


def is_light(told: dict[str, Any]) -> bool:
    return told["seconds"] < SECONDS and told["megabytes"] < MEGABYTES
