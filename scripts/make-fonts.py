"""Writes the fonts of the paper under family names that no installed font bears, and the list of signs they have.

Run for each new version of the packages, then commit what it wrote:

    pip install fonttools==4.68.0 && npm install --no-save @expo-google-fonts/noto-sans-math@0.4.2 \
        @expo-google-fonts/noto-sans-symbols@0.4.1 @expo-google-fonts/noto-sans-symbols-2@0.4.1
    python3 scripts/make-fonts.py && npx prettier --write src/model/printed-signs.json

A renderer that searches installed fonts as well as ours then finds only ours. No licence (SIL Open Font License 1.1,
copied beside the fonts) reserves a name. Text and Wide are whole: glyphs, metrics and features stay as they are, byte
for byte. Signs has arrows, ticks, boxes and pictures, cut out of three fonts; it has one style, which stands for all.
"""

import json
from itertools import pairwise
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

PROJECT = Path(__file__).parent.parent
PACKAGES = PROJECT / "node_modules/@expo-google-fonts"
FOLDER = PROJECT / "src/paper/fonts"
PRINTED = PROJECT / "src/model/printed-signs.json"
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
SIGNS = "Handrail Signs"
# Of several fonts that have a sign, the first is taken.
SIGN_SOURCES = [
    ("noto-sans-math", "NotoSansMath"),
    ("noto-sans-symbols", "NotoSansSymbols"),
    ("noto-sans-symbols-2", "NotoSansSymbols2"),
]
SIGN_BLOCKS = [
    (0x2150, 0x218F),  # fractions and Roman numbers
    (0x2190, 0x23FF),  # arrows, mathematics, clocks and keys
    (0x2460, 0x24FF),  # numbers and letters in circles
    (0x25A0, 0x27BF),  # squares and circles, weather, faces, ticks, stars, hearts, hands
    (0x27F0, 0x27FF),  # long arrows
    (0x2B00, 0x2BFF),  # broad arrows, large squares and stars
    (0x1F300, 0x1F6FF),  # weather, things, clocks, ways to travel
]


def names(family: str, style: str) -> dict[int, str]:
    """The names that hold a family, by their ids in the `name` table of OpenType."""
    full, postscript = f"{family} {style}", f"{family}-{style}".replace(" ", "")
    return {1: family, 3: full, 4: full, 6: postscript, 16: family, 21: family, 25: family}


def open_font(path: Path) -> TTFont:
    return TTFont(path, recalcBBoxes=False, recalcTimestamp=False)


def save(font: TTFont, family: str, style: str) -> None:
    for record in font["name"].names:
        record.string = names(family, style).get(record.nameID, record.toUnicode())
    font.save(FOLDER / f"{names(family, style)[6]}.ttf", reorderTables=None)


def write_whole_families() -> set[int]:
    """The code points that every style has from one of the two families."""
    coverage: dict[str, set[int]] = {style: set() for style in STYLES.values()}
    for family, package, file in FAMILIES:
        copyfile(PACKAGES / package / "LICENSE_FONT", FOLDER / f"LICENSE-{family.replace(' ', '')}.txt")
        for source, style in STYLES.items():
            path = PACKAGES / package / source / f"{file}_{source}.ttf"
            # A table that was read would be written anew, so the file is opened twice.
            coverage[style] |= set(open_font(path).getBestCmap())
            save(open_font(path), family, style)
    return {code for code in set.intersection(*coverage.values()) if code >= ord(" ")}


def write_signs(known: set[int]) -> set[int]:
    """Writes the signs that are not `known`, and returns their code points."""
    wanted = {code for first, last in SIGN_BLOCKS for code in range(first, last + 1)} - known
    written: set[int] = set()
    tables = ["MATH", "GDEF", "GPOS", "GSUB", "STAT", "gasp", "DSIG", "vhea", "vmtx", "meta"]
    options = Options(layout_features=[], hinting=False, bidi_closure=False, notdef_outline=True)
    options.set(name_IDs=["*"], drop_tables=tables)
    licences = [(PACKAGES / package / "LICENSE_FONT").read_text().partition("\n") for package, _ in SIGN_SOURCES]
    holders = sorted({first for first, _, _ in licences})
    (FOLDER / f"LICENSE-{SIGNS.replace(' ', '')}.txt").write_text("\n".join([*holders, licences[0][2]]))
    with TemporaryDirectory() as folder:
        parts: list[str] = []
        for package, file in SIGN_SOURCES:
            font = open_font(PACKAGES / package / "400Regular" / f"{file}_400Regular.ttf")
            taken = (set(font.getBestCmap()) & wanted) - written
            subsetter = Subsetter(options)
            subsetter.populate(unicodes=taken)
            subsetter.subset(font)
            parts.append(f"{folder}/{file}.ttf")
            font.save(parts[-1])
            written |= taken
        created = open_font(Path(parts[0]))["head"].created
        merged = Merger().merge(parts)
        merged.recalcTimestamp = False
        merged["head"].created = merged["head"].modified = created
        save(merged, SIGNS, "Regular")
    return written


def ranges(codes: set[int]) -> list[list[int]]:
    """The first and the last of each run of code points without a gap."""
    ordered = sorted(codes)
    starts = [ordered[0], *(after for before, after in pairwise(ordered) if after != before + 1)]
    ends = [*(before for before, after in pairwise(ordered) if after != before + 1), ordered[-1]]
    return [list(run) for run in zip(starts, ends, strict=True)]


FOLDER.mkdir(exist_ok=True)
whole = write_whole_families()
PRINTED.write_text(json.dumps(ranges(whole | write_signs(whole))))
