"""``jianbao assemble`` and ``new``: drafts first, nothing overwritten."""

import json

from tests.verbs.command import jianbao


def test_a_draft_is_printed_and_nothing_written(city_office):
    done = jianbao("assemble", "xinxi", cwd=city_office)
    assert done.code == 0
    assert done.out.startswith("---\nseries: xinxi\nnumber: 34\ntotal: 419\ndate: 2026-11-24\n")
    assert "## 调研与思考\n\n### 内河港口降成本" in done.out
    assert done.err == "这是草稿，尚未写入；加 --write 写入 bulletins/xinxi/2026/034.md。\n"
    assert not (city_office / "bulletins/xinxi/2026/034.md").exists()


def test_a_written_draft_passes_the_checks_and_is_not_overwritten(city_office):
    assert jianbao("assemble", "xinxi", "--write", cwd=city_office).code == 0
    path = city_office / "bulletins/xinxi/2026/034.md"
    text = path.read_text(encoding="utf-8")
    checked = jianbao("check", "--format", "json", cwd=city_office)
    assert [p for p in json.loads(checked.out)["problems"] if p["severity"] == "error"] == []
    again = jianbao("assemble", "xinxi", "--write", cwd=city_office)
    assert again.code == 2
    assert "没有待编的信息" in again.err
    assert path.read_text(encoding="utf-8") == text


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
