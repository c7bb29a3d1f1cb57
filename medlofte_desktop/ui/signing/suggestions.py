"""What is usually written as a signer's title and organisation: proposed while one types, never required.

Swedish in every language of the window, since it is printed on the document.
"""

from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.people import Party


def titles(dossier: Dossier | None) -> tuple[str, ...]:
    """The titles of those who sign pledges, the plain ones before those of stand-ins."""
    plain = (
        "Kommunstyrelsens ordförande",
        "Kommunalråd",
        "Oppositionsråd",
        "Kommundirektör",
        "Kommunchef",
        "Lokalpolisområdeschef",
        *_chief_of(dossier),
        "Kommunpolis",
        "Handläggare",
    )
    return (*plain, *(f"T.f. {title[0].lower()}{title[1:]}" for title in plain[:-1]))


def _chief_of(dossier: Dossier | None) -> tuple[str, ...]:
    if dossier is None or dossier.district is None:
        return ()
    return (f"Chef för lokalpolisområde {dossier.district.name}",)


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
