"""Little git repositories in temporary folders, made by git itself."""

from pathlib import Path

from tests.trust.server import Folder


def repository(folder: Path, *, bare: bool = False) -> Folder:
    """Return a new, empty repository."""
    folder.mkdir(parents=True)
    made = Folder(folder)
    made.git("init", "-q", "--template=", "-b", "main", *(["--bare"] if bare else []), ".")
    return made


def history(made: Folder, landings: int) -> list[str]:
    """Give a repository a main line of merges: each brings a report, and now and then changes or drops an older one."""
    made.commit({"README.md": "office\n"}, "建库")
    for number in range(landings):
        made.git("checkout", "-q", "-b", f"side-{number}")
        made.commit({f"submissions/2026/11/qingxi/20261101-r{number}.md": f"第 {number} 条\n"})
        if number % 5 == 4:
            made.commit({f"submissions/2026/11/qingxi/20261101-r{number - 1}.md": f"改 {number}\n"})
        if number % 7 == 6:
            made.commit({f"submissions/2026/11/qingxi/20261101-r{number - 3}.md": None})
        made.git("checkout", "-q", "main")
        made.git("merge", "-q", "--no-ff", "-m", f"合并 {number}", f"side-{number}")
    return made.git("rev-list", "--first-parent", "--reverse", "main").split()
