"""Order keys: a record moves by getting a key between its new neighbours', and the others stay untouched."""

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def between(before: str, after: str) -> str:
    """A key that sorts strictly between two keys; "" stands for the open end on either side.

    Keys are base-36 fractions without trailing zeros. Raises ValueError unless before < after.
    """
    if after and before >= after:
        raise ValueError(f"{before!r} is not before {after!r}")
    key = ""
    while True:
        low = DIGITS.index(before[len(key)]) if len(key) < len(before) else 0
        high = DIGITS.index(after[len(key)]) if after else len(DIGITS)
        if high - low > 1:
            return key + DIGITS[(low + high) // 2]
        key += DIGITS[low]
        if high > low:
            after = ""  # the key is already below it, whatever follows


def keys(count: int) -> list[str]:
    """`count` ascending keys for a list that is made in one go, all of one length and with room between them."""
    width = len(_base36(count))
    return [_base36(number).rjust(width, "0") + "i" for number in range(1, count + 1)]


def _base36(number: int) -> str:
    digits = ""
    while number or not digits:
        number, rest = divmod(number, len(DIGITS))
        digits = DIGITS[rest] + digits
    return digits
