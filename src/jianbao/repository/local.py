"""What we ourselves write into a repository of ours: commits of named files, and tags, by GitPython.

GitPython is kept away from everything a contributor can name; what comes here is validated or our own.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from jianbao.edge import Stop
from jianbao.language import _
from jianbao.repository.damage import Damaged, damage_in
from jianbao.repository.door import binary, open_door
from jianbao.repository.objects import ID, checked

os.environ.setdefault("GIT_PYTHON_REFRESH", "quiet")  # a machine without git is told so when git is needed
from git import BadObject, GitCommandError, InvalidGitRepositoryError, Repo


@contextmanager
def _repository(root: Path) -> Iterator[Repo]:
    """Open the repository; what goes wrong with an object in it is Damaged, as everywhere."""
    binary()
    try:
        with Repo(root) as repository:
            yield repository
    except InvalidGitRepositoryError:
        raise Stop(_("“{folder}”不是 git 仓库的最上层文件夹。").format(folder=root)) from None
    except GitCommandError as error:
        raise _stopped(root, error, "") from None
    except (ValueError, BadObject) as error:
        # GitPython's way of saying that git had no such object for it
        name = ID.search(str(error))
        if name is None:
            raise
        raise Damaged(name.group(), "missing") from None


def commit(root: Path, paths: Sequence[str], message: str) -> str:
    """Commit just these files, as they lie in the folder, in the user's own name; return the commit's id.

    What else the user has staged stays staged and is not committed. Stop where the user has no name yet,
    or a hook of theirs refuses.
    """
    with _repository(root) as repository:
        try:
            repository.git.add("--", *paths)
            repository.git.commit("--quiet", "--message", message, "--only", "--", *paths)
        except GitCommandError as error:
            raise _stopped(root, error, _("没有提交：{said}")) from None
        return repository.head.commit.hexsha


def tag(root: Path, name: str, commit: str, message: str) -> str:
    """Set an annotated tag on a commit and return the tag object's id; signed where the user's git signs tags.

    A tag of that name that is there already is left alone, and Stop.
    """
    with _repository(root) as repository:
        if any(reference.name == name for reference in repository.tags):
            raise Stop(_("标签“{name}”已经有了，没有改动它。").format(name=name))
        signs = repository.config_reader().get_value("tag", "gpgSign", default=False)
        flag = "--sign" if signs in (True, "true", 1) else "--annotate"
        try:
            repository.git.tag(flag, "--message", message, "--end-of-options", name, checked(commit))
        except GitCommandError as error:
            raise _stopped(root, error, _("没有打标签：{said}")) from None
        reference = repository.tag(f"refs/tags/{name}")
        return reference.tag.hexsha if reference.tag else reference.commit.hexsha


def commit_of(root: Path, path: str, content: bytes) -> str | None:
    """Return the commit that brought this content of a path, or None where the checked-out one has not got it."""
    with _repository(root) as repository:
        if not repository.head.is_valid():
            return None
        try:
            blob = repository.head.commit.tree / path
        except KeyError:
            return None
        if blob.data_stream.read() != content:
            return None
        return next(repository.iter_commits(paths=path, max_count=1)).hexsha


def tagged(root: Path, name: str) -> str | None:
    """Return the commit a tag leads to, or None where there is no such tag."""
    with _repository(root) as repository:
        reference = next((reference for reference in repository.tags if reference.name == name), None)
        return reference.commit.hexsha if reference else None


def head(root: Path) -> str:
    """Return the id of the commit that is checked out."""
    with _repository(root) as repository:
        return repository.head.commit.hexsha


def is_clean(root: Path, paths: Sequence[str] = ()) -> bool:
    """Say whether files tracked here are as committed; with ``paths`` only below these."""
    with _repository(root) as repository:
        return not repository.git.status("--porcelain", "--untracked-files=no", "--", *paths)


def email(root: Path) -> str:
    """Return the e-mail the user's git gives as theirs: a claim, good enough to check oneself by."""
    with _repository(root) as repository:
        return str(repository.config_reader().get_value("user", "email", default=""))


def uncommitted(root: Path) -> list[str]:
    """Return the paths that differ from the checked-out commit, new files among them."""
    with _repository(root) as repository:
        listed = repository.git.status("--porcelain", "-z", "--untracked-files=all", "--no-renames")
        return [entry[3:] for entry in listed.split("\0") if entry]


def _stopped(root: Path, error: GitCommandError, sentence: str) -> Stop:
    """Return why git did not do what it was told: a broken object, or what it says itself."""
    words = str(error.stderr).strip().removeprefix("stderr:").strip(" '\n")
    last = (words.splitlines() or [str(error.status)])[-1]
    told = sentence.format(said=last) or _("git {command} 没有完成：{said}").format(
        command=error.command[1], said=last
    )
    damage = damage_in(words.encode("utf-8", "replace"))
    if damage is not None and not damage.name:
        open_door(root).make_sure()
    return damage or Stop(told)
