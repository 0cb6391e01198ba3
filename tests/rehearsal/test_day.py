"""The day of the demonstration, from the first push to what is refused after signing."""

import re
from pathlib import Path

from tests.rehearsal.day import FOUND, REFUSED, REPOSITORY, Day, rehearse
from tests.trust.conftest import speed_up
from tests.trust.server import Folder, install_hooks

HEAD = re.compile(r"\d+\. .+：")


def undated(line: str) -> str:
    """Return a line without its dates: the day is played on whatever day it is."""
    return re.sub(r"\d{4}/\d{2}|\d{8}", "…", line)


def test_a_day_goes_as_it_must(warm: str, tmp_path: Path) -> None:
    def install(bare: Path) -> None:
        install_hooks(bare)
        speed_up(bare, warm)

    day, told = Day(tmp_path / "day", warm, install), list[str]()
    assert rehearse(day, told.append), "\n".join(told)
    heads = [line for line in told if line[0].isdigit()]
    outcomes = ["好"] * 4 + [REFUSED] * 2 + ["好"] * 9 + [REFUSED, FOUND]
    assert [line.rpartition("：")[2] for line in heads] == outcomes
    shown = (REPOSITORY / "docs/administrators/trust.md").read_text(encoding="utf-8")
    assert list(map(undated, heads)) == [undated(line) for line in shown.splitlines() if HEAD.match(line)]
    foiled = [at for at, line in enumerate(told) if line.endswith("应当如此")]
    ids = [re.search(r" (JB8\d\d) ", "\n".join(told[at : at + 3])) for at in foiled]
    assert [id and id[1] for id in ids] == ["JB802", "JB807", "JB807", "JB860"]
    assert (day.folder / "paper.pdf").read_bytes().startswith(b"%PDF-")
    verifier = Folder(day.folder / "qin-chuan", warm=warm)
    done = verifier.jianbao("verify", "--checkpoint", str(day.folder / "checkpoint.json"))
    assert done.code == 0
    seals, tags, ledgers = map(
        int, re.search(r"(\d+) 份刊物封签、(\d+) 个标签、(\d+) 个月", done.out).groups()
    )
    assert seals + ledgers == tags
    assert ledgers > 1
