"""The rule book (计分办法) as its writer wrote it: a decision table and the clauses around it."""

from datetime import date
from typing import Annotated, ClassVar

from pydantic import Field

from jianbao.language import N_
from jianbao.records.fields import AsList, Id, Text, YesNo
from jianbao.records.record import Part, Record
from jianbao.scoring.fields import Figure, Many, OneOf, When
from jianbao.scoring.vocabulary import (
    BARRED,
    COUNTS,
    DIVISORS,
    EVENTS,
    FORWARDING_POLICIES,
    INSTRUCTION_POLICIES,
    LIMIT_PERIODS,
    PERIODS,
    PUBLICATION_POLICIES,
    RANK_POLICIES,
    UNIT_POLICIES,
)


class Group(Part):
    """A group in which units are ranked (排名分组)."""

    id: Id = Field(description=N_("分组编号，单位登记时引用"))
    name: Text = Field(description=N_("分组名称"))
    members: Annotated[tuple[Id, ...], AsList] = Field(
        (), description=N_("本组单位；不列则取登记为本组的单位")
    )
    order: Annotated[tuple[Id, ...], AsList] = Field(
        (), description=N_("固定次序，用于并列时和按固定次序列表；不列则按登记次序")
    )


class Account(Part):
    """Where points are kept: the score itself, or a separate account beside it (分账)."""

    id: Id = Field(description=N_("账的编号，规则用 account 引用"))
    name: Text = Field(description=N_("账的名称"))
    counts: YesNo = Field(True, description=N_("是否计入得分与排名；否则单列在旁"))
    about: Text = Field("", description=N_("设这本账的理由"))


class Publication(Part):
    """A publication that is not a series of this office: a superior's, or one of a published rule set."""

    id: Id = Field(description=N_("刊物编号，规则用 publication 引用"))
    name: Text = Field(description=N_("刊名；记上级采用时写刊名亦可"))


class Policies(Part):
    """How awards for one item, and for several units, are put together."""

    publications: Annotated[Text, OneOf(PUBLICATION_POLICIES)] = Field(
        "sum", description=N_("同一条信息几次刊用，怎样合起来")
    )
    forwarding: Annotated[Text, OneOf(FORWARDING_POLICIES)] = Field(
        "adds", description=N_("转报上级被采用，与本级得分怎样合起来")
    )
    instructions: Annotated[Text, OneOf(INSTRUCTION_POLICIES)] = Field(
        "sum", description=N_("同一条信息几次批示，怎样合起来")
    )
    units: Annotated[Text, OneOf(UNIT_POLICIES)] = Field("equal", description=N_("几家共有一条，怎样分"))
    shares: Annotated[tuple[Figure, ...], AsList] = Field(
        (), description=N_("units 为 shares 时各家的份数，如 [3, 2]；单位多于份数时后面的取最后一份")
    )
    rank_by: Annotated[Text, OneOf(RANK_POLICIES)] = Field("month", description=N_("排名看哪个分"))


class Quality(Part):
    """The quality coefficient (质量系数): its range, and what it may be given to."""

    id: Id = Field(description=N_("编号，台账引用"))
    says: Text = Field(description=N_("办法原句，台账里照录"))
    lowest: Figure = Field(alias="from", description=N_("系数下限"))
    highest: Figure = Field(alias="to", description=N_("系数上限"))
    when: When = Field(default_factory=dict)


class Rule(Part):
    """A line of the decision table: when this happens, so many points.

    Within an event and a track the first rule that matches, in the order written, is the one that counts.
    """

    id: Id = Field(description=N_("规则编号，定下后不再改"))
    says: Text = Field(description=N_("办法原句，台账与解释里照录"))
    event: Annotated[Many, OneOf(EVENTS)] = Field(description=N_("哪一种事项，可列几种"))
    when: When = Field(default_factory=dict)
    points: Figure = Field("", description=N_("分值；扣分写负数"))
    factor: Figure = Field("", description=N_("倍数，乘在同一事项主项（track: main）的分值上"))
    of_adopted: Figure = Field("", description=N_("按该条信息本级采用分值的几倍计，用于转报"))
    of_item: Figure = Field("", description=N_("按该条信息全部得分的几倍计，如 -0.5 为扣去一半"))
    each: Figure = Field("", description=N_("几家共有时每家的定额，用于 units: each-fixed"))
    units: Annotated[Text, OneOf(UNIT_POLICIES)] = Field(
        "", description=N_("几家共有时怎样分；只在与 policies 里的总办法不同时写")
    )
    track: Id = Field("main", description=N_("计分项：同一事项内各计分项各取一条规则，分值相加、倍数相乘"))
    account: Id | None = Field(None, description=N_("记入哪本账；不写则记入第一本"))
    reverses: Annotated[tuple[Text, ...], AsList, OneOf(EVENTS)] = Field(
        (), description=N_("冲回该条信息此前哪些事项的得分，用于撤销")
    )
    bars: Annotated[Text, OneOf(BARRED)] = Field("", description=N_("取消评优资格多久；写了它可以不写分值"))
    before: Annotated[tuple[Id, ...], AsList] = Field(
        (), description=N_("与后面的这些规则有交叉，明示以本条为先")
    )


class Required(Part):
    """How many a class of units, or a unit, must reach."""

    number: Figure = Field(description=N_("应达到的数"))
    when: When = Field(default_factory=dict)


class Quota(Part):
    """A base duty (基础任务) and what falling short of it costs."""

    id: Id = Field(description=N_("编号，台账引用"))
    says: Text = Field(description=N_("办法原句，台账里照录"))
    per: Annotated[Text, OneOf(PERIODS)] = Field("month", description=N_("多长时间算一次"))
    counts: Annotated[Text, OneOf(COUNTS)] = Field("submitted", description=N_("数什么"))
    of: Id | None = Field(None, description=N_("counts 为 points 时看哪本账；不写则看全部计入得分的账"))
    required: Annotated[tuple[Required, ...], AsList] = Field(
        description=N_("各类单位应达到的数，先写的先用；都不合的单位没有任务")
    )
    each: Figure = Field("", description=N_("每差一（条或分）计多少分，如 -2"))
    flat: Figure = Field("", description=N_("未达到即计多少分，不论差多少"))
    zero: YesNo = Field(False, description=N_("未达到则该时段得分清零"))
    at_most: Figure = Field("", description=N_("最多扣到多少，如 -10"))
    account: Id | None = Field(None, description=N_("记入哪本账；不写则记入第一本"))


class Average(Part):
    """The period's points divided by a number of items (按条平均)."""

    id: Id = Field(description=N_("编号，台账引用"))
    says: Text = Field(description=N_("办法原句，台账里照录"))
    per: Annotated[Text, OneOf(PERIODS)] = Field("year", description=N_("多长时间算一次"))
    over: Annotated[Text, OneOf(DIVISORS)] = Field("scored", description=N_("除以什么"))


class Limit(Part):
    """A cap or a floor (封顶、保底)."""

    id: Id = Field(description=N_("编号，台账引用"))
    says: Text = Field(description=N_("办法原句，台账里照录"))
    per: Annotated[Text, OneOf(LIMIT_PERIODS)] = Field("month", description=N_("对什么封顶保底"))
    account: Id | None = Field(None, description=N_("对哪本账；不写则对全部计入得分的账，item 则对第一本"))
    at_most: Figure = Field("", description=N_("上限"))
    at_least: Figure = Field("", description=N_("下限"))


class Zeroing(Part):
    """So many of an event in a period set its points to zero (清零)."""

    id: Id = Field(description=N_("编号，台账引用"))
    says: Text = Field(description=N_("办法原句，台账里照录"))
    event: Annotated[Many, OneOf(EVENTS)] = Field(description=N_("哪一种事项，可列几种"))
    when: When = Field(default_factory=dict)
    number: Figure = Field("1", description=N_("满几次"))
    per: Annotated[Text, OneOf(PERIODS)] = Field("year", description=N_("多长时间算一次"))


class RuleBook(Record):
    """The rules in force from a date, ``scoring/rulebooks/<effective-date>.yml``, or a preset."""

    FALLBACK: ClassVar = {"name": "unread"}

    name: Text = Field(description=N_("办法名称"))
    basis: Text = Field("", description=N_("依据或出处"))
    illustrative: YesNo = Field(False, description=N_("是否只作示例，并非某地公布的办法"))
    decimals: Figure = Field("2", description=N_("分值保留几位小数（0 至 4），四舍五入"))
    groups: Annotated[tuple[Group, ...], AsList] = Field((), description=N_("排名分组，按列表次序"))
    accounts: Annotated[tuple[Account, ...], AsList] = Field((), description=N_("分账；不列则只有一本“得分”"))
    publications: Annotated[tuple[Publication, ...], AsList] = Field(
        (), description=N_("本办公室刊物之外的刊物")
    )
    policies: Policies = Field(
        default_factory=Policies, description=N_("合并与分配：几次刊用、几家共有怎样算")
    )
    quality: Quality | None = Field(None, description=N_("质量系数"))
    rules: Annotated[tuple[Rule, ...], AsList] = Field((), description=N_("规则，一件事合几条时用先写的"))
    quotas: Annotated[tuple[Quota, ...], AsList] = Field((), description=N_("基础任务"))
    averages: Annotated[tuple[Average, ...], AsList] = Field((), description=N_("按条平均"))
    limits: Annotated[tuple[Limit, ...], AsList] = Field((), description=N_("封顶与保底"))
    zeroings: Annotated[tuple[Zeroing, ...], AsList] = Field((), description=N_("清零"))

    @property
    def clauses(self) -> "dict[str, Rule | Quality | Quota | Average | Limit | Zeroing]":
        """Every rule and clause, by id; each has the office's own words in ``says``."""
        quality = (self.quality,) if self.quality else ()
        listed = (*self.rules, *quality, *self.quotas, *self.averages, *self.limits, *self.zeroings)
        return {clause.id: clause for clause in listed}

    @property
    def stem(self) -> str:
        """The file's name without its ending: a date, or a preset's id."""
        return self.path.rpartition("/")[2].removesuffix(".yml")

    @property
    def effective(self) -> date:
        """The day the rules come into force, from the file's name; of a name that is no date, never."""
        try:
            return date.fromisoformat(self.stem)
        except ValueError:
            return date.max
