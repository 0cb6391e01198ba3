"""Problems for a person at a terminal: the sentence, the line as written, a caret under the place, the help."""

from wcwidth import wcswidth

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Place, Problem

WIDEST = 100
"""Columns of a quoted line; a longer one is cut around the place."""


def write(problems: list[Problem], office: Office) -> str:
    """Return one block a problem and a closing line with the counts; nothing where nothing is wrong."""
    blocks = [_block(problem, office) for problem in problems]
    return "\n\n".join([*blocks, _count(problems)]) + "\n" if problems else ""


def _block(problem: Problem, office: Office) -> str:
    place = problem.place
    id_ = f"{problem.id} " if problem.id else ""
    where = f"{visible(place.path)}:{place.line}:{place.column}"
    lines = [f"{where}: {id_}{_label(problem)}{visible(problem.message)}"]
    lines += _quote(place, office)
    if problem.help:
        lines.append(_("  帮助：{help}").format(help=visible(problem.help)))
    more = _("jianbao checks {id}").format(id=problem.id)
    if problem.fixable:
        lines.append(_("  可自动修复：jianbao check --fix    详见：{more}").format(more=more))
    elif problem.id:
        lines.append(_("  详见：{more}").format(more=more))
    return "\n".join(lines)


def _label(problem: Problem) -> str:
    return {"error": "", "warning": _("提醒："), "note": _("建议：")}[problem.severity]


def _quote(place: Place, office: Office) -> list[str]:
    source = office.sources.get(place.path)
    if source is None or place.line > source.lines or not source.text:
        return []
    line, at = source.line(place.line), place.column - 1
    begin = max(0, at - WIDEST // 3)
    shown, before = visible(line[begin : begin + WIDEST]), visible(line[begin:at])
    marked = visible(line[at : min(at + place.length, begin + WIDEST)])
    margin = f"  {place.line} | "
    carets = "^" * max(1, wcswidth(marked))
    return [margin + shown, " " * (len(margin) - 2) + "| " + " " * wcswidth(before) + carets]


def visible(text: str) -> str:
    """Return a text on one line with every character showing: controls and invisible ones as ``␀`` or ``<200B>``.

    A byte that is no UTF-8, which Python reads as a lone surrogate, is among them: ``<DCE4>``.
    """
    return "".join(
        character
        if character.isprintable()
        else chr(0x2400 + ord(character))
        if ord(character) < 0x20
        else f"<{ord(character):04X}>"
        for character in text
    )


def _count(problems: list[Problem]) -> str:
    count = {
        severity: sum(p.severity == severity for p in problems) for severity in ("error", "warning", "note")
    }
    fixable = sum(problem.fixable for problem in problems)
    sentence = _("共 {error} 处错误、{warning} 处提醒、{note} 处建议").format(**count)
    if fixable:
        return sentence + _("，其中 {fixable} 处可用 jianbao check --fix 修复。").format(fixable=fixable)
    return sentence + _("。")
