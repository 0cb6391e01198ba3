from jianbao.checks import period_ordered
from tests.checks.finding import found


def test_units_and_people() -> None:
    example = """\
@ registry/units.yml
- {id: shiwei-ban, name: 市委办, level: city}
- {id: qingxi, name: 清溪区, level: town, parent: shiwei-ban, since: 2026-01-02, until: 2026-01-01}
@ registry/people.csv
id,name,unit,role,email,since,until
li-na,李娜,qingxi,officer,,2026-01-02,2026-01-01
zhang-wei,张蔚,qingxi,chief,,2026-01-01,2026-01-01
"""
    assert found(period_ordered, example) == [
        "registry/units.yml:2:86 起始日期不应晚于终止日期（清溪区：2026-01-02 至 2026-01-01）。 → 核对两个日期；没有终止的空着。",
        "registry/people.csv:2:37 起始日期不应晚于终止日期（李娜：2026-01-02 至 2026-01-01）。 → 核对两个日期；没有终止的空着。",
    ]
