"""What a page of the site is, before any generator has seen it."""

from dataclasses import dataclass
from typing import Literal

from jianbao.language import N_
from jianbao.press.markdown import Heading

Section = Literal["home", "bulletins", "submissions", "desk", "standings", "network", "rules", "help"]
SECTIONS: dict[Section, str] = {
    # in the order of the tabs; the stylesheet marks the tab of a page's section by its place here
    "home": N_("首页"),
    "bulletins": N_("刊物"),
    "submissions": N_("信息"),
    "desk": N_("要点与约稿"),
    "standings": N_("采用与排名"),
    "network": N_("信息网络"),
    "rules": N_("计分办法"),
    "help": N_("帮助"),
}


@dataclass(frozen=True, slots=True)
class Crumb:
    """A step of the way from the home page: its name and its page."""

    title: str
    path: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a page's content comes from: a file of the repository, and the digest of what it said.

    A page made from many files has the commit instead, where one is known.
    """

    path: str = ""
    sha256: str = ""
    commit: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One page; without a body, a page still to be printed.

    ``title`` and ``description`` are plain text; ``body`` is safe HTML, made by us.
    ``path`` mirrors the repository and ends in ``.md``; links in ``body`` end in ``.html`` and are
    relative. A ``front`` page may stand in the navigation and there is a bounded number of them;
    a ``leaf`` depends on its own content alone and never does. ``beside`` are the front pages of the
    same section, listed above an overview.
    """

    path: str
    kind: Literal["front", "leaf"]
    section: Section
    title: str
    body: str = ""
    description: str = ""
    crumbs: tuple[Crumb, ...] = ()
    beside: tuple[Crumb, ...] = ()
    contents: tuple[Heading, ...] = ()
    origin: Origin = Origin()
    wide: bool = False
