"""``jianbao receive``: receipts for what has landed on the main line; ``--write`` adds them to the books."""

from datetime import datetime
from pathlib import Path

import click

from jianbao.clock import BEIJING
from jianbao.edge import Stop
from jianbao.language import _, listed
from jianbao.records.trust import RECEIPT_SOURCES
from jianbao.repository.arrivals import landed
from jianbao.repository.door import open_door
from jianbao.repository.history import history
from jianbao.repository.objects import resolve
from jianbao.repository.references import is_shallow
from jianbao.shell.writing import write_whole
from jianbao.trust import chain, pushlog
from jianbao.trust.chain import RECEIPTS
from jianbao.trust.receiving import ClockBack, Received, entered, known, receive
from jianbao.verbs.options import Ask, office_options


@click.command()
@click.option(
    "--push-log", type=click.Path(path_type=Path), help=_("服务器的推送记录（默认以落到主干的时间为准）")
)
@click.option("--write", is_flag=True, help=_("写入 desk/receipts/（默认只打印）"))
@click.option("--accept-clock", is_flag=True, help=_("时钟倒退的原因已经查明：按前一条的时间收下"))
@office_options()
def command(ask: Ask, push_log: Path | None, write: bool, accept_clock: bool) -> None:
    """Number what has landed since the last receipt, with its time and how that is known."""
    door = open_door(ask.root)
    if is_shallow(door):
        raise Stop(_("这是浅克隆，看不到全部历史，不能收件。"), _("先取回全部历史：git fetch --unshallow。"))
    head = resolve(door, "HEAD")
    if head is None:
        raise Stop(_("仓库里还没有提交。"))
    files = _receipts(ask.root)
    line = history(door, head, ask.root / "build" / "cache" / "history")
    pushes = pushlog.arrivals_of(_log(push_log)) if push_log else {}
    have = known(files)
    now = datetime.now(BEIJING)
    found = receive(landed(door, line, have), files, pushes, now, clock_accepted=accept_clock)
    if isinstance(found, ClockBack):
        raise Stop(
            _("时钟倒退：提交 {commit} 自称在 {at}，它前面的却在 {earlier}。没有收件。").format(
                commit=found.commit[:12], at=_time(found.at), earlier=_time(found.earlier)
            ),
            _("查明是谁的时钟不对；查明以后加 --accept-clock，按前一条的时间收下。"),
        )
    _print(ask, found)
    changed = entered(found, files)
    for path, content in changed.items():
        if write:
            write_whole(ask.root / path, content)
    if not found:
        ask.tell(_("没有新的信息要收。"))
    elif write:
        ask.tell(_("已写入 {count} 条收件。").format(count=len(found)))
    else:
        ask.tell(_("这是草稿，尚未写入；加 --write 写入 {paths}。").format(paths=listed(changed)))


def _receipts(root: Path) -> dict[str, bytes]:
    """Read the books of receipts, and stop where they do not hold: nothing is added to a broken chain."""
    paths = sorted((root / "desk" / "receipts").glob("*.csv"))
    files = {path.relative_to(root).as_posix(): path.read_bytes() for path in paths}
    files = {path: raw for path, raw in files.items() if RECEIPTS.paths.fullmatch(path)}
    for broken in chain.broken(RECEIPTS, files):
        raise Stop(
            _("{path} 第 {line} 行：{sentence}").format(
                path=broken.place.path, line=broken.place.line, sentence=chain.sentence(broken)
            ),
            _("收件记录不用手改；从历史里恢复原样，再收件。"),
        )
    return files


def _log(path: Path) -> bytes:
    try:
        raw = path.read_bytes()
    except OSError:
        raise Stop(_("读不到推送记录“{path}”。").format(path=path)) from None
    for broken in pushlog.broken(raw):
        raise Stop(
            _("推送记录第 {line} 行：{sentence}").format(
                line=broken.place.line, sentence=chain.sentence(broken)
            ),
            _("推送记录由服务器写下，不用手改；从备份里恢复。"),
        )
    return raw


def _print(ask: Ask, found: tuple[Received, ...]) -> None:
    if ask.format == "json":
        ask.answer(
            [
                {
                    "report": one.report,
                    "received_at": _time(one.at),
                    "source": one.source,
                    "sha256": one.sha256,
                    "pusher": one.pusher,
                    "commit": one.commit,
                }
                for one in found
            ]
        )
        return
    for one in found:
        source = next(name for key, name in RECEIPT_SOURCES.items() if key == one.source)
        print(f"{_time(one.at)}  {one.report}  {_(source)}  {one.pusher}")


def _time(at: datetime) -> str:
    return at.astimezone(BEIJING).isoformat(timespec="seconds")
