"""What is usually written as a signer's title and organisation: proposed while one types, never required."""

from PySide6.QtCore import QCoreApplication

from medlofte_desktop.domain.dossier import Dossier
from medlofte_desktop.domain.people import Party


def titles(dossier: Dossier | None) -> tuple[str, ...]:
    """The titles of those who sign pledges, the plain ones before those of stand-ins."""
    plain = (
        QCoreApplication.translate("Titles", "Kommunstyrelsens ordförande"),
        QCoreApplication.translate("Titles", "Kommunalråd"),
        QCoreApplication.translate("Titles", "Oppositionsråd"),
        QCoreApplication.translate("Titles", "Kommundirektör"),
        QCoreApplication.translate("Titles", "Kommunchef"),
        QCoreApplication.translate("Titles", "Lokalpolisområdeschef"),
        *_chief_of(dossier),
        QCoreApplication.translate("Titles", "Kommunpolis"),
        QCoreApplication.translate("Titles", "Handläggare"),
    )
    acting = QCoreApplication.translate("Titles", "T.f. {title}")
    return (*plain, *(acting.format(title=title[0].lower() + title[1:]) for title in plain[:-1]))


def _chief_of(dossier: Dossier | None) -> tuple[str, ...]:
    if dossier is None or dossier.district is None:
        return ()
    words = QCoreApplication.translate("Titles", "Chef för lokalpolisområde {name}")
    return (words.format(name=dossier.district.name),)


def organisations(dossier: Dossier | None) -> tuple[str, ...]:
    """The formal names of the pledge's municipalities, and its police district."""
    if dossier is None:
        return ()
    formal = tuple(one.formal_name for one in dossier.municipalities)
    return (*formal, dossier.district.title) if dossier.district else formal


def missing_party(dossier: Dossier, present: frozenset[Party]) -> tuple[Party, str]:
    """The party that nobody speaks for yet, the municipality first, and its organisation; empty when both have one."""
    if Party.MUNICIPALITY not in present:
        return Party.MUNICIPALITY, dossier.municipalities[0].formal_name
    if Party.POLICE not in present and dossier.district:
        return Party.POLICE, dossier.district.title
    return Party.MUNICIPALITY, ""
