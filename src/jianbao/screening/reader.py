"""The report as an editor reads it in the terminal: its facts, what it repeats, what it goes with, its text."""

from collections.abc import Iterable, Iterator

from jianbao.desk.fates import STATES, state_of
from jianbao.desk.sheet import Waiting
from jianbao.desk.trail import Trails
from jianbao.language import _, listed
from jianbao.office import Office
from jianbao.printing.document import (
    Block,
    Code,
    Heading,
    Listing,
    Paragraph,
    Quote,
    Rule,
    Spans,
    Table,
    plain,
)
from jianbao.printing.markdown import read
from jianbao.records.report import GRADES, KINDS, STAGES, Report
from jianbao.screening.lines import Line, Passage, Run, columns, laid, passage, table
from jianbao.text.characters import visible

WIDEST = 84
"""Columns of running text: forty-two Chinese characters; a longer line is hard to follow."""


def report_lines(office: Office, trails: Trails, one: Waiting, width: int) -> list[Line]:
    """Return a report's lines in a width."""
    width = min(width, WIDEST)
    lines = laid([passage(shown(one.report.title), "title"), _head(office, one)], width)
    lines += laid(_packed(_facts(office, one), width), width)
    beside = [*_similar(office, trails, one), *_copies(office, one), *_cluster(office, one)]
    if beside:
        lines += [(), *laid(beside, width)]
    lines += [(Run("─" * width, "faint"),)]
    for number, block in enumerate(read(one.report.body)):
        lines += [()] if number else []
        lines += _block(block, width)
    return lines


def shown(text: str) -> str:
    """Return a contributor's text on one line with every character showing."""
    return visible(" ".join(text.split()), None)


def _head(office: Office, one: Waiting) -> Passage:
    report = one.report
    days = one.days(office.today)
    waited = _("{since} 收到，已等 {days} 天").format(since=one.since, days=days)
    return passage(
        _("{unit}　{kind}　{days}").format(unit=_units(office, report), kind=_kind(report), days=waited),
        "quiet",
    )


def _facts(office: Office, one: Waiting) -> Iterator[Line]:
    report = one.report
    author = office.person_by_id.get(report.author)
    told = [
        (_("报送人"), author.name if author else report.author),
        (_("事实日期"), str(report.occurred or "")),
        (_("来源"), listed(report.sources)),
        (_("报送要点"), _title(office.keypoint_by_id.get(report.keypoint or ""))),
        (_("应约稿"), _title(office.commission_by_id.get(report.commission or ""))),
        (_("决策部署"), _title(office.decision_by_id.get(report.decision or ""))),
        (_("更正"), report.supersedes or ""),
        (_("事发"), _event(report)),
    ]
    for label, value in told:
        if value:
            yield Run(_("{label}：").format(label=label), "quiet"), Run(shown(value))


def _packed(facts: Iterable[Line], width: int) -> Iterator[Passage]:
    """Yield the facts, as many on a line as it takes whole."""
    line: Line = ()
    for fact in facts:
        longer = (*line, Run("  "), *fact) if line else fact
        if line and columns("".join(run.text for run in longer)) > width:
            yield Passage(line, other="  ")
            longer = fact
        line = longer
    if line:
        yield Passage(line, other="  ")


def _labelled(label: str, runs: list[Run], dress: str = "quiet") -> Passage:
    return Passage((Run(_("{label}：").format(label=label), dress), *runs), other="  ")


def _title(record: object) -> str:
    return str(getattr(record, "title", ""))


def _units(office: Office, report: Report) -> str:
    units = (office.unit_by_id.get(id) for id in report.units)
    return listed(unit.label if unit else id for unit, id in zip(units, report.units, strict=True))


def _kind(report: Report) -> str:
    urgent = report.urgent
    return _(KINDS[report.kind]) + (_("（{stage}）").format(stage=_(STAGES[urgent.stage])) if urgent else "")


def _event(report: Report) -> str:
    urgent = report.urgent
    if urgent is None:
        return ""
    grade = _("{grade}级（{name}）").format(grade=urgent.grade, name=_(GRADES[urgent.grade]))
    return f"{urgent.occurred_at:%Y-%m-%d %H:%M} {urgent.place} {grade}"


def _similar(office: Office, trails: Trails, one: Waiting) -> Iterator[Passage]:
    """Yield what it repeats; all these came first."""
    for match in one.similar[:3]:
        other = office.report_by_id[match.report]
        share = _("与先到的雷同 {percent}%").format(percent=round(match.containment * 100))
        yield _labelled(
            share,
            [Run(_other(office, other)), Run(f" {_(STATES[state_of(trails, other)])}", "strong")],
            "warn",
        )


def _copies(office: Office, one: Waiting) -> Iterator[Passage]:
    """Yield what came later and repeats it."""
    if one.copies:
        others = [_other(office, office.report_by_id[id]) for id in one.copies[:3]]
        yield _labelled(_("后到的与它雷同"), [Run(listed(others))], "warn")


def _cluster(office: Office, one: Waiting) -> Iterator[Passage]:
    if one.cluster is not None:
        about = _("可合编（都说到{words}）").format(words=listed(one.cluster.words[:4]))
        others = [office.report_by_id[id] for id in one.cluster.reports if id != one.report.id]
        yield _labelled(about, [Run(listed(_other(office, other) for other in others))], "accent")


def _other(office: Office, other: Report) -> str:
    return _("{unit}《{title}》").format(unit=_units(office, other), title=shown(other.title))


def _block(block: Block, width: int, depth: int = 0) -> list[Line]:
    match block:
        case Heading():
            return laid([passage(plain(block.spans), "head")], width)
        case Paragraph():
            return laid([Passage(_runs(block.spans), first="" if depth else "　　")], width)
        case Listing():
            return [
                line for at, item in enumerate(block.items) for line in _item(block, at, item, width, depth)
            ]
        case Table():
            rows = [[plain(cell) for cell in row] for row in (block.head, *block.rows)]
            return table(rows, [one == "right" for one in block.alignments], width)
        case Quote():
            inner = [line for one in block.blocks for line in _block(one, width - 2, depth + 1)]
            return [(Run("│ ", "faint"), *line) for line in inner]
        case Code():
            return laid([passage(line, "quiet", other="  ") for line in block.lines], width)
        case Rule():
            return [(Run("─" * width, "faint"),)]


def _item(listing: Listing, at: int, item: tuple[Block, ...], width: int, depth: int) -> list[Line]:
    mark = "· " if listing.start is None else f"{listing.start + at}. "
    inner = [line for one in item for line in _block(one, width - len(mark), depth + 1)]
    return [(Run(" " * len(mark) if number else mark, "quiet"), *line) for number, line in enumerate(inner)]


def _runs(spans: Spans) -> tuple[Run, ...]:
    return tuple(Run(span.text, "strong" if span.strong else "quiet" if span.code else "") for span in spans)
