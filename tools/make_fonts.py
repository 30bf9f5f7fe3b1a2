#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the fonts 'Yike Sans SC' and 'Yike Serif SC' from Debian's Noto CJK, once, and copies them to a folder.

Qt writes the lowest code point of a glyph into a PDF, so with Noto's 行 a search finds the radical ⾏ only. Here such
aliases (radicals, compatibility forms) are dropped from the character map. The fonts are cut to what Chinese and
European planning texts need, and renamed: else the system may hand out its own face with the aliases.
Making takes half a minute a face; the result is kept under the user's cache folder.
"""

import argparse
import fcntl
import hashlib
import os
import pathlib
import shutil
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor

FACES = {  # our file → (Debian's collection, the face in it, our family)
    "YikeSansSC-Regular.otf": ("NotoSansCJK-Regular.ttc", "Noto Sans CJK SC", "Yike Sans SC"),
    "YikeSansSC-Bold.otf": ("NotoSansCJK-Bold.ttc", "Noto Sans CJK SC", "Yike Sans SC"),
    "YikeSerifSC-Regular.otf": ("NotoSerifCJK-Regular.ttc", "Noto Serif CJK SC", "Yike Serif SC"),
}

# Second names of glyphs that also have a usual code point.
ALIASES = (
    range(0x2E80, 0x2FE0),  # radicals
    range(0x3400, 0x4DC0),  # Extension A: four of it are drawn like common characters, 㬵 like 胶
    range(0x2012, 0x2013),  # the figure dash: Noto draws the en dash for it
    range(0xF900, 0xFB00),  # compatibility ideographs
    range(0x2F800, 0x2FA20),  # compatibility ideographs, supplement
)

WANTED = (
    range(0x20, 0x250),  # Latin
    range(0x2B0, 0x530),  # modifiers, marks, Greek, Cyrillic
    range(0x1E00, 0x1F00),  # Latin with marks
    range(0x2000, 0x2800),  # punctuation, units, arrows, mathematics, numbers in circles, boxes, shapes
    range(0x2FF0, 0x3130),  # Chinese punctuation, kana, bopomofo
    range(0x3190, 0x4DC0),  # strokes, numbers in circles, units, Extension A
    range(0x4E00, 0xA000),  # ideographs: all of GBK, GB 2312 and most of the 8,105 standard characters
    range(0xFE10, 0xFE70),  # vertical and small forms
    range(0xFF00, 0xFFF0),  # full width
    range(0x20000, 0x32000),  # the rest of the 8,105 and rare characters of names
)


def wanted_characters():
    """Every code point of WANTED and of GB 18030's two-byte part."""
    wanted = {code for block in WANTED for code in block}
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            try:
                wanted.add(ord(bytes((lead, trail)).decode("gbk")))
            except UnicodeDecodeError:
                pass
    return wanted


def is_alias(code):
    return any(code in block for block in ALIASES)


def drop_aliases(font):
    """Takes away each alias code point that lies below the usual one of the same glyph: Qt would write it."""
    for table in font["cmap"].tables:
        if table.format == 14:  # variation sequences
            continue
        usual = {}
        for code, glyph in table.cmap.items():
            if not is_alias(code):
                usual[glyph] = min(code, usual.get(glyph, code))
        for code, glyph in list(table.cmap.items()):
            if is_alias(code) and code < usual.get(glyph, 0):
                del table.cmap[code]


def rename(font, family):
    """Gives the font our name and keeps copyright and licence."""
    bold = font["OS/2"].usWeightClass >= 600
    style = "Bold" if bold else "Regular"
    full = f"{family} {style}" if bold else family
    postscript = f"{family.replace(' ', '')}-{style}"
    names = font["name"]
    texts = {0: names.getDebugName(0), 13: names.getDebugName(13), 14: names.getDebugName(14)}
    texts |= {1: family, 2: style, 3: f"{postscript};Yike", 4: full, 5: names.getDebugName(5), 6: postscript}
    names.names = []
    for number, text in texts.items():
        if text:
            names.setName(text, number, 3, 1, 0x409)
    cff = font["CFF "].cff
    cff.fontNames[0] = postscript
    top = cff.topDictIndex[0]
    top.FullName, top.FamilyName = full, family


def face_of(collection, wanted):
    """The face of that name in a Debian .ttc."""
    from fontTools.ttLib import TTCollection

    for font in TTCollection(collection, lazy=True).fonts:
        if font["name"].getDebugName(16) == wanted or font["name"].getDebugName(1) == wanted:
            return font
    sys.exit(f"make_fonts: {collection} has no face {wanted}")


def make_face(job):
    """One font file."""
    from fontTools import subset

    collection, face, family, target = job
    font = face_of(collection, face)
    font.recalcTimestamp = False  # same fonts, same bytes
    font.recalcBBoxes = False  # Noto's hold for a part of it too, and save half of the time
    drop_aliases(font)
    options = subset.Options(layout_features=["ccmp", "kern", "mark", "mkmk"], name_IDs=["*"], hinting=True)
    options.drop_tables += ["BASE", "DSIG", "VORG", "vhea", "vmtx"]  # nothing is set vertically
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted_characters())
    cutter.subset(font)
    rename(font, family)
    font.save(target)
    return target


def fingerprint(source):
    """Changes with this script and with Debian's fonts."""
    digest = hashlib.sha256(pathlib.Path(__file__).read_bytes())
    for collection in sorted({face[0] for face in FACES.values()}):
        with open(source / collection, "rb") as stream:
            digest.update(hashlib.file_digest(stream, "sha256").digest())
    return digest.hexdigest()[:12]


def make_all(source, folder):
    """All faces into a new folder that appears whole or not at all."""
    part = pathlib.Path(tempfile.mkdtemp(prefix="fonts-part-", dir=folder.parent))
    try:
        jobs = [(source / c, face, family, part / name) for name, (c, face, family) in FACES.items()]
        with ProcessPoolExecutor(max_workers=2) as pool:
            for target in pool.map(make_face, jobs):
                print(f"made {target.name}", flush=True)
        part.chmod(0o755)
        part.rename(folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def cached_fonts(source):
    """The folder of the made fonts; makes them where they are not there yet."""
    home = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "yike"
    home.mkdir(parents=True, exist_ok=True)
    folder = home / f"fonts-{fingerprint(source)}"
    with open(home / "fonts.lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            for old in home.glob("fonts-*"):
                shutil.rmtree(old)
            make_all(source, folder)
    return folder


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--source", type=pathlib.Path, default="/usr/share/fonts/opentype/noto")
    parser.add_argument("into", type=pathlib.Path, help="folder that gets the .otf files")
    arguments = parser.parse_args()
    if not all((arguments.source / face[0]).exists() for face in FACES.values()):
        sys.exit(f"make_fonts: no Noto CJK in {arguments.source}; install fonts-noto-cjk")
    arguments.into.mkdir(parents=True, exist_ok=True)
    for font in sorted(cached_fonts(arguments.source).iterdir()):
        shutil.copy(font, arguments.into / font.name)


if __name__ == "__main__":
    main()
