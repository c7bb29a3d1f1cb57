import pytest
from press import png

from medlofte_desktop.exchange.press.picture import NotAPictureError, read_picture

START, TABLE = b"\xff\xd8", b"\xff\xe0\x00\x04ab" + b"\xff\xc4\x00\x03t"
FRAME = b"\xff\xc2\x00\x11\x08\x02\x01\x05\x04\x03"


def test_a_png_tells_its_size() -> None:
    picture = read_picture(png(40, 30))
    assert (picture.media_type, picture.width, picture.height) == ("image/png", 40, 30)


@pytest.mark.parametrize("before", [b"", TABLE])
def test_a_jpeg_tells_its_size_behind_any_tables(before: bytes) -> None:
    picture = read_picture(START + before + FRAME)
    assert (picture.media_type, picture.width, picture.height) == ("image/jpeg", 0x0504, 0x0201)


@pytest.mark.parametrize("content", [
    b"", START, START + b"\xff", START + TABLE, START + b"ab", START + FRAME[:-2], START + b"\xff\xe0\x00",
    b"<svg/>", b"<script>" + FRAME, b"GIF89a", png()[:20], png(0, 3),
])  # fmt: skip
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(NotAPictureError):
        read_picture(content)
