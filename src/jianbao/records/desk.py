"""The editors' working records (工作台): key points, commissions, decisions, verdicts, and what came back."""

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from jianbao.language import N_
from jianbao.records.fields import CHOICE, Amount, AsList, Day, Id, Text
from jianbao.records.record import Part, Record

Verdict = Literal["adopt", "hold", "merge", "return"]
VERDICTS: dict[Verdict, str] = {
    "adopt": N_("采用"),
    "hold": N_("留用"),
    "merge": N_("合并"),
    "return": N_("未采用"),
}
Reason = Literal["stale", "known", "no-data", "no-advice", "duplicate", "off-list", "unverified", "other"]
REASONS: dict[Reason, str] = {
    "stale": N_("时效已过"),
    "known": N_("已知情况"),
    "no-data": N_("无数据"),
    "no-advice": N_("无建议"),
    "duplicate": N_("重复"),
    "off-list": N_("不在要点"),
    "unverified": N_("需核实"),
    "other": N_("其他"),
}
Answer = Literal["yes", "no", "na"]
AwardLevel = Literal["own", "city", "province", "centre"]
AWARD_LEVELS: dict[AwardLevel, str] = {
    "own": N_("本级刊物"),
    "city": N_("市级"),
    "province": N_("省级"),
    "centre": N_("中央"),
}
Late = Literal["late", "missed", "concealed", "false", "mistaken", "backflow"]
LATES: dict[Late, str] = {
    "late": N_("迟报"),
    "missed": N_("漏报"),
    "concealed": N_("瞒报"),
    "false": N_("谎报"),
    "mistaken": N_("误报"),
    "backflow": N_("倒灌"),
}


class KeyPoint(Part):
    """One thing to report on (报送要点)."""

    id: Id = Field(description=N_("要点编号，如 2026q4-03"))
    title: Text = Field(description=N_("要点"))
    note: Text = Field("", description=N_("说明：报什么、怎么报"))
    topics: Annotated[tuple[Id, ...], AsList] = Field((), description=N_("相关主题"))
    units: Annotated[tuple[Id, ...], AsList] = Field((), description=N_("重点报送单位；不列则面向全网络"))


class KeyPointList(Record):
    """The list of a period (信息报送要点清单), ``desk/keypoints/<period>.yml``."""

    FALLBACK: ClassVar = {"period": "unread", "from": date.min, "until": date.max}

    period: Id = Field(description=N_("时段，如 2026q4"))
    from_: Day = Field(alias="from", description=N_("起"))
    until: Day = Field(description=N_("止"))
    points: Annotated[tuple[KeyPoint, ...], AsList] = Field((), description=N_("各条要点"))


class Commission(Record):
    """A request to chosen units for a report (约稿), ``desk/commissions/<id>.yml``."""

    FALLBACK: ClassVar = {"title": "unread", "issued": date.min, "due": date.max}

    title: Text = Field(description=N_("约稿题目"))
    issued: Day = Field(description=N_("约稿日期"))
    due: Day = Field(description=N_("截稿日期"))
    units: Annotated[tuple[Id, ...], AsList] = Field((), description=N_("约稿单位"))
    asks: Text = Field("", description=N_("要求"))
    topics: Annotated[tuple[Id, ...], AsList] = Field((), description=N_("相关主题"))

    @property
    def id(self) -> str:
        """The commission's id: its file's name."""
        return self.path.rpartition("/")[2].removesuffix(".yml")


class Decision(Record):
    """A decision of the leaders that reports follow up (决策部署), ``desk/decisions/<id>.yml``."""

    FALLBACK: ClassVar = {"title": "unread", "decided": date.min}

    title: Text = Field(description=N_("决策事项"))
    decided: Day = Field(description=N_("决定日期"))
    by: Text = Field("", description=N_("作出决定的会议或机构"))
    units: Annotated[tuple[Id, ...], AsList] = Field((), description=N_("负有落实责任的单位"))
    text: Text = Field("", description=N_("内容摘要"))

    @property
    def id(self) -> str:
        """The decision's id: its file's name."""
        return self.path.rpartition("/")[2].removesuffix(".yml")


class Criteria(Part):
    """The four questions put to every report (seed article, row 14 of the domain)."""

    transferable: Annotated[Answer, CHOICE] = Field("na", description=N_("经验做法有没有借鉴推广意义"))
    accurate: Annotated[Answer, CHOICE] = Field("na", description=N_("问题判断得准不准确"))
    timely: Annotated[Answer, CHOICE] = Field("na", description=N_("时机把握得及不及时"))
    targeted: Annotated[Answer, CHOICE] = Field("na", description=N_("建议提得是否有针对性"))


class Quality(Part):
    """A quality coefficient proposed for a report, with its reason and a second pair of eyes."""

    coefficient: Amount = Field(description=N_("质量系数"))
    why: Text = Field("", description=N_("理由"))
    second: Id | None = Field(None, description=N_("复核人"))


class ReportVerdict(Part):
    """What an editor decided on one report."""

    report: Id = Field(description=N_("信息编号"))
    verdict: Annotated[Verdict, CHOICE] = Field(description=N_("结论"))
    into: Id | None = Field(None, description=N_("合并到哪一条信息"))
    series: Annotated[tuple[Id, ...], AsList] = Field(
        (), description=N_("拟登哪种刊物；可写几种，不写则由合乎栏目、先编的那一种登")
    )
    criteria: Criteria = Field(default_factory=Criteria, description=N_("四问"))
    reason: Annotated[Reason, CHOICE] | None = Field(None, description=N_("未采用的原因"))
    note: Text = Field("", description=N_("给报送单位的话"))
    quality: Quality | None = Field(None, description=N_("质量系数"))


class Screening(Record):
    """A day's verdicts (筛选单), ``desk/screening/<yyyy>/<mm-dd>.yml``."""

    FALLBACK: ClassVar = {"editor": "unread"}

    editor: Id = Field(description=N_("编辑"))
    verdicts: Annotated[tuple[ReportVerdict, ...], AsList] = Field((), description=N_("逐条结论"))

    @property
    def date(self) -> date:
        """The day of the sheet, from its path."""
        *_, year, day = self.path.removesuffix(".yml").split("/")
        return date.fromisoformat(f"{year}-{day}")


TaskState = Literal["received", "assigned", "in-progress", "replied", "resolved", "returned"]
TASK_STATES: dict[TaskState, str] = {
    "received": N_("收到"),
    "assigned": N_("交办"),
    "in-progress": N_("办理中"),
    "replied": N_("已回复"),
    "resolved": N_("已办结"),
    "returned": N_("退回重办"),
}


class Task(Part):
    """What an instruction sets in motion."""

    unit: Id = Field(description=N_("承办单位"))
    due: Day | None = Field(None, description=N_("办结期限"))
    state: Annotated[TaskState, CHOICE] = Field(description=N_("办理状态"))
    closed: Day | None = Field(None, description=N_("办结日期"))
    result: Text = Field("", description=N_("办理结果"))


class Instruction(Record):
    """A leader's instruction on a published item (批示), an entry of ``desk/instructions/<yyyy-mm>.yml``."""

    FALLBACK: ClassVar = {
        "id": "unread",
        "date": date.min,
        "issue": "unread",
        "report": "unread",
        "leader": "unread",
        "level": "own",
    }

    id: Id = Field(description=N_("批示编号"))
    date: Day = Field(description=N_("批示日期"))
    issue: Text = Field(description=N_("所批的刊物，如 zhuanbao/2026/003"))
    report: Id = Field(description=N_("所批的信息"))
    leader: Text = Field(description=N_("批示领导的职务"))
    level: Annotated[AwardLevel, CHOICE] = Field(description=N_("领导层级"))
    text: Text = Field("", description=N_("批示内容"))
    task: Task | None = Field(None, description=N_("交办情况"))


class Upward(Record):
    """A report sent up, or adopted higher up (上报与上级采用), an entry of ``desk/upward/<yyyy-mm>.yml``."""

    FALLBACK: ClassVar = {
        "id": "unread",
        "date": date.min,
        "report": "unread",
        "event": "reported-up",
        "level": "province",
    }

    id: Id = Field(description=N_("编号"))
    date: Day = Field(description=N_("日期"))
    report: Id = Field(description=N_("信息编号"))
    event: Annotated[Literal["reported-up", "adopted"], CHOICE] = Field(description=N_("上报，或被采用"))
    level: Annotated[AwardLevel, CHOICE] = Field(description=N_("上级层级"))
    publication: Text = Field("", description=N_("上级刊物"))
    form: Annotated[Literal["single", "combined", "brief"], CHOICE] = Field(
        "single", description=N_("采用形式")
    )


class Finding(Record):
    """A recorded human finding on late, missed, concealed or false reporting, in ``desk/findings/<yyyy-mm>.yml``."""

    FALLBACK: ClassVar = {
        "id": "unread",
        "date": date.min,
        "unit": "unread",
        "finding": "late",
        "evidence": "unread",
    }

    id: Id = Field(description=N_("编号"))
    date: Day = Field(description=N_("认定日期"))
    unit: Id = Field(description=N_("被认定单位"))
    finding: Annotated[Late, CHOICE] = Field(description=N_("认定"))
    report: Id | None = Field(None, description=N_("相关信息"))
    evidence: Text = Field(description=N_("依据"))
    decided_by: Annotated[tuple[Id, ...], AsList] = Field((), description=N_("认定人，两人以上"))
