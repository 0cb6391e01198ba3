from jianbao.checks import desk_id_unique
from tests.checks.finding import found


def test_each_kind_by_itself() -> None:
    example = """\
@ desk/instructions/2026-11.yml
- {id: 2026-11-01, date: 2026-11-21, issue: xinxi/2026/001, report: donghu-20261118-lift-upkeep, leader: 市委副书记, level: city}
@ desk/findings/2026-11.yml
- {id: 2026-11-01, date: 2026-11-21, unit: donghu, finding: late, evidence: 首报晚于时限 42 分钟, decided_by: [song-yi, qin-chuan]}
@ desk/upward/2026-11.yml
- {id: 2026-11-01, date: 2026-11-21, report: donghu-20261118-lift-upkeep, event: reported-up, level: province}
@ desk/upward/2026-12.yml
- {id: 2026-11-01, date: 2026-11-21, report: donghu-20261118-lift-upkeep, event: adopted, level: province}
"""
    assert found(desk_id_unique, example) == [
        "desk/upward/2026-12.yml:1:8 编号不得重复（“2026-11-01”第一次在 desk/upward/2026-11.yml 第 1 行）。 → 给后写的换一个编号。",
    ]
