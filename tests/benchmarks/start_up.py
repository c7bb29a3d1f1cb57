"""How long the window takes, as whole processes beside a bare one: `python tests/benchmarks/start_up.py [RUNS]`.

Prints, for each pair measured in turn, the median of the ratios. "bare" is a process that shows an empty
QMainWindow and ends at its first paint; memory is the largest resident size of each process.
"""
# ruff: noqa: T201

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from filled import TIME, new_desk, pledges, promises

from medlofte_desktop.domain.history.revision import write_revision
from medlofte_desktop.paths import Profile
from medlofte_desktop.settings import Settings, write_settings
from medlofte_desktop.storage.revisions import add_revisions

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QApplication.exit(0)
application = QApplication(sys.argv)
window = Window()
window.resize(1280, 720)
window.show()
application.exec()
"""
FIRST_PAINT = """
import sys, pathlib
from medlofte_desktop import app
from medlofte_desktop.paths import Profile
app.Program._fill = lambda self: self._application.exit(0)
app.run_window(Profile(pathlib.Path(sys.argv[1])))
"""
USABLE = """
import sys, pathlib
from medlofte_desktop import app
from medlofte_desktop.paths import Profile
fill = app.Program._fill
def fill_and_end(self):
    fill(self)
    self._application.processEvents()
    self._application.exit(0)
app.Program._fill = fill_and_end
app.run_window(Profile(pathlib.Path(sys.argv[1])))
"""


def run(code: str, profile: Path) -> tuple[float, int]:
    """Seconds and KiB of one process."""
    begun = time.perf_counter()
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(profile)], env=environment | {"QT_QPA_PLATFORM": "offscreen"}
    )
    _pid, status, used = os.wait4(process.pid, 0)
    assert status == 0
    return time.perf_counter() - begun, used.ru_maxrss


def compare(name: str, code: str, profile: Path, runs: int) -> None:
    """Alternate with the bare window, and print the medians of the ratios."""
    pairs = [(run(code, profile), run(BARE, profile)) for _ in range(runs + 1)][1:]
    seconds = statistics.median(ours[0] / bare[0] for ours, bare in pairs)
    memory = statistics.median(ours[1] / bare[1] for ours, bare in pairs)
    print(f"{name}: {seconds:.2f} x the time, {memory:.2f} x the memory of a bare window ({runs} pairs)")


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as folder:
        profile = Profile(Path(folder))
        write_settings(profile.settings, Settings(name="Anneli Eriksson", municipality="0114"))
        compare("first paint, the 290 names", FIRST_PAINT, profile.folder, runs)
        fill(profile.database)
        compare("usable, 10 000 promises and the last pledge open", USABLE, profile.folder, runs)


def fill(database: Path) -> None:
    """10 000 promises in 290 pledges."""
    desk = new_desk(database)
    revisions = [
        *pledges(290),
        *(write_revision(one, parents=(), writer="a", time=TIME) for one in promises(10_000, 290)),
    ]
    with desk.database.writing() as connection:
        add_revisions(connection, revisions)
    desk.database.close()


if __name__ == "__main__":
    main()
