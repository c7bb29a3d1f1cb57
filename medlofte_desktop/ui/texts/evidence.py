"""The words for evidence: of what kind it is, and who may read it."""

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.domain.records.evidence import EvidenceKind, Secrecy

SECRECY_ICONS = {Secrecy.OPEN: "unlock", Secrecy.INTERNAL: "building", Secrecy.SECRET: "lock"}


def kind_word(kind: EvidenceKind) -> str:
    """What sort of evidence it is."""
    return {
        EvidenceKind.SURVEY: QCoreApplication.translate("Evidence", "Enkät"),
        EvidenceKind.CITIZEN_DIALOGUE: QCoreApplication.translate("Evidence", "Medborgardialog"),
        EvidenceKind.STAFF_DIALOGUE: QCoreApplication.translate("Evidence", "Medarbetardialog"),
        EvidenceKind.SITUATION_PICTURE: QCoreApplication.translate("Evidence", "Lägesbild"),
        EvidenceKind.CRIME_STATISTICS: QCoreApplication.translate("Evidence", "Brottsstatistik"),
        EvidenceKind.SAFETY_WALK: QCoreApplication.translate("Evidence", "Trygghetsvandring"),
        EvidenceKind.OTHER: QCoreApplication.translate("Evidence", "Annat underlag"),
    }[kind]


def secrecy_word(secrecy: Secrecy) -> str:
    """Who may read it, in a word."""
    return {
        Secrecy.OPEN: QCoreApplication.translate("Evidence", "Öppet"),
        Secrecy.INTERNAL: QCoreApplication.translate("Evidence", "Internt"),
        Secrecy.SECRET: QCoreApplication.translate("Evidence", "Sekretess"),
    }[secrecy]


def secrecy_meaning(secrecy: Secrecy) -> str:
    """What the choice does: where the evidence is seen."""
    return {
        Secrecy.OPEN: QCoreApplication.translate(
            "Evidence", "Öppet underlag kan skrivas ut på underskriftsbladet och publiceras."
        ),
        Secrecy.INTERNAL: QCoreApplication.translate(
            "Evidence", "Internt underlag syns bara här i programmet. Det skrivs aldrig ut och publiceras aldrig."
        ),
        Secrecy.SECRET: QCoreApplication.translate(
            "Evidence",
            "Underlag med sekretess syns bara här i programmet. Det skrivs aldrig ut och publiceras aldrig. "
            "Skriv inga uppgifter om enskilda.",
        ),
    }[secrecy]
