"""The words for who promises and on whose behalf somebody signs."""

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.domain.records.people import Party
from medlofte_desktop.domain.records.promise import BOTH, MUNICIPALITY, POLICE


def party_word(party: Party) -> str:
    """On whose behalf somebody signs, in a word."""
    return {
        Party.MUNICIPALITY: QCoreApplication.translate("People", "Kommunen"),
        Party.POLICE: QCoreApplication.translate("People", "Polisen"),
        Party.OTHER: QCoreApplication.translate("People", "Annan part"),
    }[party]


def promiser_words() -> dict[str, str]:
    """What the known values of `promised_by` are called; any other is a name already."""
    return {
        POLICE: QCoreApplication.translate("PromisedByBox", "Polisen"),
        MUNICIPALITY: QCoreApplication.translate("PromisedByBox", "Kommunen"),
        BOTH: QCoreApplication.translate("PromisedByBox", "Polisen och kommunen"),
    }
