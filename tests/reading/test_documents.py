"""Reports and issues read from a file: the record, and what is said of it, whole."""

from jianbao.reading.documents import items_of, read_report
from jianbao.records.report import Report
from jianbao.text.source import Source

PATH = "submissions/2026/11/qingxi/20261120-sample.md"
BODY = "\n清溪区日上市量稳定在 96 吨。\n"


def report(text: str, path: str = PATH) -> tuple[Report | None, list[str]]:
    records, faults = read_report(Source(path, text.encode()))
    told = [
        f"{fault.place.line}:{fault.place.column}+{fault.place.length} {fault.kind} {fault.found}".strip()
        for fault in faults
    ]
    return (records[0] if records else None), told


def test_a_report_is_read_whole() -> None:
    found, told = report(
        f"---\ntitle: 清溪区三项举措\nauthor: zhang-wei\nkind: news\ntopics: [industry]\n---\n{BODY}"
    )
    assert told == []
    assert found is not None
    assert (found.id, found.unit, str(found.date)) == ("qingxi-20261120-sample", "qingxi", "2026-11-20")
    assert (found.title, found.author, found.kind, found.topics) == (
        "清溪区三项举措",
        "zhang-wei",
        "news",
        ("industry",),
    )
    assert (found.body, found.sound) == (BODY, True)
    place = found.place("topics", 0)
    assert (place.line, place.column, place.length) == (5, 10, 8)


def test_every_fault_is_told_at_its_place_and_the_rest_is_read() -> None:
    text = (
        "\ufeff---\r\n"
        "title：清溪区三项举措\r\n"
        "author: zhang-wei\r\n"
        "kind: 动态\r\n"
        "\tkeypoint: &k x\r\n"
        "decision: Old_Estates\r\n"
        "occurred: 2026/11/19\r\n"
        "topics: industry\r\n"
        "score: 9\r\n"
        "----\r\n"
        "正文。\r\n"
    )
    found, told = report(text)
    assert told == [
        "10:1+4 fence ----",
        "2:6+1 full-width ：",
        "5:1+1 tab",
        "5:2+1 unquoted",
        "5:12+2 alias &k",
        "4:7+2 choice 动态",
        "8:9+8 wrong-shape industry",
        "6:11+11 id Old_Estates",
        "7:11+10 date 2026/11/19",
        "9:1+5 unknown-key score",
    ]
    assert found is not None
    assert (found.title, found.keypoint, found.body) == ("清溪区三项举措", "x", "正文。\n")
    names = ("title", "author", "kind", "topics", "decision", "occurred")
    assert [name for name in names if found.broken(name)] == ["kind", "topics", "decision", "occurred"]


def test_missing_keys_are_told_at_the_headers_first_line() -> None:
    _, told = report(f"\n---\ntitle: 清溪区三项举措\n---\n{BODY}")
    assert told == ["2:1+3 fence ---", "2:1+3 missing-key", "2:1+3 missing-key"]


def test_missing_keys_are_not_told_where_a_line_was_passed_over() -> None:
    _, told = report(f"---\ntitle: 清溪区三项举措\nauthor zhang-wei\nkind: news\n---\n{BODY}")
    assert told == ["3:1+16 syntax author zhang-wei"]


def test_a_header_cannot_set_what_is_not_its_own() -> None:
    keys = ("filing", "body", "body_start", "sha256", "attachments")
    lines = "".join(f"{key}: x\n" for key in keys)
    found, told = report(f"---\ntitle: 清溪区三项举措\nauthor: zhang-wei\nkind: news\n{lines}---\n{BODY}")
    assert told == [f"{5 + at}:1+{len(key)} unknown-key {key}" for at, key in enumerate(keys)]
    assert found is not None
    assert (found.body, found.attachments) == (BODY, ())


def test_a_body_beyond_its_limits_is_refused_unread() -> None:
    header = "---\ntitle: 清溪区三项举措\nauthor: zhang-wei\nkind: news\n---\n"
    found, told = report(f"{header}{'字' * 2_001}\n一\n")
    assert (found and len(found.body), told) == (2_000, ["6:2001+1 long-line"])
    found, told = report(header + "字\n" * 5_000)
    assert (found and found.body.count("\n"), told) == (4_995, ["5001:1+1 too-many-lines"])
    found, told = report(header + "e" + "\u0316\u0301" * 900 + "。\n")
    assert (found and found.body.rstrip("。\n ").count("\u0316"), told) == (15, [])


def test_an_issue_is_cut_at_its_headings_but_not_in_code() -> None:
    body = "引言\n## 动态\n### 甲\n一\n\n```\n## 不是栏目\n```\n### 乙 ##\n二\n## 问题\n### 丙\n"
    items = [(item.column, item.title, item.body, item.line) for item in items_of(body, 10)]
    assert items == [
        ("动态", "甲", "一\n\n```\n## 不是栏目\n```", 12),
        ("动态", "乙", "二", 18),
        ("问题", "丙", "", 21),
    ]
