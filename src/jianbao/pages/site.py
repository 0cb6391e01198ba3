"""The whole site as a value: every page, the navigation, and the attachments that go with them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from jianbao.language import _
from jianbao.pages import (
    boards,
    checks,
    feedback,
    help,
    home,
    issue,
    keypoints,
    load,
    manual,
    network,
    report,
    requests,
    rulebooks,
    series,
    standings,
    training,
    unpublished,
)
from jianbao.pages.edition import Edition
from jianbao.pages.page import SECTIONS, Page
from jianbao.pages.sections import pages_of

KINDS_OF_PAGE: tuple[Callable[[Edition], Iterator[Page]], ...] = (
    home.pages,
    series.pages,
    issue.pages,
    boards.pages,
    report.pages,
    unpublished.pages,
    keypoints.pages,
    requests.pages,
    feedback.pages,
    training.pages,
    load.pages,
    network.pages,
    standings.pages,
    rulebooks.pages,
    manual.pages,
    checks.pages,
    help.pages,
)


@dataclass(frozen=True)
class Branch:
    """An entry of the navigation: a page, or a heading with pages below it."""

    title: str
    path: str = ""
    below: tuple["Branch", ...] = ()


@dataclass(frozen=True)
class Site:
    """Everything that goes to press."""

    edition: Edition
    pages: dict[str, Page]
    navigation: tuple[Branch, ...]
    attachments: tuple[str, ...]

    @property
    def prints(self) -> Mapping[str, bytes]:
        """Issues on paper, by their paths."""
        return self.edition.prints

    @property
    def leaves(self) -> int:
        """How many leaf pages there are."""
        return sum(page.kind == "leaf" for page in self.pages.values())


def site_of(edition: Edition) -> Site:
    """Make every page of an edition; where two claim one path, the first kind of page has it."""
    pages: dict[str, Page] = {}
    for make in KINDS_OF_PAGE:
        for page in make(edition):
            pages.setdefault(page.path, page)
    rooms = {path.removesuffix(".md") for path in pages}
    attachments = tuple(sorted(path for path in edition.attachments if path.rpartition("/")[0] in rooms))
    return Site(edition, pages, tuple(_navigation(edition, pages)), attachments)


def _navigation(edition: Edition, pages: dict[str, Page]) -> Iterator[Branch]:
    """Yield the tabs in order; each leads to its first page."""
    for section, title in SECTIONS.items():
        listed = [one for one in pages_of(section, edition) if one.path in pages]
        if len(listed) == 1:
            yield Branch(_(title), listed[0].path)
        else:
            yield Branch(_(title), below=tuple(Branch(one.title, one.path) for one in listed))
