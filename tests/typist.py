"""A process of its own that types a promise, word by word with pauses, until it is killed; it tells what is saved.

python tests/typist.py FOLDER
"""

import sys
from itertools import count
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from windows import CTRL, SHIFT, Key, Opened, click, opened, press, write

from medlofte_desktop.settings import Settings


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


class Typist:
    def __init__(self, window: Opened) -> None:
        self._workspace = window.workspace
        self._workspace.changed.connect(self.tell)

    def tell(self, _changes: object) -> None:
        if self._workspace.dossier and self._workspace.dossier.promises:
            say(f"saved {self._workspace.dossier.promises[0].text}")


def main() -> None:
    application = QApplication([])
    with opened(Path(sys.argv[1]), Settings(name="Anneli", municipality="2460")) as window:
        press(Key.Key_N, CTRL | SHIFT)
        click(window.turn_to("Löften").empty.button)
        typist = Typist(window)
        for number in count():
            say(f"typing {number}")
            write(f"ord{number} ")
            QTest.qWait(300 if number % 2 else 800)
    assert application
    assert typist


if __name__ == "__main__":
    main()
