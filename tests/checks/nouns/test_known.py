from jianbao.checks import known
from tests.offices import SAMPLE, little, little_with, read


def test_the_little_offices_registers() -> None:
    office = read(little())
    assert {
        name: (sorted(register.names.items()), register.whole)
        for name, register in {
            "units": known.units(office),
            "people of qingxi": known.people(office, "qingxi"),
            "topics": known.topics(office),
            "reports": known.reports(office),
            "keypoints": known.keypoints(office),
            "commissions": known.commissions(office),
            "decisions": known.decisions(office),
            "series": known.series(office),
            "issues": known.issues(office),
        }.items()
    } == {
        "units": (
            [
                ("donghu", "东湖区"),
                ("gongxin", "市工信局"),
                ("qingxi", "清溪区"),
                ("shiwei-ban", "市委办"),
                ("wangqiao", "望桥街道"),
            ],
            True,
        ),
        "people of qingxi": ([("li-na", "李娜"), ("zhang-wei", "张蔚")], True),
        "topics": (
            [
                ("agriculture", "农业农村"),
                ("industry", "产业发展"),
                ("livelihood", "民生"),
                ("safety", "安全稳定"),
            ],
            True,
        ),
        "reports": (
            [
                ("donghu-20261118-lift-upkeep", "东湖区反映老旧小区电梯大修资金筹集难"),
                ("qingxi-20261120-sample", "清溪区三项举措稳定冬季蔬菜供应"),
            ],
            True,
        ),
        "keypoints": ([("2026q4-01", "冬季生活必需品保供稳价"), ("2026q4-02", "智能制造企业诉求")], True),
        "commissions": ([("2026-11-winter-supply", "冬季蔬菜供应情况")], True),
        "decisions": ([("2026-old-estates", "老旧小区改造三年行动")], True),
        "series": ([("xinxi", "小城信息")], True),
        "issues": ([("xinxi/2026/001", "")], True),
    }


def test_a_file_that_could_not_be_read_is_there_all_the_same() -> None:
    office = read(
        little_with(
            {
                SAMPLE: "没有文件头\n",
                "desk/commissions/2026-11-winter-supply.yml": "- 一\n",
                "desk/decisions/2026-old-estates.yml": "",
                "bulletins/xinxi/2026/001.md": "没有文件头\n",
            }
        )
    )
    assert office.report_by_id.keys() == {"donghu-20261118-lift-upkeep"}
    assert not known.reports(office).lacks("qingxi-20261120-sample")
    assert not known.commissions(office).lacks("2026-11-winter-supply")
    assert not known.decisions(office).lacks("2026-old-estates")
    assert not known.issues(office).lacks("xinxi/2026/001")


def test_a_report_too_big_to_be_read_is_there_all_the_same() -> None:
    office = read(little_with({SAMPLE: "甲" * 300_000}))
    assert SAMPLE not in office.sources
    assert not known.reports(office).lacks("qingxi-20261120-sample")


def test_a_register_with_an_unreadable_part_lacks_nothing() -> None:
    office = read(
        little_with(
            {
                "registry/units.yml": "- {id: 清溪, name: 清溪区, level: district}\n",
                "registry/people.csv": "id,name,unit,role,email,since,until\nzhang-wei,张蔚\n",
                "registry/office.yml": "name: 小城市委办公室\n",
                "desk/keypoints/2026q4.yml": "period: 2026q4\nfrom: 2026-10-01\nuntil: 2026-12-31\npoints: 无\n",
                "bulletins/series.yml": "id: xinxi\n",
            }
        )
    )
    assert [
        register.whole
        for register in (
            known.units(office),
            known.people(office),
            known.topics(office),
            known.keypoints(office),
            known.series(office),
        )
    ] == [False] * 5


def test_a_syntax_error_leaves_a_file_half_read() -> None:
    office = read(little_with({SAMPLE: "---\ntitle: 一\n  author: : x\n---\n"}))
    assert known.half_read(office) == {SAMPLE}
