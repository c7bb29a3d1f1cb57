"""Telephone numbers in the form Swedes write them, and as links that dial.

`phonenumbers` is imported where it is used: it takes a tenth of a second, and no window needs it to open.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber


class PhoneProblem(StrEnum):
    """Why a number cannot be dialled; UNCERTAIN ones can, but no such numbers are known to be given out."""

    NOT_A_NUMBER = "not_a_number"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    UNKNOWN_COUNTRY = "unknown_country"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as it is shown, its `tel:` address, and what may be wrong with it.

    With a problem, `display` is what was typed.
    """

    display: str
    uri: str | None
    problem: PhoneProblem | None


_EXTENSION = re.compile(r"\b(?:ankn(?:ytning)?|int|ext)\b\.?:?\s*(\d{1,7})\s*$", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")


def swedish_phone(text: str) -> Phone:
    """Reads a number typed in any way: 0935-141 05, 010-568 22 53, 114 14, 112, +47 22 12 34 56.

    A number without a country is Swedish. Nothing typed is no number and no problem.
    """
    typed = " ".join(text.split())
    if not typed:
        return Phone("", None, None)
    number, extension = _parted(typed)
    if _LETTER.search(number):
        return Phone(typed, None, PhoneProblem.NOT_A_NUMBER)
    return _short(number) or _long(typed, number, extension)


def _parted(typed: str) -> tuple[str, str]:
    found = _EXTENSION.search(typed)
    return (typed[: found.start()], found[1]) if found else (typed, "")


def _short(number: str) -> Phone | None:
    """112, 1177, 114 14, 116 111: no area code, and nothing dials them from abroad."""
    import phonenumbers  # noqa: PLC0415 - slow to import

    digits = re.sub(r"[\s-]", "", number)
    if not re.fullmatch(r"1\d{2,5}", digits):
        return None
    if not phonenumbers.is_valid_short_number_for_region(phonenumbers.parse(digits, "SE"), "SE"):
        return None
    display = digits if len(digits) < 5 else f"{digits[:3]} {digits[3:]}"
    return Phone(display, f"tel:{digits}", None)


def _long(typed: str, number: str, extension: str) -> Phone:
    import phonenumbers  # noqa: PLC0415 - slow to import

    try:
        parsed = phonenumbers.parse(number, "SE")
    except phonenumbers.NumberParseException as error:
        return Phone(typed, None, _reason(error.error_type))
    possible = phonenumbers.is_possible_number_with_reason(parsed)
    if possible != phonenumbers.ValidationResult.IS_POSSIBLE:
        too_long = possible == phonenumbers.ValidationResult.TOO_LONG
        return Phone(typed, None, PhoneProblem.TOO_LONG if too_long else PhoneProblem.TOO_SHORT)
    uri = f"tel:{phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)}"
    if not phonenumbers.is_valid_number(parsed):
        return Phone(typed, uri, PhoneProblem.UNCERTAIN)
    if extension:
        return Phone(typed, f"{uri};ext={extension}", None)
    return Phone(_written(parsed), uri, None)


def _reason(error_type: int) -> PhoneProblem:
    import phonenumbers  # noqa: PLC0415 - slow to import

    error = phonenumbers.NumberParseException
    return {
        error.INVALID_COUNTRY_CODE: PhoneProblem.UNKNOWN_COUNTRY,
        error.TOO_SHORT_NSN: PhoneProblem.TOO_SHORT,
        error.TOO_SHORT_AFTER_IDD: PhoneProblem.TOO_SHORT,
        error.TOO_LONG: PhoneProblem.TOO_LONG,
    }.get(error_type, PhoneProblem.NOT_A_NUMBER)


def _written(number: "PhoneNumber") -> str:
    import phonenumbers  # noqa: PLC0415 - slow to import

    if number.country_code != 46:
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    national = str(number.national_number)
    if re.fullmatch(r"77\d{7}", national):
        # The library knows no 0771-numbers apart and writes 077-112 31 23.
        return f"0{national[:3]}-{national[3:5]} {national[5:7]} {national[7:]}"
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
