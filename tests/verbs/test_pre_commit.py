"""``jianbao check`` as a pre-commit hook, by our own configuration, with the real pre-commit."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.verbs.command import REPOSITORY

ME = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
for role in ("AUTHOR", "COMMITTER"):
    ME |= {f"GIT_{role}_NAME": "吴桐", f"GIT_{role}_EMAIL": "wu-tong@jianglan.example"}


def run(office, *words):
    env = {**os.environ, **ME, "PRE_COMMIT_HOME": str(office.parent / "pre-commit"), "JIANBAO_LANG": "zh"}
    return subprocess.run(
        words, cwd=office, capture_output=True, text=True, env=env, check=False, timeout=120
    )


@pytest.fixture
def office(little_office):
    shutil.copy(REPOSITORY / ".pre-commit-config.yaml", little_office)
    (little_office / ".gitignore").write_text("/.venv\n", encoding="utf-8")
    # The configuration calls .venv/bin/jianbao: here that is whatever runs these tests.
    (little_office / ".venv").symlink_to(Path(sys.executable).parent.parent)
    run(little_office, "git", "init", "-q", "-b", "main")
    run(little_office, "git", "add", ".")
    return little_office


def test_a_clean_office_is_committed(office):
    done = run(office, sys.executable, "-m", "pre_commit", "run", "--all-files")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "简报检查" in done.stdout
    assert "Passed" in done.stdout


def test_a_faulty_report_is_not(office):
    report = office / "submissions/2026/11/qingxi/20261120-sample.md"
    report.write_text(report.read_text(encoding="utf-8").replace("title: ", "title： ", 1), encoding="utf-8")
    run(office, sys.executable, "-m", "pre_commit", "install")
    run(office, "git", "add", ".")
    done = run(office, "git", "commit", "-m", "报送")
    assert done.returncode == 1
    assert "20261120-sample.md:2:6: JB104" in done.stdout + done.stderr
    assert run(office, "git", "rev-parse", "--verify", "HEAD").returncode != 0


def test_other_offices_are_offered_the_same_hook():
    offered = yaml.safe_load((REPOSITORY / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    ours = yaml.safe_load((REPOSITORY / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    hook = ours["repos"][0]["hooks"][0]
    assert [one["id"] for one in offered] == ["jianbao-check"] == [hook["id"]]
    assert offered[0]["files"] == hook["files"]
    assert hook["entry"].endswith(offered[0]["entry"])
