from jianbao.checks import rulebook_date
from jianbao.checks.page import page_of
from tests.checks.finding import found


def test_a_day_that_is_none() -> None:
    example = page_of(rulebook_date).bad[0]
    assert found(rulebook_date, example) == [
        "scoring/rulebooks/2026-02-30.yml:1:1 文件名应是施行日期（没有“2026-02-30”这一天）。 → 改名为 <施行日期>.yml。",
    ]
