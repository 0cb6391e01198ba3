"""The rule book (计分办法) as its writer wrote it: a decision table and the clauses around it."""

from datetime import date
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field, TypeAdapter, WithJsonSchema

from jianbao.language import N_
from jianbao.records.fields import Amount, AsList, Id, Text, YesNo
from jianbao.records.record import Part, Record

_AMOUNT: TypeAdapter[Any] = TypeAdapter(Amount)

Figure = Annotated[Text, WithJsonSchema(_AMOUNT.json_schema())]
"""A decimal as written. What is not one stays in the record, and a check of its own names it."""


def _many(value: Any) -> Any:
    return (value,) if isinstance(value, str) else tuple(value) if isinstance(value, list) else value


Many = Annotated[
    tuple[Text, ...],
    BeforeValidator(_many),
    WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}),
]
"""One word, or a list of words of which any will do."""

When = Annotated[
    dict[Text, Many],
    Field(description=N_("条件：属性与取值；同一属性列几个值，合其一即可；各属性须全部符合")),
]


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

    publications: Text = Field(
        "sum",
        description=N_("一条信息几次刊用：sum（相加）、highest（取最高）、two-highest-levels（取最高两级）"),
    )
    forwarding: Text = Field(
        "adds", description=N_("转报上级采用：adds（另加）、replaces（各层级只计分值最高的一级）")
    )
    instructions: Text = Field("sum", description=N_("一条信息几次批示：sum（相加）、highest（取最高）"))
    units: Text = Field(
        "equal",
        description=N_(
            "几家共有一条：equal（平分）、each（各得全分）、each-fixed（各得定额）、shares（按比例）、half（各半）"
        ),
    )
    shares: Annotated[tuple[Figure, ...], AsList] = Field(
        (), description=N_("units 为 shares 时各家的份数，如 [3, 2]；单位多于份数时后面的取最后一份")
    )
    rank_by: Text = Field("month", description=N_("排名依据：month（本月得分）、cumulative（本年累计）"))


class Quality(Part):
    """The quality coefficient (质量系数): its range, and what it may be given to."""

    id: Id = Field(description=N_("编号，台账引用"))
    says: Text = Field(description=N_("办法原句"))
    lowest: Figure = Field(alias="from", description=N_("系数下限"))
    highest: Figure = Field(alias="to", description=N_("系数上限"))
    when: When = Field(default_factory=dict)


class Rule(Part):
    """A line of the decision table: when this happens, so many points.

    Within an event and a track the first rule that matches, in the order written, is the one that counts.
    """

    id: Id = Field(description=N_("规则编号，定下后不再改"))
    says: Text = Field(description=N_("办法原句，台账与解释里照录"))
    event: Many = Field(description=N_("事项，可列几个"))
    when: When = Field(default_factory=dict)
    points: Figure = Field("", description=N_("分值，扣分为负"))
    factor: Figure = Field("", description=N_("倍数：乘以同一事项主项（track: main）的分值"))
    of_adopted: Figure = Field("", description=N_("按该条信息本级采用分值的几倍计，用于转报"))
    of_item: Figure = Field("", description=N_("按该条信息全部得分的几倍计，如 -0.5 为扣去一半"))
    each: Figure = Field("", description=N_("几家共有时每家的定额，用于 units: each-fixed"))
    units: Text = Field("", description=N_("几家共有时的办法，与总的办法不同时才写"))
    track: Id = Field("main", description=N_("计分项：同一事项内各计分项各取一条规则，分值相加、倍数相乘"))
    account: Id | None = Field(None, description=N_("记入哪本账；不写则记入第一本"))
    reverses: Annotated[tuple[Text, ...], AsList] = Field(
        (), description=N_("冲回该条信息此前哪些事项的得分，用于撤销")
    )
    bars: Text = Field("", description=N_("取消评优资格的时段：month 或 year"))
    before: Annotated[tuple[Id, ...], AsList] = Field(
        (), description=N_("与这些规则有交叉时，明示以本条为先")
    )


class Required(Part):
    """How many a class of units, or a unit, must reach."""

    number: Figure = Field(description=N_("应达到的数"))
    when: When = Field(default_factory=dict)


class Quota(Part):
    """A base duty (基础任务) and what falling short of it costs."""

    id: Id = Field(description=N_("编号，台账引用"))
    says: Text = Field(description=N_("办法原句"))
    per: Text = Field("month", description=N_("时段：month 或 year"))
    counts: Text = Field(
        "submitted", description=N_("数什么：submitted、adopted、adoption-rate 或 points（看 of 所列的账）")
    )
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
    says: Text = Field(description=N_("办法原句"))
    per: Text = Field("year", description=N_("时段：month 或 year"))
    over: Text = Field("scored", description=N_("除以什么：submitted、adopted 或 scored（计分条数）"))


class Limit(Part):
    """A cap or a floor (封顶、保底)."""

    id: Id = Field(description=N_("编号，台账引用"))
    says: Text = Field(description=N_("办法原句"))
    per: Text = Field("month", description=N_("对什么封顶保底：item、month 或 year"))
    account: Id | None = Field(None, description=N_("对哪本账；不写则对全部计入得分的账，item 则对第一本"))
    at_most: Figure = Field("", description=N_("上限"))
    at_least: Figure = Field("", description=N_("下限"))


class Zeroing(Part):
    """So many of an event in a period set its points to zero (清零)."""

    id: Id = Field(description=N_("编号，台账引用"))
    says: Text = Field(description=N_("办法原句"))
    event: Many = Field(description=N_("事项"))
    when: When = Field(default_factory=dict)
    number: Figure = Field("1", description=N_("达到几次"))
    per: Text = Field("year", description=N_("时段：month 或 year"))


class RuleBook(Record):
    """The rules in force from a date, ``scoring/rulebooks/<effective-date>.yml``, or a preset."""

    FALLBACK: ClassVar = {"name": "unread"}

    name: Text = Field(description=N_("办法名称"))
    basis: Text = Field("", description=N_("依据或出处"))
    illustrative: YesNo = Field(False, description=N_("是否只作示例，并非某地公布的办法"))
    decimals: Figure = Field("2", description=N_("分值保留几位小数，四舍五入"))
    groups: Annotated[tuple[Group, ...], AsList] = Field((), description=N_("排名分组，按列表次序"))
    accounts: Annotated[tuple[Account, ...], AsList] = Field((), description=N_("分账；不列则只有一本“得分”"))
    publications: Annotated[tuple[Publication, ...], AsList] = Field(
        (), description=N_("本办公室刊物之外的刊物")
    )
    policies: Policies = Field(default_factory=Policies, description=N_("合并与分配的办法"))
    quality: Quality | None = Field(None, description=N_("质量系数"))
    rules: Annotated[tuple[Rule, ...], AsList] = Field((), description=N_("规则，先写的先用"))
    quotas: Annotated[tuple[Quota, ...], AsList] = Field((), description=N_("基础任务"))
    averages: Annotated[tuple[Average, ...], AsList] = Field((), description=N_("按条平均"))
    limits: Annotated[tuple[Limit, ...], AsList] = Field((), description=N_("封顶与保底"))
    zeroings: Annotated[tuple[Zeroing, ...], AsList] = Field((), description=N_("清零"))

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
