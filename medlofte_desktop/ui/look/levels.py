"""How much something matters, to the eye: an icon and a tone for each level of the quality check."""

from medlofte_desktop.domain.quality.finding import Level
from medlofte_desktop.ui.look.colors import Tone

LEVEL_LOOKS: dict[Level, tuple[str, Tone]] = {
    Level.ERROR: ("error", "bad"),
    Level.WARNING: ("warning", "warning"),
    Level.TIP: ("tip", "neutral"),
}
