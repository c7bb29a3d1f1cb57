"""Names, titles and other words of any length in a narrow panel: they break where they must, and push nothing out."""

import re

from medlofte_desktop.ui.look.colors import Tone
from medlofte_desktop.ui.widgets.labels import Heading, PlainLabel

_HERE = "\u200b"  # a place to break that cannot be seen
_LONG_RUN = re.compile(r"[^\s/]{25,}")


def breakable(text: str) -> str:
    """The text with places to break after slashes, and inside words that are wider than a card."""
    return _LONG_RUN.sub(_broken, text).replace("/", "/" + _HERE)


def _broken(run: re.Match[str]) -> str:
    return _HERE.join(run[0][start : start + 8] for start in range(0, len(run[0]), 8))


def short(text: str, limit: int = 40) -> str:
    """A name in the middle of a sentence: whole where it is of ordinary length."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


class SoftLabel(PlainLabel):
    """Words that wrap anywhere if need be; hidden while there are none."""

    def __init__(self, tone: Tone | None = None) -> None:
        super().__init__("", tone)
        self.setMinimumWidth(1)
        self.words = ""

    def show_words(self, words: str) -> None:
        """Show other words."""
        self.words = words
        self.setText(breakable(words))
        self.setAccessibleName(words)
        self.setVisible(bool(words))


class SoftHeading(Heading):
    """A name as a heading; the same for somebody whose name nobody has written yet."""

    def __init__(self, level: int = 3) -> None:
        super().__init__("", level)
        self.setMinimumWidth(1)

    def show_name(self, name: str) -> None:
        """Show a name, or quietly that there is none."""
        self.setText(breakable(name) or self.tr("Utan namn"))
        self.setAccessibleName(name or self.tr("Utan namn"))
        self.set_tone(None if name else "neutral")
