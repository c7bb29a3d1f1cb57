"""Does the whole queue come out as one file in order, or nothing at all?"""

import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from occasions import document, occasion_of
from sheets import SHEET, with_promises

from medlofte_desktop.domain.signing.print_queue import Queued, queue_of
from medlofte_desktop.printing import worker
from medlofte_desktop.printing.layout.pages import pages
from medlofte_desktop.printing.pdf import pdf_of
from medlofte_desktop.printing.queue import PrintedQueue, print_queue
from medlofte_desktop.printing.workers import PrintingCancelledError
from medlofte_desktop.safe_file import FilesExistError

OCCASION = occasion_of(document("Vännäs"), document("Bjurholm", is_frozen=False), document("Umeå", signed=2))
_ON_A_FULL_DISK = """
import resource, sys
from pathlib import Path
sys.path.insert(0, "tests")
from sheets import with_promises
from medlofte_desktop.domain.signing.print_queue import Queued
from medlofte_desktop.printing.queue import print_queue
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
queue = [Queued(printed=with_promises(20), copies=2)]
try:
    print_queue(queue, Path(sys.argv[1]), progress=lambda *_: None, cancelled=lambda: False, replace=True)
except OSError as error:
    sys.exit(7 if error.errno else 8)
"""


def printed(queue: tuple[Queued, ...], path: Path, **changes: object) -> PrintedQueue:
    return print_queue(queue, path, **{"progress": lambda _done, _all: None, "cancelled": lambda: False, **changes})


def texts(path: Path) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(path).pages]


def test_everything_is_in_one_file_in_running_order_with_all_copies(tmp_path: Path) -> None:
    printed(queue_of(OCCASION, copies={"umeå": 3}), tmp_path / "signering.pdf")
    of = ["Vännäs kommun"] * 2 + ["Bjurholm kommun"] * 2 + ["Umeå kommun"] * 3
    front, placement, *sheets = texts(tmp_path / "signering.pdf")
    assert "Körschema" in front
    assert "Placeringslista" in placement
    assert [name in text for name, text in zip(of, sheets, strict=True)] == [True] * 7


def test_only_drafts_are_marked(tmp_path: Path) -> None:
    printed(queue_of(OCCASION), tmp_path / "signering.pdf")
    marked = ["UTKAST" in text for text in texts(tmp_path / "signering.pdf")]
    assert marked == [False, False, False, False, True, True, False, False]


def test_evidence_that_is_not_open_is_in_no_paper(tmp_path: Path) -> None:
    printed(queue_of(OCCASION), tmp_path / "signering.pdf")
    assert "Hemlig" not in " ".join(texts(tmp_path / "signering.pdf"))


def test_the_file_is_named_after_the_occasion(tmp_path: Path) -> None:
    printed(queue_of(OCCASION), tmp_path / "signering.pdf")
    about = pypdf.PdfReader(tmp_path / "signering.pdf").metadata
    assert about.title.startswith("Undertecknande av medborgarlöften, Umeå stadshus, 2023-03-03")
    assert about.author == "Vännäs kommun, Bjurholm kommun, Umeå kommun, Lokalpolisområde Umeå"


def test_it_says_how_many_pages_one_copy_of_each_has(tmp_path: Path) -> None:
    queue = (Queued(printed=SHEET, copies=4), Queued(printed=with_promises(20), copies=2))
    result = printed(queue, tmp_path / "a.pdf")
    assert result.pages == (1, len(pages(with_promises(20))))
    assert len(texts(tmp_path / "a.pdf")) == 4 + 2 * result.pages[1]


def test_copies_are_laid_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    laid_out: list[object] = []
    monkeypatch.setattr(worker, "pages", lambda one: laid_out.append(one) or pages(one))
    order = worker.Order({0: Queued(printed=SHEET, copies=9), 1: Queued(printed=with_promises(9), copies=9)}, True)
    assert [drawn.place for drawn in worker.carried_out(order)] == [0, 1]
    assert laid_out == [SHEET, with_promises(9)]


def test_progress_counts_every_paper(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    printed(queue_of(OCCASION), tmp_path / "a.pdf", progress=lambda done, of: seen.append((done, of)))
    assert seen == [(done, 5) for done in range(1, 6)]


def test_cancelled_half_way_it_leaves_what_was_there_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")
    queue = tuple(Queued(printed=replace(with_promises(30), title=f"Löfte{number}"), copies=2) for number in range(200))
    done: list[int] = []
    began = time.monotonic()
    with pytest.raises(PrintingCancelledError):
        printed(
            queue,
            tmp_path / "a.pdf",
            progress=lambda count, _of: done.append(count),
            cancelled=lambda: len(done) > 20,
            replace=True,
        )
    assert time.monotonic() - began < 10
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]
    assert (tmp_path / "a.pdf").read_bytes() == b"old"


@pytest.mark.skipif(sys.platform == "win32", reason="file size limits of POSIX")
def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")
    root = Path(__file__).parents[2]
    run = subprocess.run([sys.executable, "-c", _ON_A_FULL_DISK, tmp_path / "a.pdf"], cwd=root, check=False)
    assert run.returncode == 7
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]
    assert (tmp_path / "a.pdf").read_bytes() == b"old"


def test_a_file_that_is_there_is_not_replaced_without_leave(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")
    with pytest.raises(FilesExistError):
        printed(queue_of(OCCASION), tmp_path / "a.pdf")


def test_an_empty_queue_makes_no_file(tmp_path: Path) -> None:
    assert printed((), tmp_path / "a.pdf").pages == ()
    assert printed(queue_of(occasion_of()), tmp_path / "b.pdf").pages == (1, 1)
    assert [path.name for path in tmp_path.iterdir()] == ["b.pdf"]


def test_a_paper_alone_reads_as_it_does_in_the_queue(tmp_path: Path) -> None:
    (paper, *_rest) = queue_of(OCCASION)
    (tmp_path / "alone.pdf").write_bytes(pdf_of(paper.printed))
    printed(queue_of(OCCASION), tmp_path / "all.pdf")
    assert texts(tmp_path / "alone.pdf")[0] == texts(tmp_path / "all.pdf")[0]
