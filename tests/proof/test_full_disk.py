"""The disk gets full at any moment: what was there is there, whole, and one sentence says what happened."""

import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desks import Desk, register
from sheets import with_promises
from signings import frozen_pledge, saved_pledge
from small_disks import SmallDisk, small_disk

from medlofte_desktop.domain.expected_error import ExpectedError
from medlofte_desktop.domain.records.promise import Promise
from medlofte_desktop.printing.pdf import pdf_of
from medlofte_desktop.safe_file import write_safely
from medlofte_desktop.sentences import sentence
from medlofte_desktop.services.bundles.handing_over import Part, hand_over
from medlofte_desktop.services.check import check
from medlofte_desktop.services.desk import open_desk
from medlofte_desktop.services.pledge_files import write_pledges
from medlofte_desktop.services.pledges import find, open_pledge
from medlofte_desktop.services.saving import save
from medlofte_desktop.services.signing.scans import attach_scans
from medlofte_desktop.settings import Settings, write_settings

__all__ = ["small_disk"]

Write = Callable[[Desk, Path], object]
PLEDGES, SCAN = 40, 200_000
SIZES = pytest.mark.parametrize("sizes", [4, pytest.param(200, marks=pytest.mark.proof)])


def pledge_file(desk: Desk, path: Path) -> None:
    write_pledges(desk, [f"pledge{number}" for number in range(PLEDGES)], path)


WRITERS: dict[str, Write] = {
    "a bundle": lambda desk, path: hand_over(desk, path, Part()),
    "a locked bundle": lambda desk, path: hand_over(desk, path, Part(), password="öppna"),
    "a PDF": lambda _desk, path: write_safely(path, pdf_of(with_promises(60))),
    "the settings": lambda _desk, path: write_settings(path, Settings(name="Å" * 250, title="Ö" * 250)),
    "a pledge file": pledge_file,
}


@pytest.fixture
def desk(ready_file: Path, tmp_path: Path) -> Iterator[Desk]:
    """A desk whose database lies elsewhere, with pledges and a scan."""
    desk = open_desk(shutil.copy(ready_file, tmp_path / "medlofte.db"), writer="Anneli", municipalities=register())
    for number, municipality in zip(range(PLEDGES), register(), strict=False):
        saved_pledge(desk, municipality.code, id_=f"pledge{number}")
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.7\n" + random.Random(0).randbytes(SCAN) + b"\nstartxref\n9\n%%EOF\n")
    attach_scans(desk, frozen_pledge(desk), [scan])
    yield desk
    desk.database.close()


def spread(sizes: int, needed: int) -> list[int]:
    """So many different sizes, none of which is enough for what is needed."""
    found = sorted({needed * number // sizes for number in range(sizes)})
    assert len(found) == sizes
    return found


def is_one_sentence(error: BaseException) -> bool:
    assert isinstance(error, OSError | ExpectedError)
    told = sentence(error)
    return told.endswith(".") and "\n" not in told and type(error).__name__ not in told


@SIZES
@pytest.mark.parametrize(
    "kind", [pytest.param(kind, marks=pytest.mark.proof) if "locked" in kind else kind for kind in WRITERS]
)
def test_the_old_file_stays_whole(kind: str, sizes: int, desk: Desk, small_disk: SmallDisk, qapp: object) -> None:
    write, path = WRITERS[kind], small_disk.folder / "file"
    write(desk, path)
    needed = path.stat().st_size
    path.write_bytes(b"old")
    for size in spread(sizes, needed):
        with small_disk.room(size), pytest.raises((OSError, ExpectedError)) as refused:
            write(desk, path)
        assert is_one_sentence(refused.value), size
        assert [one.name for one in small_disk.folder.iterdir()] == ["file"], size
        assert path.read_bytes() == b"old", size
    write(desk, path)
    assert path.stat().st_size > needed // 2


@SIZES
def test_every_save_that_was_told_stands_and_no_other(sizes: int, ready_file: Path, small_disk: SmallDisk) -> None:
    for size in spread(sizes, ready_file.stat().st_size + 1_000_000):
        path = Path(shutil.copy(ready_file, small_disk.folder / f"{size}.db"))
        told = saved_until_full(path, small_disk, size)
        desk = open_desk(path, writer="", municipalities=register())
        dossier = open_pledge(desk, "vannas")
        assert dossier is not None
        assert {one.id for one in dossier.promises} == {"vannas-promise", *told}, size
        assert all(len(find(desk, f"{one}x").hits) == 1 for one in told), size
        assert check(desk) == (), size
        desk.database.close()
        path.unlink()
        assert list(small_disk.folder.iterdir()) == [], size


def saved_until_full(path: Path, disk: SmallDisk, size: int) -> list[str]:
    """The promises that were saved until there was an error; what stood can be read then, and the program ended."""
    desk = open_desk(path, writer="", municipalities=register())
    saved_pledge(desk)
    told: list[str] = []
    with disk.room(size):
        with pytest.raises((OSError, ExpectedError)) as refused:
            save_on(desk, f"full{size}n", told)
        assert is_one_sentence(refused.value), size
        dossier = open_pledge(desk, "vannas")
        assert dossier is not None
        assert {one.id for one in dossier.promises} == {"vannas-promise", *told}, size
        desk.database.close()
    return told


def save_on(desk: Desk, begin: str, told: list[str]) -> None:
    for number in range(1_000):
        id_ = f"{begin}{number}"
        save(desk, Promise(id=id_, pledge="vannas", text=f"{id_}x " * 1_000))
        told.append(id_)
