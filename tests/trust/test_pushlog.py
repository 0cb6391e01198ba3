"""The server's record of pushes: appended under a lock, never going back, whole after a crash."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from jianbao.clock import BEIJING
from jianbao.repository.pushrecord import append, recorded_at
from jianbao.trust.pushlog import Push, arrivals_of, broken, pushes_of
from tests.trust.server import NEW, NEW_ID, Server

AT = datetime(2026, 11, 24, 9, 0, tzinfo=BEIJING)
ONE = Push(AT, "zhang-wei", "refs/heads/x", "0" * 40, "1" * 40, NEW, "a" * 64)


def test_what_is_written_down_is_read_back(tmp_path: Path) -> None:
    record = tmp_path / "jianbao" / "pushes.csv"
    assert recorded_at(record) is None
    two = replace(ONE, at=AT + timedelta(minutes=1), path="", sha256="")
    append(record, [ONE])
    append(record, [two])
    assert list(pushes_of(record.read_bytes())) == [ONE, two]
    assert list(broken(record.read_bytes())) == []
    assert recorded_at(record) == two.at


def test_the_first_push_of_a_content_counts(tmp_path: Path) -> None:
    record = tmp_path / "pushes.csv"
    later = replace(ONE, at=AT + timedelta(days=1), pusher="he-jing", ref="refs/heads/main")
    append(record, [ONE, later, replace(later, sha256="b" * 64)])
    found = arrivals_of(record.read_bytes())
    assert {key: push.pusher for key, push in found.items()} == {
        (NEW_ID, "a" * 64): "zhang-wei",
        (NEW_ID, "b" * 64): "he-jing",
    }


def test_many_at_once_make_one_chain(tmp_path: Path) -> None:
    record = tmp_path / "pushes.csv"
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: append(record, [replace(ONE, ref=f"refs/heads/{n}")]), range(100)))
    assert list(broken(record.read_bytes())) == []
    assert len(list(pushes_of(record.read_bytes()))) == 100


@pytest.mark.parametrize("torn", ["2,2026-11-24T09", "2", ""])
def test_a_line_cut_short_by_a_crash_is_taken_away(tmp_path: Path, torn: str) -> None:
    record = tmp_path / "pushes.csv"
    append(record, [ONE])
    whole = record.read_bytes()
    record.write_bytes(whole + torn.encode())
    append(record, [ONE])
    assert record.read_bytes().startswith(whole)
    assert list(broken(record.read_bytes())) == []
    assert len(list(pushes_of(record.read_bytes()))) == 2


def test_a_record_cut_at_its_beginning_is_whole_from_there_on(tmp_path: Path) -> None:
    record = tmp_path / "pushes.csv"
    append(record, [replace(ONE, ref=f"refs/heads/{n}") for n in range(5)])
    head, *lines = record.read_bytes().splitlines(keepends=True)
    assert list(broken(head + b"".join(lines[2:]))) == []
    assert [one.how for one in broken(head + b"".join([*lines[:2], *lines[3:]]))] == ["seq"]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda text: text.replace("li-na", "li-no"), "第 3 行：第 2 号的散列应与内容相符：这一行被改动过。"),
        (lambda text: text[:-1], "第 3 行：“”应是 UTF-8 文本，每行以换行结束。"),
    ],
)
def test_a_spoilt_record_is_not_received_from(
    office: object, tmp_path: Path, change: object, said: str
) -> None:
    server: Server = office()  # type: ignore[operator]  # the fixture's function
    record = tmp_path / "pushes.csv"
    append(record, [ONE, replace(ONE, pusher="li-na")])
    record.write_text(change(record.read_text()))  # type: ignore[operator]  # one of the functions above
    editor = server.clone("he-jing")
    done = editor.jianbao("receive", "--push-log", str(record), "--write")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"jianbao：推送记录{said}")
    assert editor.git("status", "--porcelain") == ""


def test_a_record_whose_times_go_back_is_not_received_from(office: object, tmp_path: Path) -> None:
    server: Server = office()  # type: ignore[operator]  # the fixture's function
    record = tmp_path / "pushes.csv"
    from jianbao.trust import chain
    from jianbao.trust.pushlog import recorded

    back = [ONE, replace(ONE, at=AT - timedelta(hours=1))]
    record.write_bytes(chain.text(chain.PUSHES, b"", recorded(chain.Tail(), back)))
    done = server.clone("he-jing").jianbao("receive", "--push-log", str(record))
    assert (done.code, done.err.splitlines()[0]) == (
        2,
        "jianbao：推送记录第 3 行：第 2 号的时间不应早于上一行。",
    )
