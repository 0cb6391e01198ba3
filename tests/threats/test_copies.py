"""Rows S04 and S05 of the threats: the same text again is shown to the editor with the one that was first."""

import json
import random
from pathlib import Path

from tests.similarity.labelled import Copyist
from tests.verbs.command import jianbao

FIRST = "xinhuali-20261103-courtyard-self-care"
OWN = "清溪区近期总结推广一批小区自管做法，下面是其中一例，供参考借鉴，区里将继续跟踪了解后续情况。\n\n"


def written(office: Path, unit: str, author: str, name: str, text: str) -> str:
    """Put a report of today into the office and return its id."""
    title, _line, body = text.partition("\n")
    path = office / f"submissions/2026/11/{unit}/20261124-{name}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    header = f'---\ntitle: "{title}"\nauthor: {author}\nkind: practice\n---\n\n'
    path.write_text(header + body.lstrip(), encoding="utf-8")
    return f"{unit}-20261124-{name}"


def told(office: Path) -> dict[str, list[str]]:
    """Return what the day's sheet says of copies, by report."""
    pending = json.loads(jianbao("screen", "--format", "json", cwd=office).out)["pending"]
    return {one["report"]: [fact for fact in one["facts"] if "雷同" in fact] for one in pending}


def original(office: Path) -> str:
    """Return title and body of a report that was received three weeks ago."""
    path = office / "submissions/2026/11/xinhuali/20261103-courtyard-self-care.md"
    header, body = path.read_text(encoding="utf-8").split("\n---\n", 1)
    return next(line for line in header.splitlines() if line.startswith("title:"))[7:] + "\n" + body


def receipt(office: Path) -> str:
    """Return the number of its receipt."""
    lines = (
        line.split(",")
        for path in sorted((office / "desk/receipts").iterdir())
        for line in path.read_text().splitlines()
    )
    return next(line[0] for line in lines if line[3] == FIRST)


def test_s04_the_same_text_again_is_told_with_the_first_one_s_receipt(city_office: Path) -> None:
    text = original(city_office)
    chance = random.Random(4)  # noqa: S311 – a seed makes it repeatable
    copyist = Copyist(chance, None, None, 0.05)  # type: ignore[arg-type]  # these tricks need no prose
    title, _line, body = text.partition("\n")
    tricks = {
        "same": text,
        "hidden": copyist.hidden(text),
        "full-width": copyist.full_width(text),
        "traditional": copyist.traditional(text),
        "edited": copyist.letters(text),
        "padded": f"{title}\n{OWN}{body}",
    }
    reports = {name: written(city_office, "qingxi", "li-na", name, one) for name, one in tricks.items()}
    found, seq = told(city_office), receipt(city_office)
    for name, report in reports.items():
        lines = [line for line in found[report] if line.startswith(f"与 {FIRST} 雷同：")]
        assert len(lines) == 1, (name, found[report])
        assert lines[0].endswith(f"的文字先已见过（收件第 {seq} 号）")
        percent = int(lines[0].split("：")[1].split("%")[0])
        assert percent == 100 if name in ("same", "padded") else percent > 60, (name, percent)


def test_s05_the_same_text_by_two_units_is_told_of_both_the_earlier_first(city_office: Path) -> None:
    text = "小区停车难点\n东湖区三个老小区夜间车位缺口 412 个，居民轮流值守、错时共享、业委会公示账目后，两个月腾出车位 186 个。\n"
    first = written(city_office, "donghu", "chen-hao", "parking", text)
    second = written(city_office, "qingxi", "li-na", "parking", text)
    found = told(city_office)
    assert found[first] == [f"后到的 {second} 与这一条雷同"]
    assert found[second] == [f"与 {first} 雷同：100% 的文字先已见过"]
    sheet = jianbao("screen", cwd=city_office).out
    assert sheet.index(f"report: {first}") < sheet.index(f"report: {second}")
    assert f"  # 与 {first} 雷同：100% 的文字先已见过\n" in sheet
