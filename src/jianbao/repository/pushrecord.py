"""The file beside a server's repository that its record of pushes lies in, appended under a lock."""

import fcntl
import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from jianbao.repository.door import Door
from jianbao.trust import chain
from jianbao.trust.chain import PUSHES
from jianbao.trust.pushlog import Push, recorded

TAIL_BYTES = 64 * 1024
"""Read from the file's end to find its last line, which has under 1 KiB."""


def record_of(door: Door) -> Path:
    """Return where a repository's record of pushes lies: outside its objects, where no push reaches."""
    return door.git_dir / "jianbao" / "pushes.csv"


def recorded_at(record: Path) -> datetime | None:
    """Return when the last push was recorded, None where there is no record yet."""
    try:
        with record.open("rb") as file:
            lines = list(chain.lines_of(_end(file)))
    except FileNotFoundError:
        return None
    return datetime.fromisoformat(lines[-1][1]) if lines else None


def append(record: Path, pushes: Iterable[Push]) -> list[tuple[str, ...]]:
    """Write pushes down and return their lines; two who push at once wait for each other.

    A time before the last one recorded is written as that last one: the push is in already, and the
    record does not go back. A line that a crash cut short is taken away; its pusher was never told.
    """
    record.parent.mkdir(mode=0o750, parents=True, exist_ok=True)
    with record.open("a+b") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        end = _end(file)
        torn = len(end) - len(end.rpartition(b"\n")[0]) - 1 if b"\n" in end else len(end)
        if torn:
            file.truncate(file.seek(0, os.SEEK_END) - torn)
            end = end[:-torn]
        tail = chain.tail_of({"": end})
        earlier = next(
            (datetime.fromisoformat(line[1]) for line in reversed(list(chain.lines_of(end)))), None
        )
        steady = (Push(max(one.at, earlier or one.at), *_rest(one)) for one in pushes)
        lines = recorded(tail, steady)
        before = b"" if file.seek(0, os.SEEK_END) == 0 else b"\n"
        file.write(chain.text(PUSHES, before, lines).removeprefix(b"\n"))
        file.flush()
        os.fsync(file.fileno())
    return lines


def _rest(push: Push) -> tuple[str, str, str, str, str, str]:
    return (push.pusher, push.ref, push.old, push.new, push.path, push.sha256)


def _end(file: BinaryIO) -> bytes:
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - TAIL_BYTES))
    return file.read()
