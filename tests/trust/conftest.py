"""Servers for the tests of trust: hooks run in forks of one warm interpreter."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.trust import zygote
from tests.trust.server import PACKAGE, Server, server

FAST = """#!/bin/sh
exec '{python}' -I -S '{client}' '{socket}' hook {moment}
"""


@pytest.fixture(scope="session")
def warm() -> Iterator[str]:
    """Yield the socket of a warm interpreter."""
    with tempfile.TemporaryDirectory() as folder:
        place = str(Path(folder) / "s")
        process = subprocess.Popen(
            [sys.executable, zygote.__file__, "serve", place],
            env={**os.environ, "PYTHONPATH": str(PACKAGE)},
            stdout=subprocess.PIPE,
        )
        assert process.stdout is not None
        try:
            assert process.stdout.readline() == b"ready\n"
            yield place
        finally:
            process.kill()
            process.wait()
            process.stdout.close()


@pytest.fixture(scope="session")
def little_server(warm: str, tmp_path_factory: pytest.TempPathFactory) -> Server:
    """Return a server with the little office, to be copied and never pushed to."""
    found = server(tmp_path_factory.mktemp("little"))
    speed_up(found.bare.path, warm)
    return found


@pytest.fixture
def office(warm: str, little_server: Server, tmp_path: Path) -> Callable[..., Server]:
    """Return a function that sets up a server; its hooks answer fast."""

    def made(files: dict[str, str | bytes] | None = None) -> Server:
        folder = tmp_path / "server"
        if files is None:
            folder.mkdir()
            shutil.copytree(little_server.bare.path, folder / little_server.bare.path.name)
            return Server(folder, warm)
        found = server(folder, files, warm)
        speed_up(found.bare.path, warm)
        return found

    return made


def speed_up(bare: Path, warm: str) -> None:
    """Let a repository's hooks run in forks of the warm interpreter."""
    for moment in ("pre-receive", "post-receive"):
        hook = bare / "hooks" / moment
        text = FAST.format(python=sys.executable, client=zygote.__file__, socket=warm, moment=moment)
        hook.write_text(text, encoding="utf-8")
