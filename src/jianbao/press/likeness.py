"""Whether a page as served says what it should: word for word, whatever a theme has put around it."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

from jianbao.language import _
from jianbao.pages.page import Page
from jianbao.pages.sheet import framed

AROUND = 12
"""Characters quoted before and after the place where two texts part."""
_EMPTY = frozenset({"br", "hr", "img", "input", "link", "meta"})


@dataclass
class Sheet(HTMLParser):
    """The words of a page's sheet: all of them, and those that are a report's or an issue's own."""

    all: str = ""
    own: str = ""
    _open: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what opens: the sheet, a text, a title, or anything else."""
        kind = dict(attrs).get("class") or ""
        if tag not in _EMPTY and (self._open or kind == "jb-sheet"):
            own = kind == "jb-text" or tag in ("h1", "h3")
            self._open.append("own" if own or "own" in self._open[-1:] else "other")

    def handle_endtag(self, tag: str) -> None:
        """Note what closes."""
        if self._open and tag not in _EMPTY:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        """Take the words, without the blanks that a processor may have put elsewhere."""
        if self._open:
            words = "".join(data.split())
            self.all += words
            self.own += words if self._open[-1] == "own" else ""


def sheet(html: str) -> Sheet:
    """Read a page."""
    found = Sheet()
    found.feed(html)
    found.close()
    return found


def astray(page: Page, served: str) -> tuple[str, bool]:
    """Return how a served page differs from what it should say ("" where it does not), and whether in its own words.

    The own words are the titles and texts of reports and issues; the rest is a template's.
    """
    if framed(page) in served:
        return "", False
    wanted, found = sheet(framed(page)), sheet(served)
    if page.origin.sha256 and wanted.own != found.own:
        return _parted(wanted.own, found.own), True
    return ("", False) if wanted.all == found.all else (_parted(wanted.all, found.all), False)


def _parted(wanted: str, found: str) -> str:
    at = next((n for n, (one, other) in enumerate(zip(wanted, found, strict=False)) if one != other), None)
    at = min(len(wanted), len(found)) if at is None else at
    there = slice(max(0, at - AROUND), at + AROUND)
    return _("这一页应说“{wanted}”（网站上是“{found}”）。").format(wanted=wanted[there], found=found[there])
