"""Pictures for a press release: read with limits, no larger than a release needs, and nothing but the picture kept.

Where a photograph was taken, with what and by whom is not in the picture that is kept.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

from medlofte_desktop.domain.expected_error import ExpectedError

LONGEST_SIDE = 1_600  # pixels
MOST_PIXELS = 64_000_000  # a few bytes can claim to be more than a computer's memory
_QUALITY = 88  # of 100


class PictureTooLargeError(ExpectedError):
    """A picture with more pixels than is read."""


class UnreadablePictureError(ExpectedError):
    """A picture that is damaged, or of a sort that cannot be read."""


def fitted(content: bytes) -> bytes:
    """A picture upright, in sRGB, at most 1 600 pixels wide and high: a JPEG, or a PNG where it can be transparent.

    Raises PictureTooLargeError, UnreadablePictureError.
    """
    picture = _bare(picture_image(content))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png" if picture.hasAlphaChannel() else b"jpeg")
    if not picture.hasAlphaChannel():
        writer.setQuality(_QUALITY)
    if not writer.write(picture):
        raise UnreadablePictureError
    return bytes(buffer.data().data())


def picture_image(content: bytes, longest: int = LONGEST_SIDE) -> QImage:
    """The picture upright, at most `longest` pixels wide and high. Raises as `fitted`."""
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"png" if content.startswith(b"\x89PNG") else b"jpeg"))
    reader.setDecideFormatFromContent(False)  # nothing but these two is let near
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > MOST_PIXELS:
        raise PictureTooLargeError
    if max(size.width(), size.height()) > longest:
        scaled = size.scaled(longest, longest, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(scaled.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise UnreadablePictureError
    return image


def _bare(image: QImage) -> QImage:
    """The pixels alone, drawn on a new picture that knows nothing of the old one's words and place."""
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    kind = QImage.Format.Format_ARGB32 if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    bare = QImage(image.size(), kind)
    bare.fill(Qt.GlobalColor.transparent)
    painter = QPainter(bare)
    painter.drawImage(0, 0, image)
    painter.end()
    return bare
