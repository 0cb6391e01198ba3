"""The recipes of docs/developers/recipes.md, followed word for word in a copy of the repository's office."""

import importlib.util
import json
import re
import sys
from dataclasses import replace

from jianbao.checks import engine
from jianbao.checks.register import CHECKS, Check
from jianbao.reading.office import read_office
from jianbao.reading.tree import Folder
from tests.offices import TODAY
from tests.verbs.command import REPOSITORY, jianbao

PAGE = (REPOSITORY / "docs/developers/recipes.md").read_text(encoding="utf-8")
BLOCKS = dict(re.findall(r'^```\w+ title="([^"]+)"\n(.*?)^```', PAGE, re.MULTILINE | re.DOTALL))


def append(office, name, title):
    with (office / name).open("a", encoding="utf-8") as file:
        file.write(BLOCKS[title])


def errors(office):
    done = jianbao("check", "--format", "json", cwd=office)
    return [(p["id"], p["message"]) for p in json.loads(done.out)["problems"] if p["severity"] == "error"]


def test_a_unit_level_is_data(city_office):
    append(city_office, "registry/office.yml", "registry/office.yml (levels)")
    append(city_office, "registry/units.yml", "registry/units.yml (append)")
    assert [id_ for id_, _ in errors(city_office)] == ["JB306"]
    append(city_office, "registry/people.csv", "registry/people.csv (append)")
    assert errors(city_office) == []


def test_a_series_is_data(city_office):
    append(city_office, "bulletins/series.yml", "bulletins/series.yml (append)")
    assert errors(city_office) == []
    assert jianbao("assemble", "jingyan", cwd=city_office).err.startswith(
        "jianbao：《工作情况交流》没有待编的信息"
    )
    sheet = city_office / "desk/screening/2026/11-24.yml"
    text = sheet.read_text(encoding="utf-8")
    report = "jiaoyu-20261124-absence-tracking"
    sheet.write_text(f"{text}  - report: {report}\n    verdict: adopt\n", encoding="utf-8")
    assert "number: 1\ntotal: 1\n" in jianbao("assemble", "jingyan", cwd=city_office).out


def test_a_column_is_data(city_office):
    path = city_office / "bulletins/series.yml"
    text = path.read_text(encoding="utf-8")
    line = "    - name: 政策参考\n"
    assert line in text
    path.write_text(
        text.replace(line, BLOCKS["bulletins/series.yml (column of xinxi)"] + line), encoding="utf-8"
    )
    assert errors(city_office) == []
    office = read_office(Folder(city_office), TODAY)
    assert [column.name for column in office.series_by_id["xinxi"].columns][-2:] == ["建言献策", "政策参考"]


def test_a_check_is_one_file_and_one_line(city_office, tmp_path, monkeypatch):
    stem = "title_without_exclamation"
    file = tmp_path / f"{stem}.py"
    file.write_text(BLOCKS[f"src/jianbao/checks/{stem}.py"], encoding="utf-8")
    spec = importlib.util.spec_from_file_location(f"jianbao.checks.{stem}", file)
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, spec.name, module)
    spec.loader.exec_module(module)
    checks = (*CHECKS, Check("JB299", module, of_office=module.check))
    office = read_office(Folder(city_office), TODAY)
    assert engine.run(office, checks) == []
    first = office.reports[0]
    spoilt = first.model_copy(update={"title": "茶岭村秋茶开园！"})
    found = engine.run(replace(office, reports=(spoilt, *office.reports[1:])), checks)
    assert [(p.id, p.message) for p in found if p.id == "JB299"] == [
        ("JB299", "标题不用感叹号（“茶岭村秋茶开园！”）。")
    ]
