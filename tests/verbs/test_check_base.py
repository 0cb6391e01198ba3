"""``jianbao check --base``: what a branch changes, and whether its author may."""

import os
import subprocess

import pytest

from tests.verbs.command import jianbao

ME = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
for role in ("AUTHOR", "COMMITTER"):
    ME |= {f"GIT_{role}_NAME": "李娜", f"GIT_{role}_EMAIL": "li-na@jianglan.example"}
SAMPLE = "submissions/2026/11/qingxi/20261120-sample.md"
NEW = "submissions/2026/11/qingxi/20261123-new.md"


@pytest.fixture
def branch(little_office):
    def git(*words):
        subprocess.run(
            ["git", *words], cwd=little_office, check=True, capture_output=True, env={**os.environ, **ME}
        )

    git("init", "-q", "-b", "main")
    git("add", ".")
    git("commit", "-q", "-m", "建库")
    git("checkout", "-q", "-b", "sub/qingxi")

    def change(path, text):
        (little_office / path).parent.mkdir(parents=True, exist_ok=True)
        (little_office / path).write_text(text, encoding="utf-8")
        git("add", ".")
        git("commit", "-q", "-m", "报送")
        return little_office

    return change


def check(office, who):
    return jianbao("check", "--base", "main", cwd=office, **{**ME, "JIANBAO_USER": who})


def a_report(title="清溪区望桥街道老旧小区加装电梯进展顺利"):
    return (
        f"---\ntitle: {title}\nauthor: li-na\nkind: news\n---\n\n"
        + "今年以来，望桥街道加装电梯四十二部，惠及居民一千余户。" * 4
        + "\n"
    )


def test_a_good_report_passes(branch):
    done = check(branch(NEW, a_report()), "li-na")
    assert (done.code, done.out) == (0, ""), done.out + done.err


def test_only_what_changed_is_told(branch):
    office = branch(NEW, a_report("短"))
    done = check(office, "li-na")
    assert done.code == 1
    assert f"{NEW}:2:8: JB201" in done.out
    assert SAMPLE not in done.out


def test_another_unit_s_folder_is_refused(branch):
    other = NEW.replace("/qingxi/", "/donghu/")
    done = check(branch(other, a_report()), "li-na")
    assert done.code == 1
    assert "JB8" in done.out


def test_an_unknown_revision_is_exit_2(branch):
    office = branch(NEW, a_report())
    done = jianbao("check", "--base", "nowhere", cwd=office, **{**ME, "JIANBAO_USER": "li-na"})
    assert done.code == 2
    assert "没有名为“nowhere”的提交" in done.err


def test_without_a_repository_it_says_so(little_office):
    assert jianbao("check", "--base", "main", cwd=little_office, **ME).code == 2
