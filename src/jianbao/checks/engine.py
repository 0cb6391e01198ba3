"""Runs every check over an office and returns all problems at once."""

from collections.abc import Iterator
from dataclasses import replace

from jianbao.checks.register import CHECK_BY_FAULT, CHECKS, Check
from jianbao.office import Office
from jianbao.problem import Problem


def run(office: Office) -> list[Problem]:
    """Return everything that is wrong with an office, sorted by place.

    Where a value could not be read at all, only that is said of it: what other checks find at the
    same place follows from it.
    """
    unread = {
        (fault.place.path, fault.place.line, fault.place.column)
        for fault in office.faults
        if fault.kind != "syntax"
    }
    problems = list(_of_faults(office))
    for check in CHECKS:
        for problem in _found_by(check, office):
            place = problem.place
            if check.of_office is None or (place.path, place.line, place.column) not in unread:
                problems.append(_entered(check, problem, office))
    return sorted(problems, key=lambda problem: problem.order)


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
    severity = office.card.severities.get(check.id, check.severity)
    return replace(problem, id=check.id, severity=severity)
