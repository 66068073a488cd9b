#!/usr/bin/env python3
"""Makes the typefaces in static/fonts, and static/css/faces.css, which names them.

    python3 -m venv target/faces
    target/faces/bin/pip install fonttools==4.68.0 brotli==1.2.1
    npm pack source-serif@4.5.1 source-sans@3.52.0      # Adobe's own packages; unpack both
    target/faces/bin/python typefaces/make.py SERIF_PACKAGE SANS_PACKAGE

The files are Adobe's, cut down: to the weights and the optical sizes that the style sheets use, to the letters that all of
the faces have, and to a file for each group of letters, which a browser loads only where a page holds one of them. They
are Modified Versions in the words of their licence, which reserves the name "Source": so they have another one.

Every letter is in all of the faces or in none, so that a change from serif to sans changes no word's face in its middle.
The marks (marks.py) lie in the file of the sans that every page loads, under a family of their own.

Drawn cards (src/draw) need faces that no browser loads: one file each, of a single weight, with all of these letters and
the block that stands for what is blotted out, packed with gzip.
"""

import gzip
import re
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

import marks

HERE = Path(__file__).resolve().parent.parent
FONTS = HERE / "static/fonts"
STYLES = HERE / "static/css/faces.css"
DRAWN = HERE / "src/draw/faces"


def points(*ranges):
    return {point for first, last in ranges for point in range(first, last + 1)}


# The groups of letters, and the features of layout that each needs. A letter is in the first group that names it.
# Marks of stress are in the file of the letters that they stand on: a letter and its mark are shaped in one face.
GROUPS = {
    "latin": (
        points((0x00, 0xFF), (0x131, 0x131), (0x152, 0x153), (0x2BB, 0x2BC), (0x2C6, 0x2C6), (0x2DA, 0x2DA),
               (0x2DC, 0x2DC), (0x2000, 0x206F), (0x20AC, 0x20AC), (0x2122, 0x2122), (0x2212, 0x2212)),
        ["kern", "liga", "locl", "tnum"],
    ),
    "cyrillic": (
        points((0x400, 0x52F), (0x20B4, 0x20B4), (0x20BD, 0x20BD), (0x2116, 0x2116)),
        ["kern", "locl", "ccmp", "mark"],
    ),
    "greek": (points((0x370, 0x3FF), (0x1F00, 0x1FFF)), ["kern", "locl"]),
    "latin-ext": (
        points((0x100, 0x2FF), (0x1E00, 0x1EFF), (0x2070, 0x2BFF), (0xA720, 0xA7FF)),
        ["kern", "liga", "locl", "ccmp", "mark"],
    ),
}
MARKS = {
    "cyrillic": points((0x300, 0x301)),
    "latin-ext": points((0x300, 0x304), (0x306, 0x308), (0x30A, 0x30C), (0x323, 0x323), (0x327, 0x328), (0x331, 0x331)),
}

# A face: the family that style sheets name, its file, where it is cut from, and at which weights and optical size.
FACES = [
    ("Casefile Serif", "serif", "roman", {"wght": (400, 650), "opsz": 16}, "400 650", "normal"),
    ("Casefile Serif", "italic", "italic", {"wght": 400, "opsz": 24}, "400", "italic"),
    ("Casefile Display", "display", "roman", {"wght": 500, "opsz": 48}, "500", "normal"),
    ("Casefile Display", "italic", "italic", {"wght": 400, "opsz": 24}, "400", "italic"),
    ("Casefile Sans", "sans", "sans", {"wght": (400, 650)}, "400 650", "normal"),
]
# The file that the marks lie in.
MARKED = ("sans", "latin")
# The faces of drawn cards: the family, its file, where it is cut from, at which weight and optical size, and the features
# of layout. Letters of the size of labels are set without kerning, whose tables are as large as the letters.
DRAWN_FACES = [
    ("Casefile Display", "display", "roman", {"wght": 500, "opsz": 48}, ["kern", "ccmp", "mark"]),
    ("Casefile Italic", "italic", "italic", {"wght": 500, "opsz": 48}, ["kern", "ccmp", "mark"]),
    ("Casefile Sans", "sans", "sans", {"wght": 400}, ["ccmp", "mark"]),
]
# What stands for a letter that is blotted out, which no face of Adobe's has: its width, its foot and its height.
BLOCK, BLOCK_WIDTH, BLOCK_FOOT, BLOCK_TOP = 0x2588, 520, -150, 720
COPYRIGHT = {
    "roman": "© 2014 - 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’.",
    "italic": "© 2014 - 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’.",
    "sans": "© 2023 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’",
}

# What stands in until a face is loaded: faces of the systems, made as wide and as high as ours, so that nothing moves when
# ours arrive: its local names, units to the em, and the mean width of a letter of English news, as Capsize has them
# (the npm package `@capsizecss/metrics` 4.3.0); DejaVu's are of its own files, weighed in the same way.
STANDINS = {
    "Serif": [
        ("Georgia", ["Georgia"], 2048, 913),
        ("Times", ["Times New Roman", "Liberation Serif", "Tinos"], 2048, 832),
        ("Noto", ["Noto Serif"], 1000, 481),
        ("DejaVu", ["DejaVu Serif"], 2048, 1055),
    ],
    "Sans": [
        ("Segoe", ["Segoe UI"], 2048, 908),
        ("Roboto", ["Roboto"], 2048, 911),
        ("Arial", ["Arial", "Liberation Sans", "Arimo", "Helvetica"], 2048, 913),
        ("Noto", ["Noto Sans"], 1000, 474),
        ("DejaVu", ["DejaVu Sans"], 2048, 1040),
    ],
}
STANDINS["Display"] = STANDINS["Serif"]
# The letters that stand-ins are for: with those of Arabic or Hebrew, which some of them have too, they would stand in the
# way of faces that are made for these.
STANDIN_RANGE = "U+0-52F, U+1E00-22FF"

# English prose of some length, by which letters are weighed: the licence's own.
PROSE = re.sub(r"\s+", " ", re.search(r"(?s)PREAMBLE(.*)PERMISSION", (FONTS / "OFL.txt").read_text("utf-8"))[1])

# What the mean of Source Sans 3 comes to in Capsize, where letters are weighed by news.
CAPSIZE_SANS = 418


def mean_width(font):
    cmap, widths = font.getBestCmap(), font["hmtx"].metrics
    letters = [letter for letter in PROSE if ord(letter) in cmap]
    return sum(widths[cmap[ord(letter)]][0] for letter in letters) / len(letters) / font["head"].unitsPerEm


def runs(letters, known):
    """Letters as ranges of CSS: a gap that no other group has letters in is bridged."""
    ranges = []
    for point in sorted(letters):
        gap = set(range(ranges[-1][1] + 1, point)) if ranges else set()
        if ranges and len(gap) <= 8 and not gap & known:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    return ", ".join(f"U+{a:X}" if a == b else f"U+{a:X}-{b:X}" for a, b in ranges)


def rename(font, family, file, copyright_line):
    names = font["name"]
    names.names = []
    plain = family.replace(" ", "")
    license_line = "This Font Software is licensed under the SIL Open Font License, Version 1.1."
    for number, words in [(0, copyright_line), (1, family), (2, "Regular"), (4, family), (6, f"{plain}-{file.title()}"),
                          (13, license_line), (14, "http://scripts.sil.org/OFL")]:
        names.setName(words, number, 3, 1, 0x409)


def cut(font, letters, features):
    options = subset.Options()
    options.layout_features = features
    options.hinting = False
    options.notdef_outline = False
    options.name_IDs = [0, 1, 2, 4, 6, 13, 14]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=letters)
    cutter.subset(font)


def add_block(font):
    pen = TTGlyphPen(None)
    pen.moveTo((0, BLOCK_FOOT))
    for corner in [(0, BLOCK_TOP), (BLOCK_WIDTH, BLOCK_TOP), (BLOCK_WIDTH, BLOCK_FOOT)]:
        pen.lineTo(corner)
    pen.closePath()
    name = "block"
    font.setGlyphOrder(font.getGlyphOrder() + [name])
    font["glyf"][name] = pen.glyph()
    font["hmtx"][name] = (BLOCK_WIDTH, 0)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[BLOCK] = name


def draw_faces(sources, letters):
    """The faces of drawn cards, of all letters that the faces of pages have."""
    DRAWN.mkdir(exist_ok=True)
    for family, file, source, axes, features in DRAWN_FACES:
        font = instancer.instantiateVariableFont(TTFont(sources[source], recalcTimestamp=False), axes)
        rename(font, family, f"drawn-{file}", COPYRIGHT[source])
        cut(font, letters, features)
        add_block(font)
        for table in ["STAT", "BASE"]:
            if table in font:
                del font[table]
        kept = DRAWN / f"{file}.ttf"
        font.save(kept)
        packed = DRAWN / f"{file}.ttf.gz"
        packed.write_bytes(gzip.compress(kept.read_bytes(), 9, mtime=0))
        print(f"{kept.stat().st_size:7} {kept.name}, packed {packed.stat().st_size}")
        kept.unlink()


def rule(family, file, weight, style, letters):
    return (f'  @font-face {{ font-family: "{family}"; src: url("../fonts/{file}") format("woff2"); '
            f"font-weight: {weight}; font-style: {style}; font-display: swap; unicode-range: {letters}; }}")


def main(serif, sans):
    sources = {
        "roman": Path(serif) / "VAR/SourceSerif4Variable-Roman.ttf",
        "italic": Path(serif) / "VAR/SourceSerif4Variable-Italic.ttf",
        "sans": Path(sans) / "VF/SourceSans3VF-Upright.ttf",
    }
    common = set.intersection(*(set(TTFont(path).getBestCmap()) for path in sources.values()))
    groups, taken = {}, set()
    for name, (letters, features) in GROUPS.items():
        own = (letters & common) - taken
        taken |= own
        groups[name] = (own | MARKS.get(name, set()) & common, features)
    for old in FONTS.glob("*.woff2"):
        old.unlink()
    blocks, widths, heights = [], {}, {}
    for family, file, source, axes, weight, style in FACES:
        whole = TTFont(sources[source], recalcTimestamp=False)
        whole = instancer.instantiateVariableFont(whole, axes)
        widths[family, style] = mean_width(whole)
        hhea, em = whole["hhea"], whole["head"].unitsPerEm
        heights[family, style] = (hhea.ascent / em, -hhea.descent / em, hhea.lineGap / em)
        kept = HERE / "target" / f"face-{file}.ttf"
        kept.parent.mkdir(exist_ok=True)
        whole.save(kept)
        for group, (letters, features) in groups.items():
            font = TTFont(kept, recalcTimestamp=False)
            rename(font, family if file != "italic" else "Casefile Serif", file, COPYRIGHT[source])
            cut(font, letters, features)
            font.flavor = "woff2"
            if (file, group) == MARKED:
                marks.add(font)
            path = FONTS / f"{file}-{group}.woff2"
            if not path.exists():
                font.save(path)
            missing = letters - set(font.getBestCmap())
            assert not missing, (file, group, missing)
            elsewhere = taken - letters
            blocks.append(rule(family, path.name, weight, style, runs(letters, elsewhere)))
        kept.unlink()
    blocks.append(rule("Casefile Marks", "{}-{}.woff2".format(*MARKED), "400 650", "normal", runs(marks.characters(), taken)))
    scale = CAPSIZE_SANS / 1000 / widths["Casefile Sans", "normal"]
    standins = []
    for (family, style), own in widths.items():
        short = family.removeprefix("Casefile ")
        ascent, descent, gap = heights[family, style]
        for name, local, em, mean in STANDINS[short]:
            size = own * scale / (mean / em)
            sources_of = ", ".join(f'local("{face}{" Italic" if style == "italic" else ""}")' for face in local)
            standins.append(
                f'  @font-face {{ font-family: "{name} as {short}"; src: {sources_of}; font-style: {style}; '
                f"size-adjust: {size:.1%}; ascent-override: {ascent / size:.1%}; descent-override: {descent / size:.1%}; "
                f"line-gap-override: {gap / size:.0%}; unicode-range: {STANDIN_RANGE}; }}")
    STYLES.write_text(
        "/* Written by typefaces/make.py. The faces, a file for each group of letters; below them, what stands in until they\n"
        "   are loaded: faces of the systems, made as wide and as high. */\n"
        "@layer tokens {\n" + "\n".join(blocks) + "\n\n" + "\n".join(standins) + "\n}\n", encoding="utf-8")
    draw_faces(sources, taken | set().union(*MARKS.values()) & common)
    for path in sorted(FONTS.glob("*.woff2")):
        print(f"{path.stat().st_size:7} {path.name}")


if __name__ == "__main__":
    main(*sys.argv[1:])
