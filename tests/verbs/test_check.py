"""``jianbao check`` as its users run it."""

import json

from tests.verbs.command import REPOSITORY, jianbao

SAMPLE = "submissions/2026/11/qingxi/20261120-sample.md"


def spoil(office, old="title: ", new="title： "):
    path = office / SAMPLE
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def test_the_repository_s_own_office_has_nothing_wrong():
    done = jianbao("check", cwd=REPOSITORY)
    assert (done.code, done.out) == (0, "")
    assert done.err.endswith("个文件，没有问题。\n")


def test_a_problem_is_exit_1_and_on_stdout(little_office):
    spoil(little_office)
    done = jianbao("check", cwd=little_office)
    assert done.code == 1
    assert f"{SAMPLE}:2:6: JB104 " in done.out
    assert done.err == ""


def test_only_the_paths_asked_for_are_reported(little_office):
    spoil(little_office)
    assert jianbao("check", "registry", cwd=little_office).code == 0
    assert jianbao("check", SAMPLE, "registry", cwd=little_office).code == 1
    assert jianbao("check", ".", cwd=little_office / "submissions").code == 1


def test_fix_repairs_and_says_what(little_office):
    path = spoil(little_office)
    done = jianbao("check", "--fix", cwd=little_office)
    assert (done.code, done.out) == (0, "")
    assert done.err.startswith(f"已修复 {SAMPLE}\n")
    assert path.read_text(encoding="utf-8").startswith("---\ntitle: ")


def test_fix_touches_only_the_paths_asked_for(little_office):
    path = spoil(little_office)
    before = path.read_bytes()
    assert jianbao("check", "--fix", "registry", cwd=little_office).code == 0
    assert path.read_bytes() == before


def test_json_is_the_contract_s(little_office):
    spoil(little_office)
    result = json.loads(jianbao("check", "--format", "json", cwd=little_office).out)
    assert result["checked"] > 5
    problem = result["problems"][0]
    assert (problem["path"], problem["line"], problem["column"]) == (SAMPLE, 2, 6)
    assert (problem["id"], problem["severity"], problem["fixable"]) == ("JB104", "error", True)


def test_english_is_spoken_when_asked(little_office):
    spoil(little_office)
    done = jianbao("check", "--lang", "en", cwd=little_office)
    assert "Behind the key “title” must stand a half-width colon" in done.out
    assert jianbao("check", cwd=little_office, JIANBAO_LANG="en").out == done.out


def test_one_bad_report_leaves_the_others_read(little_office):
    (little_office / "submissions/2026/11/qingxi/20261121-bad.md").write_bytes(
        b"\xff\xfe\x00" + b"[" * 30_000
    )
    spoil(little_office)
    result = json.loads(jianbao("check", "--format", "json", cwd=little_office).out)
    assert {problem["path"] for problem in result["problems"]} == {
        SAMPLE,
        "submissions/2026/11/qingxi/20261121-bad.md",
    }


def test_no_office_is_one_sentence_and_exit_2(tmp_path):
    done = jianbao("check", cwd=tmp_path)
    assert done.code == 2
    assert done.out == ""
    assert done.err == (
        f"jianbao：在“{tmp_path}”没有找到办公室：缺少 registry/units.yml。\n"
        "  帮助：换到办公室的文件夹里运行，或用 --root 指明；新建一个用 jianbao init 文件夹。\n"
    )


def test_a_root_that_is_no_folder_is_exit_2(little_office):
    done = jianbao("check", "--root", str(little_office / "registry/units.yml"), cwd=little_office)
    assert done.code == 2
    assert "没有找到办公室" in done.err


def test_a_path_that_is_not_there_is_exit_2(little_office):
    done = jianbao("check", "nowhere.md", cwd=little_office)
    assert (done.code, done.err) == (2, "jianbao：没有这个文件：nowhere.md\n")


def test_a_path_outside_the_office_is_exit_2(little_office):
    done = jianbao("check", "..", cwd=little_office)
    assert done.code == 2
    assert "不在办公室" in done.err


def test_a_wrong_date_is_exit_2(little_office):
    done = jianbao("check", "--date", "2026-13-01", cwd=little_office, date=None)
    assert done.code == 2
    assert "日期应写作 2026-11-24 的样子，现为“2026-13-01”。" in done.err


def test_an_unknown_verb_and_an_unknown_option_are_exit_2(little_office):
    assert jianbao("chekc", cwd=little_office, date=None).err.startswith("jianbao：没有动词“chekc”。")
    assert jianbao("check", "--fxi", cwd=little_office).code == 2


def test_a_future_report_is_judged_by_the_date_given(little_office):
    assert jianbao("check", cwd=little_office, date="2026-11-24").code == 0
    done = jianbao("check", cwd=little_office, date="2026-11-01")
    assert done.code == 1
    assert "JB218" in done.out
