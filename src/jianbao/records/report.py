"""A report (信息): what a contributor submits, one Markdown file; its id comes from its path alone."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from jianbao.language import N_
from jianbao.records.fields import CHOICE, AsList, Count, Day, Id, Moment, Text, YesNo
from jianbao.records.record import Part, Record

Kind = Literal[
    "news", "practice", "problem", "suggestion", "analysis", "research", "policy", "opinion", "urgent"
]
KINDS: dict[Kind, str] = {
    "news": N_("动态"),
    "practice": N_("经验做法"),
    "problem": N_("问题"),
    "suggestion": N_("建议"),
    "analysis": N_("综合分析"),
    "research": N_("深度调研"),
    "policy": N_("政策参考"),
    "opinion": N_("舆情"),
    "urgent": N_("紧急信息"),
}
Stage = Literal["first", "followup", "final", "supplement"]
STAGES: dict[Stage, str] = {
    "first": N_("首报"),
    "followup": N_("续报"),
    "final": N_("终报"),
    "supplement": N_("补报"),
}
Grade = Literal["I", "II", "III", "IV"]
GRADES: dict[Grade, str] = {"I": N_("特别重大"), "II": N_("重大"), "III": N_("较大"), "IV": N_("一般")}


class Casualties(Part):
    """Figures of an event, in persons."""

    dead: Count = Field(0, description=N_("死亡人数"))
    missing: Count = Field(0, description=N_("失联人数"))
    injured: Count = Field(0, description=N_("受伤人数"))


class Urgent(Part):
    """What an urgent report says besides its text."""

    class_: Id = Field(alias="class", description=N_("事件类别，如 work-safety（生产安全）"))
    grade: Annotated[Grade, CHOICE] = Field(description=N_("事件等级，I 至 IV"))
    stage: Annotated[Stage, CHOICE] = Field(description=N_("首报、续报、终报或补报"))
    follows: Id | None = Field(None, description=N_("首报的编号；首报本身不填"))
    number: Count | None = Field(None, description=N_("第几次续报，从 1 起"))
    occurred_at: Moment = Field(description=N_("事发时间"))
    learned_at: Moment = Field(description=N_("获知时间"))
    phoned_at: Moment | None = Field(None, description=N_("电话报告时间"))
    place: Text = Field(description=N_("事发地点"))
    casualties: Casualties = Field(default_factory=Casualties, description=N_("伤亡情况"))
    signed_by: Id = Field(description=N_("签发人"))
    exercise: YesNo = Field(False, description=N_("是否演练"))


class Withdrawal(Part):
    """A contributor takes a report back."""

    on: Day = Field(description=N_("撤回日期"))
    reason: Text = Field(description=N_("撤回原因"))


@dataclass(frozen=True, slots=True)
class Filing:
    """What a report's path says of it."""

    unit: str
    date: date
    slug: str

    @property
    def id(self) -> str:
        """``<unit>-<yyyymmdd>-<slug>``."""
        return f"{self.unit}-{self.date:%Y%m%d}-{self.slug}"

    @property
    def path(self) -> str:
        """Where the report lies, from the office's root."""
        return f"submissions/{self.date:%Y/%m}/{self.unit}/{self.date:%Y%m%d}-{self.slug}.md"


class Report(Record):
    """One report as submitted."""

    FALLBACK: ClassVar = {"title": "（标题未能读出）", "author": "unread", "kind": "news"}

    title: Text = Field(description=N_("标题，4 至 60 个字"))
    author: Text = Field(description=N_("报送人：本单位的人员编号"))
    kind: Annotated[Kind, CHOICE] = Field(description=N_("信息种类"))
    topics: Annotated[tuple[Text, ...], AsList] = Field((), description=N_("主题，须在登记之列"))
    keypoint: Id | None = Field(None, description=N_("对应的报送要点"))
    commission: Id | None = Field(None, description=N_("所应的约稿"))
    decision: Id | None = Field(None, description=N_("所反映的决策部署"))
    with_: Annotated[tuple[Id, ...], AsList] = Field((), alias="with", description=N_("联合报送的单位"))
    occurred: Day | None = Field(None, description=N_("事实发生的日期"))
    sources: Annotated[tuple[Text, ...], AsList] = Field((), description=N_("信息来源"))
    supersedes: Id | None = Field(None, description=N_("所更正的信息"))
    withdrawn: Withdrawal | None = Field(None, description=N_("撤回说明"))
    urgent: Urgent | None = Field(None, description=N_("紧急信息专用"))

    filing: Filing = Field(exclude=True)
    body: str = Field("", exclude=True)
    body_start: int = Field(0, exclude=True)
    sha256: str = Field("", exclude=True)
    attachments: tuple[str, ...] = Field((), exclude=True)

    FROM_PATH: ClassVar = frozenset({"filing", "body", "body_start", "sha256", "attachments"})

    @property
    def id(self) -> str:
        """The report's id, from its path."""
        return self.filing.id

    @property
    def unit(self) -> str:
        """The reporting unit's id, from the path."""
        return self.filing.unit

    @property
    def date(self) -> date:
        """The report's own date, from the path."""
        return self.filing.date

    @property
    def units(self) -> tuple[str, ...]:
        """The reporting unit first, then those it reports with."""
        return (self.unit, *(unit for unit in self.with_ if unit != self.unit))
