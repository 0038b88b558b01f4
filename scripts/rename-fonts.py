"""Writes the fonts of the paper: the static files of two packages under family names that no installed font bears.

Run once for each new version of the packages, then commit what it wrote:

    pip install fonttools==4.68.0 && python3 scripts/rename-fonts.py

A renderer that searches installed fonts as well as ours then finds only ours. Neither licence (SIL Open Font
License 1.1, copied beside the fonts) reserves a name. Glyphs, metrics and features stay as they are, byte for byte.
"""

from pathlib import Path
from shutil import copyfile

from fontTools.ttLib import TTFont

PROJECT = Path(__file__).parent.parent
PACKAGES = PROJECT / "node_modules/@expo-google-fonts"
FOLDER = PROJECT / "src/paper/fonts"
FAMILIES = [
    ("Handrail Text", "atkinson-hyperlegible-next", "AtkinsonHyperlegibleNext"),
    ("Handrail Wide", "noto-sans", "NotoSans"),
]
STYLES = {
    "400Regular": "Regular",
    "400Regular_Italic": "Italic",
    "700Bold": "Bold",
    "700Bold_Italic": "Bold Italic",
}


def names(family: str, style: str) -> dict[int, str]:
    """The names that hold a family, by their ids in the `name` table of OpenType."""
    full, postscript = f"{family} {style}", f"{family}-{style}".replace(" ", "")
    return {1: family, 3: full, 4: full, 6: postscript, 16: family, 21: family, 25: family}


FOLDER.mkdir(exist_ok=True)
for family, package, file in FAMILIES:
    copyfile(PACKAGES / package / "LICENSE_FONT", FOLDER / f"LICENSE-{family.replace(' ', '')}.txt")
    for source, style in STYLES.items():
        font = TTFont(PACKAGES / package / source / f"{file}_{source}.ttf", recalcBBoxes=False, recalcTimestamp=False)
        for record in font["name"].names:
            record.string = names(family, style).get(record.nameID, record.toUnicode())
        font.save(FOLDER / f"{names(family, style)[6]}.ttf", reorderTables=None)
