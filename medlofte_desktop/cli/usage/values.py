"""What an argument may be: each function reads one, or says in Swedish what is wrong with it."""

import argparse
from pathlib import Path


def folder(text: str) -> Path:
    return Path(_written(text, "mappens namn är tomt"))


def profile(text: str) -> Path:
    return Path(_readable(str(folder(text)), "mappens namn"))


def file(text: str) -> Path:
    return Path(_written(text, "filens namn är tomt"))


def occasion(text: str) -> str:
    return _readable(_written(text, "signeringstillfällets id är tomt").strip(), "signeringstillfällets id")


def record(text: str) -> str:
    return _readable(_written(text, "postens id är tomt").strip(), "postens id")


def address(text: str) -> str:
    return _readable(_written(text, "adressen är tom"), "adressen")


def _written(text: str, nothing: str) -> str:
    """What is more than white space; of what is not, `nothing` is told."""
    if not text.strip():
        raise argparse.ArgumentTypeError(nothing)
    return text


def _readable(text: str, what: str) -> str:
    """What a database can be asked for, or lie in: of a byte that is no UTF-8 Python makes half a surrogate pair."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise argparse.ArgumentTypeError(f"{what} har tecken som inte är UTF-8") from error
    return text
