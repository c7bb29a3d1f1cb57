"""Errors that are nobody's mistake in the program: a file, a disk, a server or an input that cannot be used."""


class ExpectedError(Exception):
    """The base of all errors that are told to people as one sentence; anything else is a fault of ours."""


class CancelledError(ExpectedError):
    """A person stopped it, and nothing has changed."""
