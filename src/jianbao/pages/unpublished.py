"""The reports that are not published because the checks found errors in them, each with what is wrong."""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.pages import address
from jianbao.pages.edition import Edition
from jianbao.pages.page import Crumb, Origin, Page
from jianbao.pages.sheet import printed


def pages(edition: Edition) -> Iterator[Page]:
    """Yield the one page."""
    blank = Page(
        address.UNPUBLISHED,
        "front",
        "submissions",
        _("未发布的信息"),
        crumbs=(Crumb(_("信息"), address.SUBMISSIONS),),
        origin=Origin(commit=edition.commit),
        wide=True,
    )
    yield printed(blank, "unpublished.html", edition, files=sorted(edition.held_back.items()))
