"""Every rule of trust held against one push, or against everything an office's records can be held against."""

from dataclasses import replace

from jianbao.checks.register import CHECK_BY_ID
from jianbao.problem import Problem
from jianbao.trust.evidence import Evidence
from jianbao.trust.push import Proposal
from jianbao.trust.register import RULES


def judge(push: Proposal) -> list[Problem]:
    """Return everything that speaks against a push, sorted by place; it is refused for any of it."""
    found = [
        replace(problem, id=rule.id, severity=rule.severity)
        for rule in RULES
        if rule.of_push is not None
        for problem in rule.of_push(push)
    ]
    return sorted(found, key=lambda problem: problem.order)


REPLAYED = ("JB504", "JB505", "JB513")
"""Checks of the office's content that verify repeats: numbers without gaps, seals against what lies there."""


def audit(evidence: Evidence) -> list[Problem]:
    """Return everything in which an office's records do not hold, sorted by place."""
    found = [
        replace(
            problem, id=rule.id, severity=rule.severity if problem.severity == "error" else problem.severity
        )
        for rule in RULES
        if rule.of_evidence is not None
        for problem in rule.of_evidence(evidence)
    ]
    for id in REPLAYED:
        check = CHECK_BY_ID[id]
        assert check.of_office is not None  # noqa: S101 – they are checks of the office
        found += [
            replace(problem, id=id, severity=check.severity, edits=())
            for problem in check.of_office(evidence.office)
        ]
    return sorted(found, key=lambda problem: problem.order)
