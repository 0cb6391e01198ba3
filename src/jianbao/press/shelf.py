"""The shelf of Markdown that a generator reads: a file a page, our own header and one block of HTML."""

import json
import os
from collections.abc import Iterator
from html import escape
from pathlib import Path

from jianbao.pages.page import Page
from jianbao.pages.sheet import framed
from jianbao.pages.site import Site
from jianbao.reading.tree import Tree

TEMPLATES = {"front": "main.html", "leaf": "leaf.html"}
"""The theme's template for each kind of page."""


def fill(shelf: Path, site: Site, tree: Tree) -> int:
    """Put a site's pages and attachments on the shelf, and take off what is no longer there.

    Writes only what has changed; returns how many files that was.
    """
    wanted = {path: written(page).encode() for path, page in site.pages.items()}
    wanted.update({path: tree.read(path) for path in site.attachments})
    wanted.update(site.prints)
    for path in _files(shelf):
        if path not in wanted:
            (shelf / path).unlink()
    changed = 0
    for path, content in wanted.items():
        place = shelf / path
        if place.is_symlink() or (place.exists() and not place.is_file()):
            raise OSError(f"{place}: not an ordinary file")
        if not place.is_file() or place.read_bytes() != content:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
            changed += 1
    return changed


def written(page: Page) -> str:
    """Return a page as the Markdown file a generator is given: nothing in it but what we made.

    Title and description are HTML-escaped here, because the generators' templates do not escape.
    """
    header = {
        "title": escape(_one_line(page.title)),
        "description": escape(_one_line(page.description)),
        "template": TEMPLATES[page.kind],
        "hide": ["navigation", "toc", "path", "footer"],
    }
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in header.items() if value]
    return "\n".join(("---", *lines, "---", "", framed(page), ""))


def _one_line(text: str) -> str:
    """Return text without line ends or controls, so that it is one quoted scalar in every YAML."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _files(shelf: Path) -> Iterator[str]:
    for folder, _folders, names in os.walk(shelf):
        for name in names:
            yield (Path(folder) / name).relative_to(shelf).as_posix()
