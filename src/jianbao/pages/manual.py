"""The rule-writers' manual on the site: the same text as in the repository, in the reader's language."""

from collections.abc import Iterator

from markupsafe import Markup

from jianbao.language import _
from jianbao.manual.markdown import manual
from jianbao.pages import address
from jianbao.pages.edition import Edition
from jianbao.pages.page import Origin, Page
from jianbao.pages.sections import pages_of
from jianbao.pages.sheet import printed
from jianbao.press.markdown import render


def pages(edition: Edition) -> Iterator[Page]:
    """Yield the one page."""
    text = render(manual(), ids="m")
    blank = Page(
        address.MANUAL,
        "front",
        "rules",
        _("怎样写计分办法"),
        beside=pages_of("rules", edition),
        contents=tuple(heading for heading in text.headings if heading.level == 2),
        origin=Origin("docs/rule-writers/manual.md"),
    )
    yield printed(blank, "manual.html", edition, text=Markup(text.html))  # noqa: S704 – sanitised by the renderer
