"""The next issue as text: numbers, masthead data, headings, and each report's text as a beginning."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import frontmatter

from jianbao.assembly.selection import Choice
from jianbao.desk.trail import Use
from jianbao.language import _, speaking
from jianbao.office import Office
from jianbao.records.bulletin import Series
from jianbao.text.borders import bordered
from jianbao.text.header import STRICT

_HEADING = re.compile(r"^(#{2,6})(?=[ \t])", re.MULTILINE)
_FENCED = re.compile(r"^ {0,3}(`{3,}|~{3,}).*?(?:^ {0,3}\1|\Z)", re.MULTILINE | re.DOTALL)
_SENTENCE = re.compile(r"[^。！？]*[。！？]”?")


def next_number(office: Office, series: Series, year: int) -> tuple[int, int]:
    """Return the next issue's number of the year and its running total."""
    issues = [issue for issue in office.issues if issue.series == series.id]
    number = max((i.number for i in issues if i.year == year), default=series.number_before.get(str(year), 0))
    total = max((issue.total for issue in issues), default=series.total_before)
    return number + 1, total + 1


@dataclass(frozen=True, slots=True)
class Drafted:
    """An item as drafted: under which column, its title and text, and its entry; a notice's items have none.

    ``id`` is what the item is known by when it is drafted again: its lead report's.
    """

    column: str
    title: str
    id: str
    text: str
    entry: Mapping[str, Any] | None = None

    @property
    def piece(self) -> str:
        """The item in an issue's body, its text within borders."""
        return f"### {self.title}\n\n{bordered(self.id, self.text)}"


def draft(office: Office, series: Series, editor: str, items: Sequence[Drafted]) -> tuple[str, str]:
    """Return the next issue's path and its Markdown, dated the office's today: masthead data, entries, items."""
    number, total = next_number(office, series, office.today.year)
    path = f"bulletins/{series.id}/{office.today.year}/{number:03}.md"
    header: dict[str, Any] = {
        "series": series.id,
        "number": str(number),
        "total": str(total),
        "date": str(office.today),
        "editor": editor,
        "reviewer": next((person.id for person in office.serving("reviewer")), None),
        "approver": next((person.id for person in office.serving("approver")), None),
        "distribution": _distribution(series),
        "copies": str(series.copies),
        "entries": [dict(item.entry) for item in items if item.entry is not None],
    }
    body: list[str] = []
    column = ""
    for item in items:
        if item.column != column:
            column = item.column
            body.append(f"## {column}")
        body.append(item.piece)
    post = frontmatter.Post("\n\n".join(body), **header)
    written: str = frontmatter.dumps(post, handler=STRICT, sort_keys=False)
    return path, written.rstrip("\n") + "\n"


def _distribution(series: Series) -> dict[str, list[str]]:
    to = series.distribution
    readers = {"report": list(to.report), "send": list(to.send), "issue": list(to.issue)}
    return {way: listed for way, listed in readers.items() if listed}


def item_of(office: Office, choice: Choice) -> Drafted:
    """Return a choice as an item: its reports' text as a beginning, a correction introduced as one."""
    entry: dict[str, Any] = {
        "reports": [report.id for report in choice.reports],
        "column": choice.column.name,
        "form": choice.form,
        "level": "own",
    }
    if choice.verdict.quality is not None:
        entry["coefficient"] = str(choice.verdict.quality.coefficient)
    if choice.corrects is not None:
        entry["corrects"] = f"{choice.corrects.issue.id}#{choice.corrects.number}"
    return Drafted(choice.column.name, choice.lead.title, choice.lead.id, _text(office, choice), entry)


def _text(office: Office, choice: Choice) -> str:
    if choice.form == "brief":
        text = _first_sentence(choice.lead.body)
    else:
        text = "\n\n".join(demoted(report.body.strip()) for report in choice.reports)
    if choice.corrects is None:
        return text
    with speaking("zh"):
        return f"{correction(office, choice.corrects)}\n\n{text}"


def correction(office: Office, use: Use) -> str:
    """Return the sentence that introduces the correction of an item of an earlier issue."""
    series, items = office.series_by_id.get(use.issue.series), use.issue.items
    return _("《{name}》第{issue}期（总第{total}期）“{title}”一文有误，更正如下：").format(
        name=series.name if series else use.issue.series,
        issue=use.issue.number,
        total=use.issue.total,
        title=items[use.number - 1].title if use.number <= len(items) else "",
    )


def _first_sentence(body: str) -> str:
    paragraph = next(
        (p for p in body.strip().split("\n\n") if p and not p.startswith(("#", "|", "-", ">"))), body
    )
    sentence = _SENTENCE.match(paragraph.replace("\n", ""))
    return sentence.group().strip() if sentence else paragraph.strip()


def demoted(body: str) -> str:
    """Return a report's body with its headings two levels lower, under an item's ``###``; code stays."""
    pieces: list[str] = []
    at = 0
    for fence in _FENCED.finditer(body):
        pieces += [_lower(body[at : fence.start()]), fence.group()]
        at = fence.end()
    return "".join([*pieces, _lower(body[at:])])


def _lower(text: str) -> str:
    return _HEADING.sub(lambda mark: "#" * min(6, len(mark.group(1)) + 2), text)
