"""What verify holds against an office, on evidence put together by hand: any change of a byte is found."""

import json
import random
from dataclasses import replace

import pytest

from jianbao.repository.values import Tag
from jianbao.trust import chain
from jianbao.trust.audit import chain_kept, seal_form, tag_true
from jianbao.trust.chain import RECEIPTS, Tail
from jianbao.trust.checkpoint import Checkpoint, read, written
from jianbao.trust.evidence import Evidence, Tagged
from jianbao.trust.push import Hanging
from tests.offices import little, little_with
from tests.offices import read as read_tree
from tests.trust.signing import canonical
from tests.trust.test_chain import book, rows

SEAL = "bulletins/xinxi/2026/001.seal.json"
TAG = Tag("refs/tags/issue/xinxi/2026/001", "a" * 40, "b" * 40, "commit", "issue/xinxi/2026/001")


@pytest.fixture(scope="module")
def sealed() -> Evidence:
    """Return the little office with its issue sealed and tagged, in perfect order."""
    office = read_tree(little())
    issue, report = office.issues[0], office.report_by_id["donghu-20261118-lift-upkeep"]
    seal = canonical(
        {
            "version": 1,
            "issue": issue.id,
            "sha256": issue.sha256,
            "reports": {report.id: report.sha256},
            "signed_by": "qin-chuan",
            "signed_at": "2026-11-20T17:00+08:00",
        }
    )
    tagged = Tagged(Hanging(TAG, True, True), seal, {issue.path: issue.sha256, report.id: report.sha256})
    files = {path: raw for path, raw in little().content.items() if chain.kind_of(path)}
    return Evidence(read_tree(little_with({SEAL: seal})), {**files, SEAL: seal}, tags=(tagged,))


def test_perfect_order_is_left_in_peace(sealed: Evidence) -> None:
    assert [*seal_form.check(sealed), *tag_true.check(sealed)] == []


@pytest.mark.parametrize("tries", [3_000, pytest.param(100_000, marks=pytest.mark.long)])
def test_any_changed_byte_of_a_seal_is_found(sealed: Evidence, tries: int) -> None:
    chance = random.Random(20261124)  # noqa: S311 – a seed makes it repeatable
    whole = sealed.files[SEAL]
    missed = []
    for _number in range(tries):
        raw = bytearray(whole)
        how = chance.choice(("change", "drop", "swap", "add"))
        at = chance.randrange(len(raw) - 1)
        if how == "change":
            raw[at] ^= 1 << chance.randrange(8)
        elif how == "drop":
            del raw[at]
        elif how == "add":
            raw.insert(at, chance.randrange(256))
        else:
            raw[at], raw[at + 1] = raw[at + 1], raw[at]
        spoilt = replace(sealed, files={**sealed.files, SEAL: bytes(raw)})
        if bytes(raw) != whole and not any(tag_true.check(spoilt)):
            missed.append(bytes(raw))
    assert missed == []


def test_without_a_tag_a_seal_still_must_be_written_to_the_letter(sealed: Evidence) -> None:
    whole = sealed.files[SEAL]
    for raw in (
        whole[:-1],
        whole + b"\n",
        whole.replace(b":", b": ", 1),
        whole.replace(b"{", b"{ ", 1),
        b"[]\n",
        b"",
        b"\xff",
    ):
        spoilt = replace(sealed, files={SEAL: raw}, tags=None)
        assert [problem.message for problem in seal_form.check(spoilt)] == [
            "封签应是标准写法（键按次序，不留空格，一个换行结尾）。"
        ]
    doubled = whole.replace(b'"version":1', b'"version":1,"version":1')
    assert any(seal_form.check(replace(sealed, files={SEAL: doubled}, tags=None)))


def test_lines_cut_off_at_the_end_are_missed_by_whoever_saw_them() -> None:
    files = book(rows(12), 2)
    paths = sorted(files)
    tails = {path: (("c" * 40, chain.tail_of({path: files[path]})),) for path in paths}
    office = read_tree(little())
    assert list(chain_kept.check(Evidence(office, files, tails=tails))) == []
    for path in paths:
        lines = files[path].splitlines(keepends=True)
        cut = {**files, path: b"".join(lines[:-1])}
        assert [problem.place.path for problem in chain_kept.check(Evidence(office, cut, tails=tails))] == [
            path
        ]
    anew = book([(*row[:1], "landing", *row[2:]) for row in rows(12)], 2)
    assert list(chain.broken(RECEIPTS, anew)) == []
    assert [problem.place.path for problem in chain_kept.check(Evidence(office, anew, tails=tails))] == paths


def test_a_checkpoint_is_read_back_or_not_at_all() -> None:
    heads = Checkpoint("a" * 40, Tail(12, "b" * 64), Tail(3, "c" * 64), {"issue/xinxi/2026/001": "d" * 40})
    raw = written(heads)
    assert read(raw) == heads
    for spoilt in (
        raw[:-1],
        raw.replace(b"12", b"012"),
        raw.replace(b"12", b"12.0"),
        b"{}",
        b"[]",
        b"null",
        b"\xff",
        b"[" * 9999,
    ):
        assert read(spoilt) is None
    value = json.loads(raw)
    value["tags"] = []
    assert read(json.dumps(value, indent=2, sort_keys=True).encode()) is None
