"""What to learn from (写稿参考): items before and after editing, and why reports were not adopted."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from jianbao.desk.lessons import Candidate, candidates, refusals
from jianbao.language import N_, _
from jianbao.pages import address
from jianbao.pages.beside import Beside, after, before, beside
from jianbao.pages.edition import Edition
from jianbao.pages.page import Origin, Page
from jianbao.pages.sections import pages_of
from jianbao.pages.sheet import printed
from jianbao.records.desk import AWARD_LEVELS, REASONS, ReportVerdict

MOST = 12
"""Items shown."""
POOL = 60
"""Candidates compared to find them: the best and latest, however old the office is."""
OPENING = 420
"""Characters shown of either side; the whole stands on the report's page."""
REASONS_SHOWN = 8

LEAST_KEPT = 0.2
"""Below this the editors wrote a text of their own, and it shows nothing of the original."""
MOST_KEPT = 0.95
"""Above this there was nothing to change."""

ANSWERS: dict[tuple[str, str], str] = {
    ("transferable", "yes"): N_("有借鉴推广意义"),
    ("transferable", "no"): N_("借鉴推广意义不大"),
    ("accurate", "yes"): N_("问题判断准确"),
    ("accurate", "no"): N_("问题判断不够准"),
    ("timely", "yes"): N_("时机及时"),
    ("timely", "no"): N_("时机已过"),
    ("targeted", "yes"): N_("建议有针对性"),
    ("targeted", "no"): N_("建议针对性不强"),
}
"""The four questions with what an answer to each says; one that does not apply says nothing."""


@dataclass(frozen=True)
class Lesson:
    """An item before and after, why it stands here, and what the editor said of the report."""

    candidate: Candidate
    beside: Beside
    merits: tuple[str, ...]
    answers: tuple[str, ...]


def pages(edition: Edition) -> Iterator[Page]:
    """Yield the one page."""
    blank = Page(
        address.TRAINING,
        "front",
        "desk",
        _("写稿参考"),
        beside=pages_of("desk", edition),
        origin=Origin(commit=edition.commit),
        wide=True,
    )
    yield printed(
        blank,
        "training.html",
        edition,
        lessons=lessons(edition),
        before=before,
        after=after,
        opening=OPENING,
        refusals=[
            (_(REASONS[one.reason]), one.count, one.example)
            for one in refusals(edition.office, edition.report_by_id)[:REASONS_SHOWN]
        ],
    )


def lessons(edition: Edition) -> list[Lesson]:
    """Return the items to learn from: good and instructed ones first, then by level, then the most changed."""
    published = (
        one for one in candidates(edition.office, edition.trails) if one.report.id in edition.report_by_id
    )
    compared = [(one, beside(edition, one.report, one.use)) for one in islice(published, POOL)]
    changed = [
        (one, found)
        for one, found in compared
        if found is not None and LEAST_KEPT <= found.text.share <= MOST_KEPT
    ]
    changed.sort(key=lambda pair: (pair[0].merit.rank, 1 - pair[1].text.share), reverse=True)
    return [Lesson(one, found, _merits(edition, one), answers(one.verdict)) for one, found in changed[:MOST]]


def _merits(edition: Edition, one: Candidate) -> tuple[str, ...]:
    told = [
        _("{leader}批示").format(leader=instruction.leader)
        for instruction in edition.trails.instructions.get(one.report.id, ())
    ]
    if one.merit.good:
        told.append(_("好稿"))
    if one.merit.level != "own":
        told.append(_("{level}采用").format(level=_(AWARD_LEVELS[one.merit.level])))
    return tuple(told)


def answers(verdict: ReportVerdict | None) -> tuple[str, ...]:
    """Return what a verdict's answers to the four questions say."""
    if verdict is None:
        return ()
    given = verdict.criteria
    return tuple(
        _(said) for (question, answer), said in ANSWERS.items() if getattr(given, question) == answer
    )
