"""resources/style.qss with the colours and text sizes of the moment filled in."""

import re

from medlofte_desktop.resource_files import resource, resource_text
from medlofte_desktop.ui.look.colors import Colors

_SIZES = {"size_small": 0.87, "size_heading_3": 1.0, "size_heading_2": 1.18, "size_heading_1": 1.5}
_ICON_PIXELS = 1.5  # for every point of text
_TICKS = {False: ("tick-dark.svg", "tick-light.svg"), True: ("tick-light.svg", "tick-dark.svg")}


def stylesheet(colors: Colors, points: float) -> str:
    """Qt's style sheet for the whole program; `points` is the size of running text. Unknown @names raise KeyError."""
    values = {name: str(value) for name, value in colors._asdict().items()}
    values |= {name: f"{points * times:.1f}pt" for name, times in _SIZES.items()}
    values["icon_size"] = f"{round(points * _ICON_PIXELS)}px"
    values["fixed"] = resource("icons", "fixed").as_posix()
    values["on_surface_tick"], values["on_accent_tick"] = _TICKS[colors.is_dark]
    return re.sub(r"@(\w+)", lambda found: values[found[1]], resource_text("style.qss"))
