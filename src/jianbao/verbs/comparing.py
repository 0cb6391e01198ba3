"""``jianbao score --compare``: a draft rule book beside the one in force, told to its writer."""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.scoring.comparison import Cause, Move, Wording, compare, wordings
from jianbao.scoring.fact import last_day
from jianbao.scoring.reckoning import Reckoning, reckon
from jianbao.scoring.rulebook import RuleBook
from jianbao.tables.number import shown
from jianbao.tables.screen import on_screen
from jianbao.tables.sheet import Sheet
from jianbao.verbs.options import Ask


def print_comparison(ask: Ask, office: Office, draft: RuleBook, tried: Reckoning, month: str) -> None:
    """Print who would move by a draft in a month, by how much, and because of which rules."""
    moves = compare(reckon(office), tried, month)
    in_force = office.rulebook_on(min(last_day(month), ask.today))
    words = wordings(moves, in_force, draft)
    if ask.format == "json":
        ask.answer({"month": month, "moves": [*map(_move, moves)], "rules": [*map(_wording, words)]})
    elif not moves:
        print(_("按这部草案，{month} 没有一个单位的分值或名次改变。").format(month=month))
    else:
        title = _("{month} 按草案《{name}》试算，{number} 个单位的得分或名次会变：")
        print(title.format(month=month, name=draft.name, number=len(moves)) + "\n")
        print(on_screen(_sheet(moves)))
        if words:
            print("\n" + _("“因为”一栏：规则编号，现行办法给的分→草案给的分。各规则的原句：") + "\n")
            print("\n".join(line for one in words for line in _told(one)))


def _sheet(moves: tuple[Move, ...]) -> Sheet:
    columns = (_("组别"), _("单位"), _("现名次"), _("新名次"), _("现得分"), _("新得分"), _("因为"))
    rows = tuple(
        (
            move.group,
            move.name,
            move.rank_before,
            move.rank_after,
            move.before,
            move.after,
            _("；").join(_reasons(move)),
        )
        for move in moves
    )
    return Sheet(_("对比"), columns, rows)


def _reasons(move: Move) -> Iterator[str]:
    if move.rank_after is None:
        yield _("草案没有给它编组")
    if move.rank_before is None:
        yield _("现行办法没有给它编组")
    for cause in move.causes:
        yield f"{cause.rule} {shown(cause.before)}→{shown(cause.after)}"
    if None not in (move.rank_before, move.rank_after) and not move.causes:
        yield _("分没变，别的单位变了")


def _told(words: Wording) -> Iterator[str]:
    """Yield a rule's words in both books; a figure changed and the sentence not is worth seeing."""
    yield words.rule
    if not words.changed:
        yield "  " + _("两部办法一样：{says}").format(says=words.before)
    elif words.before == words.after:
        yield "  " + _("这一条改了，原句没有改：{says}").format(says=words.before)
    else:
        yield "  " + _("现行：{says}").format(says=words.before or _("没有这一条"))
        yield "  " + _("草案：{says}").format(says=words.after or _("没有这一条"))


def _move(move: Move) -> dict[str, object]:
    return {
        "unit": move.unit,
        "group": move.group,
        "rank": [move.rank_before, move.rank_after],
        "points": [shown(move.before), shown(move.after)],
        "causes": [*map(_cause, move.causes)],
    }


def _cause(cause: Cause) -> dict[str, object]:
    return {"rule": cause.rule, "points": [shown(cause.before), shown(cause.after)]}


def _wording(words: Wording) -> dict[str, object]:
    return {"rule": words.rule, "says": [words.before, words.after]}
