"""Where fonts lie, the office's own, the environment's, the system's, and which characters each holds."""

import sys
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import typst
from fontTools.ttLib import TTFont, TTLibError

from jianbao.printing.faces import BOLD, REGULAR, Cut

OWN = Path("theme/fonts")
"""The office's own fonts, below its root; never committed."""
FANDOL = (
    Path(sys.prefix, "share", "fonts", "fandol"),
    Path("/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol"),
)
"""Where scripts/setup.sh unpacks Debian's Fandol fonts, and where their whole package puts them."""


@dataclass(frozen=True)
class Fonts:
    """The fonts of a machine, as Typst sees them."""

    loaded: typst.Fonts
    files: dict[Cut, tuple[str, int]]
    """Each upright cut's file and its number in a collection; fonts built into Typst have none."""
    there: frozenset[Cut]

    def characters(self, cut: Cut) -> Collection[int]:
        """Return the code points a cut holds; none where its file cannot be read."""
        return _characters(*self.files[cut]) if cut in self.files else frozenset()


@cache
def _characters(path: str, number: int) -> frozenset[int]:
    collection = path.lower().endswith((".ttc", ".otc"))
    try:
        with TTFont(path, fontNumber=number if collection else -1, lazy=True) as font:
            return frozenset(font.getBestCmap() or {})
    except (TTLibError, OSError):
        return frozenset()


def find(root: Path, only: Path | None = None) -> Fonts:
    """Find the fonts for the office at ``root``; with ``only`` those in that folder and no others."""
    folders = [only] if only else [root / OWN, *FANDOL]
    loaded = typst.Fonts(
        include_system_fonts=only is None,
        font_paths=[folder for folder in folders if folder.is_dir()],
    )
    files: dict[Cut, tuple[str, int]] = {}
    there: set[Cut] = set()
    for font in sorted(loaded.fonts(), key=lambda font: (font.path or "", font.index)):
        if font.style == "normal" and font.weight in (REGULAR, BOLD):
            cut = Cut(font.family, font.weight)
            there.add(cut)
            if font.path:
                files.setdefault(cut, (font.path, font.index))
    return Fonts(loaded, files, frozenset(there))
