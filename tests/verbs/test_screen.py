"""``jianbao screen`` and ``fate``: the day's sheet, nothing filled in is lost, every report accounted for."""

import json
import re

from tests.verbs.command import jianbao

SHEET = "desk/screening/2026/11-24.yml"


def screen(office, *words):
    return jianbao("screen", *words, cwd=office)


def test_the_sheet_lists_every_pending_report_with_its_questions(city_office):
    done = screen(city_office)
    assert done.code == 0
    assert (
        "  # 看缺课、早停班、补得上：江澜中小学应对流感的一套做法\n"
        "  # 市教育局　经验做法　2026-11-24 收到，已等 0 天\n"
        "  # 报送要点：冬季流感与基层医疗\n"
        "  # 经验做法有没有借鉴推广意义？\n"
        "  # 时机把握得及不及时？\n"
        "  - report: jiaoyu-20261124-absence-tracking\n"
        "    verdict:\n"
        "    criteria: {transferable: , accurate: na, timely: , targeted: na}\n"
    ) in done.out
    assert done.err == "共收到 89 条：待筛选 3、留用 4、采用 53、合并 9、未采用 19、撤回 1。\n"


def test_what_is_filled_in_stays_and_a_second_run_adds_nothing(city_office):
    before = (city_office / SHEET).read_text(encoding="utf-8")
    assert screen(city_office, "--write").code == 0
    once = (city_office / SHEET).read_text(encoding="utf-8")
    assert once.startswith(before.rstrip("\n"))
    assert screen(city_office, "--write").code == 0
    assert (city_office / SHEET).read_text(encoding="utf-8") == once


def test_an_unfilled_verdict_is_a_problem_and_a_filled_one_is_not(city_office):
    screen(city_office, "--write")
    path = city_office / SHEET
    checked = json.loads(jianbao("check", "--format", "json", cwd=city_office).out)
    assert {problem["path"] for problem in checked["problems"] if problem["severity"] == "error"} == {SHEET}
    text = path.read_text(encoding="utf-8").replace("    verdict:\n", "    verdict: hold\n")
    path.write_text(
        re.sub(r"(transferable|accurate|timely|targeted): ([,}])", r"\1: yes\2", text), encoding="utf-8"
    )
    assert jianbao("check", cwd=city_office).code == 0
    assert screen(city_office).err.startswith("共收到 89 条：待筛选 0、留用 7、")


def test_a_copy_is_shown_with_the_one_that_was_first(city_office):
    original = city_office / "submissions/2026/11/xinhuali/20261103-courtyard-self-care.md"
    header, body = original.read_text(encoding="utf-8").split("\n---\n", 1)
    copy = city_office / "submissions/2026/11/qingxi/20261124-courtyard.md"
    own = "清溪区近期总结推广一批小区自管做法，下面是其中一例，供参考借鉴，区里将继续跟踪了解后续情况。\n\n"
    copy.write_text(
        header.replace("author: ning-fang", "author: li-na").replace("author: du-juan", "author: li-na")
        + "\n---\n\n"
        + own
        + body.lstrip(),
        encoding="utf-8",
    )
    entry = next(
        one
        for one in json.loads(screen(city_office, "--format", "json").out)["pending"]
        if one["report"] == "qingxi-20261124-courtyard"
    )
    assert entry["similar"][0]["report"] == "xinhuali-20261103-courtyard-self-care"
    assert float(entry["similar"][0]["containment"]) > 0.8
    assert any("xinhuali-20261103-courtyard-self-care 雷同" in fact for fact in entry["facts"])


def test_a_report_is_listed_though_the_sheet_names_one_whose_id_begins_alike(city_office):
    path = city_office / SHEET
    longer = "  - report: jiaoyu-20261124-absence-tracking-2\n    verdict: hold\n"
    path.write_text(path.read_text(encoding="utf-8") + longer, encoding="utf-8")
    assert "  - report: jiaoyu-20261124-absence-tracking\n" in screen(city_office).out


def test_the_editor_must_be_known(city_office):
    done = screen(city_office, "--by", "nobody")
    assert (done.code, done.out) == (2, "")


def test_fate_tells_every_station(city_office):
    done = jianbao("fate", "yuwan-20261006-shebao-duanjiao", "--format", "json", cwd=city_office)
    told = json.loads(done.out)
    assert told["state"] == "adopted"
    assert told["received"] == {"at": "2026-10-06T20:48+08:00", "source": "import"}
    assert [(event["at"], event["what"]) for event in told["events"]] == [
        ("2026-10-06", "收到"),
        ("2026-10-08", "筛选：采用"),
        ("2026-10-13", "单篇刊出"),
        ("2026-10-22", "综合刊出"),
        ("2026-10-23", "市委书记批示"),
        ("2026-10-23", "报送省级"),
        ("2026-11-04", "省级采用"),
        ("2026-11-10", "副省长批示"),
    ]


def test_a_returned_report_says_why(city_office):
    done = jianbao("fate", "donghu-20261026-linghulu-final", cwd=city_office)
    assert "现状：未采用" in done.out
    assert "已知情况" in done.out


def test_an_unknown_report_is_exit_2(city_office):
    assert jianbao("fate", "nobody-20261101-x", cwd=city_office).code == 2
