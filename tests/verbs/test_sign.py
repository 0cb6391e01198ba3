"""``jianbao sign`` with a real repository: one seal, one commit, one tag; killed anywhere, nothing by halves."""

import json
import os
import subprocess
import sys

import pytest

from tests.verbs.command import jianbao

ISSUE = "xinxi/2026/030"
SEAL = f"bulletins/{ISSUE}.seal.json"
ME = {
    "GIT_AUTHOR_NAME": "秦川",
    "GIT_AUTHOR_EMAIL": "qin-chuan@jianglan.example",
    "GIT_COMMITTER_NAME": "秦川",
    "GIT_COMMITTER_EMAIL": "qin-chuan@jianglan.example",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
}


def git(root, *words):
    done = subprocess.run(
        ["git", *words], cwd=root, capture_output=True, text=True, check=True, env={**os.environ, **ME}
    )
    return done.stdout.strip()


@pytest.fixture
def office(unsigned_office):
    git(unsigned_office, "init", "-q", "-b", "main")
    git(unsigned_office, "add", ".")
    git(unsigned_office, "commit", "-q", "-m", "建库")
    return unsigned_office


def test_it_seals_commits_and_tags(office):
    done = jianbao("sign", ISSUE, cwd=office, **ME)
    assert done.code == 0, done.err
    assert done.out == f"《江澜信息》第30期（总第415期）已签发：封签 {SEAL}，标签 issue/{ISSUE}。\n"
    seal = json.loads((office / SEAL).read_text(encoding="utf-8"))
    assert seal["issue"] == ISSUE
    assert seal["signed_by"] == "qin-chuan"
    assert len(seal["reports"]) >= 6
    assert git(office, "cat-file", "-t", f"issue/{ISSUE}") == "tag"
    assert git(office, "rev-parse", f"issue/{ISSUE}^{{commit}}") == git(office, "rev-parse", "HEAD")
    assert git(office, "show", "--name-only", "--format=", "HEAD") == SEAL
    assert jianbao("check", cwd=office).code == 0


def test_a_second_run_changes_nothing(office):
    jianbao("sign", ISSUE, cwd=office, **ME)
    before = git(office, "rev-parse", "HEAD", f"refs/tags/issue/{ISSUE}")
    assert jianbao("sign", ISSUE, cwd=office, **ME).code == 0
    assert git(office, "rev-parse", "HEAD", f"refs/tags/issue/{ISSUE}") == before


def test_what_else_is_staged_stays_out_of_the_commit(office):
    (office / "notes.txt").write_text("x", encoding="utf-8")
    git(office, "add", "notes.txt")
    jianbao("sign", ISSUE, cwd=office, **ME)
    assert git(office, "status", "--porcelain") == "A  notes.txt"


def test_one_character_changed_afterwards_is_found(office):
    jianbao("sign", ISSUE, cwd=office, **ME)
    issue = office / f"bulletins/{ISSUE}.md"
    text = issue.read_text(encoding="utf-8")
    issue.write_text(text.replace("退捕", "退補", 1), encoding="utf-8")
    done = jianbao("check", cwd=office)
    assert done.code == 1
    assert "JB513" in done.out


def test_a_changed_report_of_a_sealed_issue_is_found(office):
    jianbao("sign", ISSUE, cwd=office, **ME)
    report = office / "submissions/2026/10/yuwan/20261006-shebao-duanjiao.md"
    report.write_bytes(report.read_bytes().replace(b"41", b"42", 1))
    assert "JB513" in jianbao("check", cwd=office).out


def test_a_report_without_a_verdict_stands_in_the_way(office):
    for sheet in office.glob("desk/screening/2026/*.yml"):
        text = sheet.read_text(encoding="utf-8")
        sheet.write_text(
            text.replace("report: yuwan-20261006-shebao-duanjiao", "report: yuwan-20260914-ponds-ready"),
            encoding="utf-8",
        )
    done = jianbao("sign", ISSUE, cwd=office, **ME)
    assert done.code == 1
    assert "“yuwan-20261006-shebao-duanjiao”在 2026-10-22 以前的筛选单里没有采用或合并的结论。" in done.out
    assert not (office / SEAL).exists()


def test_an_unknown_issue_and_no_repository_are_exit_2(unsigned_office):
    assert jianbao("sign", "xinxi/2026/999", cwd=unsigned_office).code == 2
    done = jianbao("sign", ISSUE, cwd=unsigned_office, **ME)
    assert done.code == 2
    assert "不是 git 仓库" in done.err


DRAFT = "xinxi/2026/034"


def drafted(office):
    jianbao("assemble", "xinxi", "--write", cwd=office)
    return office / f"bulletins/{DRAFT}.md"


def test_the_borders_of_a_draft_go_and_nothing_else(office):
    path = drafted(office)
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    assert jianbao("sign", DRAFT, cwd=office, **ME).code == 0
    assert path.read_text(encoding="utf-8") == "".join(line for line in lines if not line.startswith("<!-- "))
    assert jianbao("check", cwd=office).code == 0
    assert git(office, "show", "--name-only", "--format=", "HEAD").split() == [
        f"bulletins/{DRAFT}.md",
        f"bulletins/{DRAFT}.seal.json",
    ]


@pytest.mark.parametrize("calls", [1, 2])
def test_a_draft_killed_at_either_file_is_signed_by_the_next_run(office, calls):
    path = drafted(office)
    program = KILLER.format(module="shell.writing", name="write_whole", calls=calls)
    words = [sys.executable, "-c", program, "sign", DRAFT, "--date", "2026-11-24"]
    killed = subprocess.run(words, cwd=office, capture_output=True, check=False, env={**os.environ, **ME})
    assert killed.returncode == -9
    assert ("<!-- draft" in path.read_text(encoding="utf-8")) == (calls == 1)
    assert not path.with_suffix(".seal.json").exists()
    assert jianbao("sign", DRAFT, cwd=office, **ME).code == 0
    assert git(office, "cat-file", "-t", f"issue/{DRAFT}") == "tag"
    assert jianbao("check", cwd=office).code == 0


# Each step of a signature, by the function that takes it; the process is killed as it is about to begin.
STEPS = ("shell.writing.write_whole", "repository.local.commit", "repository.local.tag")
KILLER = """
import os, signal, sys
import jianbao.{module} as module
import jianbao.signing.signature as signature
import jianbao.verbs.sign as verb
done, real = 0, module.{name}
def kill(*words, **named):
    global done
    done += 1
    if done == {calls}:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(*words, **named)
for place in (module, signature, verb):
    if hasattr(place, "{name}"):
        setattr(place, "{name}", kill)
from jianbao.cli import run
run(sys.argv[1:])
"""


@pytest.mark.parametrize("step", STEPS)
def test_killed_at_a_step_it_leaves_nothing_or_a_whole_seal_and_the_next_run_finishes(office, step):
    module, _, name = step.rpartition(".")
    program = KILLER.format(module=module, name=name, calls=1)
    words = [sys.executable, "-c", program, "sign", ISSUE, "--date", "2026-11-24"]
    killed = subprocess.run(words, cwd=office, capture_output=True, check=False, env={**os.environ, **ME})
    assert killed.returncode == -9
    if (office / SEAL).exists():
        assert json.loads((office / SEAL).read_bytes())["issue"] == ISSUE
    assert list(office.glob("bulletins/**/.*.part")) == []
    assert jianbao("sign", ISSUE, cwd=office, **ME).code == 0
    assert git(office, "cat-file", "-t", f"issue/{ISSUE}") == "tag"
    assert git(office, "rev-list", "--count", "HEAD") == "2"
