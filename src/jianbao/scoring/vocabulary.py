"""The words a rule book may use: events, the attributes rules ask about, and the names of its policies."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from jianbao.language import N_
from jianbao.records.bulletin import FORMS
from jianbao.records.desk import AWARD_LEVELS, LATES
from jianbao.records.report import GRADES, KINDS, STAGES

EVENTS: dict[str, str] = {
    "submission": N_("报送"),
    "adoption": N_("采用"),
    "reported-up": N_("上报"),
    "higher-adoption": N_("上级采用"),
    "instruction": N_("批示"),
    "commission-delivered": N_("约稿完成"),
    "commission-missed": N_("约稿未完成"),
    "urgent-on-time": N_("紧急信息按时报送"),
    "finding": N_("迟报漏报等认定"),
    "good-item": N_("好信息"),
    "media": N_("图片视频"),
    "revocation": N_("撤销"),
}
"""What can happen to a unit; rules name one or several of them."""

DERIVED: dict[str, str] = {
    "quota-shortfall": N_("任务未完成"),
    "average": N_("按条平均"),
    "limit": N_("封顶保底"),
    "zeroing": N_("清零"),
}
"""What follows from a period's balance: events of ledger lines, never of rules."""

YES_NO: dict[str, str] = {"yes": N_("是"), "no": N_("否")}
ROUTES: dict[str, str] = {"direct": N_("直接上报"), "forwarded": N_("经本级刊用后转报")}
LEADERS: dict[str, str] = {
    level: N_("本级") if level == "own" else name for level, name in AWARD_LEVELS.items()
}
CAUSES: dict[str, str] = {"withdrawn": N_("报送单位撤回"), "revoked": N_("编辑部撤销采用")}

_ABOUT_REPORT = frozenset(EVENTS) - {"commission-missed"}
_PUBLISHED = frozenset({"adoption", "reported-up", "higher-adoption", "instruction", "good-item", "media"})


@dataclass(frozen=True, slots=True)
class Attribute:
    """Something a rule can ask: its name, the values it can take (None: free), the events that carry it."""

    name: str
    values: Mapping[Any, str] | None
    events: frozenset[str]


ATTRIBUTES: dict[str, Attribute] = {
    "publication": Attribute(N_("刊物"), None, _PUBLISHED),
    "column": Attribute(N_("栏目"), None, frozenset({"adoption", "instruction", "good-item", "media"})),
    "level": Attribute(N_("采用层级"), AWARD_LEVELS, _PUBLISHED),
    "form": Attribute(N_("采用形式"), FORMS, _PUBLISHED - {"reported-up"}),
    "mark": Attribute(N_("标记"), None, frozenset({"adoption"})),
    "route": Attribute(N_("上报途径"), ROUTES, frozenset({"reported-up", "higher-adoption"})),
    "leader": Attribute(N_("批示领导的层级"), LEADERS, frozenset({"instruction"})),
    "finding": Attribute(N_("认定"), LATES, frozenset({"finding"})),
    "cause": Attribute(N_("撤销原因"), CAUSES, frozenset({"revocation"})),
    "on-time": Attribute(N_("按期"), YES_NO, frozenset({"commission-delivered"})),
    "kind": Attribute(N_("信息种类"), KINDS, _ABOUT_REPORT),
    "topic": Attribute(N_("主题"), None, _ABOUT_REPORT),
    "class": Attribute(N_("紧急事件类别"), None, _ABOUT_REPORT),
    "grade": Attribute(N_("紧急事件等级"), GRADES, _ABOUT_REPORT),
    "stage": Attribute(N_("首报续报终报"), STAGES, _ABOUT_REPORT),
    "keypoint": Attribute(N_("对应报送要点"), YES_NO, _ABOUT_REPORT),
    "commissioned": Attribute(N_("属约稿"), YES_NO, _ABOUT_REPORT),
    "decision": Attribute(N_("反映决策落实"), YES_NO, _ABOUT_REPORT),
    "rewritten": Attribute(N_("经编辑部改写过半"), YES_NO, frozenset({"adoption"})),
    "joint": Attribute(N_("几家联合"), YES_NO, frozenset(EVENTS)),
    "group": Attribute(N_("单位所在组"), None, frozenset(EVENTS)),
    "unit": Attribute(N_("单位"), None, frozenset(EVENTS)),
    "unit-level": Attribute(N_("单位层级"), None, frozenset(EVENTS)),
}
"""Everything a rule's ``when`` may ask; several values of one attribute are alternatives."""

COMMON: tuple[str, ...] = tuple(name for name, one in ATTRIBUTES.items() if one.events >= _ABOUT_REPORT)
"""What can be asked of every event, or of every one that is about a report."""

LEVEL_ORDER: tuple[str, ...] = tuple(AWARD_LEVELS)
"""Levels of publication from the lowest to the highest."""

PUBLICATION_POLICIES: dict[str, str] = {
    "sum": N_("同一条信息被几种刊物采用，分值相加"),
    "highest": N_("同一条信息被几种刊物采用，只计最高的一次"),
    "two-highest-levels": N_("同一条信息只计分值最高的两个层级，每级计最高的一次"),
}
FORWARDING_POLICIES: dict[str, str] = {
    "adds": N_("转报上级后被采用，在本级分值之外另加"),
    "replaces": N_("转报上级后被采用，各层级之间只计分值最高的一级"),
}
INSTRUCTION_POLICIES: dict[str, str] = {
    "sum": N_("同一条信息有几次批示，分值相加"),
    "highest": N_("同一条信息有几次批示，只计最高的一次"),
}
UNIT_POLICIES: dict[str, str] = {
    "equal": N_("几家共有一条，平分"),
    "each": N_("几家共有一条，各得全分"),
    "each-fixed": N_("几家共有一条，各得规则写明的定额（each）"),
    "shares": N_("几家共有一条，按次序以 shares 之比分配，超出的单位取最后一份"),
    "half": N_("几家共有一条，各得一半"),
}
RANK_POLICIES: dict[str, str] = {"month": N_("按本月得分排名"), "cumulative": N_("按本年累计得分排名")}
PERIODS: dict[str, str] = {"month": N_("每月"), "year": N_("每年")}
BARRED: dict[str, str] = {"month": N_("当月不得评优"), "year": N_("当年不得评优")}
LIMIT_PERIODS: dict[str, str] = {"item": N_("每条信息"), **PERIODS}
COUNTS: dict[str, str] = {
    "submitted": N_("报送条数"),
    "adopted": N_("被采用条数"),
    "adoption-rate": N_("采用率，0 至 1"),
    "points": N_("所列账的得分"),
}
DIVISORS: dict[str, str] = {
    "submitted": N_("报送条数"),
    "adopted": N_("被采用条数"),
    "scored": N_("计分条数"),
}
RESERVED: dict[str, str] = {
    "publications": N_("同一条信息多次刊用的合并"),
    "instructions": N_("同一条信息多次批示的合并"),
}
"""Ids of ledger lines that come from a policy; no rule may take them."""
