"""E-mail addresses as they are typed: checked by their form alone, never over the network.

`email_validator` is imported where it is used, so that it costs nothing at start.
"""

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote


class EmailProblem(StrEnum):
    """What is wrong with an address; mail to RESERVED domains (.test, localhost) reaches nobody."""

    NO_AT = "no_at"
    BEFORE_AT = "before_at"
    DOMAIN = "domain"
    TOO_LONG = "too_long"
    RESERVED = "reserved"


@dataclass(frozen=True, slots=True)
class EmailAddress:
    """An address in its usual form, its `mailto:` address, and what may be wrong with it.

    With a problem, `address` is what was typed; only a RESERVED one has a `mailto:` address all the same.
    """

    address: str
    uri: str | None
    problem: EmailProblem | None


def email_address(text: str) -> EmailAddress:
    """Reads an address. Nothing typed is no address and no problem."""
    typed = text.strip()
    if not typed:
        return EmailAddress("", None, None)
    usual = _usual_form(typed)
    if usual is not None:
        return EmailAddress(usual, _mailto(usual), None)
    problem = _problem(typed)
    return EmailAddress(typed, _mailto(typed) if problem is EmailProblem.RESERVED else None, problem)


def _usual_form(typed: str) -> str | None:
    from email_validator import EmailNotValidError, validate_email  # noqa: PLC0415 - slow to import

    try:
        return validate_email(typed, check_deliverability=False).normalized
    except EmailNotValidError:
        return None


def _problem(typed: str) -> EmailProblem:
    before, at, domain = typed.rpartition("@")
    if not at:
        return EmailProblem.NO_AT
    if len(typed) > 254:
        return EmailProblem.TOO_LONG
    if _usual_form(f"{before}@kommun.se") is None:
        return EmailProblem.BEFORE_AT
    return EmailProblem.RESERVED if _is_reserved(domain) else EmailProblem.DOMAIN


def _is_reserved(domain: str) -> bool:
    """Whether a domain is well formed but set aside for tests and local networks (RFC 6761)."""
    from email_validator import SPECIAL_USE_DOMAIN_NAMES  # noqa: PLC0415 - slow to import

    name = domain.lower()
    for reserved in SPECIAL_USE_DOMAIN_NAMES:
        inside = name.removesuffix("." + reserved)
        if name == reserved or (inside != name and _usual_form(f"a@{inside}.se")):
            return True
    return False


def _mailto(address: str) -> str:
    return "mailto:" + quote(address, safe="@")
