"""The proof (校样): what must hold of a built site before a reader may see it."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from jianbao.language import _
from jianbao.pages.address import published
from jianbao.pages.sheet import framed
from jianbao.pages.site import Site

_HIDDEN = re.compile(r"<!--.*?-->|<(script|style)\b([^>]*)>.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<([a-z][a-z0-9:-]*)((?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([^\s\"'<>/=]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>]+))")
_SHEET = re.compile(r"<article class=\"jb-sheet\">(.*?)</article>", re.DOTALL)
_STYLED = re.compile(r"url\(\s*[\"']?([^\"')]+)|@import\s+[\"']([^\"']+)", re.IGNORECASE)

_ADDRESSES = frozenset({"href", "src", "srcset", "poster", "data", "action", "formaction", "background"})
_FORBIDDEN = frozenset({"script", "style", "iframe", "object", "embed", "form", "base", "meta", "link"})
_FORBIDDEN |= {"svg", "math", "input", "button"}
"""Elements that no sheet of ours contains; one there would have got past the sanitiser."""


@dataclass(frozen=True, order=True, slots=True)
class Flaw:
    """Something that must not be published: the built file, and what is wrong with it."""

    path: str
    sentence: str


@dataclass(frozen=True, slots=True)
class _Link:
    """An address in a page; ``leads`` says that a reader must follow it, and nothing is fetched before."""

    tag: str
    address: str
    leads: bool


@dataclass(frozen=True)
class _Built:
    """A built HTML file as the proof sees it."""

    text: str

    @cached_property
    def tags(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Each opening tag with its attributes, scripts and styles by their tags alone."""
        shown = _HIDDEN.sub(lambda found: f"<{found[1]}{found[2]}>" if found[1] else "", self.text)
        return [(tag.lower(), _attributes(inside)) for tag, inside in _TAG.findall(shown)]

    @cached_property
    def ids(self) -> frozenset[str]:
        """Every id."""
        return frozenset(value for _tag, inside in self.tags for name, value in inside if name == "id")


def prove(folder: Path, site: Site, hosts: tuple[str, ...]) -> list[Flaw]:
    """Return everything that is wrong with a built site, in order; empty when it may be published.

    Every page is there and says what we gave the generator; every internal link and anchor leads
    somewhere; nothing is fetched from elsewhere, and links lead out only to ``hosts``; no sheet
    holds anything that could run.
    """
    built = {
        file.relative_to(folder).as_posix(): _Built(file.read_text("utf-8", "replace"))
        for file in sorted(folder.rglob("*.html"))
    }
    flaws = list(_missing(folder, site, built))
    for path, page in built.items():
        for link in _links(page):
            flaws += _outside(path, link, hosts)
            flaws += _broken(folder, built, path, link.address)
        flaws += _able_to_run(path, page)
    for style in sorted(folder.rglob("*.css")):
        flaws += _styled(style.relative_to(folder).as_posix(), style.read_text("utf-8", "replace"))
    return sorted(set(flaws))


def _missing(folder: Path, site: Site, built: dict[str, _Built]) -> Iterator[Flaw]:
    for path, page in site.pages.items():
        file = published(path)
        if file not in built:
            yield Flaw(file, _("这一页没有编出来。"))
        elif framed(page) not in built[file].text:
            yield Flaw(file, _("生成器改动了这一页的内容。"))
    for path in site.attachments:
        if not (folder / path).is_file():
            yield Flaw(path, _("这个附件没有带上。"))
    for path, content in site.prints.items():
        if not (folder / path).is_file() or (folder / path).read_bytes() != content:
            yield Flaw(path, _("这一期的印刷版没有带上，或与印出的不同。"))


def _links(page: _Built) -> Iterator[_Link]:
    for tag, attributes in page.tags:
        relation = dict(attributes).get("rel", "")
        for name, value in attributes:
            if name in _ADDRESSES:
                leads = tag in ("a", "area") or (tag == "link" and relation in ("canonical", "alternate"))
                yield _Link(tag, value.strip(), leads)


def _outside(path: str, link: _Link, hosts: tuple[str, ...]) -> Iterator[Flaw]:
    parts = urlsplit(link.address)
    if not (parts.scheme or parts.netloc):
        return
    known = link.leads and parts.scheme in ("http", "https")
    if not (known and (parts.hostname in hosts or link.tag == "link")):
        yield Flaw(path, _("“{address}”（{tag}）指向站外。").format(address=link.address, tag=link.tag))


def _broken(folder: Path, built: dict[str, _Built], path: str, address: str) -> Iterator[Flaw]:
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return
    inside = unquote(parts.path)
    there = inside.lstrip("/") if inside.startswith("/") else normpath(join(dirname(path), inside or "."))
    if not inside:
        there = path
    elif there in ("", ".") or inside.endswith("/"):
        there = normpath(join(there, "index.html"))
    if there not in built and not (folder / there).is_file():
        yield Flaw(path, _("“{address}”没有通到任何一页。").format(address=address))
    elif parts.fragment and there in built and unquote(parts.fragment) not in built[there].ids:
        yield Flaw(path, _("“{address}”所指的位置不存在。").format(address=address))


def _able_to_run(path: str, page: _Built) -> Iterator[Flaw]:
    for sheet in _SHEET.findall(page.text):
        for tag, attributes in _Built(sheet).tags:
            if tag in _FORBIDDEN:
                yield Flaw(path, _("正文里有不该有的“{tag}”。").format(tag=tag))
            for name, value in attributes:
                clobbers = name in ("id", "name") and value.startswith("_")
                if name.startswith("on") or name in ("style", "srcdoc") or clobbers:
                    yield Flaw(path, _("正文里有不该有的“{name}”。").format(name=name))


def _styled(path: str, text: str) -> Iterator[Flaw]:
    for first, second in _STYLED.findall(text):
        address = (first or second).strip()
        if not address.startswith(("data:", "#")) and (urlsplit(address).scheme or address.startswith("//")):
            yield Flaw(path, _("“{address}”（{tag}）指向站外。").format(address=address, tag="css"))


def _attributes(inside: str) -> list[tuple[str, str]]:
    return [(name.lower(), html.unescape(a or b or c)) for name, a, b, c in _ATTRIBUTE.findall(inside)]
