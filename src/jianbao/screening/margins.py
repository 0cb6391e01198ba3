"""What stands around the report: the head, a row of the list, the keys at hand, what is still to be said."""

from collections.abc import Sequence

from jianbao.language import _
from jianbao.records.desk import VERDICTS
from jianbao.records.report import KINDS
from jianbao.screening.lines import Line, Run, columns, cuts, laid, passage
from jianbao.screening.reader import shown
from jianbao.screening.session import Session

LIST = 30
"""Columns for a title in the list."""
_KEY = 10


def head(session: Session, at: int, width: int) -> list[Line]:
    """Return the line at the top: whose sheet, and how far."""
    editor = session.office.person_by_id.get(session.editor)
    name = editor.name if editor else session.editor
    left = " " + _("筛选单 {day}　编辑 {editor}").format(day=session.office.today, editor=name)
    right = _("第 {at} 条，共 {all} 条，已有结论 {judged} 条").format(
        at=at + 1, all=len(session.items), judged=session.judged
    )
    gap = width - columns(left) - columns(right) - 1
    if gap < 1:
        return [(Run(f" {right}", "strong"),)]
    return [(Run(left, "strong"), Run(" " * gap + right))]


def row(session: Session, at: int) -> list[Line]:
    """Return a report's place in the list: its verdict or how long it waits, kind and unit; its title."""
    report, office = session.items[at].report, session.office
    verdict = session.judgement(report.id).verdict
    unit = office.unit_by_id.get(report.unit)
    waits = _("等 {days} 天").format(days=session.items[at].days(office.today))
    words = [
        _(VERDICTS[verdict]) if verdict in VERDICTS else verdict or waits,
        _(KINDS[report.kind]),
        unit.label if unit else report.unit,
    ]
    mark, dress = ("○", "quiet") if not verdict else ("●", "accent")
    if session.problems.get(report.id):
        mark, dress = "✗", "error"
    return [
        (Run(f"{mark} ", dress), Run(_short(" ".join(words), LIST, 1)[0], "quiet")),
        *((Run("  "), Run(piece)) for piece in _short(shown(report.title), LIST, 2)),
        (),
    ]


def _short(text: str, width: int, most: int) -> list[str]:
    pieces = [text[start:end] for start, end in cuts(text, width)]
    if len(pieces) > most:
        start, end = next(cuts(pieces[most - 1], width - 2))
        pieces[most - 1 :] = [f"{pieces[most - 1][start:end]}…"]
    return pieces


def foot(writing: bool, width: int) -> list[Line]:
    """Return the keys at hand, as many as fit."""
    line: list[Run] = [Run(" ")]
    for key, does in _while_writing() if writing else _at_hand():
        runs = (Run(key, "key"), Run(f" {does}", "quiet"), Run("  "))
        if sum(columns(run.text) for run in (*line, *runs)) > width + 2:
            break
        line += runs
    return [tuple(line)]


def _while_writing() -> Sequence[tuple[str, str]]:
    return [("Esc", _("写完")), ("Tab", _("下一项")), ("Ctrl+S", _("下一条待筛选")), ("Ctrl+Q", _("退出"))]


def _at_hand() -> Sequence[tuple[str, str]]:
    return [
        ("y n x", _("四问")),
        ("a h m r", _("结论")),
        ("s", _("下一条待筛选")),
        ("?", _("帮助")),
        ("q", _("退出")),
        ("j k", _("上下条")),
        ("w", _("留言")),
        (_("空格"), _("翻页")),
    ]


def keys(session: Session, width: int) -> list[Line]:
    """Return all keys and what they do."""
    lines: list[Line] = []
    for key, does in (
        ("y n x", _("是、否、不适用：答选中的一问，没有选中就答第一个未答的")),
        ("a h m r", _("采用、留用、合并、未采用；再按一次收回")),
        ("1–9", _("选原因、并入哪一条、登哪种刊物、复核人")),
        ("/", _("查找并入哪一条")),
        ("c", _("写质量系数")),
        ("w", _("写给报送单位的话")),
        ("Tab ← →", _("换一项、换一个选择；Esc 离开")),
        ("j k ↓ ↑", _("下一条、上一条")),
        (_("空格 b"), _("信息往下、往上翻页")),
        ("l", _("窄屏上看名单")),
        ("s", _("写入，看下一条待筛选的")),
        ("q", _("退出")),
    ):
        for number, line in enumerate(laid([passage(does)], width - _KEY)):
            before = "" if number else key
            lines.append((Run(before + " " * (_KEY - columns(before)), "key"), *line))
    closing = _("每改一处就写入 {path}，中途断开什么也不丢。按任意键关闭。").format(path=session.path)
    return [*lines, (), *laid([passage(closing, "quiet")], width)]


def said(session: Session, width: int) -> list[Line]:
    """Return what is to be said above the foot: what could not be written; or that all is done."""
    told = [passage(why, "error", " ", " ") for why in dict.fromkeys(session.unsaved.values())]
    if not told and session.judged == len(session.items):
        told = [passage(_("都有结论了，已写入 {path}。").format(path=session.path), "accent", " ", " ")]
    return laid(told, width)


def before_leaving(session: Session) -> str:
    """Return what to ask before leaving; "" where there is nothing to ask."""
    if session.unsaved:
        why = next(iter(session.unsaved.values()))
        return _("有 {count} 条没有写进筛选单：{why}").format(count=len(session.unsaved), why=why)
    wrong = sum(bool(some) for some in session.problems.values())
    if wrong:
        return _("有 {count} 条还有问题，都已写进筛选单，可以以后再改。").format(count=wrong)
    return ""
