"""argparse's own words in Swedish."""

import argparse

_WORDS = {
    "usage: ": "användning: ",
    "positional arguments": "argument",
    "options": "val",
    "optional arguments": "val",
    "show this help message and exit": "visa den här hjälpen och sluta",
    "%(prog)s: error: %(message)s\n": "%(prog)s: fel: %(message)s\n",
    "argument %(argument_name)s: %(message)s": "argumentet %(argument_name)s: %(message)s",
    "the following arguments are required: %s": "de här argumenten saknas: %s",
    "one of the arguments %s is required": "ett av argumenten %s behövs",
    "not allowed with argument %s": "går inte ihop med argumentet %s",
    "unrecognized arguments: %s": "okända argument: %s",
    "ambiguous option: %(option)s could match %(matches)s": "%(option)s kan betyda %(matches)s",
    "ignored explicit argument %r": "tar inget värde, men fick %r",
    "expected one argument": "ett värde saknas",
    "expected at least one argument": "minst ett värde saknas",
    "expected at most one argument": "högst ett värde kan anges",
    "invalid choice: %(value)r (choose from %(choices)s)": "%(value)r finns inte (välj bland %(choices)s)",
    "invalid %(type)s value: %(value)r": "%(value)r är inget värde som går att använda",
    "unknown parser %(parser_name)r (choices: %(choices)s)": "%(parser_name)r finns inte (välj bland %(choices)s)",
}


def speak_swedish() -> None:
    """Let argparse say them from now on."""
    # The one place that its texts go through; it offers no other to a program in one language.
    setattr(argparse, "_", _swedish)  # noqa: B010
    setattr(argparse, "ngettext", _swedish_number)  # noqa: B010


def _swedish(message: str) -> str:
    return _WORDS.get(message, message)


def _swedish_number(one: str, other: str, number: int) -> str:
    known = {"expected %s argument": "%s värde behövs", "expected %s arguments": "%s värden behövs"}
    message = one if number == 1 else other
    return known.get(message, message)
