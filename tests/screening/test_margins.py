"""The report as it is laid out, with its head and its place in the list."""

from dataclasses import replace
from datetime import date

from jianbao.desk.sheet import waiting
from jianbao.desk.trail import trails
from jianbao.reading.office import read_office
from jianbao.reading.tree import Folder
from jianbao.screening import margins
from jianbao.screening.lines import columns
from jianbao.screening.offers import reviewers, targets
from jianbao.screening.reader import report_lines
from jianbao.screening.session import Session
from jianbao.similarity.clusters import Cluster
from jianbao.similarity.index import Match
from tests.verbs.command import REPOSITORY

TODAY = date(2026, 11, 24)
TWIN, ORIGINAL = "yingji-20261124-small-projects-scaffold", "xinhuali-20261103-courtyard-self-care"


def session():
    office = read_office(Folder(REPOSITORY), TODAY)
    found = trails(office)
    return Session(office, found, REPOSITORY, "he-jing", waiting(office, found, {}, ()))


def shown(lines):
    return ["".join(run.text for run in line).rstrip() for line in lines]


def beside(one):
    """The report as if it repeated another, and went with a third."""
    match = Match(ORIGINAL, 100, 0.8, 0.9, 0.7)
    cluster = Cluster((one.report.id, TWIN), ("jiaotong", "yingji"), ("夜班", "公交"), 0.3)
    return replace(one, similar=(match,), cluster=cluster)


def test_the_report_with_what_stands_beside_it():
    sitting = session()
    lines = report_lines(sitting.office, sitting.trails, beside(sitting.items[0]), 60)
    assert shown(lines)[:10] == [
        "高新园区两条夜班公交专线26日试开，首期预约1460人",
        "市交通局　动态　2026-11-24 收到，已等 0 天",
        "报送人：车健  事实日期：2026-11-24",
        "来源：公交集团客流测算、园区 21 家企业预约登记",
        "",
        "与先到的雷同 90%：新华里《新华里3号院没有物业，218户居民每",
        "  月12元管好了院子》 采用",
        "可合编（都说到夜班、公交）：市应急局、市住建局《堵住“拆分",
        "  合同”漏洞，把小散工程脚手架管到作业面的建议》",
        "─" * 60,
    ]
    assert all(columns(line) <= 60 for line in shown(lines))


def test_every_report_of_the_city_fits_every_width():
    sitting = session()
    for report in sitting.office.reports:
        one = replace(sitting.items[0], report=report)
        for width in (30, 42, 84):
            lines = shown(report_lines(sitting.office, sitting.trails, one, width))
            assert all(columns(line) <= width for line in lines), report.id


def test_head_and_list():
    sitting = session()
    assert shown(margins.head(sitting, 0, 76)) == [
        " 筛选单 2026-11-24　编辑 何静" + " " * 15 + "第 1 条，共 3 条，已有结论 0 条"
    ]
    assert shown(margins.row(sitting, 0)) == [
        "○ 等 0 天 动态 市交通局",
        "  高新园区两条夜班公交专线26日试",
        "  开，首期预约1460人",
        "",
    ]


def test_the_foot_shows_what_fits():
    assert shown(margins.foot(False, 60)) == [" y n x 四问  a h m r 结论  s 下一条待筛选  ? 帮助  q 退出"]


def test_offers_the_cluster_first_then_what_is_alike_then_the_adopted():
    sitting = session()
    offered = targets(sitting.office, sitting.trails, beside(sitting.items[0]), ())
    assert [one.words.rpartition("，")[2] for one in offered[:4]] == [
        "同一问题）",
        "雷同）",
        "已采用）",
        "已采用）",
    ]
    assert [one.id for one in offered[:2]] == [TWIN, ORIGINAL]
    assert sitting.items[0].report.id not in [one.id for one in offered]
    assert [one.words for one in reviewers(sitting.office, "he-jing")] == [
        "陆鸣（编辑）",
        "宋毅（审核）",
        "谭薇（审核）",
        "秦川（签发）",
    ]
