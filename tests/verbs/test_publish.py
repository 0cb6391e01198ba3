"""``jianbao publish`` as its user runs it."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.press.offices import publishable
from tests.verbs.command import jianbao


def git(root: Path, *words: str) -> str:
    who = ("-c", "user.name=x", "-c", "user.email=x@x.example", "-c", "init.defaultBranch=main")
    done = subprocess.run(["git", *who, *words], cwd=root, capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.fixture
def office(tmp_path: Path) -> Path:
    return publishable(tmp_path / "office")


def test_the_site_is_named_and_the_answer_is_complete(office):
    git(office, "init")
    git(office, "add", ".")
    git(office, "commit", "-m", "x")
    commit = git(office, "rev-parse", "HEAD")
    done = jianbao("publish", "--format", "json", cwd=office)
    assert done.code == 0, done.err
    answer = json.loads(done.out)
    seconds = answer.pop("seconds")
    front, leaves = answer.pop("front_pages"), answer.pop("leaf_pages")
    assert 0 < seconds < 60
    assert (front > 20, leaves > 10) == (True, True)
    assert answer == {"site": str(office / "build/site"), "commit": commit, "pressed": 0, "reused": 0}
    home = (office / "build/site/index.html").read_text("utf-8")
    assert f"<code>{commit[:12]}</code>" in home

    # A changed work tree is of no commit; the commit itself can still be published, elsewhere.
    report = office / "submissions/2026/11/qingxi/20261120-sample.md"
    report.write_text(report.read_text("utf-8").replace("96 吨", "97 吨"), "utf-8")
    done = jianbao("publish", "--rev", "main", "--out", "public", "--quiet", cwd=office)
    assert (done.code, done.out, done.err) == (0, f"{office / 'public'}\n", "")
    published = "submissions/2026/11/qingxi/20261120-sample.html"
    assert "96 吨" in (office / "public" / published).read_text("utf-8")
    assert commit[:12] in (office / "public/index.html").read_text("utf-8")
    done = jianbao("publish", "--format", "json", cwd=office)
    assert json.loads(done.out)["commit"] is None
    assert "97 吨" in (office / "build/site" / published).read_text("utf-8")


def test_in_english(office):
    done = jianbao("publish", "--lang", "en", cwd=office)
    assert done.code == 0, done.err
    home = (office / "build/site/index.html").read_text("utf-8")
    assert '<html lang="en"' in home
    assert "24 November 2026" in home


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--rev", "nothing"), "git"),
        (("--engine", "hugo"), "--engine"),
        (("--executor", "dask:"), "processes:4"),
        (("--out", "registry"), "没有动它"),
    ],
)
def test_a_run_that_cannot_go_on_says_why(office, words, sentence):
    done = jianbao("publish", *words, cwd=office)
    assert done.code == 2
    assert sentence in done.err
    assert not os.path.lexists(office / "build/site")
