"""A bar where somebody looks at long work; not a character anywhere else."""

import io
import os
import pty
import sys

import pytest

from jianbao.shell.progress import LONG, watched


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "steps", "quiet", "shown"),
    [
        (Screen, LONG, False, True),
        (Screen, LONG - 1, False, False),
        (Screen, LONG, True, False),
        (io.StringIO, LONG, False, False),
    ],
)
def test_where_it_shows(monkeypatch, stream, steps, quiet, shown):
    screen = stream()
    monkeypatch.setattr(sys, "stderr", screen)
    assert list(watched(range(steps), "读取", quiet=quiet)) == list(range(steps))
    assert ("100%" in screen.getvalue()) is shown
    assert shown or screen.getvalue() == ""


def test_a_verb_on_a_real_terminal_reads_a_large_office_with_a_bar(little_office):
    folder = little_office / "submissions/2026/11/qingxi"
    text = (folder / "20261120-sample.md").read_text(encoding="utf-8")
    for number in range(LONG):
        (folder / f"20261120-n{number}.md").write_text(text, encoding="utf-8")
    child, screen = pty.fork()
    if child == 0:
        os.chdir(little_office)
        os.execv(sys.executable, [sys.executable, "-m", "jianbao", "score", "--date", "2026-11-24"])  # noqa: S606 – our own command, on a terminal of our own
    said = b""
    while True:
        try:
            piece = os.read(screen, 65536)
        except OSError:
            break
        if not piece:
            break
        said += piece
    os.waitpid(child, 0)
    os.close(screen)
    text = said.decode("utf-8", "replace")
    assert "读取" in text
    assert "100%" in text
    assert f"{LONG + 2} 条信息，正在计分……" in text
