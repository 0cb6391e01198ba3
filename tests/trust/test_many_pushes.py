"""A crowd at the door: good pushes nine at a time, hostile ones alone, through the real hook; nobody is mistaken."""

import random
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from tests.trust.server import DAY, Folder, Server, report

UNITS = {
    "zhang-wei": "qingxi",
    "li-na": "qingxi",
    "chen-hao": "donghu",
    "zhou-lan": "donghu",
    "sun-li": "wangqiao",
    "deng-kai": "gongxin",
}
SAMPLE = "submissions/2026/11/qingxi/20261120-sample.md"
USED = "submissions/2026/11/donghu/20261118-lift-upkeep.md"
Files = list[tuple[str, str, bytes | None]]


@dataclass(frozen=True)
class Case:
    """One push: who, where to, the files of each of its commits, and the id it must be refused for (none: let in)."""

    who: str
    ref: str
    commits: tuple[Files, ...]
    id: str = ""
    force: bool = False


def own(who: str, name: str) -> str:
    """Return a path in a person's own folder."""
    return f"submissions/{DAY:%Y/%m}/{UNITS[who]}/{DAY:%Y%m%d}-{name}.md"


def text(who: str, number: int) -> bytes:
    """Return a sound report, unlike the others."""
    return report(who).replace("96 吨", f"{number} 吨").replace("多措并举", f"{number} 项举措").encode()


def good(chance: random.Random, number: int) -> Case:
    """Return a push that must be let in: a report or a few, in one commit or several, now and then a picture."""
    who = chance.choice(sorted(UNITS))
    commits: list[Files] = []
    for part in range(chance.choice((1, 1, 1, 2, 3))):
        name = f"r{number}-{part}"
        files: Files = [("100644", own(who, name), text(who, 1000 * part + number))]
        if chance.random() < 0.2:
            picture = "\n![走访现场](" + own(who, name).rpartition("/")[2][:-3] + "/1.png)\n"
            files = [
                ("100644", own(who, name), text(who, 1000 * part + number) + picture.encode()),
                ("100644", own(who, name)[:-3] + "/1.png", PICTURE),
            ]
        commits.append(files)
    return Case(who, f"refs/heads/{who}/r{number}", tuple(commits))


PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c49444154789c63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
)


def hostile(chance: random.Random, number: int) -> Case:
    """Return a push that must be refused."""
    who = chance.choice(sorted(UNITS))
    other = chance.choice(sorted(set(UNITS.values()) - {UNITS[who]}))
    mine, body = own(who, f"h{number}"), text(who, number)
    foreign = mine.replace(f"/{UNITS[who]}/", f"/{other}/")
    plain: Files = [("100644", mine, body)]
    odd = chance.choice(
        ("-rf.md", "a\\nb.md", "$(id).md", "con.md", "a:b.md", "A.md", ".hidden.md", "蔬菜.md")
    )
    setting = chance.choice(
        (
            ".gitattributes",
            "mkdocs.yml",
            ".github/workflows/x.yml",
            "registry/people.csv",
            "scoring/ledger/2026-10.csv",
        )
    )
    desk = chance.choice(
        ("desk/receipts/2026-11.csv", "desk/screening/2026/11-20.yml", "bulletins/xinxi/2026/001.md")
    )
    sent = f"refs/heads/{who}/h{number}"
    kinds: list[Callable[[], Case]] = [
        lambda: Case(who, sent, ([("100644", foreign, body)],), "JB802"),
        lambda: Case(who, sent, ([("100644", setting, body)],), "JB802"),
        lambda: Case(who, sent, ([("100644", desk, body)],), "JB802"),
        lambda: Case(who, sent, ([("100644", foreign, body)], [("0", foreign, None), *plain]), "JB802"),
        lambda: Case(who, sent, ([("120000", mine, b"/etc/passwd")],), "JB803"),
        lambda: Case(who, sent, ([("100755", mine, body)],), "JB803"),
        lambda: Case(who, sent, ([("160000", mine.removesuffix(".md"), b"1" * 40)],), "JB803"),
        lambda: Case(who, sent, ([("100644", mine.rpartition("/")[0] + "/" + odd, body)],), "JB804"),
        lambda: Case("zhang-wei", sent, ([("100644", SAMPLE, body)],), "JB806"),
        lambda: Case("li-na", sent, ([("0", SAMPLE, None)],), "JB806"),
        lambda: Case("li-na", sent, ([("100644", SAMPLE[:-3] + "/1.png", PICTURE)],), "JB806"),
        lambda: Case("chen-hao", sent, ([("100644", USED, body)],), "JB807"),
        lambda: Case(who, sent, ([("100644", mine, body + b"x" * 300_000)],), "JB809"),
        lambda: Case(
            who, sent, ([("100644", mine.replace(".md", f"-{n}.md"), body) for n in range(21)],), "JB809"
        ),
        lambda: Case(who, "refs/heads/main", (plain,), "JB810"),
        lambda: Case(who, "refs/heads/base", (plain,), "JB810", force=True),
        lambda: Case(who, f"refs/replace/{number:040x}", (plain,), "JB810"),
        lambda: Case(who, f"refs/heads/-h{number}", (plain,), "JB810"),
        lambda: Case(
            "zhou-lan",
            sent,
            ([("100644", own("zhou-lan", f"h{number}"), text("chen-hao", number))],),
            "JB811",
        ),
        lambda: Case(chance.choice(("", "wu-ming", "root", "张蔚")), sent, (plain,), "JB801"),
        lambda: Case(who, f"refs/tags/issue/xinxi/2026/{number:03d}", (plain,), "JB812"),
        lambda: Case(who, sent, ([("100644", mine, body.replace(b"kind: news", b"kind: nwes"))],), "JB121"),
        lambda: Case(
            who, sent, ([("100644", mine, body.replace(b"author", b"score: 99\nauthor"))],), "JB112"
        ),
        lambda: Case(who, sent, ([("100644", mine, b"a: &a [*a]\n" + body)],), "JB1"),
    ]
    return kinds[number % len(kinds)]()


def made(clone: Folder, cases: list[Case]) -> list[str]:
    """Make every case's commits in one go, each case from the main line, and return their heads."""
    parts: list[bytes] = []
    mark = 0
    heads: list[int] = []
    for number, case in enumerate(cases):
        before = "refs/remotes/origin/main^0"
        for files in case.commits:
            mark += 1
            about = f"commit refs/heads/case-{number}\nmark :{mark}\ncommitter {case.who or '无名'} <x@example> 1700000000 +0800\ndata 0\nfrom {before}\n"
            parts.append(about.encode())
            before = f":{mark}"
            for mode, path, raw in files:
                quoted = f'"{path}"'
                if raw is None:
                    parts.append(f"D {quoted}\n".encode())
                elif mode == "160000":
                    parts.append(f"M {mode} {raw.decode()} {quoted}\n".encode())
                else:
                    parts.append(f"M {mode} inline {quoted}\ndata {len(raw)}\n".encode() + raw + b"\n")
        heads.append(mark)
    clone.git("fast-import", "--quiet", "--done", given=b"".join(parts) + b"done\n")
    listed = clone.git("for-each-ref", "--format=%(refname:lstrip=2) %(objectname)", "refs/heads/case-*")
    ids = dict(line.split(" ") for line in listed.splitlines())
    return [ids[f"case-{number}"] for number in range(len(cases))]


PARTS = [pytest.param(250, seed, id=f"part-{seed}") for seed in range(4)]
"""A thousand in all, in parts that can run side by side."""


@pytest.mark.parametrize(
    ("crowd", "seed"), [*PARTS, pytest.param(10_000, 20261124, marks=pytest.mark.long, id="whole")]
)
def test_every_hostile_push_is_refused_and_every_good_one_let_in(
    office: Callable[..., Server], crowd: int, seed: int
) -> None:
    server, chance = office(), random.Random(seed)  # noqa: S311 – a seed makes it repeatable
    clone = server.clone("crowd")
    assert clone.push("refs/heads/base", "he-jing", what="origin/main").code == 0
    base = clone.commit({own("zhang-wei", "base"): text("zhang-wei", 1)})
    assert clone.push("refs/heads/base", "zhang-wei").code == 0
    cases = [hostile(chance, seed + n // 10) if n % 10 == 0 else good(chance, n) for n in range(crowd)]
    heads = made(clone, cases)
    waiting: dict[str, list[str]] = {}
    wrong: list[tuple[Case, str]] = []
    for case, head in zip(cases, heads, strict=True):
        if case.id:
            done = clone.push(case.ref, case.who, what=head, force=case.force)
            if done.code == 0 or f" {case.id}" not in done.said:
                wrong.append((case, done.err))
            continue
        waiting.setdefault(case.who, []).append(f"{head}:{case.ref}")
        if len(waiting[case.who]) == 9:
            wrong += sent(clone, case.who, waiting.pop(case.who))
    for who, refs in waiting.items():
        wrong += sent(clone, who, refs)
    assert wrong == []
    accepted = {case.ref: head for case, head in zip(cases, heads, strict=True) if not case.id}
    main = server.bare.git("rev-parse", "refs/heads/main")
    listed = server.bare.git("for-each-ref", "--format=%(refname) %(objectname)")
    assert dict(line.split(" ") for line in listed.splitlines()) == {
        "refs/heads/main": main,
        "refs/heads/base": base,
        **accepted,
    }
    refused = [head for case, head in zip(cases, heads, strict=True) if case.id]
    answer = server.bare.git(
        "cat-file", "--batch-check", given="".join(f"{head}\n" for head in refused).encode()
    )
    assert [line for line in answer.splitlines() if not line.endswith(" missing")] == []


def sent(clone: Folder, who: str, refs: list[str]) -> list[tuple[Case, str]]:
    """Push several references of one person at once; what is refused is returned."""
    done = clone.run("git", "push", "-q", "origin", *refs, JIANBAO_USER=who)
    return [] if done.code == 0 else [(Case(who, refs[0], ()), done.err)]
