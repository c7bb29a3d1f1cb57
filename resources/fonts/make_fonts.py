"""Makes the fonts in this folder from the static TTFs of Source Sans 3; see README.md for where those come from.

python make_fonts.py FOLDER     FOLDER holds SourceSans3-Regular.ttf and SourceSans3-Semibold.ttf
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph

FAMILY = "Medlofte Sans"
WEIGHTS = {"Regular": 400, "Semibold": 600}

# Latin with every European letter and its accents, Greek, Cyrillic, punctuation, currency, arrows, mathematics,
# shapes. The font's own characters decide which of them there are.
KEPT = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x250),
    *range(0x2B0, 0x530),
    *range(0x1E00, 0x1F00),
    *range(0x2000, 0x2300),
    *range(0x2460, 0x27C0),
    0xFFFD,
)
# A ligature or an alternate has no character of its own, so nobody could search for it in the PDF.
FEATURES = ["kern", "mark", "mkmk"]
LICENCE = "This Font Software is licensed under the SIL Open Font License, Version 1.1. See OFL.txt."


def main(folder: Path) -> None:
    for style in WEIGHTS:
        font = TTFont(folder / f"SourceSans3-{style}.ttf")
        _subset(font)
        _add_tab(font)
        _rename(font, style)
        font.save(Path(__file__).with_name(f"MedlofteSans-{style}.ttf"))


def _subset(font: TTFont) -> None:
    unused = ["BASE", "DSIG", "STAT"]
    options = Options(
        glyph_names=True, hinting=False, layout_features=FEATURES, notdef_outline=True, drop_tables=unused
    )
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=KEPT)
    subsetter.subset(font)


def _add_tab(font: TTFont) -> None:
    """A tab has a glyph of its own: Qt would draw it as a space, and then call every space of a PDF a tab."""
    font["glyf"]["tab"] = Glyph()
    font["hmtx"]["tab"] = font["hmtx"]["space"]
    for table in font["cmap"].tables:
        table.cmap[0x09] = "tab"


def _rename(font: TTFont, style: str) -> None:
    """'Source' is a reserved font name (OFL, condition 3), so a changed font must not be called that."""
    names = font["name"]
    version, full = names.getDebugName(5), f"{FAMILY} {style}"
    kept = {number: text for number in (0, 7, 8, 9, 11) if (text := names.getDebugName(number))}
    legacy = {1: FAMILY, 2: "Regular"} if style == "Regular" else {1: f"{FAMILY} {style}", 2: "Regular"}
    postscript = f"{FAMILY.replace(' ', '')}-{style}"
    ours = {3: f"{version};{postscript}", 4: full, 5: version, 6: postscript, 16: FAMILY, 17: style}
    names.names = []
    for number, text in sorted({**kept, **legacy, **ours, 13: LICENCE}.items()):
        names.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = WEIGHTS[style]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
