"""An issue's parts as the words that go on paper, in the order in which they stand there.

The words are Chinese whatever language the user is spoken to in: a bulletin is a Chinese paper.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from jianbao.clock import BEIJING
from jianbao.office import Office
from jianbao.printing.characters import printable, tight, width
from jianbao.printing.document import Block, Heading
from jianbao.printing.geometry import PAGE, TITLE_CHARACTERS
from jianbao.printing.markdown import read
from jianbao.printing.titles import title_lines
from jianbao.records.bulletin import Form, Issue, Series

Shape = Literal["bulletin", "special", "express"]
"""Items under columns; one item with room for an instruction (专报); one urgent item (快报)."""


@dataclass(frozen=True, slots=True)
class Masthead:
    """What stands above the red line (报头)."""

    name: str
    beside: str
    """What the name has in brackets, set smaller: 增刊."""
    size: float
    """Of the name, in points."""
    number: str
    office: str
    date: str
    note: str
    copy: str


@dataclass(frozen=True, slots=True)
class Article:
    """One item: its title cut into lines, its text."""

    title: str
    title_lines: tuple[str, ...]
    marks: str
    form: Form
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """The items of a column; the name is empty where the issue has no columns to tell apart."""

    name: str
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class Tail:
    """What stands below the last line (报尾); each line is whole."""

    recipients: tuple[str, ...]
    credits: tuple[str, ...]
    copies: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole issue; ``contents`` (本期要目) is empty where it has one item."""

    id: str
    shape: Shape
    title: str
    day: date
    masthead: Masthead
    contents: tuple[str, ...]
    sections: tuple[Section, ...]
    tail: Tail

    @property
    def last_break(self) -> tuple[int, int, int]:
        """Where a page may turn so that the tail is not alone on the last: section, article, block from 0.

        It is before the last block and the headings right above it; block 0 stands for the item's title.
        """
        section = len(self.sections) - 1
        article = len(self.sections[section].articles) - 1
        blocks = self.sections[section].articles[article].blocks
        block = max(0, len(blocks) - 1)
        while block > 0 and isinstance(blocks[block - 1], Heading):
            block -= 1
        return section, article, block


def paper_of(office: Office, series: Series, issue: Issue) -> Paper:
    """Return an issue of a series as paper."""
    shape = shape_of(series)
    columns = {item.column for item in issue.items}
    several = len(series.columns) > 1 or len(columns) > 1
    sections = _sections(issue, named=shape == "bulletin" and several)
    titles = tuple(tight(printable(title)) for _number, title in issue.headlines)
    return Paper(
        id=issue.id,
        shape=shape,
        title=f"{series.name}{issue.year}年第{issue.number}期",
        day=issue.date,
        masthead=_masthead(office, series, issue, shape),
        contents=titles if len(titles) > 1 else (),
        sections=sections,
        tail=_tail(office, issue),
    )


def shape_of(series: Series) -> Shape:
    """Return how a series looks: urgent columns only make an express, one item an issue a special."""
    if series.columns and all(set(column.kinds) == {"urgent"} for column in series.columns):
        return "express"
    return "special" if series.most_items == 1 else "bulletin"


def _masthead(office: Office, series: Series, issue: Issue, shape: Shape) -> Masthead:
    name, bracket, beside = printable(series.name).removesuffix("）").partition("（")
    beside = f"（{beside}）" if bracket else ""
    total = f"（总第{issue.total}期）" if issue.total else ""
    return Masthead(
        name=name,
        beside=beside,
        size=PAGE.masthead_size(width(name) / 2, width(beside) / 2),
        number=f"第{issue.number}期{total}",
        office=printable(series.office or office.name),
        date=_moment(office, issue) if shape == "express" else day_in_words(issue.date),
        note=printable(series.note),
        copy="第　　　份" if issue.copies else "",
    )


def day_in_words(day: date) -> str:
    """Return ``2026年11月5日``: Arabic figures, no zero before them."""
    return f"{day.year}年{day.month}月{day.day}日"


def _moment(office: Office, issue: Issue) -> str:
    """Return the time of signing to the minute; an unsigned issue has room for it."""
    sealed = next((seal.signed_at for seal in office.seals if seal.issue == issue.id), None)
    if sealed is None:
        return f"{day_in_words(issue.date)}　　时　　分"
    local: datetime = sealed.astimezone(BEIJING)
    return f"{day_in_words(local.date())}{local.hour}时{local.minute}分"


def _sections(issue: Issue, *, named: bool) -> tuple[Section, ...]:
    """Gather neighbouring items of one column; a column that comes again is a section again."""
    sections: list[tuple[str, list[Article]]] = []
    for at, item in enumerate(issue.items):
        entry = issue.entries[at] if at < len(issue.entries) else None
        marks = "".join(entry.marks) if entry else ""
        title = tight(printable(item.title))
        article = Article(
            title,
            title_lines(title, TITLE_CHARACTERS - len(marks)),
            marks=marks,
            form=entry.form if entry else "single",
            blocks=read(item.body),
        )
        column = printable(item.column) if named else ""
        if not sections or sections[-1][0] != column:
            sections.append((column, []))
        sections[-1][1].append(article)
    return tuple(Section(name, tuple(articles)) for name, articles in sections)


def _tail(office: Office, issue: Issue) -> Tail:
    to = issue.distribution
    recipients = (("报", to.report), ("送", to.send), ("发", to.issue))
    people = (("签发", issue.approver), ("审核", issue.reviewer), ("责任编辑", issue.editor))
    return Tail(
        recipients=tuple(f"{word}：{printable('，'.join(names))}。" for word, names in recipients if names),
        credits=tuple(f"{word}：{_name(office, person)}" for word, person in people if person),
        copies=f"共印{issue.copies}份" if issue.copies else "",
    )


def _name(office: Office, person: str) -> str:
    known = office.person_by_id.get(person)
    return printable(known.name) if known else person
