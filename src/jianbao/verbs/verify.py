"""``jianbao verify``: replays receipts, seals, tags, ledgers, numbers and fates against history."""

from dataclasses import replace
from pathlib import Path

import click

from jianbao.desk.fates import STATES, accounts
from jianbao.desk.trail import trails
from jianbao.edge import DONE, WRONG, Stop
from jianbao.formats import text
from jianbao.formats.json import entry
from jianbao.language import _, listed
from jianbao.press.served import served
from jianbao.problem import Problem
from jianbao.reading.tree import Folder
from jianbao.repository.damage import Damaged
from jianbao.repository.door import Absent, Door, open_door
from jianbao.repository.witness import evidence
from jianbao.shell.writing import write_whole
from jianbao.trust import chain, checkpoint, pushlog, site
from jianbao.trust.audit import object_sound
from jianbao.trust.audit.history_plain import unchecked
from jianbao.trust.audit.tag_true import heads
from jianbao.trust.checkpoint import Checkpoint
from jianbao.trust.evidence import Evidence
from jianbao.trust.judging import audit
from jianbao.trust.site import Stamp
from jianbao.verbs.options import Ask, office_options


@click.command()
@click.option("--checkpoint", "kept", type=click.Path(path_type=Path), help=_("核对点：没有就写下，有就比对"))
@click.option("--push-log", type=click.Path(path_type=Path), help=_("服务器的推送记录，用来核对收件"))
@click.option(
    "--site", "place", metavar="DIR|URL", help=_("连网站一起核对：网站的文件夹，或者 http:// 开头的地址")
)
@click.option(
    "--seen",
    type=click.Path(path_type=Path),
    help=_("上一次看到的网站：没有就写下，有就比对，再换成这一次的"),
)
@office_options()
def command(ask: Ask, kept: Path | None, push_log: Path | None, place: str | None, seen: Path | None) -> int:
    """Check every record against history, tags and seals; exit 1 where one does not hold."""
    if seen and not place:
        raise Stop(_("--seen 要与 --site 一起用。"))
    before = _checkpoint(kept) if kept and kept.exists() else None
    last = _seen(seen) if seen and seen.exists() else None
    pushes = pushlog.arrivals_of(_read(push_log)) if push_log else None
    door, damaged = _door(ask.root), list[Problem]()
    try:
        found = evidence(Folder(ask.root), door, ask.today, pushes=pushes, checkpoint=before)
    except Damaged as damage:
        damaged.append(object_sound.problem(damage.name, str(damage), damage.help))
        door = None
        found = evidence(Folder(ask.root), door, ask.today, checkpoint=before)
    if place:
        found = replace(found, site=served(ask.root, door, place, last))
    problems = [*damaged, *audit(found)]
    _answer(ask, found, problems)
    for sentence in unchecked(found):
        ask.tell(sentence)
    if any(problem.severity == "error" for problem in problems):
        return WRONG
    if kept and before is None:
        write_whole(kept, checkpoint.written(_heads(found)))
        ask.tell(_("已写下核对点 {path}：请另外保存，下次用它比对。").format(path=kept))
    if seen and found.site and found.site.stamp:
        write_whole(seen, site.written(found.site.stamp))
    return DONE


def _door(root: Path) -> Door | None:
    try:
        return open_door(root)
    except Absent:
        return None


def _checkpoint(path: Path) -> Checkpoint:
    found = checkpoint.read(_read(path))
    if found is None:
        raise Stop(
            _("“{path}”不是完好的核对点。").format(path=path), _("用原先留存的那一份，一个字也不要改。")
        )
    return found


def _seen(path: Path) -> Stamp:
    found = site.read(_read(path))
    if found is None:
        raise Stop(
            _("“{path}”不是完好的留存。").format(path=path),
            _("用 --seen 上一次写下的那一份，一个字也不要改。"),
        )
    return found


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        raise Stop(_("读不到“{path}”。").format(path=path)) from None


def _heads(found: Evidence) -> Checkpoint:
    receipts, ledger = (chain.tail_of(found.chain(kind)) for kind in (chain.RECEIPTS, chain.LEDGER))
    head = found.history.head if found.history else None
    return Checkpoint(head or "", receipts, ledger, heads(found.tags or ()))


def _answer(ask: Ask, found: Evidence, problems: list[Problem]) -> None:
    states = accounts(found.office, trails(found.office))
    verified = {
        "receipts": len(found.receipts),
        "issues": sum(path.startswith("bulletins/") for path in found.seals),
        "tags": len(found.tags or ()),
        "ledgers": len(found.chain(chain.LEDGER)),
        "reports": sum(states.values()),
    }
    if found.site is not None:
        verified |= {"files": len(found.site.found)}
    if ask.format == "json":
        ask.answer({"verified": verified, "problems": [entry(problem) for problem in problems]})
        return
    print(text.write(problems, found.office), end="")
    sentence = _("核对了 {receipts} 条收件、{issues} 份刊物封签、{tags} 个标签、{ledgers} 个月的台账。")
    print(sentence.format(**verified))
    parts = listed(
        _("{state} {count}").format(state=_(name), count=states[key]) for key, name in STATES.items()
    )
    print(_("信息 {reports} 条：{parts}。").format(reports=verified["reports"], parts=parts))
    if found.site is not None and found.site.stamp is not None:
        stamp = found.site.stamp
        print(
            _(
                "网站 {count} 个文件，据提交 {commit}，{day} 编印；内容摘要 {content}，文件摘要 {files}。"
            ).format(
                count=verified["files"],
                commit=stamp.commit[:12] or "—",
                day=stamp.date,
                content=stamp.content[:12],
                files=stamp.files[:12],
            )
        )
