from jianbao.checks import series_unique
from tests.checks.finding import found


def test_ids_and_column_names() -> None:
    example = """\
@ bulletins/series.yml
- {id: xinxi, name: 小城信息, columns: [{name: 动态}, {name: 动态}]}
- {id: xinxi, name: 增刊}
- {id: kuaibao, name: 快报, columns: [{name: 动态}]}
"""
    assert found(series_unique, example) == [
        "bulletins/series.yml:1:56 一种刊物的栏目名称不得重复（“动态”写了不止一次）。 → 留下一个，或换一个名称。",
        "bulletins/series.yml:2:8 刊物编号不得重复（“xinxi”第一次在第 1 行，是小城信息）。 → 给后写的换一个编号。",
    ]
