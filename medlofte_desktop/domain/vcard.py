"""A contact as a vCard, for the address books of other programs.

Version 3.0 (RFC 2426) in UTF-8: classic Outlook takes no 4.0, and every other address book takes 3.0.
"""

from medlofte_desktop.domain.content_lines import escaped, joined, stated
from medlofte_desktop.domain.records.people import Contact


def vcard(contact: Contact) -> str:
    """One vCard with CRLF line ends, folded at 75 octets; empty fields are left out."""
    shown = contact.name or contact.title or contact.organisation or contact.email
    given, _, family = contact.name.rpartition(" ")
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"UID:{escaped(contact.id)}",
        f"FN:{escaped(shown)}",
        f"N:{escaped(family)};{escaped(given)};;;",
        *stated("ORG", contact.organisation),
        *stated("TITLE", contact.title),
        *stated("ROLE", ", ".join(contact.roles)),
        *stated("TEL;TYPE=WORK,VOICE", contact.phone),
        *stated("TEL;TYPE=WORK,CELL", contact.mobile),
        *stated("EMAIL;TYPE=INTERNET", contact.email),
        "END:VCARD",
    ]
    return joined(lines)
