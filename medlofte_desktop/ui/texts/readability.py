"""How long and how readable a text is, in the few words that stand beside its label."""

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.domain.readability import LixLevel, readability


def reading_hint(text: str) -> str:
    """`183 tecken · LIX 41 · medelsvårt`; LIX only where there is text enough for it to mean anything."""
    if not text.strip():
        return ""
    length = QCoreApplication.translate("Readability", "{count} tecken").format(count=len(text.strip()))
    found = readability(text)
    if found.lix is None or found.level is None or not found.is_dependable:
        return length
    return f"{length} · LIX {found.lix} · {level_word(found.level)}"


def level_word(level: LixLevel) -> str:
    """How hard a text of a level is to read."""
    return {
        LixLevel.VERY_EASY: QCoreApplication.translate("Readability", "mycket lättläst"),
        LixLevel.EASY: QCoreApplication.translate("Readability", "lättläst"),
        LixLevel.MEDIUM: QCoreApplication.translate("Readability", "läsbart"),
        LixLevel.HARD: QCoreApplication.translate("Readability", "svårt"),
        LixLevel.VERY_HARD: QCoreApplication.translate("Readability", "mycket svårt"),
    }[level]
