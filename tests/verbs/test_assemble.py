"""``jianbao assemble`` and ``new``: drafts first, nothing overwritten."""

import json
import os
import subprocess

from tests.verbs.command import jianbao

GIT = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}


def test_a_draft_is_printed_and_nothing_written(city_office):
    done = jianbao("assemble", "xinxi", cwd=city_office)
    assert done.code == 0
    assert done.out.startswith("---\nseries: xinxi\nnumber: 34\ntotal: 419\ndate: 2026-11-24\n")
    assert "## 调研与思考\n\n### 内河港口降成本" in done.out
    assert done.err == "这是草稿，尚未写入；加 --write 写入 bulletins/xinxi/2026/034.md。\n"
    assert not (city_office / "bulletins/xinxi/2026/034.md").exists()


def test_a_written_draft_passes_the_checks_and_is_drafted_again_around_what_was_edited(city_office):
    assert jianbao("assemble", "xinxi", "--write", cwd=city_office).code == 0
    path = city_office / "bulletins/xinxi/2026/034.md"
    text = path.read_text(encoding="utf-8")
    checked = jianbao("check", "--format", "json", cwd=city_office)
    assert [p for p in json.loads(checked.out)["problems"] if p["severity"] == "error"] == []
    again = jianbao("assemble", "xinxi", "--write", cwd=city_office)
    assert (again.code, again.err) == (0, "bulletins/xinxi/2026/034.md 没有变化。\n")
    assert path.read_text(encoding="utf-8") == text
    edited = text.replace("讨论港口成本，最容易", "谈港口成本，最容易")
    path.write_text(edited, encoding="utf-8")
    sheet = city_office / "desk/screening/2026/11-24.yml"
    verdict = "  - report: {}\n    verdict: adopt\n    criteria: {{accurate: yes, timely: yes, targeted: yes, transferable: na}}\n"
    pending = json.loads(jianbao("screen", "--format", "json", cwd=city_office).out)["pending"]
    [new] = [one["report"] for one in pending if one["kind"] == "practice"]
    sheet.write_text(sheet.read_text(encoding="utf-8") + verdict.format(new), encoding="utf-8")
    more = jianbao("assemble", "xinxi", "--write", cwd=city_office)
    assert more.code == 0
    assert more.err == (
        "编入了《看缺课、早停班、补得上：江澜中小学应对流感的一套做法》（经验交流）。\n"
        "已写入 bulletins/xinxi/2026/034.md。\n"
    )
    now = path.read_text(encoding="utf-8")
    assert "谈港口成本，最容易" in now
    assert f"  - reports: [{new}]\n    column: 经验交流\n" in now
    assert now.index("## 工作动态") < now.index("## 经验交流") < now.index("## 调研与思考")


def test_the_draft_takes_the_next_number_of_another_year(city_office):
    done = jianbao("assemble", "xinxi", cwd=city_office, date="2027-01-04")
    assert done.out.startswith("---\nseries: xinxi\nnumber: 1\ntotal: 419\ndate: 2027-01-04\n")


def test_an_unknown_series_names_the_known(city_office):
    done = jianbao("assemble", "kuaibao", cwd=city_office)
    assert (done.code, done.err) == (
        2,
        "jianbao：没有编号为“kuaibao”的刊物。\n  帮助：现有刊物：yaoqing、xinxi、zhuanbao、notice\n",
    )


def test_new_writes_a_report_where_it_belongs(city_office):
    words = ("new", "--unit", "qingxi", "--kind", "practice", "--title", "清溪区三项举措稳定冬季蔬菜供应")
    done = jianbao(*words, "--slug", "winter-vegetables", cwd=city_office)
    path = "submissions/2026/11/qingxi/20261124-winter-vegetables.md"
    assert (done.code, done.out) == (0, f"{path}\n")
    assert (city_office / path).read_text(encoding="utf-8") == (
        "---\ntitle: 清溪区三项举措稳定冬季蔬菜供应\nauthor: zhang-wei\nkind: practice\n---\n\n"
        "（在这里写正文，60 至 20,000 个字。）\n"
    )
    again = jianbao(*words, "--slug", "winter-vegetables", cwd=city_office)
    assert again.code == 2
    assert "已经存在，没有改动它" in again.err


def test_new_refuses_what_would_not_pass(city_office):
    good = {"--unit": "qingxi", "--title": "一条信息的标题", "--slug": "a"}
    for option, value, said in (
        ("--unit", "atlantis", "没有编号为“atlantis”的单位"),
        ("--slug", "Smart Factory", "短名“Smart Factory”应由小写字母、数字和短横线组成"),
    ):
        words = [word for pair in {**good, option: value}.items() for word in pair]
        done = jianbao("new", *words, cwd=city_office)
        assert done.code == 2
        assert said in done.err


def git(root, *words, check=True):
    names = ("-c", "user.name=何静", "-c", "user.email=he-jing@jianglan.example")
    done = subprocess.run(
        ["git", *names, *words],
        cwd=root,
        capture_output=True,
        text=True,
        check=check,
        env={**os.environ, **GIT},
    )
    return done


def test_two_editors_of_one_number_collide_and_are_told_how_to_go_on(city_office, tmp_path):
    git(city_office, "init", "-q", "-b", "main")
    git(city_office, "add", ".")
    git(city_office, "commit", "-q", "-m", "建库")
    git(tmp_path, "clone", "-q", "--bare", str(city_office), "server.git")
    mine, theirs = tmp_path / "mine", tmp_path / "theirs"
    for folder in (mine, theirs):
        git(tmp_path, "clone", "-q", "server.git", folder.name)
        assert jianbao("assemble", "xinxi", "--write", cwd=folder).code == 0
    issue, next_ = "bulletins/xinxi/2026/034.md", "bulletins/xinxi/2026/035.md"
    for folder, words in ((theirs, "论港口成本"), (mine, "谈港口成本")):
        text = (folder / issue).read_text(encoding="utf-8")
        (folder / issue).write_text(text.replace("讨论港口成本", words), encoding="utf-8")
        git(folder, "add", ".")
        git(folder, "commit", "-q", "-m", "第34期")
    git(theirs, "push", "-q")
    assert git(mine, "push", "-q", check=False).returncode != 0
    assert git(mine, "pull", "-q", "--no-rebase", check=False).returncode != 0
    done = jianbao("check", issue, "--format", "json", cwd=mine)
    [problem] = json.loads(done.out)["problems"]
    assert (done.code, problem["id"]) == (1, "JB009")
    steps = problem["help"].split("：")[1].split("；")[0].split("，")
    assert steps == [
        f"git show :2:{issue} > {next_}",
        f"git checkout --theirs {issue}",
        f"git add {issue} {next_}",
    ]
    for step in steps:
        subprocess.run(step, shell=True, cwd=mine, check=True, env={**os.environ, **GIT}, capture_output=True)  # noqa: S602 – the very words of the help
    assert "论港口成本" in (mine / issue).read_text(encoding="utf-8")
    text = (mine / next_).read_text(encoding="utf-8")
    assert "谈港口成本" in text
    moved = text.replace("number: 34\ntotal: 419\n", "number: 35\ntotal: 420\n")
    (mine / next_).write_text(moved, encoding="utf-8")
    left = json.loads(jianbao("check", "bulletins", "--format", "json", cwd=mine).out)["problems"]
    assert {(one["id"], one["path"]) for one in left} == {
        ("JB507", next_)
    }  # what they have assembled already
