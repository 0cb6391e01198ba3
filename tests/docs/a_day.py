"""The day of docs/editors/a-day.md, followed word for word in a copy of the repository's office.

``python -m tests.docs.a_day`` writes what the commands say into the page; look at the difference before you keep it.
"""

import os
import re
import shlex
import subprocess
import tempfile
from pathlib import Path

from tests.verbs.command import REPOSITORY, copy_of_repository, jianbao

PAGE = REPOSITORY / "docs/editors/a-day.md"
DAY = "2026-11-24"
ME = {
    "GIT_AUTHOR_NAME": "何静",
    "GIT_AUTHOR_EMAIL": "he-jing@jianglan.example",
    "GIT_COMMITTER_NAME": "何静",
    "GIT_COMMITTER_EMAIL": "he-jing@jianglan.example",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_DATE": f"{DAY}T08:20+08:00",
    "GIT_COMMITTER_DATE": f"{DAY}T08:20+08:00",
}
_BLOCK = re.compile(r"^```(console|diff) day\n(.*?)^```\n", re.MULTILINE | re.DOTALL)
_COMMAND = re.compile(r"^\$ (.+)$", re.MULTILINE)
_COMMIT = re.compile(r"\b[0-9a-f]{40}\b")


def opened(folder: Path) -> Path:
    """Return a copy of the office as a repository, on the morning of the day."""
    root = copy_of_repository(folder)
    for words in (("init", "-q", "-b", "main"), ("add", "."), ("commit", "-q", "-m", "建库")):
        _git(words, root)
    for seal in (*root.glob("bulletins/*/*/*.seal.json"), *root.glob("scoring/ledger/*.seal.json")):
        name = seal.relative_to(root).as_posix().removesuffix(".seal.json")
        tag = name.replace("bulletins/", "issue/").replace("scoring/", "")
        _git(("tag", "-a", "-m", tag, tag), root)
    return root


def followed(page: str, root: Path) -> str:
    """Do in an office what a page says, and return the page with what the commands said."""

    def done(block: re.Match[str]) -> str:
        kind, text = block.groups()
        if kind == "diff":
            subprocess.run(
                ["git", "apply", "--unidiff-zero", "-"],
                cwd=root,
                input=text,
                text=True,
                check=True,
                env={**os.environ, **ME},
            )
            return block[0]
        told = "".join(f"$ {command}\n{_said(command, root)}" for command in _COMMAND.findall(text))
        return f"```console day\n{told}```\n"

    return _BLOCK.sub(done, page)


def _said(command: str, root: Path) -> str:
    words = shlex.split(command)
    if words[0] == "git":
        return _git(words[1:], root)
    result = jianbao(*words[1:], cwd=root, date=DAY, **ME)
    assert result.code == 0, f"{command}\n{result.out}{result.err}"
    said = "".join(f"{part.rstrip()}\n" for part in (result.out, result.err) if part.strip())
    said = _COMMIT.sub("（提交号）", said).replace(f"{root}/", "")
    lines = [line.rstrip() for line in said.split("\n")]
    return "\n".join(line for line in lines if not line.startswith("没有找到"))  # fonts: each machine its own


def _git(words: tuple[str, ...] | list[str], root: Path) -> str:
    done = subprocess.run(
        ["git", *words], cwd=root, capture_output=True, text=True, check=True, env={**os.environ, **ME}
    )
    return done.stdout


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        PAGE.write_text(
            followed(PAGE.read_text(encoding="utf-8"), opened(Path(folder) / "office")), encoding="utf-8"
        )
