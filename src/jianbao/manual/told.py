"""A worked example as a table: what happened, and the ledger lines that came of it, each with its reason."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from jianbao.language import _, listed
from jianbao.manual.example import Example, reckoned
from jianbao.pages import days
from jianbao.scoring.entry import Entry
from jianbao.scoring.fact import Fact
from jianbao.scoring.reckoning import Reckoning
from jianbao.scoring.rulebook import RuleBook
from jianbao.scoring.standings import Standings, standings
from jianbao.scoring.vocabulary import ATTRIBUTES, DERIVED, EVENTS
from jianbao.tables.number import shown


@dataclass(frozen=True)
class Told:
    """An example's table; of a row's cells the first is what happened, empty where it is as above."""

    rows: tuple[tuple[str, str, str, str, str], ...]
    result: str
    standings: Standings


def told(example: Example, since: str = "") -> Told:
    """Reckon an example and tell it, from a month on if one is given."""
    reckoning = reckoned(example.book, example.given)
    found = standings(reckoning, example.given.month)
    return Told(tuple(_Telling(example, reckoning, since).rows()), _result(found), found)


@dataclass(frozen=True)
class _Telling:
    example: Example
    reckoning: Reckoning
    since: str

    @property
    def names(self) -> dict[str, str]:
        """Units' names by id."""
        return {member.id: member.name for member in self.example.given.members}

    def rows(self) -> Iterator[tuple[str, str, str, str, str]]:
        """Yield the rows: month by month its facts, then what follows from its balance."""
        asked = _asked(self.example.book)
        for month in sorted({entry.month for entry in self.reckoning.entries if entry.month >= self.since}):
            for fact in self.reckoning.facts:
                lines = [entry for entry in self.entries(month) if entry.evidence == fact.evidence]
                if lines or (fact.event != "submission" and fact.month == month):
                    yield from self.lined(self.happened(fact, asked), lines)
            sent = self.sent(month)
            if sent and not all(entry.event == "submission" for entry in self.entries(month)):
                yield from self.lined(sent, [])
            for event in DERIVED:
                lines = [entry for entry in self.entries(month) if entry.event == event]
                for period in sorted({entry.period for entry in lines}, key=len, reverse=True):
                    what = _("{event}（{period}）").format(event=_(DERIVED[event]), period=period)
                    yield from self.lined(what, [entry for entry in lines if entry.period == period])

    def entries(self, month: str) -> list[Entry]:
        """Return the ledger lines of a month, of the units that the example is about."""
        return [
            entry for entry in self.reckoning.entries if entry.month == month and entry.unit in self.names
        ]

    def lined(self, what: str, entries: list[Entry]) -> Iterator[tuple[str, str, str, str, str]]:
        """Yield what happened with each of its lines; once alone where it has none."""
        if not entries:
            yield (what, "", "", "", _("不产生台账"))
        for entry in entries:
            points = shown(entry.points) if entry.points <= 0 else f"+{shown(entry.points)}"
            yield (what, self.names[entry.unit], entry.rule, points, entry.reason)
            what = ""

    def happened(self, fact: Fact, asked: set[str]) -> str:
        """Tell a fact in a line, with what the rule book asks about it."""
        said = [
            f"{_(ATTRIBUTES[name].name)} {self.named(name, value)}"
            for name, value in sorted(fact.traits, key=lambda pair: list(ATTRIBUTES).index(pair[0]))
            if name in asked
        ]
        if fact.coefficient is not None:
            said.append(_("系数 {times}").format(times=shown(fact.coefficient)))
            said += [_("理由：{why}").format(why=fact.why)] if fact.why else []
            said += [_("复核：{second}").format(second=fact.second)] if fact.second else []
        if fact.event == "revocation" and fact.issue:
            said.append(fact.issue)
        whose = listed(self.names.get(unit, unit) for unit in fact.units)
        report = f" {fact.reports[0]}" if fact.reports[0] else ""
        what = _("{day} {whose}{report} {event}").format(
            day=days.short(fact.day), whose=whose, report=report, event=_(EVENTS[fact.event])
        )
        return what + _("（{note}）").format(note=_("；").join(said)) if said else what

    def named(self, attribute: str, value: str) -> str:
        """Return a value of an attribute as people call it."""
        if attribute == "publication":
            names = {publication.id: publication.name for publication in self.example.book.publications}
        elif attribute == "group":
            names = {group.id: group.name for group in self.example.book.groups}
        else:
            names = {word: _(name) for word, name in (ATTRIBUTES[attribute].values or {}).items()}
        return names.get(value, value)

    def sent(self, month: str) -> str:
        """Tell how many reports each unit submitted in a month, where a duty or an average counts them."""
        book = self.example.book
        counted = {quota.counts for quota in book.quotas} | {average.over for average in book.averages}
        if counted.isdisjoint({"submitted", "adoption-rate"}):
            return ""
        numbers = Counter(
            unit
            for fact in self.reckoning.facts
            if fact.event == "submission" and fact.month == month
            for unit in fact.units
        )
        each = [
            _("{unit} {number} 条").format(unit=name, number=numbers[unit])
            for unit, name in self.names.items()
        ]
        return _("{month}报送：{each}").format(month=days.month(month), each=listed(each))


def _asked(book: RuleBook) -> set[str]:
    """Return the attributes that a rule book asks about."""
    conditions = [rule.when for rule in book.rules] + [zeroing.when for zeroing in book.zeroings]
    conditions += [book.quality.when] if book.quality else []
    return {name for when in conditions for name in when}


def _result(found: Standings) -> str:
    """Tell what each unit has in the end."""
    rows = sorted((row for ranking in found.groups for row in ranking.rows), key=lambda row: row.order)
    if all(row.points == row.cumulative for row in rows):
        each = [_("{unit} {points} 分").format(unit=row.name, points=shown(row.points)) for row in rows]
        return _("得分：{each}。").format(each=listed(each))
    each = [
        _("{unit} {points} 分（全年 {cumulative}）").format(
            unit=row.name, points=shown(row.points), cumulative=shown(row.cumulative)
        )
        for row in rows
    ]
    return _("{month} 得分：{each}。").format(month=found.month, each=listed(each))
