"""Runs every check over an office and returns all problems at once."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from jianbao.checks.register import CHECK_BY_FAULT, CHECKS, Check
from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Problem
from jianbao.text.characters import visible
from jianbao.text.fault import Fault

UNREAD = frozenset(
    [
        "date",
        "time",
        "count",
        "amount",
        "yes-no",
        "choice",
        "id",
        "digest",
        "wrong-shape",
        "wrong-value",
        "alias",
        "tag",
        "report-path",
    ]
)
"""Faults after which nothing more can be said of the same place."""
MOST = 50
"""Problems of one check in one file that are told one by one."""


def run(office: Office, checks: Collection[Check] = CHECKS) -> list[Problem]:
    """Return everything that is wrong with an office, sorted by place; of ``checks`` alone where given.

    Where a value could not be read at all, only that is said of it: what other checks find at the
    same place follows from it. Likewise of a file that a check finds spoilt as a whole, ``alone``. Of
    more than :data:`MOST` problems of one kind in one file the rest is counted, and repaired with the
    last one told.
    """
    unread = {_at(fault) for fault in office.faults if _is_unread(fault)}
    problems = list(_of_faults(office))
    frozen = settled(office)
    for check in checks:
        for problem in _found_by(check, office):
            if check.of_office is None or _at(problem) not in unread:
                problems.append(_entered(check, problem, office))
    alone = {check.id for check in checks if check.alone}
    spoilt = {one.place.path for one in problems if one.id in alone}
    kept = (
        replace(one, edits=()) if one.place.path in frozen else one
        for one in problems
        if one.id in alone or one.place.path not in spoilt
    )
    return sorted(_told(kept), key=lambda problem: problem.order)


def settled(office: Office) -> frozenset[str]:
    """Return the files that no repair may touch: reports that were received, issues that were sealed, chains.

    A correction there is a new record; a machine that tidied one up would break its digest.
    """
    received = office.receipts_by_report
    sealed = {seal.issue for seal in office.seals}
    return frozenset(
        [report.path for report in office.reports if report.id in received]
        + [issue.path for issue in office.issues if issue.id in sealed]
        + [path for path in office.sources if path.startswith(("desk/receipts/", "scoring/ledger/"))]
    )


def _at(thing: Fault | Problem) -> tuple[str, int, int]:
    return (thing.place.path, thing.place.line, thing.place.column)


def _is_unread(fault: Fault) -> bool:
    return fault.kind in UNREAD or (fault.kind == "missing-key" and bool(fault.facts.get("empty")))


def _of_faults(office: Office) -> Iterator[Problem]:
    for fault in office.faults:
        check = CHECK_BY_FAULT[fault.kind]
        assert check.of_fault is not None  # noqa: S101 – the register's own invariant
        problem = check.of_fault(fault)
        yield _entered(check, replace(problem, edits=problem.edits or fault.edits), office)


def _found_by(check: Check, office: Office) -> Iterator[Problem]:
    if check.of_source is not None:
        for source in office.sources.values():
            yield from check.of_source(source)
    if check.of_office is not None:
        yield from check.of_office(office)


def _entered(check: Check, problem: Problem, office: Office) -> Problem:
    """Give a problem its id and severity, and let it say nothing that hides.

    A file of which bytes were lost in reading offers no repair: it is never written again.
    """
    severity = office.card.severities.get(check.id, check.severity)
    source = office.sources.get(problem.place.path)
    edits = problem.edits if source is not None and source.encoding else ()
    message, help = visible(problem.message, None), visible(problem.help, None)
    return replace(problem, id=check.id, severity=severity, edits=edits, message=message, help=help)


def _told(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield the problems, those of one check in one file at most :data:`MOST` times."""
    by_check = sorted(problems, key=lambda problem: (problem.place.path, problem.id, problem.order))
    for _key, group in groupby(by_check, key=lambda problem: (problem.place.path, problem.id)):
        told = list(group)
        if len(told) > MOST:
            rest = told[MOST:]
            message = _("{message}（同类问题其后还有 {count} 处，不再逐一列出。）").format(
                message=told[MOST - 1].message, count=len(rest)
            )
            edits = told[MOST - 1].edits + tuple(edit for problem in rest for edit in problem.edits)
            told[MOST - 1 :] = [replace(told[MOST - 1], message=message, edits=edits)]
        yield from told
