"""The site generator: which command builds the shelf into a site, and how its failure is told."""

import os
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from jianbao.edge import Stop
from jianbao.language import _

ENGINES: dict[str, tuple[str, ...]] = {
    "mkdocs": (sys.executable, "-m", "mkdocs", "build", "--strict"),
}
"""Each reads the same ``mkdocs.yml`` and takes ``--config-file`` and ``--site-dir``."""
LAST_WORDS = 15
"""Lines of a failed generator's talk that are passed on."""


def run(engine: str, settings: Path, site: Path, today: date, lock: int) -> None:
    """Build into the new folder ``site``; Stop when the generator fails or warns.

    The generator's own clock is set to ``today``, so that the same office gives the same bytes. It
    inherits the descriptor ``lock``, and with it the right to write there.
    """
    epoch = int(datetime(today.year, today.month, today.day, tzinfo=UTC).timestamp())
    command = [*ENGINES[engine], "--config-file", str(settings), "--site-dir", str(site)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch), "NO_COLOR": "1", "PYTHONUTF8": "1"}
    done = subprocess.run(  # noqa: S603 – a fixed command and two paths of our own
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        pass_fds=(lock,),
        check=False,
    )
    if done.returncode != 0:
        talk = done.stdout.decode("utf-8", "replace").strip().splitlines()[-LAST_WORDS:]
        raise Stop(_("网站生成器 {engine} 没有编成。").format(engine=engine), "\n".join(("", *talk)))
