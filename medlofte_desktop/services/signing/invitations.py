"""The invitation that is sent to those who come to a signing occasion."""

from medlofte_desktop.domain.signing.occasion import OccasionDossier
from medlofte_desktop.exchange.invitation import invitation as calendar_file
from medlofte_desktop.services.desk import Desk


def invitation(desk: Desk, dossier: OccasionDossier) -> bytes:
    """A calendar file; sent again, it takes the place of the one before. Raises UndatedOccasionError."""
    return calendar_file(dossier, now=desk.clock()).encode()
