import zlib

import pytest
from press import png
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from medlofte_desktop.printing.press_picture import (
    PictureTooLargeError,
    UnreadablePictureError,
    fitted,
    picture_image,
)

PLACE = b"GPS 63.9 N 19.7 E"


def written(image: QImage, kind: bytes = b"jpeg", **texts: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind)
    for key, text in texts.items():
        writer.setText(key, text)
    assert writer.write(image)
    return bytes(buffer.data().data())


def plain(width: int, height: int, color: str = "#3060c0") -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    return image


def turned(jpeg: bytes, orientation: int) -> bytes:
    """A photograph as cameras write it: with EXIF that says which way is up and where it was taken."""
    entry = b"\x01\x12\x00\x03\x00\x00\x00\x01" + orientation.to_bytes(2) + b"\0\0"
    exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01" + entry + b"\0\0\0\0" + PLACE
    return jpeg[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2) + exif + jpeg[2:]


def chunked(content: bytes, name: bytes, body: bytes) -> bytes:
    """A PNG with one more chunk behind its head."""
    chunk = len(body).to_bytes(4) + name + body + zlib.crc32(name + body).to_bytes(4)
    return content[:33] + chunk + content[33:]


@pytest.mark.parametrize(("size", "becomes"), [
    ((4000, 1000), (1600, 400)), ((1000, 4000), (400, 1600)), ((1600, 900), (1600, 900)), ((20, 10), (20, 10)),
    ((5000, 1), (1600, 1)),
])  # fmt: skip
def test_the_longest_side_is_at_most_1600_pixels_and_the_shape_stays(
    size: tuple[int, int], becomes: tuple[int, int]
) -> None:
    image = QImage.fromData(fitted(written(plain(*size))))
    assert (image.width(), image.height()) == becomes


def test_a_photograph_is_turned_upright_and_forgets_where_it_was_taken() -> None:
    image = plain(200, 100)
    image.setPixelColor(0, 0, QColor("white"))
    photograph = turned(written(image), 6)
    assert PLACE in photograph
    kept = fitted(photograph)
    assert (QImage.fromData(kept).width(), QImage.fromData(kept).height()) == (100, 200)
    assert PLACE not in kept
    assert b"Exif" not in kept


def test_words_that_lie_in_a_png_are_left_out() -> None:
    drawn = plain(20, 10)
    drawn = drawn.convertToFormat(QImage.Format.Format_ARGB32)
    content = chunked(written(drawn, b"png", Author="Eva Ek"), b"eXIf", PLACE)
    assert b"Eva Ek" in content
    kept = fitted(content)
    assert kept.startswith(b"\x89PNG")
    assert b"Eva Ek" not in kept
    assert PLACE not in kept
    assert QImage.fromData(kept).textKeys() == []


def test_a_picture_that_is_transparent_stays_so() -> None:
    image = plain(20, 10).convertToFormat(QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    assert QImage.fromData(fitted(written(image, b"png"))).pixelColor(3, 3).alpha() == 0


def test_an_opaque_png_becomes_a_jpeg_of_the_same_colour() -> None:
    kept = fitted(written(plain(20, 10), b"png"))
    assert kept.startswith(b"\xff\xd8\xff")
    color, meant = QImage.fromData(kept).pixelColor(5, 5), QColor("#3060c0")
    assert max(abs(color.red() - meant.red()), abs(color.blue() - meant.blue())) <= 3


def test_a_picture_that_would_fill_the_memory_is_refused_by_its_head() -> None:
    bomb = png()[:16] + (30_000).to_bytes(4) * 2 + png()[24:29]
    bomb += zlib.crc32(bomb[12:29]).to_bytes(4) + png()[33:]
    with pytest.raises(PictureTooLargeError):
        fitted(bomb)


@pytest.mark.qt_log_ignore("JPEG")
@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xd8\xff\xd9", png()[:40], b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"GIF89a", b"BM" + bytes(60)],
    ids=["nothing", "an end alone", "half a PNG", "SVG", "GIF", "BMP"],
)
def test_what_is_damaged_or_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadablePictureError):
        fitted(content)


def test_a_picture_can_be_had_smaller_to_be_looked_at() -> None:
    assert picture_image(written(plain(1600, 800)), longest=400).width() == 400
