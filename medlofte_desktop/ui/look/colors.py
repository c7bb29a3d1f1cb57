"""The two palettes: what each colour is for, as #rrggbb. Every text on every ground it meets holds 4.5:1 (tested)."""

from typing import Literal, NamedTuple

from PySide6.QtGui import QColor, QPalette

Tone = Literal["neutral", "accent", "good", "warning", "bad"]


class Colors(NamedTuple):
    """Grounds (window, side, surface …), what is written on them, and the lines between.

    A named tuple, for so many fields make a dataclass ten times slower to build, and this is needed before first paint.
    """

    is_dark: bool
    window: str
    side: str
    surface: str
    hover: str
    pressed: str
    text: str
    muted: str
    disabled: str
    line: str
    field_line: str
    scroll: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    neutral_soft: str
    good: str
    good_soft: str
    warning: str
    warning_soft: str
    bad: str
    bad_soft: str

    def ink(self, tone: Tone) -> QColor:
        """What is written in a tone, on any ground and on the tone's own soft ground."""
        return QColor(self.muted if tone == "neutral" else getattr(self, tone))

    def soft(self, tone: Tone) -> QColor:
        """The ground of a pill or a message in a tone."""
        return QColor(getattr(self, f"{tone}_soft"))


LIGHT = Colors(
    is_dark=False,
    window="#f6f7f9",
    side="#ebeef3",
    surface="#ffffff",
    hover="#eef1f6",
    pressed="#e0e5ee",
    text="#171c26",
    muted="#545e6e",
    disabled="#858e9c",
    line="#d6dbe4",
    field_line="#8a93a3",
    scroll="#b3bac6",
    accent="#1c4c8e",
    accent_hover="#153c73",
    on_accent="#ffffff",
    accent_soft="#e1eaf8",
    neutral_soft="#e3e7ee",
    good="#17683d",
    good_soft="#e0f2e8",
    warning="#7a4f00",
    warning_soft="#fcf0d4",
    bad="#a8201a",
    bad_soft="#fce6e4",
)

DARK = Colors(
    is_dark=True,
    window="#15191f",
    side="#101318",
    surface="#1c2229",
    hover="#252c35",
    pressed="#2f3843",
    text="#e6e9ee",
    muted="#a2abb8",
    disabled="#6b7480",
    line="#323a45",
    field_line="#6f7988",
    scroll="#4a5462",
    accent="#8fb8f6",
    accent_hover="#abcaf9",
    on_accent="#0d1a2d",
    accent_soft="#20334f",
    neutral_soft="#2a313b",
    good="#7fd1a0",
    good_soft="#17382a",
    warning="#e8bd66",
    warning_soft="#3d3015",
    bad="#f5a199",
    bad_soft="#47211f",
)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21, as WCAG 2.1 reckons it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    parts = [int(color[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def palette(colors: Colors) -> QPalette:
    """Qt's palette in these colours, so that what no style sheet reaches (Qt's own dialogs) also fits."""
    role = QPalette.ColorRole
    made = QPalette(QColor(colors.surface), QColor(colors.window))
    for roles, color in (
        ((role.Window,), colors.window),
        ((role.Base,), colors.surface),
        ((role.AlternateBase, role.Midlight), colors.hover),
        ((role.Button, role.ToolTipBase), colors.surface),
        ((role.Text, role.WindowText, role.ButtonText, role.ToolTipText, role.BrightText), colors.text),
        ((role.PlaceholderText,), colors.muted),
        ((role.Highlight, role.Accent, role.Link, role.LinkVisited), colors.accent),
        ((role.HighlightedText,), colors.on_accent),
        ((role.Light,), colors.surface),
        ((role.Mid, role.Dark), colors.field_line),
        ((role.Shadow,), colors.line),
    ):
        for each in roles:
            made.setColor(each, QColor(color))
    for each in (role.Text, role.WindowText, role.ButtonText, role.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(colors.disabled))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colors.line))
    return made
