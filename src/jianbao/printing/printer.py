"""What prints an office's issues: its fonts and faces, chosen once, and what there is to say of them."""

from dataclasses import dataclass
from pathlib import Path

from jianbao.edge import Stop
from jianbao.language import _
from jianbao.printing.faces import Face, NoChineseFontError, borrowings, choose, fallbacks
from jianbao.printing.fonts import Fonts, find
from jianbao.printing.paper import Paper
from jianbao.printing.pdf import pdf_of
from jianbao.printing.usage import used


@dataclass(frozen=True)
class Printer:
    """Prints issues of the office at ``root`` in the faces chosen for it."""

    root: Path
    fonts: Fonts
    faces: tuple[Face, ...]

    def pdf(self, paper: Paper) -> bytes:
        """Return an issue as PDF."""
        return pdf_of(paper, self.root, self.fonts, self.faces)

    def fallbacks(self) -> list[str]:
        """Say which typefaces are missing and what stands in for each."""
        return fallbacks(self.faces)

    def borrowings(self, paper: Paper) -> list[str]:
        """Say which characters of an issue had to be borrowed from another face, or cannot be printed."""
        cuts = {cut for face in self.faces for cut in face.cuts}
        return borrowings(used(paper), self.faces, {cut: self.fonts.characters(cut) for cut in cuts})


def printer(root: Path, only: Path | None = None) -> Printer:
    """Return a printer for the office at ``root``, with no fonts but those in ``only`` where given.

    Stop where there is no Chinese font.
    """
    fonts = find(root, only)
    try:
        return Printer(root, fonts, choose(fonts.there))
    except NoChineseFontError:
        raise Stop(
            _("没有找到任何中文字体，印不出来。"),
            _("把字体文件放进 theme/fonts/，或装上 fonts-noto-cjk；见 docs/administrators/fonts.md。"),
        ) from None
