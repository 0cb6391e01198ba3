"""A month of a small office, each series once: reports and sheets → draft → edited → sealed → printed.

``python -m tests.series.play`` writes the golden files anew; look at the difference before you keep it.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from jianbao.printing.paper import paper_of
from jianbao.reading.office import read_office
from jianbao.reading.tree import Folder
from jianbao.scoring.closing import canonical
from tests.printing.layout import picture_of
from tests.printing.press import press
from tests.verbs.command import jianbao
from tests.verbs.test_sign import ME

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Act:
    """An issue to be made: its series, the day, and the words that the notice needs."""

    series: str
    issue: str
    day: str
    words: tuple[str, ...] = ()


ACTS = (
    Act("yaoqing", "yaoqing/2026/223", "2026-11-08"),
    Act("xinxi", "xinxi/2026/028", "2026-11-12"),
    Act("zhuanbao", "zhuanbao/2026/003", "2026-11-12"),
    Act("kuaibao", "kuaibao/2026/002", "2026-11-23"),
    Act("notice", "notice/2026/011", "2026-12-07", ("--month", "2026-11")),
)


def play(office: Path) -> Iterator[tuple[str, str, str]]:
    """Play the month in a folder; yield each golden file as series, name and text."""
    shutil.copytree(HERE / "office", office)
    for words in (("init", "-q", "-b", "main"), ("add", "."), ("commit", "-q", "-m", "建库")):
        subprocess.run(["git", *words], cwd=office, check=True, env={**os.environ, **ME})
    for act in ACTS:
        path = office / f"bulletins/{act.issue}.md"
        if act.series == "notice":
            _run("close", "2026-11", "--by", "qin-chuan", "--write", cwd=office, date=act.day)
            ledger = (office / "scoring/ledger/2026-11.csv").read_text(encoding="utf-8")
            yield act.series, "ledger.csv", ledger
        _run("assemble", act.series, *act.words, "--write", cwd=office, date=act.day)
        yield act.series, "draft.md", path.read_text(encoding="utf-8")
        edited = HERE / act.series / "edited.md"
        if edited.exists():
            shutil.copy(edited, path)
        _run("sign", act.issue, cwd=office, date=act.day)
        seal = _timeless(office / f"bulletins/{act.issue}.seal.json", f"{act.day}T09:30+08:00")
        yield act.series, "seal.json", seal
        read = read_office(Folder(office), date.fromisoformat(act.day))
        issue = read.issue_by_id[act.issue]
        yield (
            act.series,
            "printed.txt",
            picture_of(press().pdf(paper_of(read, read.series_by_id[act.series], issue))),
        )


def _run(*words: str, cwd: Path, date: str) -> None:
    done = jianbao(*words, cwd=cwd, date=date, **ME)
    assert done.code == 0, done.out + done.err


def _timeless(path: Path, moment: str) -> str:
    """Put a moment in a seal, the one thing of it that another run changes; return its text."""
    seal = json.loads(path.read_bytes())
    path.write_bytes(canonical({**seal, "signed_at": moment}))
    return path.read_text(encoding="utf-8")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for series, name, text in play(Path(folder) / "office"):
            (HERE / series).mkdir(exist_ok=True)
            (HERE / series / name).write_text(text, encoding="utf-8")
            print(f"{series}/{name}", file=sys.stderr)
