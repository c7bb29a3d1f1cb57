"""The typeface of the window: the computer's own where it is made for reading, else the one that is shipped."""

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from medlofte_desktop.resource_files import resource

_READABLE_POINTS = 10.0
_SHIPPED_SCALE = 1.1  # its small letters are low: this evens it out against the fonts named below
_SHIPPED_FILES = ("Regular", "Bold", "Semibold")
_FONTS_FOR_READING = frozenset(
    {".applesystemuifont", "adwaita sans", "cantarell", "inter", "noto sans", "open sans", "roboto", "segoe ui"}
    | {"segoe ui variable", "source sans 3", "ubuntu", "ubuntu sans"}
)


def load_ui_font(app: QApplication) -> QFont:
    """Give the program its font, at least 10 points, and return it. Call before the first widget is made."""
    font = app.font()
    size = max(font.pointSizeF(), _READABLE_POINTS)
    if font.family().casefold() not in _FONTS_FOR_READING and (family := _shipped_family()):
        font.setFamilies([family, *font.families()])
        size *= _SHIPPED_SCALE
    font.setPointSizeF(size)
    app.setFont(font)
    return font


def _shipped_family() -> str:
    """The family of the shipped files, or nothing where they are missing or broken."""
    family = ""
    for file in sorted(resource("fonts").glob("*.ttf")):
        if file.stem.rpartition("-")[2] in _SHIPPED_FILES:
            loaded = QFontDatabase.addApplicationFont(str(file))
            family = family or next(iter(QFontDatabase.applicationFontFamilies(loaded)), "")
    return family
