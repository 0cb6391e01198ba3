"""An issue's parts in words."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from jianbao.printing.paper import Masthead, Tail, paper_of, shape_of
from jianbao.records.bulletin import Item, Seal
from tests.printing.press import IDS, office, paper

XINXI, ZHUANBAO, YAOQING, KUAIBAO = IDS


def test_masthead_and_tail_of_a_bulletin() -> None:
    assert paper(XINXI).masthead == Masthead(
        name="小城信息",
        beside="",
        size=64,
        number="第28期（总第1204期）",
        office="中共小城市委办公室",
        date="2026年11月5日",
        note="内部资料 注意保存",
        copy="第　　　份",
    )
    assert paper(XINXI).tail == Tail(
        recipients=(
            "报：省委办公厅，市委常委。",
            "送：市人大常委会办公室，市政府办公室，市政协办公室。",
            "发：各区委办公室，市直各部门办公室。",
        ),
        credits=("签发：秦川", "审核：宋毅", "责任编辑：何静"),
        copies="共印60份",
    )


def test_each_series_has_its_shape() -> None:
    shapes = {issue: shape_of(office().series_by_id[issue.split("/")[0]]) for issue in IDS}
    assert shapes == {XINXI: "bulletin", ZHUANBAO: "special", YAOQING: "bulletin", KUAIBAO: "express"}


def test_supplement_says_so_beside_its_name_and_counts_apart() -> None:
    masthead = paper(YAOQING).masthead
    assert (masthead.name, masthead.beside, masthead.number, masthead.copy) == (
        "每日要情",
        "（增刊）",
        "第7期（总第7期）",
        "",
    )


def test_contents_stand_only_where_there_are_several_items() -> None:
    assert paper(YAOQING).contents == (
        "东湖区连夜处置水管爆裂",
        "清溪区秋茶收购价上涨",
        "市级第三批以工代赈项目开工",
    )
    assert paper(ZHUANBAO).contents == ()


def test_columns_are_named_only_where_a_series_has_several() -> None:
    assert [section.name for section in paper(XINXI).sections] == ["基层反映", "工作动态"]
    assert [section.name for section in paper(YAOQING).sections] == [""]


def test_long_masthead_name_is_set_smaller() -> None:
    series = office().series_by_id["xinxi"].model_copy(update={"name": "新冠肺炎疫情防控工作专报"})
    issue = office().issue_by_id[XINXI]
    size = paper_of(office(), series, issue).masthead.size
    assert size == 32
    assert size * 1.12 * 12 <= 156 / 25.4 * 72


def test_express_has_the_minute_of_signing_or_room_for_it() -> None:
    assert paper(KUAIBAO).masthead.date == "2026年11月23日　　时　　分"
    seal = Seal.model_construct(issue=KUAIBAO, signed_at=datetime(2026, 11, 23, 1, 5, tzinfo=UTC))
    signed = replace(office(), seals=(seal,))
    series, issue = signed.series_by_id["kuaibao"], signed.issue_by_id[KUAIBAO]
    assert paper_of(signed, series, issue).masthead.date == "2026年11月23日9时5分"


@pytest.mark.parametrize(("items", "contents"), [(12, 12), (13, 2)])
def test_an_issue_of_many_items_lists_its_columns(items: int, contents: int) -> None:
    issue = office().issue_by_id[IDS[0]]
    many = tuple(
        Item(column="基层反映" if number < 5 else "工作动态", title=f"第{number}条", body="文字", line=1)
        for number in range(items)
    )
    printed = paper_of(office(), office().series_by_id["xinxi"], issue.model_copy(update={"items": many}))
    assert len(printed.contents) == contents
