"""A picture as it is put in a file: what kind it is and how large, read from its first bytes."""

import struct
from dataclasses import dataclass

from medlofte_desktop.domain.expected_error import ExpectedError

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
# The markers of a JPEG's frame, which tells its size: all that begin with C but those of tables and of a reserve.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


class NotAPictureError(ExpectedError):
    """What was kept as a picture is no JPEG or PNG whose size can be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A JPEG or PNG; width and height are in its own pixels."""

    content: bytes
    media_type: str
    width: int
    height: int


def read_picture(content: bytes) -> Picture:
    """The picture in a file's content. Raises NotAPictureError."""
    is_png = content.startswith(_PNG)
    try:
        width, height = struct.unpack_from(">II", content, 16) if is_png else _jpeg_size(content)
    except (struct.error, IndexError) as error:
        raise NotAPictureError from error
    if not (width and height):
        raise NotAPictureError
    return Picture(content=content, media_type="image/png" if is_png else "image/jpeg", width=width, height=height)


def _jpeg_size(content: bytes) -> tuple[int, int]:
    """Segment after segment, each with its length, to the one that tells the size."""
    place = len(_JPEG)
    while content.startswith(_JPEG) and content[place] == 0xFF:
        marker = content[place + 1]
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", content, place + 5)
            return width, height
        place += 2 + struct.unpack_from(">H", content, place + 2)[0]
    return 0, 0
