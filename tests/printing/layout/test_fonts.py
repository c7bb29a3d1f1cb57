"""Does the shipped font show everything, or say what it cannot show?"""

import subprocess
import sys
from pathlib import Path

import pytest

from medlofte_desktop.printing.layout import fonts
from medlofte_desktop.printing.layout.fonts import printable, unprintable

_EMPTY_FONTCONFIG = """<?xml version="1.0"?><fontconfig><dir>{0}</dir><cachedir>{0}</cachedir></fontconfig>"""
_WITHOUT_SYSTEM_FONTS = """
import io, pypdf
from medlofte_desktop.printing.pdf import ensure_application, pdf_of
from sheets import SHEET
application = ensure_application()
print("Kommunalråd" in pypdf.PdfReader(io.BytesIO(pdf_of(SHEET))).pages[0].extract_text())
"""


@pytest.mark.parametrize(
    "text", ["Åäö ÉÜß Łódź Þór Đorđe ğış", "– — ” ’ • → ≥ ≤ × § € … ½ °", "Ελλάδα мир", "rad\nrad\tflik"]
)
def test_european_letters_and_signs_are_in_the_font(text: str) -> None:
    assert printable(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [("oﬃce", "office"), ("ＡＢ", "AB"), ("Ⅳ", "IV"), ("中😀", "[U+4E2D][U+1F600]"), ("\x00", "[U+0000]")],
)
def test_what_the_font_lacks_is_spelled_out(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_marks_without_a_look_leave_none() -> None:
    assert printable("sam\u00adverkan\u200d\ufe0f") == "samverkan"


def test_the_characters_to_change_are_named_once() -> None:
    assert unprintable(["中 och 😀", "åter 中", "ﬁ – ö"]) == ("中", "😀")


def test_the_fonts_do_not_bear_the_reserved_name() -> None:
    folder = Path(__file__).parents[3] / "resources" / "fonts"
    assert fonts.font(10, fonts.REGULAR).family() == "Medlofte Sans"
    assert (folder / "OFL.txt").read_text(encoding="utf-8").count("SIL OPEN FONT LICENSE")
    assert not list(folder.glob("Source*"))


def test_a_machine_without_fonts_prints_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = tmp_path / "fonts.conf"
    config.write_text(_EMPTY_FONTCONFIG.format(tmp_path), encoding="utf-8")
    monkeypatch.setenv("FONTCONFIG_FILE", str(config))
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    root = Path(__file__).parents[3]
    run = subprocess.run([sys.executable, "-c", _WITHOUT_SYSTEM_FONTS], cwd=root, capture_output=True, check=True)
    assert run.stdout.strip() == b"True"
