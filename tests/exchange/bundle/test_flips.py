"""A bundle of which one bit is not as it was written, or which is cut off or longer, is refused."""

import random
from pathlib import Path

import pytest
from bundles import kept

from medlofte_desktop.exchange.bundle.error import BundleError, BundleProblem
from medlofte_desktop.exchange.bundle.reader import open_bundle

PASSWORD = "storstrejk på Åre"
FOUND = {BundleProblem.DAMAGED, BundleProblem.NOT_A_BUNDLE, BundleProblem.WRONG_PASSWORD}
FLIPS = pytest.mark.parametrize("count", [300, pytest.param(10_000, marks=pytest.mark.proof)])


def read(path: Path) -> int:
    """Read a bundle to its end; returns the number of revisions."""
    with open_bundle(path, PASSWORD) as bundle:
        for sha256 in bundle.label.files:
            bundle.file(sha256)
        return sum(len(portion) for portion in bundle.portions())


def is_refused(path: Path) -> bool:
    try:
        read(path)
    except BundleError as error:
        return error.problem in FOUND
    return False


def flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def bits_let_through(data: bytes, count: int, folder: Path) -> list[int]:
    chance = random.Random(2023)
    bits = (chance.randrange(len(data) * 8) for _ in range(count))
    return [bit for bit in bits if not is_refused(kept(folder, flipped(data, bit)))]


def test_a_bundle_is_read_as_it_was_written(plain: bytes, locked: bytes, tmp_path: Path) -> None:
    assert read(kept(tmp_path, plain)) == 20
    assert read(kept(tmp_path, locked)) == 3_000


@FLIPS
def test_every_flipped_bit_of_a_bundle_is_found(count: int, plain: bytes, tmp_path: Path) -> None:
    assert bits_let_through(plain, count, tmp_path) == []


@FLIPS
def test_every_flipped_bit_of_a_locked_bundle_is_found(count: int, locked: bytes, tmp_path: Path) -> None:
    assert bits_let_through(locked, count, tmp_path) == []


@pytest.mark.parametrize("cut", [1, 63, 64, 65, 86, 200, 3_000])
def test_a_bundle_that_is_cut_off_is_refused(cut: int, plain: bytes, tmp_path: Path) -> None:
    assert is_refused(kept(tmp_path, plain[:-cut]))


@pytest.mark.parametrize("cut", [1, 16, 17, 65_536, 65_552])
def test_a_locked_bundle_that_is_cut_off_is_refused(cut: int, locked: bytes, tmp_path: Path) -> None:
    assert is_refused(kept(tmp_path, locked[:-cut]))


@pytest.mark.parametrize("length", [0, 1, 4, 18, 33, 34, 35, 50])
def test_the_beginning_of_a_bundle_alone_is_refused(length: int, plain: bytes, locked: bytes, tmp_path: Path) -> None:
    assert is_refused(kept(tmp_path, plain[:length]))
    assert is_refused(kept(tmp_path, locked[:length]))


def test_what_stands_before_or_behind_a_bundle_is_refused(plain: bytes, locked: bytes, tmp_path: Path) -> None:
    for data in (b"PK\x03\x04" + plain, plain + b"\n", locked + b"\0" * 16):
        assert is_refused(kept(tmp_path, data))


def test_pieces_of_a_locked_bundle_cannot_change_places(locked: bytes, tmp_path: Path) -> None:
    head, piece = 34, 65_552
    first, second = locked[head : head + piece], locked[head + piece : head + 2 * piece]
    assert len(second) == piece
    assert is_refused(kept(tmp_path, locked[:head] + second + first + locked[head + 2 * piece :]))
    assert is_refused(kept(tmp_path, locked[:head] + first + locked[head + 2 * piece :]))
