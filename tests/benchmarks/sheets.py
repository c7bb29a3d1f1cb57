"""How fast signing sheets come out, against others that make the same PDFs in the same run.

    python tests/benchmarks/sheets.py [SHEETS] [ROUNDS]

Prints medians and ratios. reportlab and LibreOffice take part where they are installed.
"""
# ruff: noqa: T201

import html
import importlib.util
import os
import resource
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF  # noqa: E402
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter  # noqa: E402
from sheets import AREA, PROMISE, SHEET, words  # noqa: E402

from medlofte_desktop.domain.sheet.signing_sheet import SheetActivity, SigningSheet  # noqa: E402
from medlofte_desktop.domain.signing.print_queue import Queued  # noqa: E402
from medlofte_desktop.printing.bulk import SheetJob, print_combined, print_sheets  # noqa: E402
from medlofte_desktop.printing.layout.fonts import REGULAR, SEMIBOLD, font  # noqa: E402
from medlofte_desktop.printing.layout.measures import RESOLUTION  # noqa: E402
from medlofte_desktop.printing.layout.pages import pages  # noqa: E402
from medlofte_desktop.printing.painting import draw  # noqa: E402
from medlofte_desktop.printing.pdf import ensure_application, pdf_of  # noqa: E402

PROMISES = 4  # makes two pages
LIBREOFFICE_SHEETS = 40  # of which a median of one sheet is taken; it is too slow for more

Maker = Callable[[Sequence[SigningSheet], Path], None]


def in_bulk(sheets: Sequence[SigningSheet], folder: Path) -> None:
    print_sheets(_jobs(sheets), folder, progress=lambda _done, _all: None, cancelled=lambda: False)


def in_bulk_combined(sheets: Sequence[SigningSheet], folder: Path) -> None:
    print_combined(_jobs(sheets), folder / "all.pdf", progress=lambda _done, _all: None, cancelled=lambda: False)


def bare_writer(sheets: Sequence[SigningSheet], folder: Path) -> None:
    """Qt alone: a writer for each file, straight to the disk, without PDF/A-2u, fsync or a second process."""
    for place, sheet in enumerate(sheets):
        writer = QPdfWriter(str(folder / f"{place}.pdf"))
        writer.setResolution(RESOLUTION)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
        draw(sheet, writer)


def reportlab(sheets: Sequence[SigningSheet], folder: Path) -> None:
    """The same text in reportlab's own layout, with the same font."""
    from reportlab.lib.styles import ParagraphStyle  # noqa: PLC0415
    from reportlab.pdfbase import pdfmetrics, ttfonts  # noqa: PLC0415
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table  # noqa: PLC0415

    pdfmetrics.registerFont(ttfonts.TTFont("Sans", ROOT / "resources/fonts/MedlofteSans-Regular.ttf"))
    style = ParagraphStyle("body", fontName="Sans", fontSize=10.5, leading=15.5)
    for place, sheet in enumerate(sheets):
        story: list[object] = []
        for line in _lines(sheet):
            cells = [[Paragraph(html.escape(cell), style) for cell in line.split("\t")]]
            story += [Table(cells) if "\t" in line else cells[0][0], Spacer(1, 8)]
        SimpleDocTemplate(str(folder / f"{place}.pdf")).build(story)


def libreoffice(sheets: Sequence[SigningSheet], folder: Path) -> None:
    """One start of LibreOffice for all files."""
    sources = [folder / f"{place}.html" for place in range(len(sheets))]
    for source, sheet in zip(sources, sheets, strict=True):
        body = "".join(f"<p>{html.escape(line)}</p>" for line in _lines(sheet))
        source.write_text(f"<meta charset=utf-8>{body}", encoding="utf-8")
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to"]
    subprocess.run(
        [*command, "pdf:writer_web_pdf_Export", "--outdir", folder, *sources], check=True, capture_output=True
    )


def makers() -> dict[str, Maker]:
    found: dict[str, Maker] = {
        "QPdfWriter per file": bare_writer,
        "bulk, a PDF/A-2u file each": in_bulk,
        "bulk, one PDF/A-2u file": in_bulk_combined,
    }
    if importlib.util.find_spec("reportlab"):
        found["reportlab"] = reportlab
    if shutil.which("soffice"):
        found["LibreOffice"] = libreoffice
    return found


def seconds_a_sheet(maker: Maker, sheets: Sequence[SigningSheet]) -> tuple[float, float]:
    """By the clock, and of all processors together: on a machine with other work only the second is steady."""
    with TemporaryDirectory() as folder:
        began, worked = time.perf_counter(), _worked()
        maker(sheets, Path(folder))
        return (time.perf_counter() - began) / len(sheets), (_worked() - worked) / len(sheets)


def _worked() -> float:
    return sum(os.times()[:4])


def compare_makers(sheets: Sequence[SigningSheet], rounds: int) -> None:
    found = makers()
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in found}
    for _ in range(rounds):
        for name, maker in found.items():
            part = sheets[:LIBREOFFICE_SHEETS] if maker is libreoffice else sheets
            times[name].append(seconds_a_sheet(maker, part))
    medians = {name: [statistics.median(column) for column in zip(*rows, strict=True)] for name, rows in times.items()}
    print(f"{'':28} {'sheets/s':>8}   bulk against it: each by the clock, in work; together by the clock, in work")
    for name, median in medians.items():
        ours = [medians[bulk][kind] / median[kind] for bulk in medians if bulk.startswith("bulk") for kind in (0, 1)]
        print(f"{name:28} {1 / median[0]:8.0f}   {' '.join(f'{ratio:6.3f}' for ratio in ours)}")


def compare_one_sheet(sheet: SigningSheet) -> None:
    """One sheet in the running program against embedding its two fonts alone."""
    letters = "".join(sorted(set("".join(page.text for page in pages(sheet)))))
    ratios = []
    for _ in range(40):
        began = time.perf_counter()
        pdf_of(sheet)
        between = time.perf_counter()
        _embed_fonts(letters)
        ratios.append((between - began) / (time.perf_counter() - between))
    print(f"one sheet as PDF/A-2u against embedding its fonts alone: {statistics.median(ratios):.2f}")


def _embed_fonts(letters: str) -> None:
    """A bare file with every letter of a sheet in both weights, once."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    painter = QPainter(writer)
    for place, weight in enumerate((REGULAR, SEMIBOLD), start=1):
        painter.setFont(font(10, weight))
        painter.drawText(100, 400 * place, letters)
    painter.end()


def memory(count: int) -> int:
    """Peak memory, in kilobytes, of a process that makes one file of `count` sheets."""
    run = subprocess.run([sys.executable, __file__, "--memory", str(count)], check=True, capture_output=True, text=True)
    return int(run.stdout)


def _make_and_tell_memory(count: int) -> None:
    from medlofte_desktop.printing.worker import Order, carried_out  # noqa: PLC0415

    for _ in carried_out(
        Order({place: Queued(printed=one) for place, one in enumerate(different(count))}, combined=True)
    ):
        pass
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


def different(count: int) -> list[SigningSheet]:
    """Sheets with the same labels and nothing else in common."""
    return [_sheet(number) for number in range(count)]


def _sheet(number: int) -> SigningSheet:
    letters = iter(words(400 + number).split())

    def some(count: int) -> str:
        return " ".join(islice(letters, count))

    promises = tuple(
        replace(
            PROMISE,
            number=place,
            text=some(12),
            rationale=some(8),
            goal=some(4),
            activities=(SheetActivity(text=some(8), responsible=some(1), when=some(2), target=some(2)),),
        )
        for place in range(1, PROMISES + 1)
    )
    return replace(SHEET, title=f"Medborgarlöfte {number}", areas=(replace(AREA, promises=promises),))


def _jobs(sheets: Sequence[SigningSheet]) -> list[SheetJob]:
    return [SheetJob(pledge=str(place), sheet=one, file_name=f"{place}.pdf") for place, one in enumerate(sheets)]


def _lines(sheet: SigningSheet) -> list[str]:
    """Everything the sheet says; a table's row has tabs."""
    lines = [sheet.title, *sheet.municipalities, sheet.period, *sheet.evidence, sheet.copies, *sheet.references]
    lines += [line for text in (*sheet.opening, *sheet.closing) for line in (text.heading, *text.text.split("\n"))]
    for promise in (promise for area in sheet.areas for promise in area.promises):
        lines += [promise.promised_by, promise.text, promise.rationale, promise.goal]
        lines += ["\t".join((one.text, one.responsible, one.when, one.target)) for one in promise.activities]
    return lines + [f"{one.name}\t{one.title}\t{one.organisation}" for one in sheet.signatures]


def main() -> None:
    application = ensure_application()
    if sys.argv[1:2] == ["--memory"]:
        _make_and_tell_memory(int(sys.argv[2]))
        return
    count, rounds = (int(word) for word in (sys.argv[1:] + ["290", "5"][len(sys.argv) - 1 :]))
    sheets = different(count)
    print(f"{count} sheets of {len(pages(sheets[0]))} pages, {rounds} rounds, {os.cpu_count()} processors")
    compare_makers(sheets, rounds)
    compare_one_sheet(sheets[0])
    print(f"memory of {count} sheets in one file against one sheet: {memory(count) / memory(1):.2f}")
    del application


if __name__ == "__main__":
    main()
