"""The information network (信息网络): units in a tree, the people in them, and the office's own card."""

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from jianbao.language import N_
from jianbao.problem import Severity
from jianbao.records.fields import CHOICE, AsList, Count, Day, Id, Text, Word
from jianbao.records.record import Part, Record

Role = Literal["chief", "officer", "informant", "expert", "editor", "reviewer", "approver"]
ROLES: dict[Role, str] = {
    "chief": N_("信息科长"),
    "officer": N_("信息员"),
    "informant": N_("信息联络员"),
    "expert": N_("特约信息员"),
    "editor": N_("编辑"),
    "reviewer": N_("审核"),
    "approver": N_("签发"),
}


class Unit(Record):
    """A unit of the network, in ``registry/units.yml``."""

    FALLBACK: ClassVar = {"id": "unread", "name": "unread", "level": "unread"}

    id: Id = Field(description=N_("单位编号"))
    name: Text = Field(description=N_("全称"))
    short: Text = Field("", description=N_("简称"))
    level: Word = Field(description=N_("层级，如 district（区县）"))
    parent: Id | None = Field(None, description=N_("上级单位；只有一个单位没有上级"))
    group: Id | None = Field(None, description=N_("排名时的分组，由计分办法规定"))
    duties: Text = Field("", description=N_("在信息网络中的职责"))
    since: Day | None = Field(None, description=N_("设立日期"))
    until: Day | None = Field(None, description=N_("撤销日期"))

    @property
    def label(self) -> str:
        """The short name, or the full one where there is none."""
        return self.short or self.name

    def stands_on(self, day: date) -> bool:
        """Say whether the unit has been set up and not yet dissolved on a day."""
        return (self.since or day) <= day <= (self.until or day)


class Person(Record):
    """A person of a unit, a line of ``registry/people.csv``."""

    FALLBACK: ClassVar = {"id": "unread", "name": "unread", "unit": "unread", "role": "informant"}

    id: Id = Field(description=N_("人员编号"))
    name: Text = Field(description=N_("姓名"))
    unit: Id = Field(description=N_("所在单位"))
    role: Annotated[Role, CHOICE] = Field(description=N_("角色"))
    email: Text = Field("", description=N_("电子邮箱"))
    since: Day | None = Field(None, description=N_("任职起"))
    until: Day | None = Field(None, description=N_("任职止"))

    def serves_on(self, day: date) -> bool:
        """Say whether the person is in office on a day."""
        return (self.since or day) <= day <= (self.until or day)


class Level(Part):
    """A level of units and the staff it must have, by role."""

    id: Word = Field(description=N_("层级编号"))
    name: Text = Field(description=N_("层级名称"))
    staffing: dict[Text, Count] = Field(default_factory=dict, description=N_("每个单位各角色至少几人"))


class Topic(Part):
    """A registered topic."""

    id: Id = Field(description=N_("主题编号"))
    name: Text = Field(description=N_("主题名称"))


LEVELS: tuple[Level, ...] = (
    Level(id="city", name=N_("市级")),
    Level(id="office", name=N_("“四大家”办公厅")),
    Level(id="district", name=N_("区县（市）"), staffing={"chief": 1, "officer": 1}),
    Level(id="town", name=N_("街道（乡镇）")),
    Level(id="village", name=N_("社区（村）")),
    Level(id="department", name=N_("市直部门"), staffing={"officer": 1}),
    Level(id="direct_point", name=N_("信息直报点")),
    Level(id="expert", name=N_("特约信息员")),
)
"""The levels of the seed article, in force where the office's card names none."""


class OfficeCard(Record):
    """The office itself, in ``registry/office.yml``; all of it may be left out."""

    FALLBACK: ClassVar = {"name": "unread"}

    name: Text = Field("", description=N_("本办公室的名称，用于网站与报头"))
    levels: Annotated[tuple[Level, ...], AsList] = Field(LEVELS, description=N_("单位层级与配备要求"))
    topics: Annotated[tuple[Topic, ...], AsList] = Field((), description=N_("登记的主题；不列则不限"))
    hosts: Annotated[tuple[Text, ...], AsList] = Field((), description=N_("正文中允许链接的内网主机"))
    severities: dict[Text, Annotated[Severity, CHOICE]] = Field(
        default_factory=dict, description=N_("对个别检查项改用的轻重，如 JB205: warning")
    )
    administrators: Annotated[tuple[Id, ...], AsList] = Field(
        (), description=N_("管理员的人员编号：可以改名册和仓库设置；不列则由签发人担任")
    )
    rule_writers: Annotated[tuple[Id, ...], AsList] = Field(
        (), description=N_("计分办法起草人的人员编号；不列则由签发人担任")
    )


class Key(Record):
    """A key that signs tags, a line of ``registry/keys.csv``; in force by receipt numbers, never by dates."""

    FALLBACK: ClassVar = {}

    person: Id = Field(description=N_("签名人的人员编号"))
    key: Text = Field(description=N_("SSH 公钥，如 ssh-ed25519 AAAA…"))
    since: Count = Field(description=N_("从第几号收件起有效"))
    until: Count | None = Field(None, description=N_("到第几号收件为止；仍有效的空着"))
