"""Offices that can be published: with the site's settings and theme beside their data."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from jianbao.checks.engine import run
from jianbao.pages.edition import Edition
from jianbao.pages.site import Site, site_of
from jianbao.press.publication import Order, publish
from jianbao.press.settings import read_settings
from jianbao.reading.office import read_office
from jianbao.reading.tree import Folder
from tests.offices import LITTLE, TODAY

REPOSITORY = Path(__file__).parents[2]
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)
"""The smallest picture: one pixel."""


@dataclass(frozen=True)
class Published:
    """A site on disk and as a value."""

    folder: Path
    site: Site
    talk: tuple[str, ...]


def publishable(into: Path) -> Path:
    """Lay out the little office with settings and theme."""
    shutil.copytree(LITTLE, into)
    shutil.copytree(REPOSITORY / "theme", into / "theme")
    shutil.copy(REPOSITORY / "mkdocs.yml", into)
    return into


def edition_of(root: Path, *, checked: bool = True) -> Edition:
    """Read an office on the tests' day; without ``checked`` nothing is held back, whatever is wrong."""
    office = read_office(Folder(root), TODAY)
    problems = tuple(run(office)) if checked else ()
    return Edition(office, problems, name="小城信息工作网", attachments=frozenset(office.attachments))


def site(root: Path) -> Site:
    """Make an office's pages."""
    return site_of(edition_of(root))


def published(root: Path, *, checked: bool = True) -> Published:
    """Publish an office into its build folder."""
    talk: list[str] = []
    out = root / "build" / "site"
    order = Order(root, out, Folder(root), edition_of(root, checked=checked), read_settings(root))
    made = publish(order, talk.append)
    return Published(out, made, tuple(talk))
