"""The publications (简报): a series, its numbered issues, and the seal that says what was signed."""

import re
from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from jianbao.language import N_
from jianbao.records.desk import AwardLevel
from jianbao.records.fields import CHOICE, Amount, AsList, Count, Day, Digest, Id, Moment, Text, YesNo
from jianbao.records.record import Part, Record

Form = Literal["single", "combined", "brief"]
FORMS: dict[Form, str] = {"single": N_("单篇"), "combined": N_("综合"), "brief": N_("简讯")}
Cadence = Literal["daily", "weekly", "ten-days", "monthly", "as-needed"]
CADENCES: dict[Cadence, str] = {
    "daily": N_("每日"),
    "weekly": N_("每周"),
    "ten-days": N_("每旬"),
    "monthly": N_("每月"),
    "as-needed": N_("不定期"),
}
MARKS: dict[str, str] = {
    "★": N_("上级领导批示"),
    "☆": N_("本级领导批示"),
    "●": N_("中央采用"),
    "△": N_("省级采用"),
}


MANY = 12
"""Titles that fit the contents on an issue's first page."""


class Distribution(Part):
    """Who receives an issue: 报 (superiors), 送 (peers), 发 (subordinates)."""

    report: Annotated[tuple[Text, ...], AsList] = Field((), description=N_("报：上级"))
    send: Annotated[tuple[Text, ...], AsList] = Field((), description=N_("送：平级"))
    issue: Annotated[tuple[Text, ...], AsList] = Field((), description=N_("发：下级"))


class Column(Part):
    """A column of a series (栏目) and the kinds of report it takes."""

    name: Text = Field(description=N_("栏目名称"))
    kinds: Annotated[tuple[Id, ...], AsList] = Field((), description=N_("收哪些种类的信息；不列则不限"))
    form: Annotated[Form, CHOICE] = Field("single", description=N_("通常的采用形式"))


class Series(Record):
    """A publication, an entry of ``bulletins/series.yml``."""

    FALLBACK: ClassVar = {"id": "unread", "name": "unread"}

    id: Id = Field(description=N_("刊物编号，也是文件夹名"))
    name: Text = Field(description=N_("刊名"))
    office: Text = Field("", description=N_("编印单位"))
    cadence: Annotated[Cadence, CHOICE] = Field("as-needed", description=N_("刊期"))
    columns: Annotated[tuple[Column, ...], AsList] = Field((), description=N_("栏目，按刊出次序"))
    level: Annotated[AwardLevel, CHOICE] = Field("own", description=N_("刊物层级"))
    most_items: Count = Field(0, description=N_("一期最多几条；0 为不限"))
    total_before: Count = Field(0, description=N_("建库以前已出的总期数"))
    number_before: dict[Text, Count] = Field(default_factory=dict, description=N_("某年建库以前已出的期数"))
    distribution: Distribution = Field(default_factory=Distribution, description=N_("默认的报送发范围"))
    copies: Count = Field(0, description=N_("默认印数"))
    note: Text = Field("", description=N_("报头左上角的字样，如“内部资料 注意保存”"))
    two_person: YesNo = Field(True, description=N_("编辑与签发须为两人"))
    about: Text = Field("", description=N_("办刊宗旨"))


class IssueEntry(Part):
    """One item of an issue: the reports behind it and how they were used."""

    reports: Annotated[tuple[Id, ...], AsList] = Field(description=N_("所用信息的编号"))
    column: Text = Field(description=N_("栏目"))
    form: Annotated[Form, CHOICE] = Field("single", description=N_("采用形式"))
    level: Annotated[AwardLevel, CHOICE] = Field("own", description=N_("采用层级"))
    coefficient: Amount | None = Field(None, description=N_("质量系数"))
    marks: Annotated[tuple[Text, ...], AsList] = Field((), description=N_("标记：★ ☆ ● △"))
    corrects: Text | None = Field(
        None, description=N_("更正哪一期的第几条，如 xinxi/2026/030#2；更正不另计分")
    )

    @property
    def corrected(self) -> tuple[str, int] | None:
        """The issue and the number of the item, from 1, that this one corrects; None if none, or misspelt."""
        match = re.fullmatch(r"([a-z0-9-]+/\d{4}/\d{3})#([1-9]\d?)", self.corrects or "")
        return (match[1], int(match[2])) if match else None


class Item(Part):
    """A headed text of an issue's body: where it stands, and its Markdown."""

    column: str
    title: str
    body: str
    line: int


class Issue(Record):
    """A numbered issue, ``bulletins/<series>/<yyyy>/<nnn>.md``."""

    FALLBACK: ClassVar = {
        "series": "unread",
        "number": 0,
        "total": 0,
        "date": date.min,
        "editor": "unread",
        "entries": (),
    }

    series: Id = Field(description=N_("刊物编号"))
    number: Count = Field(description=N_("本年第几期"))
    total: Count = Field(description=N_("总第几期"))
    date: Day = Field(description=N_("签发日期"))
    editor: Id = Field(description=N_("责任编辑"))
    reviewer: Id | None = Field(None, description=N_("审核"))
    approver: Id | None = Field(None, description=N_("签发"))
    distribution: Distribution = Field(default_factory=Distribution, description=N_("报送发范围"))
    copies: Count = Field(0, description=N_("印数"))
    entries: Annotated[tuple[IssueEntry, ...], AsList] = Field(description=N_("各条内容，按刊出次序"))

    items: tuple[Item, ...] = Field((), exclude=True)
    body: str = Field("", exclude=True)
    body_start: int = Field(0, exclude=True)
    sha256: str = Field("", exclude=True)

    FROM_PATH: ClassVar = frozenset({"items", "body", "body_start", "sha256"})

    @property
    def id(self) -> str:
        """``<series>/<yyyy>/<nnn>``, from the path."""
        return self.path.removeprefix("bulletins/").removesuffix(".md")

    @property
    def headlines(self) -> tuple[tuple[int, str], ...]:
        """What the issue says it holds: its titles, or of more than :data:`MANY` its columns.

        Each stands with the number, from 1, of the item that it leads to.
        """
        titles = [(number, item.title) for number, item in enumerate(self.items, start=1)]
        columns: dict[str, int] = {}
        for number, item in enumerate(self.items, start=1):
            columns.setdefault(item.column, number)
        if len(titles) <= MANY or len(columns) == 1:
            return tuple(titles)
        return tuple((number, column) for column, number in columns.items())

    @property
    def year(self) -> int:
        """The year of the number series, from the path."""
        return int(self.id.split("/")[1])


class SealedRuleBook(Part):
    """The rule book in force when an issue was signed."""

    date: Day = Field(description=N_("计分办法的施行日期"))
    sha256: Digest = Field(description=N_("计分办法文件的摘要"))


class Seal(Record):
    """What was signed, ``bulletins/<series>/<yyyy>/<nnn>.seal.json``."""

    FALLBACK: ClassVar = {}

    version: Count = Field(description=N_("封签格式版本"))
    issue: Text = Field(description=N_("所封的刊物"))
    sha256: Digest = Field(description=N_("刊物文件的摘要"))
    reports: dict[Text, Digest] = Field(default_factory=dict, description=N_("所用信息的摘要"))
    rulebook: SealedRuleBook | None = Field(None, description=N_("计分办法"))
    signed_by: Id = Field(description=N_("签发人"))
    signed_at: Moment = Field(description=N_("签发时间"))
