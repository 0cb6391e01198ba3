"""The rows S01–S09 of the threats: what cannot be gained by dates, names and second thoughts."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from jianbao.clock import BEIJING
from jianbao.repository.pushrecord import append
from jianbao.trust.pushlog import Push, broken, pushes_of
from tests.offices import little
from tests.trust.server import DAY, NEW, NEW_ID, OWN, STAMP, Folder, Server, report
from tests.trust.signing import ISSUE, USED, sign
from tests.trust.test_gate import refused

Made = Callable[..., Server]
PEOPLE = "registry/people.csv"


def landed(server: Server, branch: str = "cai", name: str = "he-jing") -> Folder:
    """Let an editor merge a branch, and return the editor's clone."""
    editor = server.clone(name)
    editor.git("merge", "-q", "--no-ff", "-m", "合并", f"origin/{branch}")
    assert editor.push("refs/heads/main", name).code == 0
    return editor


def book(clone: Folder) -> list[list[str]]:
    """Return all receipts of a clone, field by field."""
    paths = sorted((clone.path / "desk" / "receipts").iterdir())
    return [line.split(",") for path in paths for line in path.read_text().splitlines()[1:]]


@pytest.mark.parametrize(
    "when", ["2026-11-01T00:00:00+08:00", "1970-01-02T00:00:00+00:00", "2099-01-01T00:00:00+00:00"]
)
def test_s01_s02_the_server_s_time_counts_and_no_other(office: Made, when: str) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    clone.commit({NEW: report()}, GIT_AUTHOR_DATE=when, GIT_COMMITTER_DATE=when)
    before = datetime.now(BEIJING).replace(microsecond=0)
    assert clone.push("refs/heads/cai", "zhang-wei").code == 0
    record = server.bare.path / "jianbao" / "pushes.csv"
    editor = landed(server)
    done = editor.jianbao("receive", "--push-log", str(record), "--write")
    assert done.code == 0, done
    receipt = {line[3]: line for line in book(editor)}[NEW_ID]
    assert before <= datetime.fromisoformat(receipt[1]) <= datetime.now(BEIJING)
    assert (receipt[2], receipt[5]) == ("push", "zhang-wei")


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("1970-01-02T00:00:00+00:00", "1970-01-02"),
        ("2099-01-01T00:00:00+00:00", "2099-01-01"),
        ("@9998888888 +0000", "2286-11-07"),
    ],
)
def test_s02_a_date_that_cannot_be_is_told_and_counts_for_nothing(office: Made, when: str, day: str) -> None:
    clone = office().clone("he-jing")
    commit = clone.commit({NEW: report()}, GIT_AUTHOR_DATE=when, GIT_COMMITTER_DATE=when)
    problems = json.loads(clone.jianbao("verify", "--format", "json").out)["problems"]
    assert [(one["severity"], one["path"], one["message"]) for one in problems if one["id"] == "JB853"] == [
        ("warning", f".git/objects/{commit}", f"提交 {commit[:12]} 自称是 {day} 的，不可信（he-jing）。")
    ]


def test_permuted_dates_of_contributors_change_no_receipt(office: Made) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    books = []
    dates = ["2026-11-20T08:00:00+08:00", "1970-01-02T00:00:00+00:00", "2099-01-01T00:00:00+00:00"]
    for order in ((0, 1, 2), (2, 0, 1), (1, 2, 0)):
        clone.git("checkout", "-q", "-B", "main", "origin/main")
        for number, date in enumerate(order):
            clone.git("checkout", "-q", "-B", f"side-{number}", "origin/main")
            clone.commit(
                {f"{OWN}-r{number}.md": report()}, GIT_AUTHOR_DATE=dates[date], GIT_COMMITTER_DATE=dates[date]
            )
            clone.git("checkout", "-q", "main")
            when = f"{DAY}T1{number}:00:00+08:00"
            clone.git("merge", "-q", "--no-ff", "-m", "合并", f"side-{number}", GIT_COMMITTER_DATE=when)
        done = clone.jianbao("receive", "--write")
        assert done.code == 0, done
        books.append([line[:6] for line in book(clone)])
        clone.git("checkout", "-q", "--", "desk")
        clone.git("clean", "-q", "-f", "desk")
    assert books[0] == books[1] == books[2]
    assert [line[1] for line in books[0][2:]] == [f"{DAY}T1{hour}:00:00+08:00" for hour in (0, 1, 2)]


def test_s06_nobody_reports_for_somebody_else(office: Made) -> None:
    server = office()
    clone = server.clone("li-na")
    clone.commit(
        {NEW: report("zhang-wei")}, GIT_AUTHOR_NAME="张蔚", GIT_AUTHOR_EMAIL="zhang-wei@xiaocheng.example"
    )
    said = refused(server, clone, "li-na", "JB811")
    assert f"{NEW}:3:9: JB811 信息应由报送人自己推送（报送人是“zhang-wei”，推送人是“li-na”）。" in said
    refused(server, clone, "", "JB801")
    refused(server, clone, "wu-ming", "JB801")
    refused(server, clone, "chen-hao", "JB802")
    assert clone.push("refs/heads/cai", "zhang-wei").code == 0


def test_s06_who_has_left_pushes_no_more(office: Made) -> None:
    people = little().content[PEOPLE].decode().replace("2019-04-01,\n", "2019-04-01,2026-01-31\n")
    server = office({PEOPLE: people})
    clone = server.clone("zhang-wei")
    clone.commit({NEW: report()})
    refused(server, clone, "zhang-wei", "JB801")


def test_s07_what_was_adopted_is_frozen_and_what_was_received_stays(office: Made) -> None:
    server = office()
    clone = server.clone("chen-hao")
    text = (clone.path / USED).read_text()
    clone.commit({USED: text.replace("214", "241")})
    said = refused(server, clone, "chen-hao", "JB807")
    assert "“xinxi/2026/001”已经用了它" in said
    withdrawn = text.replace("decision:", "withdrawn: {on: 2026-11-24, reason: 数据有误}\ndecision:")
    clone.git("reset", "-q", "--hard", "origin/main")
    clone.commit({USED: withdrawn.replace("214", "241")})
    refused(server, clone, "chen-hao", "JB807")
    clone.git("reset", "-q", "--hard", "origin/main")
    clone.commit({"submissions/2026/11/donghu/20261118-lift-upkeep/1.png": b"\x89PNG"})
    refused(server, clone, "chen-hao", "JB806")


def test_s07_an_editor_does_not_change_a_report_either(office: Made) -> None:
    server = office()
    editor = server.clone("he-jing")
    path = "submissions/2026/11/qingxi/20261120-sample.md"
    editor.commit({path: (editor.path / path).read_text().replace("12", "13")})
    refused(server, editor, "he-jing", "JB806", ref="refs/heads/main")


def test_s07_what_is_signed_is_frozen_for_editors_too(office: Made) -> None:
    server = office()
    editor = server.clone("he-jing")
    sign(editor)
    assert editor.push("refs/heads/main", "he-jing").code == 0
    assert (
        editor.push("refs/tags/issue/xinxi/2026/001", "he-jing", what="refs/tags/issue/xinxi/2026/001").code
        == 0
    )
    issue = "bulletins/xinxi/2026/001.md"
    for path, change in (
        (issue, lambda text: text.replace("214", "241")),
        ("bulletins/xinxi/2026/001.seal.json", lambda text: text.replace("qin-chuan", "song-yi")),
    ):
        editor.commit({path: change((editor.path / path).read_text())})
        refused(server, editor, "he-jing", "JB807", ref="refs/heads/main")
        editor.git("reset", "-q", "--hard", "origin/main")
    approver = server.clone("qin-chuan")
    approver.commit({"scoring/rulebooks/2026-01-01.yml": "name: 另一部办法\n"})
    refused(server, approver, "qin-chuan", "JB807", ref="refs/heads/main")


def test_a_withdrawal_and_a_correction_are_let_in(office: Made) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    path = "submissions/2026/11/qingxi/20261120-sample.md"
    text = (clone.path / path).read_text()
    clone.commit(
        {path: text.replace("kind: news\n", "kind: news\nwithdrawn:\n  on: 2026-11-24\n  reason: 数据有误\n")}
    )
    clone.commit({NEW: report().replace("kind: news\n", "kind: news\nsupersedes: qingxi-20261120-sample\n")})
    done = clone.push("refs/heads/cai", "zhang-wei")
    assert done.code == 0, done
    editor = landed(server)
    assert editor.jianbao("receive", "--write").code == 0


def test_what_was_adopted_may_be_withdrawn_on_the_day_it_says_and_every_side_agrees(office: Made) -> None:
    server = office()
    editor = server.clone("he-jing")
    assert editor.jianbao("receive", "--write").code == 0
    editor.commit(
        {path: (editor.path / path).read_bytes() for path in ("desk/receipts/2026-11.csv",)}, "收件"
    )
    sign(editor)
    for what, ref in (("HEAD", "refs/heads/main"), (f"refs/tags/issue/{ISSUE}", f"refs/tags/issue/{ISSUE}")):
        assert editor.push(ref, "qin-chuan", what=what).code == 0
    clone = server.clone("chen-hao")
    text = (clone.path / USED).read_text()
    today = datetime.now(BEIJING).date()
    reason = "withdrawn: {{on: {on}, reason: 数据有误}}\n---\n\n"
    clone.commit({USED: text.replace("---\n\n", reason.format(on="2026-11-19"), 1)})
    said = refused(server, clone, "chen-hao", "JB807")
    assert f"已经编入刊物的信息，撤回的日期应是推送当天（写的是 2026-11-19，今天是 {today}）。" in said
    clone.git("reset", "-q", "--hard", "origin/main")
    clone.commit({USED: text.replace("---\n\n", reason.format(on=today), 1)})
    done = clone.push("refs/heads/cai", "chen-hao")
    assert done.code == 0, done
    editor = landed(server, name="lu-ming")
    assert editor.jianbao("receive", "--write").code == 0
    editor.git("add", "-A")
    editor.git("commit", "-q", "-m", "收件")
    assert editor.push("refs/heads/main", "lu-ming").code == 0
    done = editor.jianbao("check", "--date", str(today))
    assert done.code == 0, done
    done = editor.jianbao("verify", "--date", str(today))
    assert (done.code, done.out) == (
        0,
        "核对了 3 条收件、1 份刊物封签、1 个标签、0 个月的台账。\n"
        "信息 2 条：待筛选 1、留用 0、采用 0、合并 0、未采用 0、已撤回 1。\n",
    )


def test_s08_a_clock_put_back_stops_the_door_and_the_order_stays(office: Made) -> None:
    server = office()
    clone = server.clone("zhang-wei")
    record = server.bare.path / "jianbao" / "pushes.csv"
    tomorrow = datetime.now(BEIJING) + timedelta(days=1)
    append(record, [Push(tomorrow, "zhang-wei", "refs/heads/x", "0" * 40, "1" * 40)])
    clone.commit({NEW: report()})
    refused(server, clone, "zhang-wei", "JB813")
    late = append(record, [Push(tomorrow - timedelta(days=1), "li-na", "refs/heads/y", "0" * 40, "1" * 40)])
    assert late[0][:2] == ("2", tomorrow.isoformat(timespec="seconds"))
    assert list(broken(record.read_bytes())) == []
    assert [push.pusher for push in pushes_of(record.read_bytes())] == ["zhang-wei", "li-na"]


def test_s08_receive_stops_where_a_landing_claims_an_earlier_time(office: Made) -> None:
    server = office()
    editor = server.clone("he-jing")
    earlier = f"{DAY - timedelta(days=1)}T09:00:00+08:00"
    for number, when in enumerate((STAMP, earlier)):
        editor.commit({f"{OWN}-r{number}.md": report()}, GIT_COMMITTER_DATE=when)
    head = editor.git("rev-parse", "HEAD")
    done = editor.jianbao("receive", "--write")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        f"jianbao：时钟倒退：提交 {head[:12]} 自称在 {earlier}，它前面的却在 {STAMP}。没有收件。\n"
        "  帮助：查明是谁的时钟不对；查明以后加 --accept-clock，按前一条的时间收下。\n"
    )
    assert editor.git("status", "--porcelain") == ""
    assert editor.jianbao("receive", "--write", "--accept-clock").code == 0
    assert [line[1] for line in book(editor)[-2:]] == [STAMP, STAMP]
