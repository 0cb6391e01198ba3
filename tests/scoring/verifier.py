"""A second ledger, written apart from the first: it shares only the file format, and works another way.

It knows no lines: as of every month's end it adds up from nothing what each unit has, and takes the month
before away. Points are whole hundredths, factors are fractions; 150 lines, blank ones not counted."""

# fmt: off
import datetime
from collections import Counter, defaultdict
from fractions import Fraction

import yaml

LEVELS = ["own", "city", "province", "centre"]
NOTES = {"submission": "submitted", "adoption": "adopted", "higher-adoption": "adopted"}
OUTSIDE = ("submission", "finding", "commission-delivered", "commission-missed")
LOADS = {"quotas": "month", "averages": "year", "limits": "month", "zeroings": "year"}

def verify(book_text, facts_text):
    """Return what is booked by month, unit and account; nothing where nothing is."""
    book, data = (yaml.load(text, yaml.BaseLoader) for text in (book_text, facts_text))  # noqa: S506 – strings only
    month = min([fact["on"][:7] for fact in data["facts"] if fact["on"] <= data["today"]], default="9999")
    booked, before = {}, Counter()
    while month <= data["today"][:7]:
        after = totals(book, data, min(end(month), data["today"]))
        booked |= {(month, *key): Fraction(after[key] - before[key], 100) for key in after.keys() | before.keys()}
        before, month = after, following(month)
    return {key: points for key, points in booked.items() if points}

def following(month):
    return f"{int(month[:4]) + 1}-01" if month[5:] == "12" else f"{month[:5]}{int(month[5:]) + 1:02d}"

def end(period):
    after = datetime.date.fromisoformat(following((period + "-12")[:7]) + "-01")
    return (after - datetime.timedelta(days=1)).isoformat()

def cents(amount):
    return int(abs(Fraction(amount)) * 100 + Fraction(1, 2)) * (1 if Fraction(amount) >= 0 else -1)

def some(words):
    return {words} if isinstance(words, str) else set(words)

def meets(book, clause, traits):
    names = {one["id"]: one["name"] for one in book.get("publications", [])}
    return all((some(words) | {names[w] for w in some(words) if name == "publication" and w in names})
               & traits.get(name, set()) for name, words in clause.get("when", {}).items())

def part(total, policy, shares, many, place):
    if many == 1 or policy in ("each", "each-fixed"):
        return total
    if policy == "half":
        return cents(Fraction(total, 200))
    weights = [Fraction(shares[min(at, len(shares) - 1)] if policy == "shares" else 1) for at in range(many)]
    parts = [int(abs(total) * weight / sum(weights)) for weight in weights]
    return (parts[place] + (place < abs(total) - sum(parts))) * (1 if total >= 0 else -1)

def combine(policy, awards):
    best = {level: max(points for other, points in awards if other == level) for level, _ in awards}
    if policy == "two-highest-levels":
        return sum(sorted(best.values())[-2:])
    return max(best.values(), default=0) if policy == "highest" else sum(points for _, points in awards)

def matching(book, fact, unit):
    traits = {name: some(words) for name, words in fact.items() if name != "of"} | unit
    traits["joint"], taken = {"yes" if len(fact["of"]) > 1 else "no"}, set()
    for rule in book["rules"]:
        track = rule.get("track", "main"), "factor" in rule
        if fact["event"] in some(rule["event"]) and track not in taken and meets(book, rule, traits):
            taken.add(track)
            yield rule

def award(book, fact, unit, place, first):
    many, policies, band = len(fact["of"]), book.get("policies", {}), book.get("quality")
    rules, given = list(matching(book, fact, unit)), defaultdict(lambda: {"main": 0, "extra": 0, "parts": []})
    times = [Fraction(rule["factor"]) for rule in rules if "factor" in rule]
    if band and fact.get("why") and fact.get("second") and meets(book, band, {"kind": {fact.get("kind")}}):
        asked = Fraction(fact.get("coefficient", "1"))
        times += [asked] if asked != 1 and Fraction(band["from"]) <= asked <= Fraction(band["to"]) else []
    for rule in rules:
        way, is_main = rule.get("units", policies.get("units", "equal")), rule.get("track", "main") == "main"
        parts = [(kind, Fraction(rule[kind])) for kind in ("of_adopted", "of_item") if kind in rule]
        if "points" in rule or parts:
            credit, fixed = given[rule.get("account", first)], many > 1 and way == "each-fixed" and "each" in rule
            credit["parts"] += parts
            total = 0 if parts else cents(rule["each" if fixed else "points"])
            for factor in times if is_main else ():
                total = cents(Fraction(total, 100) * factor)
            credit["main" if is_main else "extra"] += part(total, way, policies.get("shares"), many, place)
    return given

def worth(book, account, first, credits):
    policies = book.get("policies", {})
    way, groups = policies.get("publications", "sum"), defaultdict(list)
    own = combine(way, [(c["level"], c["main"]) for c in credits if c["event"] == "adoption"])
    for c in credits:
        main = c["main"] + cents(Fraction(own, 100) * sum(x for kind, x in c["parts"] if kind == "of_adopted"))
        seen = "seen" if c["event"] in ("adoption", "reported-up", "higher-adoption") else "more"
        groups["out" if c["event"] in OUTSIDE else "told" if c["event"] == "instruction" else seen].append((c["level"], main))
        groups["out" if c["event"] in OUTSIDE else "more"].append(("own", c["extra"]))
    apart = {level for level, _ in groups["seen"]} if policies.get("forwarding") == "replaces" else [LEVELS]
    inside = max([combine(way, [one for one in groups["seen"] if one[0] in some(levels)]) for levels in apart], default=0)
    inside += combine(policies.get("instructions", "sum"), groups["told"]) + combine("sum", groups["more"])
    cut = sum(cents(Fraction(max(inside, 0), 100) * x) for c in credits for kind, x in c["parts"] if kind == "of_item")
    inside += max(cut, -max(inside, 0))
    for limit in [one for one in book.get("limits", []) if credits and one.get("per") == "item"]:
        inside = clamp(limit, inside) if limit.get("account", first) == account else inside
    return inside + combine("sum", groups["out"])

def clamp(limit, amount):
    return max(min(amount, cents(limit.get("at_most", 10**9))), cents(limit.get("at_least", -(10**9))))

def totals(book, data, asof):
    accounts, raw, done = book.get("accounts") or [{"id": "score"}], Counter(), defaultdict(list)
    units = {u["id"]: {"group": {u.get("group", "all")}, "unit-level": {u.get("level")}, "unit": {u["id"]}} for u in data["units"]}
    items, first = defaultdict(lambda: defaultdict(list)), accounts[0]["id"]
    order = sorted(enumerate(data["facts"]), key=lambda f: (f[1]["on"], f[1]["event"] == "revocation", f[1]["event"], f[0]))
    for number, fact in [one for one in order if one[1]["on"] <= asof]:
        for place, (unit, report) in enumerate(fact["of"].items()):
            done[unit, fact["on"][:7], "events"].append(fact)
            done[unit, fact["on"][:7], NOTES.get(fact["event"])].append(report)
            for at, (account, credit) in enumerate(award(book, fact, units.get(unit, {}), place, first).items()):
                mine = items[report or f"#{number}"][unit, account]
                raw[unit, account, fact["on"][:7]] -= worth(book, account, first, mine)
                mine.append({"level": "own", "issue": "", **fact, **credit, "first": at == 0})
                raw[unit, account, fact["on"][:7]] += worth(book, account, first, mine)
                if report and at == 0 and fact["event"] not in ("finding", "commission-missed"):
                    done[unit, fact["on"][:7], "scored"].append(report)
            undone = [event for rule in matching(book, fact, units.get(unit, {})) for event in rule.get("reverses", ())]
            for (whose, account), mine in items[report].items() if undone else ():
                meant = whose == unit or (fact["event"] == "revocation" and whose not in fact["of"])
                for c in [c for c in mine[::-1] if meant and c["event"] in undone and fact.get("issue", "") in ("", c["issue"])]:
                    raw[whose, account, c["on"][:7]] -= worth(book, account, first, mine)
                    mine.remove(c)
                    raw[whose, account, c["on"][:7]] += worth(book, account, first, mine)
                    for note in {"scored", NOTES.get(c["event"])} if c["first"] else ():
                        if report in done[whose, c["on"][:7], note]:
                            done[whose, c["on"][:7], note].remove(report)
    settle(book, data["today"], asof, units, accounts, raw, done)
    return Counter({key: sum(x for one, x in raw.items() if one[:2] == key) for key in {one[:2] for one in raw}})

def settle(book, today, asof, units, accounts, booked, done):
    counting, months = [a["id"] for a in accounts if a.get("counts") != "false"], [min(key[1] for key in done)] if done else []
    while months and months[-1] < asof[:7]:
        months.append(following(months[-1]))
    for period, unit in [(p, u) for p in [*months, *sorted({month[:4] for month in months})] for u in units]:
        width = len(period)
        sums = {a["id"]: sum(x for (u, b, m), x in booked.items() if (u, b, m[:width]) == (unit, a["id"], period)) for a in accounts}
        known = {n: [x for (u, m, k), xs in done.items() if (u, m[:width], k) == (unit, period, n) for x in xs] for n in (*NOTES.values(), "scored", "events")}
        count = {note: len(set(reports)) for note, reports in known.items() if note != "events"}
        clauses = [(load, c) for load, usual in LOADS.items() for c in book.get(load, []) if c.get("per", usual) == ("month" if width == 7 else "year")]
        for kind, clause in clauses:
            own = [clause["of"]] if "of" in clause else [clause["account"]] if kind == "limits" and "account" in clause else counting
            points, account, change = sum(sums[a] for a in own), clause.get("account", accounts[0]["id"]), 0
            nought = -max(sum(sums[a] for a in counting), 0)
            if kind == "limits":
                change = clamp(clause, points) - points
            elif kind == "averages" and count[clause.get("over", "scored")]:
                change = cents(Fraction(points, 100 * count[clause.get("over", "scored")])) - points
            elif kind == "zeroings" and sum(f["event"] in some(clause["event"]) for f in known["events"]) >= int(clause["number"]):
                change = nought
            elif kind == "quotas" and end(period) <= asof and end(period) < today:
                number = next((Fraction(r["number"]) for r in clause["required"] if meets(book, r, units[unit])), None)
                rate = Fraction(count["adopted"], count["submitted"]) if count["submitted"] else None
                reached = {"points": Fraction(points, 100), "adoption-rate": rate, **count}[clause["counts"]]
                if number is not None and reached is not None and reached < number:
                    change = cents(clause.get("flat", 0)) + cents((number - reached) * Fraction(clause.get("each", 0)))
                    change = nought if clause.get("zero") == "true" else max(change, cents(clause.get("at_most", -(10**9))))
            sums[account] += change
            booked[unit, account, period] += change
