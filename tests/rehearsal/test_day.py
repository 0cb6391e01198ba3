"""The day of the demonstration, from the first push to what is refused after signing."""

from pathlib import Path

from tests.rehearsal.day import Day, rehearse
from tests.trust.conftest import speed_up
from tests.trust.server import Folder, install_hooks


def test_a_day_goes_as_it_must(warm: str, tmp_path: Path) -> None:
    def install(bare: Path) -> None:
        install_hooks(bare)
        speed_up(bare, warm)

    day, told = Day(tmp_path / "day", warm, install), list[str]()
    assert rehearse(day, told.append), "\n".join(told)
    heads = [line for line in told if line[0].isdigit()]
    outcomes = ["好"] * 4 + ["拒收，应当如此"] * 2 + ["好"] * 7 + ["拒收，应当如此"]
    assert [line.rpartition("：")[2] for line in heads] == outcomes
    assert all("JB8" in told[at + 1] for at, line in enumerate(told) if line.endswith("应当如此"))
    verifier = Folder(day.folder / "qin-chuan", warm=warm)
    assert verifier.jianbao("verify", "--checkpoint", str(day.folder / "checkpoint.json")).code == 0
