"""What an argument may be: each function reads one, or says in Swedish what is wrong with it."""

import argparse
from pathlib import Path


def folder(text: str) -> Path:
    if not text.strip():
        raise argparse.ArgumentTypeError("mappens namn är tomt")
    return Path(text)


def profile(text: str) -> Path:
    return Path(_readable(str(folder(text)), "mappens namn"))


def file(text: str) -> Path:
    if not text.strip():
        raise argparse.ArgumentTypeError("filens namn är tomt")
    return Path(text)


def occasion(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("signeringstillfällets id är tomt")
    return _readable(text.strip(), "signeringstillfällets id")


def record(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("postens id är tomt")
    return _readable(text.strip(), "postens id")


def address(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("adressen är tom")
    return _readable(text, "adressen")


def _readable(text: str, what: str) -> str:
    """What a database can be asked for, or lie in: of a byte that is no UTF-8 Python makes half a surrogate pair."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise argparse.ArgumentTypeError(f"{what} har tecken som inte är UTF-8") from error
    return text
