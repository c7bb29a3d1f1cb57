"""Is every file a valid PDF/A-2u, as veraPDF judges it?"""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from sheets import SHEET, signed_by, with_promises, with_text

from medlofte_desktop.printing.bulk import SheetJob, print_combined, print_sheets
from medlofte_desktop.printing.pdf import pdf_of

TOOL = Path(__file__).parents[1] / "tools" / "verapdf.sh"
ODD = with_text("中文 😀 \u00ad\u200d\t½ <b> q\u0303 e\u0301 שלום \x00\ufffd ﬁ\n– punkt")
SHEETS = [
    SHEET,
    replace(ODD, draft=True),
    with_promises(30),
    signed_by(12),
    replace(SHEET, title="<&\x01 ½", municipalities=()),
]


def judge(*files: Path) -> list[str]:
    """veraPDF's lines that are no PASS."""
    run = subprocess.run(
        ["sh", TOOL, "2u", *files],
        env={**os.environ, "PYTHON": sys.executable},
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode == 77:
        pytest.skip(run.stdout.strip())
    lines = run.stdout.splitlines()
    assert len(lines) >= len(files)
    return [line for line in lines if not line.startswith("PASS")]


@pytest.mark.verapdf
def test_single_split_and_combined_files_are_valid(tmp_path: Path) -> None:
    for place, sheet in enumerate(SHEETS):
        (tmp_path / f"single{place}.pdf").write_bytes(pdf_of(sheet))
    jobs = [SheetJob(pledge="p", sheet=sheet, file_name=f"split{place}.pdf") for place, sheet in enumerate(SHEETS)]
    settings = {"progress": lambda _done, _all: None, "cancelled": lambda: False}
    print_sheets(jobs, tmp_path, **settings)
    print_combined(jobs, tmp_path / "combined.pdf", **settings)
    files = sorted(tmp_path.glob("*.pdf"))
    assert len(files) == 2 * len(SHEETS) + 1
    assert judge(*files) == []


@pytest.mark.verapdf
def test_the_judge_finds_a_file_that_is_not_valid(tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(pdf_of(SHEET).replace(b"<pdfaid:part>2", b"<pdfaid:part>1"))
    assert judge(broken)
