"""The original beside what was published: one report, the items made from it, and what each kept of its words."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from jianbao.desk.kept import Comparison, Stretch, compare
from jianbao.desk.trail import Use
from jianbao.language import _
from jianbao.pages.edition import Edition
from jianbao.press.plain import plain
from jianbao.records.bulletin import FORMS
from jianbao.records.report import Report

_MARKED = {
    "kept": Markup("{}"),
    "removed": Markup("<del>{}</del>"),
    "added": Markup("<ins>{}</ins>"),
}


@dataclass(frozen=True)
class Beside:
    """A report beside one item: title and text compared; of a combined item the shares of the other reports."""

    use: Use
    title: Comparison
    text: Comparison
    others: tuple[tuple[Report, str], ...] = ()

    @property
    def anchor(self) -> str:
        """The id of the comparison on the report's page."""
        return anchor(self.use.issue.id, self.use.number)

    @property
    def form(self) -> str:
        """How the report was used, in a word."""
        return _(FORMS[self.use.entry.form])

    @property
    def brief(self) -> bool:
        """Whether the item is a sentence only: the original, nearly all of it left out, need not be shown."""
        return self.use.entry.form == "brief"

    @property
    def share(self) -> str:
        """How much of the published text is the original's."""
        return percent(self.text.share)

    @property
    def used(self) -> str:
        """How much of the original was published."""
        return percent(self.text.used)


def besides(edition: Edition, report: Report) -> tuple[Beside, ...]:
    """Return a report beside each item made from it, the earliest first; items without text are left out."""
    uses = edition.trails.uses.get(report.id, ())
    return tuple(found for use in uses if (found := beside(edition, report, use)) is not None)


def anchor(issue: str, number: int) -> str:
    """The id, on a report's page, of its comparison with an item of an issue."""
    return f"use-{issue.replace('/', '-')}-{number}"


def percent(share: float) -> str:
    """A share as it is shown: ``100%`` and ``0%`` are said only of all and of nothing."""
    rounded = round(share * 100)
    if 0 < share < 1:
        rounded = min(max(rounded, 1), 99)
    return f"{rounded}%"


def beside(edition: Edition, report: Report, use: Use) -> Beside | None:
    """Return a report beside one item; None where the item has no text or its series no page."""
    item = next(iter(use.issue.items[use.number - 1 :]), None)
    if item is None or not item.body.strip() or use.issue.series not in edition.office.series_by_id:
        return None
    published = plain(item.body)
    others = (edition.report_by_id.get(other) for other in use.entry.reports if other != report.id)
    return Beside(
        use,
        compare(report.title, item.title),
        compare(plain(report.body), published),
        tuple(
            (other, percent(compare(plain(other.body), published).share))
            for other in others
            if other is not None
        ),
    )


def before(comparison: Comparison, most: int | None = None) -> Markup:
    """Return the original as paragraphs, struck where it was not published; no more than its opening if asked."""
    return _paragraphs((one for one in comparison.stretches if one.sort != "added"), most)


def after(comparison: Comparison, most: int | None = None) -> Markup:
    """Return the published text as paragraphs, underlined where it is not the original's."""
    return _paragraphs((one for one in comparison.stretches if one.sort != "removed"), most)


def _paragraphs(stretches: Iterator[Stretch], most: int | None) -> Markup:
    told = (pair for pair in _by_line(_opening(stretches, most)) if pair[1].text)
    return Markup("\n").join(
        Markup("<p>{}</p>").format(Markup("").join(_MARKED[one.sort].format(one.text) for _at, one in line))
        for _number, line in groupby(told, key=lambda pair: pair[0])
    )


def _opening(stretches: Iterator[Stretch], most: int | None) -> Iterator[Stretch]:
    """Yield stretches up to so many characters, and dots in place of what follows."""
    left = most
    for one in stretches:
        if left is not None and len(one.text) > left:
            yield Stretch(one.sort, one.text[:left])
            yield Stretch("kept", _("……"))
            return
        yield one
        left = None if left is None else left - len(one.text)


def _by_line(stretches: Iterator[Stretch]) -> Iterator[tuple[int, Stretch]]:
    """Yield stretches cut at the ends of lines, each with the number of its line."""
    line = 0
    for one in stretches:
        for at, text in enumerate(one.text.split("\n")):
            line += at > 0
            yield line, Stretch(one.sort, text)
