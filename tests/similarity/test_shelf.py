"""The index between two runs."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jianbao.similarity import shelf
from jianbao.similarity.index import Index, Match
from jianbao.similarity.shelf import open_index
from tests.similarity.sample import sample_office


def _texts() -> dict[str, str]:
    return {report.id: report.body for report in sample_office().reports[:20]}


def _answers(index: Index) -> list[tuple[Match, ...]]:
    return [index.similar(text, at_least=0.02) for text in _texts().values()]


@cache
def _expected() -> list[tuple[Match, ...]]:
    return _answers(Index.build(_texts()))


def _segments(folder: Path) -> dict[str, int]:
    """Return each segment on the shelf with the time its keys were written."""
    return {path.parent.name: path.stat().st_mtime_ns for path in folder.glob("*/keys.npy")}


def test_what_was_put_there_is_mapped_by_the_next_run(tmp_path: Path) -> None:
    made = open_index(tmp_path, _texts())
    (segment,) = open_index(tmp_path, _texts()).segments
    assert isinstance(segment.keys, np.memmap)
    assert _answers(made) == _expected()
    assert _answers(open_index(tmp_path, _texts())) == _expected()
    assert sorted(path.name for path in tmp_path.rglob("*") if path.is_file()) == [
        "holders.npy",
        "keys.npy",
        "reports.txt",
        "segments.txt",
        "sizes.npy",
        "starts.npy",
    ]


def test_the_same_texts_make_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "other"):
        open_index(tmp_path / name, _texts())
    one, other = (
        {path.relative_to(tmp_path / name): path.read_bytes() for path in (tmp_path / name).rglob("*.*")}
        for name in ("one", "other")
    )
    assert one == other


def test_a_new_report_leaves_the_others_where_they_are(tmp_path: Path) -> None:
    open_index(tmp_path, _texts())
    before = _segments(tmp_path)
    more = _texts() | {"new": "街道这边6名工人轮流清运"}
    index = open_index(tmp_path, more)
    assert before.items() < _segments(tmp_path).items()
    assert len(_segments(tmp_path)) == 2
    assert [match.report for match in index.similar(more["new"])] == ["new"]
    assert _answers(index) == _expected()


def test_changed_and_gone_texts_are_found_no_more(tmp_path: Path) -> None:
    open_index(tmp_path, _texts())
    (first, old), (second, _), *_ = _texts().items()
    now = {report: text for report, text in _texts().items() if report != second} | {
        first: "改过的正文，另起炉灶"
    }
    for _ in range(2):
        index = open_index(tmp_path, now)
        assert _answers(index) == _answers(Index.build(now))
        assert index.similar(old) == ()
    assert _answers(open_index(tmp_path, _texts())) == _expected()


def test_a_segment_that_is_mostly_gone_is_removed(tmp_path: Path) -> None:
    open_index(tmp_path, _texts())
    few = dict(list(_texts().items())[:5])
    before = _segments(tmp_path)
    assert _answers(open_index(tmp_path, few)) == _answers(Index.build(few))
    assert not before.keys() & _segments(tmp_path).keys()


@pytest.mark.parametrize(
    "name", ["segments.txt", "reports.txt", "keys.npy", "starts.npy", "holders.npy", "sizes.npy"]
)
@pytest.mark.parametrize("damage", ["cut", "emptied", "gone", "rubbish"])
def test_a_damaged_shelf_is_as_good_as_empty(tmp_path: Path, name: str, damage: str) -> None:
    open_index(tmp_path, _texts())
    (file,) = tmp_path.rglob(name)
    content = file.read_bytes()
    file.unlink()
    if damage != "gone":
        file.write_bytes(
            {"cut": content[: len(content) // 2], "emptied": b"", "rubbish": b"\xff\n \x00 \n"}[damage]
        )
    assert _answers(open_index(tmp_path, _texts())) == _expected()
    assert isinstance(open_index(tmp_path, _texts()).segments[0].keys, np.memmap)


def test_another_format_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_index(tmp_path, _texts())
    before = _segments(tmp_path)
    monkeypatch.setattr(shelf, "FORMAT", "2")
    open_index(tmp_path, _texts())
    assert not before.keys() & _segments(tmp_path).keys()


def test_a_shelf_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert _answers(open_index(tmp_path / "file" / "similarity", _texts())) == _expected()


REPORTS = st.dictionaries(st.sampled_from("abcdefgh"), st.text(st.sampled_from("加装电梯维保"), max_size=30))


@settings(max_examples=30, deadline=None)  # every example writes to the disk
@given(st.lists(REPORTS, min_size=1, max_size=5))
def test_whatever_happens_between_runs_the_answers_are_those_of_a_new_index(
    tmp_path_factory: pytest.TempPathFactory, runs: list[Mapping[str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("shelf")
    for texts in runs:
        assert list(_all(open_index(folder, texts), texts)) == list(_all(Index.build(texts), texts))


def _all(index: Index, texts: Mapping[str, str]) -> Iterator[tuple[Match, ...]]:
    for text in texts.values():
        yield index.similar(text, at_least=0)
