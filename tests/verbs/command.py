"""Runs the real command on a copy of an office, as its user would."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).parents[2]
ROOMS = ("submissions", "desk", "bulletins", "scoring", "registry")


@dataclass(frozen=True)
class Outcome:
    """What a run left behind."""

    code: int
    out: str
    err: str


def jianbao(*words: str, cwd: Path, date: str | None = "2026-11-24", stdin: str = "", **env: str) -> Outcome:
    """Run ``jianbao`` in a folder; the office's day is given unless ``date`` is None."""
    day = ["--date", date] if date else []
    done = subprocess.run(
        [sys.executable, "-m", "jianbao", *words, *day],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **env},
    )
    return Outcome(done.returncode, done.stdout, done.stderr)


def copy_of_repository(into: Path) -> Path:
    """Copy the repository's own office."""
    for room in ROOMS:
        shutil.copytree(REPOSITORY / room, into / room)
    return into
