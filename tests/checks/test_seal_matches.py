import hashlib
import json

from jianbao.checks import seal_matches
from tests.checks.finding import found
from tests.offices import little

ISSUE, REPORT = "xinxi/2026/001", "donghu-20261118-lift-upkeep"
RESTORE = "从历史里恢复签发时的原样；确有错误的，另出更正。"


def digest(path: str) -> str:
    return hashlib.sha256(little().content[path]).hexdigest()


def seal(**changes: object) -> str:
    sealed = {
        "issue": ISSUE,
        "reports": {REPORT: digest("submissions/2026/11/donghu/20261118-lift-upkeep.md")},
        "rulebook": {"date": "2026-01-01", "sha256": digest("scoring/rulebooks/2026-01-01.yml")},
        "sha256": digest(f"bulletins/{ISSUE}.md"),
        "signed_at": "2026-11-20T17:00+08:00",
        "signed_by": "qin-chuan",
        "version": "1",
    } | changes
    text = json.dumps(sealed, sort_keys=True, separators=(",", ":"))
    return f"@ bulletins/{ISSUE}.seal.json\n{text}\n"


def test_what_was_signed_is_what_is_there() -> None:
    assert found(seal_matches, seal()) == []


def test_an_issue_changed_since() -> None:
    assert found(seal_matches, seal(sha256="ab" * 32)) == [
        f"bulletins/{ISSUE}.seal.json:1:254 刊物应与签发时相同（“{ISSUE}”签发以后改动过）。 → {RESTORE}"
    ]


def test_a_report_changed_since_and_one_that_is_not_there() -> None:
    assert found(seal_matches, seal(reports={REPORT: "ab" * 32, "qingxi-20261101-gone": "ab" * 32})) == [
        f"bulletins/{ISSUE}.seal.json:1:68 所用的信息应与签发时相同（“{REPORT}”签发以后改动过）。 → {RESTORE}",
        f"bulletins/{ISSUE}.seal.json:1:135 所封的信息应在库中（没有“qingxi-20261101-gone”）。 → {RESTORE}",
    ]


def test_a_report_left_out() -> None:
    assert found(seal_matches, seal(reports={})) == [
        f"bulletins/{ISSUE}.seal.json:1:27 封签应列出刊物所用的全部信息（没有“{REPORT}”）。 → {RESTORE}"
    ]


def test_a_report_withdrawn_since_may_differ() -> None:
    withdrawn = little().content["submissions/2026/11/donghu/20261118-lift-upkeep.md"].decode()
    withdrawn = withdrawn.replace(
        "kind: problem\n", "kind: problem\nwithdrawn: {on: 2026-11-22, reason: 数据有误}\n"
    )
    laid = f"@ submissions/2026/11/donghu/20261118-lift-upkeep.md\n{withdrawn}"
    assert found(seal_matches, seal() + laid) == []


def test_a_rule_book_changed_since_or_gone() -> None:
    for rulebook in (
        {"date": "2026-01-01", "sha256": "ab" * 32},
        {"date": "2025-01-01", "sha256": "ab" * 32},
    ):
        assert found(seal_matches, seal(rulebook=rulebook)) == [
            f"bulletins/{ISSUE}.seal.json:1:177 计分办法应与签发时相同（{rulebook['date']} 施行的那份已改动或不在了）。 → 恢复原样；要改办法，另起一份写新的施行日期。"
        ]


def test_a_seal_of_another_issue_or_of_none() -> None:
    assert found(seal_matches, seal(issue="xinxi/2026/002")) == [
        f"bulletins/{ISSUE}.seal.json:1:10 封签所写的刊物应与文件名相同（写的是“xinxi/2026/002”，文件名是“{ISSUE}”）。 → {RESTORE}"
    ]
    alone = seal().replace("001.seal", "002.seal")
    assert found(seal_matches, alone) == [
        f"bulletins/xinxi/2026/002.seal.json:1:1 封签应有所封的刊物（没有“bulletins/xinxi/2026/002.md”）。 → {RESTORE}"
    ]
