"""Whom people speak for and where they are at home, as far as the name of their organisation says."""

from dataclasses import replace

from medlofte_desktop.domain.records.people import Contact, Party
from medlofte_desktop.domain.records.pledge import Pledge
from medlofte_desktop.domain.text import fold


def is_police(organisation: str) -> bool:
    """Whether an organisation is the police, as far as its name says."""
    name = fold(organisation)
    return "polis" in name or name.split()[:1] == ["lpo"]


def party_of(organisation: str) -> Party:
    """On whose behalf somebody of an organisation signs, as far as its name says."""
    return Party.POLICE if is_police(organisation) else Party.MUNICIPALITY


def at_home(contact: Contact, pledge: Pledge) -> Contact:
    """The contact at home where its organisation says: the pledge's police district, or its leading municipality.

    One that has a home of the right sort keeps it.
    """
    if is_police(contact.organisation) and pledge.police_district:
        if contact.police_district:
            return contact
        return replace(contact, municipality=None, police_district=pledge.police_district)
    if contact.municipality:
        return contact
    return replace(contact, municipality=pledge.municipalities[0], police_district=None)
