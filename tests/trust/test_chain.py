"""A chain of lines: what is written is read back, and any change of a byte is found."""

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianbao.records.trust import GENESIS
from jianbao.trust import chain
from jianbao.trust.chain import LEDGER, RECEIPTS, Tail
from tests.offices import little

FIELDS = st.text(st.characters(exclude_characters="\r\n\x1f", exclude_categories=("Cs",)), max_size=12)
ROWS = st.lists(st.tuples(*[FIELDS] * (len(RECEIPTS.columns) - 1)), max_size=6)


def book(rows: list[tuple[str, ...]], months: int = 1) -> dict[str, bytes]:
    """Return receipts for rows, spread over some months' files."""
    files: dict[str, bytes] = {}
    tail = Tail()
    for month in range(months):
        part = rows[month * len(rows) // months : (month + 1) * len(rows) // months]
        lines, tail = chain.continued(tail, part)
        files[f"desk/receipts/2026-{month + 1:02d}.csv"] = chain.text(RECEIPTS, b"", lines)
    return files


def rows(count: int) -> list[tuple[str, ...]]:
    """Return plausible receipts' values."""
    return [
        (
            f"2026-11-{1 + n % 28:02d}T10:00:00+08:00",
            "push",
            f"qingxi-2026112{n % 10}-r{n}",
            f"{n:064x}",
            "zhang-wei",
            f"{n:040x}",
        )
        for n in range(count)
    ]


@given(ROWS, st.integers(1, 3))
def test_what_is_written_holds_and_is_read_back(values: list[tuple[str, ...]], months: int) -> None:
    files = book(values, months)
    assert list(chain.broken(RECEIPTS, files)) == []
    found = [line[1:-2] for path in sorted(files) for line in chain.lines_of(files[path])]
    assert found == values
    assert chain.tail_of(files).seq == len(values)


@given(ROWS, ROWS)
def test_going_on_is_the_same_as_beginning_with_both(
    first: list[tuple[str, ...]], then: list[tuple[str, ...]]
) -> None:
    path = "desk/receipts/2026-01.csv"
    begun = book(first)
    lines, tail = chain.continued(chain.tail_of(begun), then)
    assert chain.text(RECEIPTS, begun[path], lines) == book([*first, *then])[path]
    assert tail == chain.tail_of(book([*first, *then]))


@given(ROWS.filter(bool), st.data())
def test_any_changed_byte_is_found(values: list[tuple[str, ...]], data: st.DataObject) -> None:
    files = book(values, 2)
    path = data.draw(st.sampled_from(sorted(files)))
    raw = bytearray(files[path])
    at = data.draw(st.integers(0, len(raw) - 1))
    raw[at] = data.draw(st.integers(0, 255).filter(lambda byte: byte != raw[at]))
    assert list(chain.broken(RECEIPTS, {**files, path: bytes(raw)})) != []


def test_a_field_that_would_shift_its_neighbours_is_refused() -> None:
    line = ("1", "a\x1fb", "c", "d", "e", "f", "g", GENESIS)
    text = chain.text(RECEIPTS, b"", [(*line, chain.link(line))])
    assert [found.how for found in chain.broken(RECEIPTS, {"desk/receipts/2026-01.csv": text})] == ["form"]


def test_a_line_end_in_a_value_becomes_a_blank() -> None:
    lines, _tail = chain.continued(Tail(), [("a\nb", "c\r\nd", "e\x1ff", "", "", "")])
    assert lines[0][1:4] == ("a b", "c d", "e f")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda lines: [*lines[:2], *lines[3:]], ["3: 序号应为 2：这里少了、多了或挪动了行。"]),
        (
            lambda lines: [lines[0], lines[2], lines[1], *lines[3:]],
            [
                "2: 序号应为 1：这里少了、多了或挪动了行。",
                "3: 序号应为 3：这里少了、多了或挪动了行。",
                "4: 序号应为 2：这里少了、多了或挪动了行。",
            ],
        ),
        (
            lambda lines: [lines[0], lines[1].replace("push", "landing"), *lines[2:]],
            ["2: 第 1 号的散列应与内容相符：这一行被改动过。"],
        ),
        (
            lambda lines: [lines[0], lines[1], lines[2] + ",x", *lines[3:]],
            ["3: 这一行应有 9 列（应为第 2 号）。"],
        ),
        (
            lambda lines: [lines[0], lines[1], "", *lines[2:]],
            ["3: 这一行应有 9 列（应为第 2 号）。", "4: 序号应为 3：这里少了、多了或挪动了行。"],
        ),
        (lambda lines: lines[:-1], ["4: “desk/receipts/2026-01.csv”应是 UTF-8 文本，每行以换行结束。"]),
        (
            lambda lines: ["seq", *lines[1:]],
            ["1: 第一行应是列名“seq,received_at,source,report,sha256,pusher,commit,prev,hash”。"],
        ),
    ],
)
def test_each_break_is_told_where_it_is(change: object, said: list[str]) -> None:
    path = "desk/receipts/2026-01.csv"
    lines = book(rows(3))[path].decode().split("\n")
    raw = "\n".join(change(lines)).encode()  # type: ignore[operator]  # one of the functions above
    found = [f"{one.place.line}: {chain.sentence(one)}" for one in chain.broken(RECEIPTS, {path: raw})]
    assert found[: len(said)] == said


def test_the_little_office_s_book_holds() -> None:
    files = {path: raw for path, raw in little().content.items() if chain.kind_of(path)}
    assert list(files) == ["desk/receipts/2026-11.csv"]
    assert list(chain.broken(RECEIPTS, files)) == []


def spoilt(files: dict[str, bytes], chance: random.Random) -> dict[str, bytes]:
    """Return the files with one byte changed, one line gone, or two lines swapped."""
    path = chance.choice(sorted(files))
    raw = bytearray(files[path])
    how = chance.choice(("byte", "line", "swap", "gone"))
    if how == "byte":
        at = chance.randrange(len(raw))
        raw[at] ^= 1 << chance.randrange(8)
        return {**files, path: bytes(raw)}
    lines = bytes(raw).split(b"\n")
    one, other = chance.sample(range(len(lines) - 2), 2)
    if how == "line":
        del lines[one]
    elif how == "swap":
        lines[one], lines[other] = lines[other], lines[one]
    else:
        # the last file may go unnoticed by the chain alone; history and checkpoints know it
        path = min(files)
        return {name: text for name, text in files.items() if name != path}
    return {**files, path: b"\n".join(lines)}


@pytest.mark.parametrize("tries", [2_000, pytest.param(100_000, marks=pytest.mark.long)])
def test_random_damage_is_always_found(tries: int) -> None:
    files, chance = book(rows(40), 4), random.Random(20261124)  # noqa: S311 – a seed makes it repeatable
    missed = [number for number in range(tries) if not any(chain.broken(RECEIPTS, spoilt(files, chance)))]
    assert missed == []


def test_a_hundred_thousand_lines_are_replayed_in_under_five_seconds() -> None:
    values = [
        (
            "qingxi",
            f"qingxi-20261120-r{n}",
            "xinxi/2026/001",
            "adopted",
            "own-single",
            "2026-01-01",
            "5",
            "采用, 单篇",
            "",
        )
        for n in range(100_000)
    ]
    lines, _tail = chain.continued(Tail(), values)
    files = {"scoring/ledger/2026-11.csv": chain.text(LEDGER, b"", lines)}
    start = time.process_time()
    assert list(chain.broken(LEDGER, files)) == []
    assert time.process_time() - start < 5
