"""One publication from beginning to end: pages on the shelf, the generator, the proof, the swap."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jianbao.edge import Stop
from jianbao.language import _, current
from jianbao.pages.edition import Edition
from jianbao.pages.site import Site, site_of
from jianbao.press import engine, proof
from jianbao.press.settings import completed
from jianbao.press.shelf import fill
from jianbao.press.stamp import stamp
from jianbao.press.swap import Editions, alone
from jianbao.reading.tree import Tree

SHOWN = 10
"""Flaws told of a site that may not be published."""


@dataclass(frozen=True)
class Order:
    """What is to be published, from where, to where, and by which generator.

    ``settings`` is the office's ``mkdocs.yml`` as read; ``tree`` gives the attachments' bytes.
    """

    root: Path
    out: Path
    tree: Tree
    edition: Edition
    settings: dict[str, Any]
    engine: str = "mkdocs"


def publish(order: Order, tell: Callable[[str], None]) -> Site:
    """Build the site beside the last one, prove it, and swap it in; Stop leaves the last one in place.

    ``tell`` hears of each step.
    """
    try:
        return _publish(order, tell)
    except OSError as error:
        told = _("写不下去：{error}。原来的网站不变。")
        raise Stop(told.format(error=error), _("腾出空间或改好权限，再编一次。")) from error


def _publish(order: Order, tell: Callable[[str], None]) -> Site:
    build = order.root / "build"
    editions = Editions(order.out)
    editions.check()
    with alone(build, lambda: tell(_("另一次编印正在进行，等它结束。"))) as lock:
        site = site_of(order.edition)
        changed = fill(build / "pages", site, order.tree)
        told = _("已备好 {pages} 页，其中 {changed} 个文件有变动。")
        tell(told.format(pages=len(site.pages), changed=changed))
        settings = build / "mkdocs.yml"
        settings.write_text(completed(order.settings, "..", site, current()), "utf-8")
        unfinished = editions.begin()
        try:
            tell(_("正在编印……"))
            engine.run(order.engine, settings, unfinished, order.edition.office.today, lock)
            tell(_("正在校对……"))
            _prove(unfinished, site, order.edition)
            stamp(unfinished, site, order.engine, order.root)
            editions.finish(unfinished)
        finally:
            if unfinished.exists():
                shutil.rmtree(unfinished)
    return site


def _prove(folder: Path, site: Site, edition: Edition) -> None:
    flaws = proof.prove(folder, site, edition.office.card.hosts)
    if flaws:
        listed = [f"  {flaw.path}: {flaw.sentence}" for flaw in flaws[:SHOWN]]
        more = [_("  另有 {count} 处").format(count=len(flaws) - SHOWN)] if len(flaws) > SHOWN else []
        raise Stop(
            _("校样发现 {count} 处问题，没有换上新版，原来的网站不变。").format(count=len(flaws)),
            "\n".join(("", *listed, *more)),
        )
