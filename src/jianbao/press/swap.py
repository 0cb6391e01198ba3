"""How a finished site takes the place of the last one: one rename of one link, or nothing at all."""

import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from jianbao.edge import Stop
from jianbao.language import _

UNFINISHED = ".new"


@contextmanager
def alone(build: Path, wait: Callable[[], None]) -> Iterator[int]:
    """Hold a build folder for one publisher; ``wait`` is called once when another has it.

    Yields the lock's descriptor. The lock is the kernel's: it ends with the last process that has the
    descriptor open. A generator that is given it keeps the folder even when its publisher was killed.
    """
    build.mkdir(parents=True, exist_ok=True)
    with (build / ".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            wait()
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield lock.fileno()


class Editions:
    """The finished sites beside ``out``, which is a link to one of them.

    Readers of ``out`` see the old site or the new one, never a mixture; a run that dies at any point
    leaves ``out`` as it was, and what it left unfinished is cleared away by the next.
    """

    def __init__(self, out: Path) -> None:
        self.out = out
        self.folder = out.with_name(f".{out.name}.editions")

    def check(self) -> None:
        """Stop where ``out`` is something that is not ours to replace."""
        if self.out.is_symlink():
            if self.out.readlink().parts[:-1] == (self.folder.name,):
                return
        elif not self.out.exists() or (self.out.is_dir() and not any(self.out.iterdir())):
            return
        raise Stop(
            _("“{out}”里已有不是本命令编印的内容，没有动它。").format(out=self.out),
            _("用 --out 指定一个新的或空的文件夹，或先把它移开。"),
        )

    def begin(self) -> Path:
        """Return the path of a new edition, still unfinished and not yet there."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for left in self.folder.glob(f"*{UNFINISHED}"):
            shutil.rmtree(left)
        return self.folder / f"{max(self._numbers(), default=0) + 1:06}{UNFINISHED}"

    def finish(self, unfinished: Path) -> None:
        """Put a proved edition in place, and clear away all but it and the one before."""
        edition = unfinished.with_suffix("")
        os.sync()  # the pages reach the disk before the link to them does
        unfinished.rename(edition)
        link = self.out.with_name(f".{self.out.name}.link")
        link.unlink(missing_ok=True)
        link.symlink_to(Path(self.folder.name) / edition.name, target_is_directory=True)
        if self.out.is_dir() and not self.out.is_symlink():
            self.out.rmdir()
        link.replace(self.out)
        for number in sorted(self._numbers())[:-2]:
            shutil.rmtree(self.folder / f"{number:06}")

    def _numbers(self) -> list[int]:
        return [int(one.name) for one in self.folder.iterdir() if one.name.isdecimal()]
