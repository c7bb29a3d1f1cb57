"""What the tests of printing share: Qt, and reading a PDF's words."""

import io
from collections.abc import Callable

import pypdf
import pytest
from PySide6.QtWidgets import QApplication

ReadPdf = Callable[[bytes], pypdf.PdfReader]


@pytest.fixture(autouse=True)
def _qt(qapp: QApplication) -> None:
    """Fonts and painters need an application."""


@pytest.fixture
def read_pdf() -> ReadPdf:
    return lambda content: pypdf.PdfReader(io.BytesIO(content))


@pytest.fixture
def text_of(read_pdf: ReadPdf) -> Callable[[bytes], str]:
    """All text of a PDF with single spaces."""
    return lambda content: " ".join(" ".join(page.extract_text() for page in read_pdf(content).pages).split())
