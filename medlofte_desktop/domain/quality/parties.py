"""Rules about the parties: who signs, their papers, and whom the inhabitants can ask."""

from collections.abc import Iterator

from medlofte_desktop.domain.quality.finding import Finding, Level
from medlofte_desktop.domain.quality.passages import PERSON_FIELDS
from medlofte_desktop.domain.records.dossier import Dossier
from medlofte_desktop.domain.records.people import Contact, Party
from medlofte_desktop.domain.records.promise import POLICE

# Where people have mail of their own; whoever works for a municipality or the police has another address.
_PRIVATE_MAIL = frozenset(
    (
        *("gmail.com", "googlemail.com", "hotmail.com", "hotmail.se", "outlook.com", "live.com", "live.se", "msn.com"),
        *("yahoo.com", "yahoo.se", "icloud.com", "me.com", "proton.me", "protonmail.com"),
        *("telia.com", "bredband.net", "comhem.se", "tele2.se", "spray.se"),
    )
)


def every_party_signs(dossier: Dossier) -> Iterator[Finding]:
    """Rule 19: the police and each municipality have a signer.

    A pledge in which only the police promise anything needs no municipality. With several municipalities as many
    organisations sign for them; which is which is not read from their names.
    """
    signing = {party: {one.organisation for one in dossier.signers if one.party is party} for party in Party}
    if not signing[Party.POLICE]:
        yield Finding(19, Level.ERROR, dossier.pledge.id, "signers", variant="police")
    missing = len(dossier.municipalities) - len(signing[Party.MUNICIPALITY])
    if missing > 0 and not _is_by_police_alone(dossier):
        variant = "municipalities" if signing[Party.MUNICIPALITY] else "municipality"
        yield Finding(19, Level.ERROR, dossier.pledge.id, "signers", str(missing), variant)


def signers_are_complete(dossier: Dossier) -> Iterator[Finding]:
    """Rule 19: every signer has a name, a title and an organisation."""
    for signer in dossier.signers:
        for field in PERSON_FIELDS:
            if not getattr(signer, field):
                yield Finding(19, Level.ERROR, signer.id, field, signer.name or signer.title)


def papers_are_in_order(dossier: Dossier) -> Iterator[Finding]:
    """Rule 21: a decision and each party's case number."""
    pledge = dossier.pledge
    if not (pledge.decision_text or (pledge.decision_body and pledge.decision_date)):
        yield Finding(21, Level.WARNING, pledge.id, "decision_date" if pledge.decision_body else "decision_body")
    if not pledge.case_number_municipality and not _is_by_police_alone(dossier):
        yield Finding(21, Level.WARNING, pledge.id, "case_number_municipality")
    if not pledge.case_number_police:
        yield Finding(21, Level.WARNING, pledge.id, "case_number_police")


def somebody_can_be_asked(dossier: Dossier) -> Iterator[Finding]:
    """Rule 25: a contact that may be published and can be reached; nobody's private address.

    Whether a number is a duty number cannot be seen from it; a private mailbox can.
    """
    public = [one for one in dossier.contacts if one.may_be_published]
    if not any(one.phone or one.mobile or one.email for one in public):
        yield Finding(25, Level.WARNING, dossier.pledge.id, "contacts")
    for contact in filter(_has_private_mail, public):
        yield Finding(25, Level.WARNING, contact.id, "email", contact.email, "private")


def _is_by_police_alone(dossier: Dossier) -> bool:
    return bool(dossier.promises) and all(promise.promised_by == POLICE for promise in dossier.promises)


def _has_private_mail(contact: Contact) -> bool:
    return contact.email.rpartition("@")[2].strip().lower() in _PRIVATE_MAIL
