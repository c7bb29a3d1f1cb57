"""Do many sheets come out quickly, all or none, with honest progress?"""

import hashlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from sheets import SHEET, with_promises

from medlofte_desktop.printing import workers
from medlofte_desktop.printing.bulk import PrintedSheet, SheetJob, print_combined, print_sheets
from medlofte_desktop.printing.layout.pages import pages
from medlofte_desktop.printing.workers import PrintingCancelledError, WorkerDiedError, Workers
from medlofte_desktop.safe_file import FilesExistError

Printing = Callable[..., tuple[PrintedSheet, ...]]


def jobs(count: int) -> list[SheetJob]:
    return [
        SheetJob(
            pledge=f"p{place}", sheet=replace(with_promises(place % 7), title=f"Löfte{place}"), file_name=f"{place}.pdf"
        )
        for place in range(count)
    ]


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def printing(function: Printing, wanted: list[SheetJob], target: Path, **changes: object) -> tuple[PrintedSheet, ...]:
    return function(wanted, target, **{"progress": lambda _done, _all: None, "cancelled": lambda: False, **changes})


def test_every_job_gets_its_own_valid_file(tmp_path: Path) -> None:
    wanted = jobs(40)
    results = printing(print_sheets, wanted, tmp_path / "new")
    assert [result.pledge for result in results] == [job.pledge for job in wanted]
    for job, result in zip(wanted, results, strict=True):
        reader = pypdf.PdfReader(result.path)
        assert result.path == tmp_path / "new" / job.file_name
        assert len(reader.pages) == result.pages == len(pages(job.sheet))
        assert job.sheet.title in reader.pages[0].extract_text()
        assert reader.metadata.title.startswith(job.sheet.title)
        assert hashlib.sha256(result.path.read_bytes()).hexdigest() == result.sha256


def test_work_is_shared_by_several_processes_and_still_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("medlofte_desktop.printing.bulk._SHEETS_WORTH_A_PROCESS", 2)
    monkeypatch.setattr(os, "cpu_count", lambda: 3)
    results = printing(print_sheets, jobs(7), tmp_path)
    assert [result.path.name for result in results] == [f"{place}.pdf" for place in range(7)]
    assert "Löfte5" in pypdf.PdfReader(results[5].path).pages[0].extract_text()


def test_one_file_holds_all(tmp_path: Path) -> None:
    results = printing(print_combined, jobs(5), tmp_path / "alla.pdf")
    reader = pypdf.PdfReader(tmp_path / "alla.pdf")
    assert len(reader.pages) == sum(result.pages for result in results)
    assert len({(result.path, result.sha256) for result in results}) == 1
    assert sum("Sida 1 (" in page.extract_text() for page in reader.pages) == 5


@pytest.mark.parametrize("function", [print_sheets, print_combined])
def test_progress_counts_every_sheet(function: Printing, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    printing(function, jobs(5), tmp_path / "x", progress=lambda done, of: seen.append((done, of)))
    assert seen == [(done, 5) for done in range(1, 6)]


@pytest.mark.parametrize("function", [print_sheets, print_combined])
def test_cancelling_leaves_nothing_and_takes_no_time(function: Printing, tmp_path: Path) -> None:
    began = time.monotonic()
    with pytest.raises(PrintingCancelledError):
        printing(function, jobs(1000), tmp_path / "new" / "x", cancelled=lambda: time.monotonic() - began > 0.2)
    assert time.monotonic() - began < 5
    assert names_in(tmp_path) == []


def test_files_that_are_there_are_named_and_untouched(tmp_path: Path) -> None:
    (tmp_path / "1.pdf").write_bytes(b"old")
    with pytest.raises(FilesExistError) as refused:
        printing(print_sheets, jobs(3), tmp_path)
    assert refused.value.paths == (tmp_path / "1.pdf",)
    assert names_in(tmp_path) == ["1.pdf"]


def test_files_are_replaced_where_that_is_wanted(tmp_path: Path) -> None:
    (tmp_path / "1.pdf").write_bytes(b"old")
    printing(print_sheets, jobs(3), tmp_path, replace=True)
    assert names_in(tmp_path) == ["0.pdf", "1.pdf", "2.pdf"]
    assert (tmp_path / "1.pdf").read_bytes().startswith(b"%PDF")


def test_a_worker_that_dies_is_an_error_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []
    start = workers._process
    monkeypatch.setattr(workers, "_process", lambda errors: started.append(start(errors)) or started[-1])
    with pytest.raises(WorkerDiedError) as died:
        printing(print_sheets, jobs(500), tmp_path / "new", progress=lambda *_: started[0].kill())
    assert died.value.exit_code == (-signal.SIGKILL if sys.platform != "win32" else 1)
    assert names_in(tmp_path) == []


def test_what_a_failing_worker_said_is_reported(tmp_path: Path) -> None:
    broken = SheetJob(pledge="p", sheet="no sheet", file_name="a.pdf")  # type: ignore[arg-type]
    with pytest.raises(WorkerDiedError, match="AttributeError"):
        printing(print_sheets, [broken], tmp_path / "new")


def test_it_runs_in_any_thread_and_leaves_no_process_or_thread(tmp_path: Path) -> None:
    before = threading.active_count()
    thread = threading.Thread(target=printing, args=(print_sheets, jobs(2), tmp_path))
    thread.start()
    thread.join()
    assert names_in(tmp_path) == ["0.pdf", "1.pdf"]
    assert threading.active_count() == before


@pytest.mark.parametrize("function", [print_sheets, print_combined])
def test_no_jobs_make_no_files(function: Printing, tmp_path: Path) -> None:
    assert printing(function, [], tmp_path / "new") == ()
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_two_jobs_with_one_name_are_refused(tmp_path: Path) -> None:
    twice = [SheetJob(pledge="p", sheet=SHEET, file_name="a.pdf")] * 2
    with pytest.raises(ValueError, match="not unique"):
        printing(print_sheets, twice, tmp_path)


def test_a_stop_before_a_listener_has_begun_is_no_error() -> None:
    workers = Workers([], combined=False)
    workers._threads.append(threading.Thread())
    workers.__exit__(None, None, None)
