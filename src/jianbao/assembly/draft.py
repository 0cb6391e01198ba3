"""The next issue as text: numbers, masthead data, headings, and each report's text as a beginning."""

import re
from typing import Any

import frontmatter

from jianbao.assembly.selection import Choice
from jianbao.office import Office
from jianbao.records.bulletin import Series
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


def draft(office: Office, series: Series, choices: tuple[Choice, ...]) -> tuple[str, str]:
    """Return the next issue's path and its Markdown, dated the office's today."""
    entries = [_entry(choice) for choice in choices]
    return issue_text(office, series, choices[-1].sheet.editor, entries, _body(choices))


def issue_text(
    office: Office, series: Series, editor: str, entries: list[dict[str, Any]], body: str
) -> tuple[str, str]:
    """Return the next issue's path and its Markdown: numbers, masthead data, entries and body."""
    number, total = next_number(office, series, office.today.year)
    path = f"bulletins/{series.id}/{office.today.year}/{number:03}.md"
    header: dict[str, Any] = {
        "series": series.id,
        "number": str(number),
        "total": str(total),
        "date": str(office.today),
        "editor": editor,
        "reviewer": next((person.id for person in office.people if person.role == "reviewer"), None),
        "approver": next((person.id for person in office.people if person.role == "approver"), None),
        "distribution": _distribution(series),
        "copies": str(series.copies),
        "entries": entries,
    }
    post = frontmatter.Post(body, **header)
    written: str = frontmatter.dumps(post, handler=STRICT, sort_keys=False)
    return path, written.rstrip("\n") + "\n"


def _distribution(series: Series) -> dict[str, list[str]]:
    to = series.distribution
    return {"report": list(to.report), "send": list(to.send), "issue": list(to.issue)}


def _entry(choice: Choice) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "reports": [report.id for report in choice.reports],
        "column": choice.column.name,
        "form": choice.form,
        "level": "own",
    }
    if choice.verdict.quality is not None:
        entry["coefficient"] = str(choice.verdict.quality.coefficient)
    return entry


def _body(choices: tuple[Choice, ...]) -> str:
    blocks: list[str] = []
    column = ""
    for choice in choices:
        if choice.column.name != column:
            column = choice.column.name
            blocks.append(f"## {column}")
        blocks += [f"### {choice.lead.title}", _text(choice)]
    return "\n\n".join(blocks)


def _text(choice: Choice) -> str:
    if choice.form == "brief":
        return _first_sentence(choice.lead.body)
    return "\n\n".join(demoted(report.body.strip()) for report in choice.reports)


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
