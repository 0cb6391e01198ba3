"""How git is run: which sub-commands, in which environment, for how long, and how much it may answer."""

import os
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import IO

from jianbao.edge import Stop
from jianbao.language import _
from jianbao.repository.damage import MISSING, Damaged, damage_in

COMMANDS = frozenset(
    {
        "cat-file",
        "diff-tree",
        "for-each-ref",
        "fsck",
        "grep",
        "log",
        "ls-tree",
        "merge-base",
        "rev-list",
        "rev-parse",
        "symbolic-ref",
    }
)
"""All that is ever asked of the binary; each only reads."""

SETTINGS = (
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.attributesFile=/dev/null",
    "core.quotePath=false",
    "core.commitGraph=false",
    "diff.external=",
    "diff.renames=false",
    "grep.fallbackToNoIndex=false",
    "i18n.logOutputEncoding=UTF-8",
    "log.showSignature=false",
    "log.mailmap=false",
    "protocol.allow=never",
    "submodule.recurse=false",
    "uploadpack.packObjectsHook=",
)
"""Settings of the repository itself that could run something or change an answer, overridden."""

ENVIRONMENT = {
    "GIT_ATTR_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_FLUSH": "0",
    "GIT_GRAFT_FILE": os.devnull,
    "GIT_LITERAL_PATHSPECS": "1",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_PAGER": "cat",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}
"""Nothing else of our own environment reaches git but :data:`KEPT`."""
KEPT = ("PATH", "TMPDIR", "SYSTEMROOT")
QUARANTINE = ("GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_QUARANTINE_PATH")
"""Where a hook finds the objects of a push that is not accepted yet."""

SECONDS = 120.0
"""Longest a question may take; a first pass over 22,000 commits takes about one."""
ANSWER = 512 * 1024 * 1024
"""Most bytes an answer may have; the list of 100,000 files has 12 million."""
CHUNK = 1 << 18
FSCK = ("--full", "--no-dangling", "--no-progress", "--no-reflogs")


class Absent(Stop):
    """There is no git repository here, or no git at all."""


@dataclass(frozen=True)
class Door:
    """A repository on this machine. ``quarantine`` shows its questions the objects of a push being judged."""

    git_dir: Path
    quarantine: Mapping[str, str] = field(default_factory=dict)

    def ask(self, command: str, *arguments: str, given: bytes = b"", well: tuple[int, ...] = (0,)) -> bytes:
        """Return all that git answers; ``well`` are the exit codes that are answers and not failures."""
        return b"".join(self.stream(command, *arguments, given=given, well=well))

    def stream(
        self, command: str, *arguments: str, given: bytes = b"", well: tuple[int, ...] = (0,)
    ) -> Iterator[bytes]:
        """Yield git's answer in chunks as it comes; closing the iterator ends git.

        Damaged where git complains of an object, whatever its exit code: a broken object is no answer.
        """
        with tempfile.TemporaryFile() as asked, tempfile.TemporaryFile() as said:
            asked.write(given)
            asked.seek(0)
            with self._running(command, arguments, asked, said) as process:
                answer = process.stdout
                assert answer is not None  # noqa: S101 – a pipe was asked for
                length = 0
                while chunk := answer.read(CHUNK):
                    length += len(chunk)
                    if length > ANSWER:
                        raise Stop(
                            _("git {command} 的回答超过 {most} 字节，已停下。").format(
                                command=command, most=ANSWER
                            )
                        )
                    yield chunk
                code = process.wait()
            said.seek(0)
            words = said.read(4096)
            damage = damage_in(words)
            if damage is not None:
                if not damage.name and command != "fsck":
                    self.make_sure()
                raise damage
            if code not in well:
                lines = words.decode("utf-8", "replace").strip().splitlines() or [str(code)]
                raise Stop(_("git {command} 没有完成：{said}").format(command=command, said=lines[-1]))

    def make_sure(self) -> None:
        """Damaged, with its name, where anything the repository has or needs is broken or missing: git's own fsck.

        100,000 reports take it seven seconds. What it dislikes about objects that are whole was the
        hook's matter; they have been let in.
        """
        answer = self.ask("fsck", *FSCK, well=tuple(range(32)))
        missing = MISSING.search(answer)
        if missing:
            raise Damaged(missing[1].decode(), missing[0].decode())

    @contextmanager
    def _running(
        self, command: str, arguments: tuple[str, ...], asked: IO[bytes], said: IO[bytes]
    ) -> Iterator["subprocess.Popen[bytes]"]:
        if command not in COMMANDS:
            raise ValueError(command)
        if any("\0" in argument for argument in arguments):
            raise Stop(_("给 git 的参数里有空字符。"))
        settings = [word for setting in SETTINGS for word in ("-c", setting)]
        words = [binary(), f"--git-dir={self.git_dir}", "--no-pager", *settings, command, *arguments]
        process = subprocess.Popen(  # noqa: S603 – an argument list, a fixed sub-command, no shell
            # git's paths are UTF-8 whatever the machine's own encoding is
            [word.encode("utf-8", "surrogateescape") for word in words],
            stdin=asked,
            stdout=subprocess.PIPE,
            stderr=said,
            env=self._environment(),
            cwd=self.git_dir,
            bufsize=0,
        )
        late = threading.Event()

        def end() -> None:
            late.set()
            process.kill()

        clock = threading.Timer(SECONDS, end)
        clock.daemon = True
        clock.start()
        try:
            yield process
        finally:
            clock.cancel()
            if process.poll() is None:
                process.kill()
            process.wait()
            if process.stdout is not None:
                process.stdout.close()
            if late.is_set():
                raise Stop(
                    _("git {command} 超过 {seconds} 秒没有答完，已停下。").format(
                        command=command, seconds=SECONDS
                    )
                )

    def _environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        return kept | ENVIRONMENT | dict(self.quarantine)


@cache
def binary() -> str:
    """Return the absolute path of the git program, found once; Absent where there is none."""
    found = shutil.which("git")
    if found is None:
        raise Absent(_("这台机器上没有 git。"), _("安装 git 2.30 或更新的版本。"))
    return os.path.abspath(found)


def open_door(folder: Path, quarantine: Mapping[str, str] | None = None) -> Door:
    """Return the door of the repository whose top or bare folder this is; Absent where it is none.

    ``quarantine`` takes the hook's environment; only :data:`QUARANTINE` is used of it.
    """
    binary()
    objects = {name: (quarantine or {})[name] for name in QUARANTINE if name in (quarantine or {})}
    place = folder / ".git"
    if place.is_file():
        named = place.read_text(encoding="utf-8", errors="surrogateescape").strip()
        place = folder / named.removeprefix("gitdir:").strip()
    elif not place.is_dir():
        place = folder
    if not (place / "HEAD").is_file():
        raise Absent(
            _("“{folder}”不是 git 仓库的最上层文件夹。").format(folder=folder),
            _("在克隆下来的仓库里运行；办公室要放在仓库的最上层。"),
        )
    return Door(place.resolve(), objects)
