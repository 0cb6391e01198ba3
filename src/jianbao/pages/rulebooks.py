"""The rule books as tables: every rule in the office's own words, with its condition and its points."""

from collections.abc import Iterator
from dataclasses import dataclass

from jianbao.language import _
from jianbao.pages import address, days
from jianbao.pages.edition import Edition
from jianbao.pages.page import Crumb, Origin, Page
from jianbao.pages.sections import pages_of
from jianbao.pages.sheet import printed
from jianbao.scoring.rulebook import Policies, Rule, RuleBook
from jianbao.scoring.vocabulary import (
    ATTRIBUTES,
    EVENTS,
    FORWARDING_POLICIES,
    INSTRUCTION_POLICIES,
    PUBLICATION_POLICIES,
    RANK_POLICIES,
    UNIT_POLICIES,
)


@dataclass(frozen=True)
class Row:
    """A rule as a line of its table."""

    rule: Rule
    conditions: str
    worth: str


def pages(edition: Edition) -> Iterator[Page]:
    """Yield the book in force with the list of all, and a page for each."""
    books = sorted(edition.office.rulebooks, key=lambda book: book.stem, reverse=True)
    in_force = edition.office.rulebook_on(edition.office.today)
    blank = Page(
        address.RULEBOOKS,
        "front",
        "rules",
        in_force.name if in_force else _("计分办法"),
        beside=pages_of("rules", edition),
        origin=Origin(in_force.path if in_force else ""),
        wide=True,
    )
    yield printed(blank, "rulebooks.html", edition, book=in_force, books=books, **_told(edition, in_force))
    for book in books:
        blank = Page(
            address.record(book.path),
            "leaf",
            "rules",
            book.name,
            crumbs=(Crumb(_("计分办法"), address.RULEBOOKS),),
            origin=Origin(book.path),
            wide=True,
        )
        yield printed(blank, "rulebook.html", edition, book=book, **_told(edition, book))


def _told(edition: Edition, book: RuleBook | None) -> dict[str, object]:
    """What the tables of a book say."""
    if book is None:
        return {}
    by_event: dict[str, list[Row]] = {}
    for rule in book.rules:
        row = Row(rule, conditions(edition, book, rule.when), worth(rule))
        by_event.setdefault(_("、").join(_(EVENTS.get(event, event)) for event in rule.event), []).append(row)
    clauses = [
        (_("基础任务"), [(clause.id, clause.says) for clause in book.quotas]),
        (_("按条平均"), [(clause.id, clause.says) for clause in book.averages]),
        (_("封顶与保底"), [(clause.id, clause.says) for clause in book.limits]),
        (_("清零"), [(clause.id, clause.says) for clause in book.zeroings]),
    ]
    groups = [(group.name, _members(edition, group.id, group.members)) for group in book.groups]
    return {
        "effective": days.full(book.effective) if book.stem[:4].isdecimal() else "",
        "events": list(by_event.items()),
        "policies": _policies(book.policies),
        "quality": book.quality,
        "quality_when": conditions(edition, book, book.quality.when) if book.quality else "",
        "clauses": [(name, listed) for name, listed in clauses if listed],
        "accounts": book.accounts,
        "groups": groups,
    }


def conditions(edition: Edition, book: RuleBook, when: dict[str, tuple[str, ...]]) -> str:
    """A condition in words: ``刊物：江澜信息；采用形式：单篇、综合``; empty where a rule always holds."""
    told = []
    for name, values in when.items():
        attribute = ATTRIBUTES.get(name)
        known = attribute.values if attribute and attribute.values else _names(edition, book, name)
        words = _("、").join(_(known.get(value, value)) for value in values)
        told.append(_("{name}：{words}").format(name=_(attribute.name) if attribute else name, words=words))
    return _("；").join(told)


def worth(rule: Rule) -> str:
    """What a rule gives: points, a factor, or a part of what the report has."""
    if rule.points:
        return rule.points if rule.points.startswith("-") else f"+{rule.points}"
    if rule.factor:
        return f"×{rule.factor}"
    if rule.of_adopted:
        return _("本级采用分 ×{times}").format(times=rule.of_adopted)
    if rule.of_item:
        return _("该条得分 ×{times}").format(times=rule.of_item)
    if rule.reverses:
        return _("冲回")
    return "—"


def _names(edition: Edition, book: RuleBook, attribute: str) -> dict[str, str]:
    """The names of what a rule may mention by id."""
    office = edition.office
    if attribute == "publication":
        named = {publication.id: publication.name for publication in book.publications}
        return {**named, **{series.id: series.name for series in office.series}}
    if attribute == "unit":
        return {unit.id: unit.label for unit in office.units}
    if attribute == "group":
        return {group.id: group.name for group in book.groups}
    if attribute == "unit-level":
        return {level.id: level.name for level in office.card.levels}
    if attribute == "topic":
        return {topic.id: topic.name for topic in office.card.topics}
    return {}


def _policies(policies: Policies) -> list[str]:
    """The policies as sentences."""
    tables = (
        (PUBLICATION_POLICIES, policies.publications),
        (FORWARDING_POLICIES, policies.forwarding),
        (INSTRUCTION_POLICIES, policies.instructions),
        (UNIT_POLICIES, policies.units),
        (RANK_POLICIES, policies.rank_by),
    )
    told = [_(table.get(word, word)) for table, word in tables]
    if policies.units == "shares" and policies.shares:
        told.append(_("分配比例 {ratio}").format(ratio=_("∶").join(policies.shares)))
    return told


def _members(edition: Edition, group: str, listed: tuple[str, ...]) -> list[str]:
    return list(listed) or [unit.id for unit in edition.office.units if unit.group == group]
