"""Offices and rule books made up by Hypothesis, as the text of the two files that ledger and verifier read."""

from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from jianbao.text.header import dump

UNITS = ["a", "b", "c", "d"]
FIRST = date(2026, 10, 1)
TODAY = date(2027, 3, 9)
ISSUES = ["", "x/2026/001", "x/2026/002", "y/2026/001"]

amounts = st.sampled_from(["0", "0.5", "1", "2.5", "3", "5", "7.77", "10", "20", "33.33"])
losses = st.sampled_from(["-0.5", "-1", "-2", "-10"])
days = st.one_of(
    st.sampled_from(["2026-10-31", "2026-11-01", "2026-12-31", "2027-01-01", "2027-02-28", "2027-03-01"]),
    st.integers(0, (TODAY - FIRST).days + 5).map(lambda n: (FIRST + timedelta(n)).isoformat()),
)


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(st.none(), strategy)


def written(**keys: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Draw a mapping; a key whose value is None is not written."""
    return st.fixed_dictionaries(keys).map(lambda drawn: {k: v for k, v in drawn.items() if v is not None})


def rule(
    id: str, event: Any, when: dict[str, Any] | None = None, **keys: Any
) -> st.SearchStrategy[dict[str, Any]]:
    fixed = {"id": st.just(id), "says": st.just(f"规则 {id}"), "event": st.just(event), "when": st.just(when)}
    drawn = {k: v if isinstance(v, st.SearchStrategy) else st.just(v) for k, v in keys.items()}
    return written(**{k: v for k, v in fixed.items() if not (k == "when" and when is None)}, **drawn)


ways = maybe(st.sampled_from(["equal", "each", "each-fixed", "shares", "half"]))
accounts = maybe(st.sampled_from(["score", "bonus", "aside"]))

RULES: list[st.SearchStrategy[dict[str, Any]]] = [
    rule(
        "research-x",
        "adoption",
        {"publication": "x", "kind": "research"},
        points=amounts,
        units=ways,
        each=maybe(amounts),
    ),
    rule("x", "adoption", {"publication": "x"}, points=amounts, units=ways, each=maybe(amounts)),
    rule("y-joint", "adoption", {"publication": "y", "joint": "yes"}, points=amounts, units=ways),
    rule("y", "adoption", {"publication": ["y", "z"]}, points=amounts, account=accounts),
    rule("any", ["adoption", "higher-adoption"], {"group": "g"}, points=amounts),
    rule("forwarded", "higher-adoption", {"route": "forwarded"}, of_adopted=st.sampled_from(["1", "2", "5"])),
    rule("higher", "higher-adoption", {"level": ["province", "centre"]}, points=amounts),
    rule("city", "higher-adoption", None, points=amounts, account=accounts),
    rule("up", "reported-up", None, points=amounts),
    rule("research-factor", "adoption", {"kind": "research"}, factor=st.sampled_from(["1.67", "6.7", "0.5"])),
    rule("y-factor", "adoption", {"publication": "y"}, factor=st.just("2"), track="publication"),
    rule(
        "keypoint",
        "adoption",
        {"keypoint": "yes"},
        points=amounts,
        track="extra",
        account=accounts,
        units=ways,
    ),
    rule("told", "instruction", None, points=amounts, units=ways),
    rule("unit-a", "good-item", {"unit": "a"}, points=amounts, account="bonus"),
    rule("good", "good-item", None, points=amounts, account="bonus"),
    rule("sent", "submission", None, points=st.sampled_from(["0.1", "1"])),
    rule("delivered", "commission-delivered", None, points=amounts),
    rule("missed", "commission-missed", None, points=losses),
    rule("late", "finding", {"finding": "late"}, of_item=st.sampled_from(["-0.5", "-1"])),
    rule("false", "finding", None, points=losses, account=accounts),
    rule(
        "revocation",
        "revocation",
        None,
        reverses=st.just(["adoption", "higher-adoption", "reported-up", "instruction"]),
    ),
]

periods = st.sampled_from(["month", "year"])
quotas = st.lists(
    written(
        says=st.just("任务"),
        per=periods,
        counts=st.sampled_from(["submitted", "adopted", "adoption-rate", "points"]),
        required=st.lists(
            st.one_of(
                written(number=st.sampled_from(["0.4", "1", "3"])),
                written(
                    number=st.sampled_from(["0", "2", "5"]),
                    when=st.sampled_from([{"group": "g"}, {"unit": "b"}]),
                ),
            ),
            min_size=1,
            max_size=2,
        ),
        each=maybe(losses),
        flat=maybe(losses),
        at_most=maybe(st.sampled_from(["-3"])),
        zero=maybe(st.just("true")),
    ),
    max_size=2,
)
averages = st.lists(
    written(says=st.just("平均"), per=periods, over=st.sampled_from(["submitted", "adopted", "scored"])),
    max_size=1,
)
limits = st.lists(
    written(
        says=st.just("封顶"),
        per=st.sampled_from(["item", "month", "year"]),
        account=maybe(st.sampled_from(["score", "bonus"])),
        at_most=maybe(st.sampled_from(["4", "12.5"])),
        at_least=maybe(st.sampled_from(["-2", "0"])),
    ),
    max_size=2,
)
zeroings = st.lists(
    written(
        says=st.just("清零"),
        per=periods,
        event=st.sampled_from(["commission-missed", "finding"]),
        number=st.sampled_from(["1", "2"]),
    ),
    max_size=1,
)


def _named(clauses: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [{"id": f"{kind}-{number}", **clause} for number, clause in enumerate(clauses)]


@st.composite
def book_texts(draw: st.DrawFn, revocable: bool = False, **policies: str) -> str:
    """Draw a rule book; the policies given are set, the others drawn; ``revocable`` has revocation in any case."""
    kept = [draw(one) for one in RULES[:-1] if draw(st.integers(0, 5))]
    kept += [draw(RULES[-1])] if revocable or draw(st.booleans()) else []
    drawn = draw(
        written(
            publications=st.sampled_from(["sum", "highest", "two-highest-levels"]),
            forwarding=st.sampled_from(["adds", "replaces"]),
            instructions=st.sampled_from(["sum", "highest"]),
            units=st.sampled_from(["equal", "each", "each-fixed", "shares", "half"]),
            shares=st.sampled_from([["3", "2"], ["5", "3", "1"]]),
        )
    )
    book = {
        "name": "生成的办法",
        "groups": [{"id": "g", "name": "甲组"}, {"id": "h", "name": "乙组"}],
        "accounts": [
            {"id": "score", "name": "得分"},
            {"id": "bonus", "name": "奖励"},
            {"id": "aside", "name": "单列", "counts": "false"},
        ],
        "publications": [{"id": one, "name": f"{one} 刊"} for one in "xyz"],
        "policies": {**drawn, **policies},
        "quality": {"id": "quality", "says": "系数", "from": "4", "to": "6", "when": {"kind": "research"}},
        "rules": kept,
    }
    if draw(st.booleans()):
        book["quotas"] = _named(draw(quotas), "quota")
        book["averages"] = _named(draw(averages), "average")
        book["limits"] = _named(draw(limits), "limit")
        book["zeroings"] = _named(draw(zeroings), "zeroing")
    return dump(book) + "\n"


@st.composite
def fact_dicts(draw: st.DrawFn) -> dict[str, Any]:
    """Draw one fact as it is written in a ``facts.yml``."""
    event = draw(
        st.sampled_from(
            ["adoption"] * 6
            + ["higher-adoption"] * 5
            + ["submission", "reported-up", "instruction", "instruction", "good-item", "commission-delivered"]
            + ["commission-missed", "finding", "finding", "revocation", "revocation"]
        )
    )
    report = draw(st.sampled_from(["r1", "r1", "r2", "r3"]))
    units = draw(
        st.lists(st.sampled_from(["a", *UNITS]), min_size=1, max_size=3).map(dict.fromkeys).map(list)
    )
    fact: dict[str, Any] = {"on": draw(days), "event": event}
    if event in ("finding", "commission-missed"):
        units, report = units[:1], draw(st.sampled_from(["", report, report])) if event == "finding" else ""
        fact["finding"] = draw(st.sampled_from(["late", "late", "false"]))
    elif event == "revocation":
        fact |= {"cause": "revoked", "issue": draw(st.sampled_from(ISSUES))}
    elif event == "adoption":
        fact |= draw(
            written(
                publication=st.sampled_from(["x", "y", "z"]),
                level=st.sampled_from(["own", "own", "city"]),
                kind=st.sampled_from(["news", "research"]),
                keypoint=st.sampled_from(["yes", "no"]),
                issue=st.sampled_from(ISSUES[1:]),
                coefficient=maybe(st.sampled_from(["1", "4", "5.5", "9"])),
                why=maybe(st.just("走访细")),
                second=maybe(st.just("tan-wei")),
            )
        )
    elif event in ("higher-adoption", "reported-up"):
        fact |= draw(
            written(
                level=st.sampled_from(["city", "province", "centre"]),
                route=st.sampled_from(["direct", "forwarded"]),
                kind=st.sampled_from(["news", "research"]),
            )
        )
    return {**fact, "of": dict.fromkeys(units, report)}


def fact_texts(facts: list[dict[str, Any]], today: date = TODAY) -> str:
    """Return a ``facts.yml`` of these facts."""
    units = [
        {"id": unit, "name": unit, "group": "g" if unit in "ab" else "h", "level": "district"}
        for unit in UNITS
    ]
    return dump({"today": today.isoformat(), "month": "2027-03", "units": units, "facts": facts}) + "\n"


todays = st.sampled_from([TODAY, date(2027, 2, 28), date(2026, 12, 31), date(2026, 11, 1)])
offices = st.one_of(
    st.lists(fact_dicts(), min_size=1, max_size=5), st.lists(fact_dicts(), min_size=12, max_size=25)
)
