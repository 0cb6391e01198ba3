"""取值须在规定的几种之中。

为什么：种类、等级、结论等要拿来分栏、统计和计分，自创的说法归不到任何一类。

改法：从提示所列的几种中选一个，写英文代码；写了中文名称的，`jianbao check --fix` 会换成代码。

反例::

    kind: 问题

反例::

    kind: problems

反例::

    kind: 小道消息

正例::

    kind: problem
"""

from difflib import get_close_matches
from unicodedata import normalize

from jianbao.language import N_, _, listed
from jianbao.problem import Problem
from jianbao.records.bulletin import CADENCES, FORMS
from jianbao.records.desk import AWARD_LEVELS, LATES, REASONS, TASK_STATES, VERDICTS
from jianbao.records.registry import ROLES
from jianbao.records.report import GRADES, STAGES
from jianbao.records.report import KINDS as REPORT_KINDS
from jianbao.records.ruling import RULED_EVENTS
from jianbao.records.trust import RECEIPT_SOURCES
from jianbao.text.characters import visible
from jianbao.text.fault import Fault

KINDS = ("choice",)

CLOSE = 0.7
"""How alike two words must be to be taken for each other."""

_ANSWERS = {"yes": N_("是"), "no": N_("否"), "na": N_("不适用")}
_UPWARD = {"reported-up": N_("上报"), "adopted": N_("被采用")}
_SEVERITIES = {"error": N_("须改正"), "warning": N_("提醒"), "note": N_("供参考")}

LABELS: tuple[dict[str, str], ...] = tuple(
    {str(word): label for word, label in words.items()}
    for words in (
        REPORT_KINDS,
        STAGES,
        GRADES,
        ROLES,
        VERDICTS,
        REASONS,
        AWARD_LEVELS,
        LATES,
        TASK_STATES,
        FORMS,
        CADENCES,
        RECEIPT_SOURCES,
        RULED_EVENTS,
        _ANSWERS,
        _UPWARD,
        _SEVERITIES,
    )
)
"""What each list of words is called in Chinese, word by word."""


def check(fault: Fault) -> Problem:
    """Say which words are allowed, each with its Chinese label, and which one was probably meant."""
    allowed: list[str] = fault.facts["allowed"]
    labels = next((words for words in LABELS if list(words) == allowed), {})
    near = _nearest(fault.found, allowed, labels)
    choices = listed(
        _("{title}（{id}）").format(title=word, id=_(labels[word])) if word in labels else word
        for word in allowed
    )
    return Problem(
        fault.place,
        _("“{key}”须是下列之一：{listed}（现为“{found}”）。").format(
            key=fault.facts["key"], listed=choices, found=visible(fault.found, 20)
        ),
        _("是不是“{near}”？").format(near=near) if near else _("从所列的几种中选一个。"),
        fault.place.replaced(near) if near else (),
    )


def _nearest(found: str, allowed: list[str], labels: dict[str, str]) -> str | None:
    """Return the word of that label, or of that spelling but for case and width, or the nearest."""
    word = normalize("NFKC", found).strip()
    exact = [
        code
        for code in allowed
        if code.casefold() == word.casefold().replace("_", "-") or labels.get(code, code) == word
    ]
    if exact:
        return exact[0]
    alike = get_close_matches(word.casefold(), allowed, 1, CLOSE)
    if alike:
        return alike[0]
    meant = [code for code, label in labels.items() if len(word) > 1 and (word in label or label in word)]
    return meant[0] if len(meant) == 1 else None
