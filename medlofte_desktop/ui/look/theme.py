"""Light, dark or as the computer says: one call dresses the whole program, also while it runs."""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from medlofte_desktop.ui.look.colors import DARK, LIGHT, Colors, palette
from medlofte_desktop.ui.look.fonts import load_ui_font
from medlofte_desktop.ui.look.stylesheet import stylesheet

ThemeName = Literal["system", "light", "dark"]


class Theme(QObject):
    """What the program wears now. `changed` comes after widgets have been repainted in new colours or sizes."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.colors = LIGHT
        self.name: ThemeName = "system"
        self.text_scale = 1.0
        self._app = app
        self._font = load_ui_font(app)
        self._system_is_dark = app.palette().color(QPalette.ColorRole.Window).lightness() < 128
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def wear(self, name: ThemeName, text_scale: float) -> None:
        """Dress the program; a scale of 1 is the computer's own text size, and 0.5 to 3 is taken."""
        self.name, self.text_scale = name, min(max(text_scale, 0.5), 3.0)
        self.colors = DARK if self._is_dark() else LIGHT
        self._app.setPalette(palette(self.colors))
        size = self._font.pointSizeF() * self.text_scale
        font = self._app.font()
        font.setPointSizeF(size)
        self._app.setFont(font)
        self._app.setStyleSheet(stylesheet(self.colors, size))
        self.changed.emit()

    def _is_dark(self) -> bool:
        if self.name != "system":
            return self.name == "dark"
        scheme = self._app.styleHints().colorScheme()
        if scheme == Qt.ColorScheme.Unknown:  # no hint here: judge by the palette the program started with
            return self._system_is_dark
        return scheme == Qt.ColorScheme.Dark

    def _follow_system(self) -> None:
        if self.name == "system":
            self.wear("system", self.text_scale)


def theme(app: QApplication) -> Theme:
    """The program's one theme; the first call loads the font and listens to the system from then on."""
    global _worn  # noqa: PLW0603  # delegates ask for colours per cell: no search among children there
    if _worn is None:
        _worn = Theme(app)
    return _worn


def apply_theme(app: QApplication, name: ThemeName = "system", text_scale: float = 1.0) -> None:
    """Dress the whole program in a theme, now and as the system changes."""
    theme(app).wear(name, text_scale)


def current_colors() -> Colors:
    """The colours to paint in now: ask in every paint, keep none."""
    return _worn.colors if _worn is not None else LIGHT


_worn: Theme | None = None
