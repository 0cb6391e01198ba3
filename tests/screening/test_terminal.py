"""The real command in a real terminal: killed in the middle, it has lost nothing."""

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time

from tests.screening.test_app import NIGHT, SHEET


class Terminal:
    """``jianbao screen --interactive`` on a terminal of our own."""

    def __init__(self, office, columns=80, rows=24):
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.process = subprocess.Popen(
            [sys.executable, "-m", "jianbao", "screen", "--interactive", "--date", "2026-11-24"],
            cwd=office,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env={**os.environ, "TERM": "xterm-256color"},
        )
        os.close(slave)

    def until(self, condition, seconds=120):
        """Read what is shown until the condition holds, and return it."""
        shown, end = b"", time.monotonic() + seconds
        while time.monotonic() < end:
            if select.select([self.master], [], [], 0.1)[0]:
                try:
                    shown += os.read(self.master, 65536)
                except OSError:  # the other side has gone
                    break
            if condition(text := shown.decode(errors="ignore")):
                return text
        raise AssertionError(shown[-2000:])

    def press(self, keys):
        os.write(self.master, keys.encode())

    def end(self):
        code = self.process.wait(30)
        os.close(self.master)
        return code


def entry(office):
    text = (office / SHEET).read_text(encoding="utf-8")
    return text.partition(f"report: {NIGHT}\n")[2].partition("\n\n")[0]


def test_killed_in_the_middle_of_a_sentence(city_office):
    terminal = Terminal(city_office)
    terminal.until(lambda shown: "时机把握得及不及时" in shown)
    terminal.press("yr2w先看")
    terminal.until(lambda _shown: "先看" in entry(city_office))
    terminal.process.send_signal(signal.SIGKILL)
    assert terminal.end() == -signal.SIGKILL
    assert entry(city_office) == (
        "    verdict: return\n"
        "    criteria: {transferable: na, accurate: na, timely: yes, targeted: na}\n"
        "    reason: known\n"
        "    note: 先看"
    )
    again = Terminal(city_office)
    again.until(lambda shown: "时机把握得及不及时" in shown)
    again.press("kh")
    again.until(lambda _shown: "verdict: hold" in entry(city_office))
    again.press("q")
    again.until(lambda shown: f"{SHEET}：4 条已有结论，2 条待筛选。" in shown)
    assert again.end() == 0
    assert "reason" not in entry(city_office)
