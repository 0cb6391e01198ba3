"""A site as readers get it: every file fetched, from a folder or over HTTP, and held against the office's pages."""

import os
from collections.abc import Callable, Iterator
from datetime import date
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from pathlib import Path
from typing import cast
from urllib.parse import quote, urlsplit

from jianbao import __version__
from jianbao.checks.engine import run
from jianbao.edge import Stop
from jianbao.language import LANGUAGES, Language, _, speaking
from jianbao.pages.address import published
from jianbao.pages.edition import Edition
from jianbao.pages.site import Site, site_of
from jianbao.press.attachment import fit
from jianbao.press.likeness import astray
from jianbao.press.provenance import at_revision
from jianbao.press.settings import read_settings
from jianbao.press.stamp import content
from jianbao.reading.office import read_office
from jianbao.reading.tree import Folder
from jianbao.repository.door import Door
from jianbao.repository.objects import resolve
from jianbao.trust.site import STAMP, SUMS, Served, Stamp, digest, digests_of, read

Fetch = Callable[[str], bytes | None]
"""From a file's path on the site to its bytes; None where there is no such file."""

SECONDS, LARGEST = 30.0, 256 * 1024 * 1024
"""How long one file may take, and how large it may be."""


def served(root: Path, door: Door | None, place: str, last: Stamp | None) -> Served:
    """Fetch a whole site, and hold it against what the office says at the commit and on the day it is stamped with."""
    fetch = _over_http(place) if urlsplit(place).scheme in ("http", "https") else _in_folder(place)
    stamp, list_ = read(fetch(STAMP) or b""), fetch(SUMS) or b""
    listed = digests_of(list_)
    found = {SUMS: digest(list_) if list_ else ""}
    if stamp is None or stamp.language not in LANGUAGES:
        return Served(place, None, listed, found, last=last)
    site = _expected(root, door, stamp, listed)
    wrong: dict[str, str] = {}
    reworded = 0
    for path, page in site.pages.items() if site else ():
        raw = fetch(published(path))
        found[published(path)] = digest(raw) if raw is not None else ""
        sentence, own = astray(page, (raw or b"").decode("utf-8", "replace"))
        if raw is None:
            wrong[published(path)] = _("网站上应有这一页（没有）。")
        elif sentence and not own and stamp.made_by.get("jianbao") != __version__:
            reworded += 1
        elif sentence:
            wrong[published(path)] = sentence
    for path in {*listed, *_others(place)} - set(found) - {STAMP}:
        raw = fetch(path)
        found[path] = digest(raw) if raw is not None else ""
    return Served(place, stamp, listed, found, wrong, reworded, content(site) if site else "", last)


def _expected(root: Path, door: Door | None, stamp: Stamp, listed: dict[str, str]) -> Site | None:
    """Make the pages anew, as they were made; None where the office has not got the commit."""
    if stamp.commit and (door is None or resolve(door, stamp.commit) is None):
        return None
    tree = at_revision(root, stamp.commit)[0] if stamp.commit else Folder(root)
    prints = {
        path: b"" for path in listed if path.startswith("bulletins/") and path.endswith((".pdf", ".docx"))
    }
    with speaking(cast(Language, stamp.language)):
        office = read_office(tree, date.fromisoformat(stamp.date))
        attachments = fit(tree, office.attachments)
        name = read_settings(root)["site_name"]
        return site_of(Edition(office, tuple(run(office)), stamp.commit, name, attachments, prints))


def _in_folder(place: str) -> Fetch:
    folder = Path(place)
    if not folder.is_dir():
        raise Stop(
            _("没有网站文件夹“{place}”。").format(place=place),
            _("--site 写网站的文件夹，或者 http:// 开头的地址。"),
        )

    def fetch(path: str) -> bytes | None:
        file = folder / path
        return file.read_bytes() if ".." not in path.split("/") and file.is_file() else None

    return fetch


def _others(place: str) -> Iterator[str]:
    """Yield every file there is, where that can be seen: in a folder."""
    for folder, _folders, names in os.walk(place):
        yield from ((Path(folder) / name).relative_to(place).as_posix() for name in names)


def _over_http(place: str) -> Fetch:
    """Ask just the host that was named: no proxy, no redirection, nothing sent along."""
    address = urlsplit(place)
    kind = HTTPSConnection if address.scheme == "https" else HTTPConnection
    line = kind(address.hostname or "", address.port, timeout=SECONDS)

    def fetch(path: str) -> bytes | None:
        try:
            line.request("GET", quote(f"{address.path.rstrip('/')}/{path}"))
            answer = line.getresponse()
            raw = answer.read(LARGEST + 1)
        except (OSError, HTTPException) as error:
            line.close()
            raise Stop(
                _("取不到“{place}”：{error}。").format(place=place, error=error or type(error).__name__),
                _("看网站是否开着，地址写得对不对。"),
            ) from None
        if not answer.isclosed():
            line.close()
        return raw if answer.status == 200 else None

    return fetch
