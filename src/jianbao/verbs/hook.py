"""``jianbao hook``: what a git server runs before and after it takes a push."""

import os
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click

from jianbao.clock import BEIJING
from jianbao.edge import DONE, WRONG
from jianbao.language import LANGUAGES, _
from jianbao.repository.arrivals import arrived
from jianbao.repository.door import Door, open_door
from jianbao.repository.gathering import gate_of
from jianbao.repository.pushrecord import append, record_of, recorded_at
from jianbao.repository.values import Update
from jianbao.trust.duties import pusher_in

TOLD = 100
"""Problems told one by one to whoever pushes."""


@click.command()
@click.argument("moment", type=click.Choice(["pre-receive", "post-receive"]))
@click.option("--lang", type=click.Choice(LANGUAGES), help=_("用哪种语言说话（默认 zh）"))
def command(moment: str, lang: str | None) -> int:
    """Judge a push, or write it down: called by git in a bare repository, with the updates on stdin."""
    door = open_door(Path(os.environ.get("GIT_DIR", ".")).resolve(), os.environ)
    updates = tuple(_updates())
    now = datetime.now(BEIJING)
    return _before(door, updates, now) if moment == "pre-receive" else _after(door, updates, now)


def _updates() -> Iterator[Update]:
    for line in sys.stdin.buffer.read().decode("utf-8", "surrogateescape").splitlines():
        old, new, ref = line.split(" ", 2)
        yield Update(ref, old, new)


def _before(door: Door, updates: tuple[Update, ...], now: datetime) -> int:
    # imported here: what is written down after a push needs none of the hundred checks
    from jianbao.formats import text
    from jianbao.repository.admission import admit

    administrators = tuple(os.environ.get("JIANBAO_ADMINISTRATORS", "").split())
    name, record = pusher_in(os.environ), record_of(door)
    gate = gate_of(door, updates, name, now, administrators=administrators, recorded_at=recorded_at(record))
    admission = admit(gate, updates)
    print(text.write(list(admission.problems[:TOLD]), admission.office), end="", file=sys.stderr)
    if len(admission.problems) > TOLD:
        rest = len(admission.problems) - TOLD
        print(_("其后还有 {count} 处问题，不再逐一列出。").format(count=rest), file=sys.stderr)
    if not admission.granted:
        print(_("这次推送没有收下，服务器上没有留下任何内容。改好后再推送一次。"), file=sys.stderr)
    return DONE if admission.granted else WRONG


def _after(door: Door, updates: tuple[Update, ...], now: datetime) -> int:
    name, record = pusher_in(os.environ), record_of(door)
    earlier = recorded_at(record)
    gate = gate_of(door, updates, name, now)
    who = gate.pusher.person.id if gate.pusher.person else name
    pushes = [push for update in updates for push in arrived(door, gate.main, update, who, now)]
    lines = append(record, pushes)
    if earlier is not None and now < earlier:
        print(_("服务器的时钟倒退了：这次推送按上一次的时间记下。请告知管理员。"), file=sys.stderr)
    for seq, at, _who, _ref, _old, _new, path, digest, *_chain in lines:
        if path:
            sentence = _("已收到 {path}：推送记录第 {seq} 号，{at}，摘要 {digest}。")
            print(sentence.format(path=path, seq=seq, at=at, digest=digest[:16]))
    return DONE
