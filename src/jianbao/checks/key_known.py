"""只能写规定的键。

为什么：写错的键没有人读，写的人以为报上去了；分数、编号一类由系统得出的，也不由报送人来填。

改法：照提示改成规定的键，或删去这一项。单位和日期由文件所在的路径得出，不写在文件头里。`jianbao schema report` 列出全部的键。

反例::

    titel: 清溪区三项举措稳定冬季蔬菜供应

反例::

    标题: 清溪区三项举措稳定冬季蔬菜供应

反例::

    score: 99

正例::

    sources: [走访 12 家合作社]
"""

from difflib import get_close_matches
from unicodedata import normalize

from jianbao.language import N_, _
from jianbao.problem import Problem
from jianbao.text.characters import visible
from jianbao.text.fault import Fault

KINDS = ("unknown-key",)

CLOSE = 0.7
"""How alike two keys must be to be taken for each other: ``titel`` and ``title`` are 0.8."""

_ELSEWHERE = {
    "unit": N_("单位由路径得出，删去这一项。"),
    "date": N_("日期由路径得出，删去这一项。"),
    "id": N_("编号由路径得出，删去这一项。"),
    "score": N_("分值由台账得出，删去这一项。"),
    "points": N_("分值由台账得出，删去这一项。"),
}


def check(fault: Fault) -> Problem:
    """Say that a key is not known, and which one was probably meant; one not yet there is put in its place."""
    near = _nearest(fault.found, fault.facts["labels"])
    if near is not None:
        hint = _("是不是“{near}”？").format(near=near)
    elif fault.found in _ELSEWHERE and fault.place.path.startswith("submissions/"):
        hint = _(_ELSEWHERE[fault.found])
    elif fault.facts["known"]:
        hint = _("可用的键：{keys}。").format(keys=", ".join(fault.facts["known"]))
    else:
        hint = _("删去这一项。")
    edits = fault.place.replaced(near) if near and near not in fault.facts["present"] else ()
    return Problem(fault.place, _("没有“{key}”这个键。").format(key=visible(fault.found, 30)), hint, edits)


def _nearest(found: str, labels: dict[str, str]) -> str | None:
    """Return the key of that Chinese label, or the one key that is alike."""
    word = normalize("NFKC", found).strip().casefold().replace(" ", "_")
    for key, label in labels.items():
        if word in (key.casefold(), label) or (len(word) > 1 and label.endswith(word)):
            return key
    alike = get_close_matches(word, labels, 2, CLOSE)
    return alike[0] if alike else None
