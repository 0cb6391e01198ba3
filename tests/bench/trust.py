"""Trust: how long history, the door and a replay take in an office of 100,000 reports."""

import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from jianbao.repository.door import open_door
from jianbao.repository.history import history
from jianbao.trust import chain
from jianbao.trust.chain import LEDGER, Tail
from tests.bench.figure import Figure, milliseconds
from tests.offices import little
from tests.repository.folders import repository
from tests.repository.large import registry, stream
from tests.trust.server import DAY, Folder, install_hooks, report

REPORTS, MERGES, PEOPLE = 100_000, 11_000, 3_000
"""22,000 commits: each merge lands one more."""
ROUNDS = 5
SHARED = (
    "desk/keypoints/",
    "desk/commissions/",
    "desk/decisions/",
    "bulletins/series.yml",
    "registry/office.yml",
)


@contextmanager
def _office() -> Iterator[Folder]:
    with tempfile.TemporaryDirectory() as folder:
        made = repository(Path(folder) / "office.git", bare=True)
        made.git("fast-import", "--quiet", given=stream(REPORTS, MERGES))
        made.git("gc", "-q")
        yield made


def _took(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def history_first() -> Figure:
    """The first pass over the main line; the peer is git's own log of the same line, nothing done with it."""
    with _office() as made:
        door, head = open_door(made.path), made.git("rev-parse", "main")
        log = ["git", "log", "--first-parent", "--name-status", "main"]
        rounds = [
            (
                _took(lambda: history(door, head)),
                _took(lambda: subprocess.run(log, cwd=made.path, stdout=subprocess.DEVNULL)),
            )
            for _ in range(ROUNDS)
        ]
    ours, alone = (min(column) for column in zip(*rounds, strict=True))
    return Figure(
        milliseconds(ours),
        f"git log --first-parent --name-status: {milliseconds(alone)}",
        f"×{ours / alone:.2f}",
    )


def history_next() -> Figure:
    """The history after one more merge, from the memory of the pass before; the peer is a pass that begins anew."""
    with _office() as made:
        door, head = open_door(made.path), made.git("rev-parse", "main")
        cache = made.path / "history"
        history(door, made.git("rev-parse", "main~1"), cache)
        ours = min(_took(lambda: history(door, head, cache)) for _ in range(ROUNDS))
        anew = min(_took(lambda: history(door, head)) for _ in range(ROUNDS))
    return Figure(milliseconds(ours), f"begun anew: {milliseconds(anew)}", f"×{ours / anew:.2f}")


def hook() -> Figure:
    """The pre-receive hook on a push of one report, in a process of its own; the peer is the same push without hooks."""
    with _office() as made:
        seed = Folder(made.path.parent / "seed")
        Folder(made.path.parent).git("clone", "-q", "--no-checkout", "--template=", str(made.path), "seed")
        seed.git("read-tree", "HEAD")
        shared = {path: raw for path, raw in little().content.items() if path.startswith(SHARED)}
        for path, content in {**shared, **registry(PEOPLE)}.items():
            seed.write(path, content)
            seed.git("add", path)
        seed.git("commit", "-q", "-m", "名册")
        seed.git("push", "-q", "origin", "HEAD:refs/heads/main")
        plain = min(_took(lambda number=number: _pushed(seed, number)) for number in range(ROUNDS))
        install_hooks(made.path)
        inside = made.path / "hooks" / "pre-receive"
        inside.rename(inside.with_name("judge"))
        inside.write_text(
            '#!/bin/sh\nstart=$(date +%s%N)\n"$0"/../judge || exit 1\necho $(($(date +%s%N) - start)) >> took\n'.replace(
                '"$0"/../judge', '"$(dirname "$0")/judge"'
            )
        )
        inside.chmod(0o755)
        for number in range(ROUNDS, 2 * ROUNDS):
            _pushed(seed, number)
        ours = min(int(line) for line in (made.path / "took").read_text().split()) / 1e9
    return Figure(
        milliseconds(ours), f"the push without hooks: {milliseconds(plain)}", f"×{ours / plain:.1f}"
    )


def _pushed(seed: Folder, number: int) -> None:
    path = f"submissions/{DAY:%Y/%m}/unit-007/{DAY:%Y%m%d}-r{number}.md"
    seed.write(path, report("p-7").replace("96", str(100 + number)).replace("多措", f"{number} 项举措"))
    seed.git("add", path)
    seed.git("commit", "-q", "-m", "报送")
    done = seed.push(f"refs/heads/r{number}", "p-7", what="HEAD")
    assert done.code == 0, done


def replay() -> Figure:
    """The chain of 100,000 ledger lines replayed to the byte; the peer hashes the same bytes once."""
    row = (
        "qingxi",
        "qingxi-20261120-r",
        "xinxi/2026/001",
        "adopted",
        "own-single",
        "2026-01-01",
        "5",
        "采用, 单篇",
        "1",
    )
    lines, _tail = chain.continued(Tail(), [row] * REPORTS)
    files = {"scoring/ledger/2026-11.csv": chain.text(LEDGER, b"", lines)}
    ours = min(_took(lambda: list(chain.broken(LEDGER, files))) for _ in range(ROUNDS))
    plain = min(_took(lambda: sha256(files["scoring/ledger/2026-11.csv"]).hexdigest()) for _ in range(ROUNDS))
    return Figure(
        milliseconds(ours), f"one digest of the file: {milliseconds(plain)}", f"×{ours / plain:.0f}"
    )
