"""A real bare repository with our hooks, and people who clone it and push: everything inside one temporary folder."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import jianbao
from jianbao.clock import BEIJING
from tests.offices import little
from tests.trust import zygote

PACKAGE = Path(jianbao.__file__).parent.parent
HOOK = """#!/bin/sh
PYTHONPATH='{package}' exec '{python}' -m jianbao hook {moment}
"""
DAY = datetime.now(BEIJING).date() - timedelta(days=1)
"""The day before the machine's own: a hook has no other clock, and reports are not of tomorrow."""
STAMP = f"{DAY}T09:00:00+08:00"
OWN = f"submissions/{DAY:%Y/%m}/qingxi/{DAY:%Y%m%d}"
NEW = f"{OWN}-veg.md"
NEW_ID = f"qingxi-{DAY:%Y%m%d}-veg"
TEXT = """---
title: 清溪区多措并举保障冬季蔬菜供应
author: {author}
kind: news
topics: [agriculture]
---

清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨，菜价总体平稳。

入冬以来指导大棚加固 310 亩，落实应急储备 420 吨，可满足全区 4 天用量，下一步按周监测地头价和零售价。
"""


def report(author: str = "zhang-wei") -> str:
    """Return a sound report by a person."""
    return TEXT.format(author=author)


def environment(home: Path, **more: str) -> dict[str, str]:
    """Return an environment in which git knows nothing of this machine, and our command speaks Chinese."""
    kept = {name: os.environ[name] for name in ("PATH", "TMPDIR") if name in os.environ}
    return {
        **kept,
        "HOME": str(home),
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_AUTHOR_NAME": "无名",
        "GIT_AUTHOR_EMAIL": "nobody@example",
        "GIT_COMMITTER_NAME": "无名",
        "GIT_COMMITTER_EMAIL": "nobody@example",
        "GIT_AUTHOR_DATE": STAMP,
        "GIT_COMMITTER_DATE": STAMP,
        "LC_ALL": "C.UTF-8",
        **more,
    }


@dataclass(frozen=True)
class Done:
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        """What the other side said, without git's own words."""
        lines = (
            line.removeprefix("remote: ").rstrip()
            for line in self.err.splitlines()
            if line.startswith("remote:")
        )
        return "\n".join("" if line == "remote:" else line for line in lines)


@dataclass(frozen=True)
class Folder:
    """A folder with a git repository, in which commands are run."""

    path: Path
    environment: Mapping[str, str] = field(default_factory=dict)
    warm: str = ""

    def run(self, *words: str, given: bytes | None = None, **more: str) -> Done:
        """Run a command and return how it ended."""
        done = subprocess.run(
            words,
            cwd=self.path,
            env={**environment(self.path.parent), **self.environment, **more},
            input=given,
            capture_output=True,
            check=False,
        )
        return Done(
            done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")
        )

    def git(self, *words: str, given: bytes | None = None, **more: str) -> str:
        """Run git, which must succeed, and return what it printed."""
        done = self.run("git", *words, given=given, **more)
        assert done.code == 0, (words, done)
        return done.out.strip()

    def jianbao(self, *words: str, **more: str) -> Done:
        """Run our command, in a fork of the warm interpreter where there is one."""
        if self.warm:
            return self.run(sys.executable, "-I", "-S", zygote.__file__, self.warm, *words, **more)
        return self.run(sys.executable, "-m", "jianbao", *words, PYTHONPATH=str(PACKAGE), **more)

    def write(self, path: str, content: str | bytes) -> None:
        """Put a file in place."""
        target = self.path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())

    def commit(self, files: Mapping[str, str | bytes | None], message: str = "报送", **more: str) -> str:
        """Put files in place, or take away, commit, and return the commit's id."""
        for path, content in files.items():
            if content is None:
                self.git("rm", "-q", "-r", "--", path)
            else:
                self.write(path, content)
                self.git("add", "--", path)
        self.git("commit", "-q", "--allow-empty", "-m", message, **more)
        return self.git("rev-parse", "HEAD")

    def push(self, ref: str, who: str, *, what: str = "HEAD", force: bool = False, **more: str) -> Done:
        """Push a commit to a reference as somebody."""
        flags = ["--force"] if force else []
        return self.run("git", "push", "-q", *flags, "origin", f"{what}:{ref}", JIANBAO_USER=who, **more)

    def has(self, id: str) -> bool:
        """Say whether an object is stored here."""
        return self.run("git", "cat-file", "-e", id).code == 0


@dataclass(frozen=True)
class Server:
    """A bare repository with our hooks."""

    folder: Path
    warm: str = ""

    @property
    def bare(self) -> Folder:
        """The repository itself."""
        return Folder(self.folder / "office.git")

    def clone(self, name: str) -> Folder:
        """Return a person's fresh clone."""
        outside = Folder(self.folder)
        outside.git("clone", "-q", "--template=", "-c", "gc.auto=0", str(self.bare.path), name)
        who = {
            "GIT_AUTHOR_NAME": name,
            "GIT_AUTHOR_EMAIL": f"{name}@example",
            "GIT_COMMITTER_NAME": name,
            "GIT_COMMITTER_EMAIL": f"{name}@example",
        }
        return Folder(self.folder / name, who, self.warm)


def server(folder: Path, files: Mapping[str, str | bytes] | None = None, warm: str = "") -> Server:
    """Set up a server whose main line holds the little office, with files laid over it."""
    made = Server(folder, warm)
    made.bare.path.mkdir(parents=True)
    made.bare.git("init", "-q", "--bare", "--template=", "-b", "main", ".")
    seed = Folder(folder / "seed")
    seed.path.mkdir()
    seed.git("init", "-q", "--template=", "-b", "main", ".")
    for path, raw in {**little().content, ".gitignore": "/build/\n", **(files or {})}.items():
        seed.write(path, raw)
    seed.git("add", "-A")
    seed.git("commit", "-q", "-m", "建库")
    seed.git("push", "-q", str(made.bare.path), "main")
    install_hooks(made.bare.path)
    return made


def install_hooks(bare: Path, python: str = sys.executable) -> None:
    """Put our hooks in place."""
    (bare / "hooks").mkdir(exist_ok=True)
    for moment in ("pre-receive", "post-receive"):
        hook = bare / "hooks" / moment
        hook.write_text(HOOK.format(package=PACKAGE, python=python, moment=moment), encoding="utf-8")
        hook.chmod(0o755)
