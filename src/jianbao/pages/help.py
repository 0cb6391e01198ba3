"""How to read this site and how to contribute: the one page a newcomer needs."""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.pages import address
from jianbao.pages.edition import Edition
from jianbao.pages.page import Origin, Page
from jianbao.pages.sections import pages_of
from jianbao.pages.sheet import printed
from jianbao.records.bulletin import MARKS
from jianbao.records.desk import REASONS
from jianbao.records.report import KINDS


def pages(edition: Edition) -> Iterator[Page]:
    """Yield the one page."""
    origin, beside = Origin(commit=edition.commit), pages_of("help", edition)
    blank = Page(address.HELP, "front", "help", _("怎么看、怎么报"), beside=beside, origin=origin)
    yield printed(
        blank,
        "help.html",
        edition,
        kinds=[_(name) for name in KINDS.values()],
        marks=[(mark, _(meaning)) for mark, meaning in MARKS.items()],
        reasons=[_(reason) for reason in REASONS.values()],
    )
