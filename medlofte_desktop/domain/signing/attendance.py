"""Who must be there: the list that goes out with the invitation, in words that fit an e-mail."""

from collections.abc import Iterator

from medlofte_desktop.domain.signing.occasion import Expected, OccasionDossier, expected
from medlofte_desktop.domain.text import in_a_row


def attendance_text(dossier: OccasionDossier) -> str:
    """A line for each person: those who sign with what they sign, then those who are present; empty without any."""
    return "\n".join(_lines(dossier))


def _lines(dossier: OccasionDossier) -> Iterator[str]:
    places = {
        document.id: in_a_row(one.name for one in document.dossier.municipalities) for document in dossier.documents
    }
    people = expected(dossier.documents)
    if people:
        yield "Skriver under:"
        yield from (_signing(one, [places[pledge] for pledge in one.pledges]) for one in people)
    if dossier.occasion.present:
        yield "Närvarande:"
        yield from (f"– {one}" for one in dossier.occasion.present)


def _signing(person: Expected, places: list[str]) -> str:
    who = ", ".join(filter(None, (person.name or "Namn saknas", person.title, person.organisation)))
    return f"– {who} ({in_a_row(places)})"
