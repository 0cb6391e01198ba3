"""Every ``jianbao`` command that the documentation gives works in a copy of the repository's office."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

from tests.verbs.command import REPOSITORY, copy_of_repository, jianbao

PAGES = [REPOSITORY / "README.md", *sorted((REPOSITORY / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\$ (.+)$", re.MULTILINE)


def commands() -> dict[str, Path]:
    found: dict[str, Path] = {}
    for page in PAGES:
        for block in BLOCK.findall(page.read_text(encoding="utf-8")):
            for command in COMMAND.findall(block):
                found.setdefault(command, page)
    return found


COMMANDS = commands()


@pytest.fixture
def office(tmp_path):
    root = copy_of_repository(tmp_path / "office")
    shutil.copy(REPOSITORY / "mkdocs.yml", root)
    shutil.copytree(REPOSITORY / "theme", root / "theme")
    return root


@pytest.mark.parametrize("command", [c for c in COMMANDS if c.startswith("jianbao ")])
def test_a_command_of_the_documentation_works(command, office):
    words = shlex.split(command)[1:]
    done = jianbao(*words, cwd=office, date=None if "--date" in words else "2026-11-24")
    assert done.code == 0, f"{COMMANDS[command].name}: {command}\n{done.out}\n{done.err}"


def test_the_two_commands_of_the_readme_are_the_makefile_s():
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    made = [command for command in COMMANDS if command.startswith("make ")]
    assert {"make site", "make test"} <= set(made)
    for command in made:
        assert re.search(rf"^{command.removeprefix('make ')}:", makefile, re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(REPOSITORY).as_posix())
def test_links_between_pages_lead_somewhere(page):
    for target in re.findall(r"\]\((?!https?:|#)([^)#\s]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), f"{page.name} → {target}"
