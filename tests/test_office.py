"""The whole office at one moment: when a report came in, and who serves today."""

from jianbao.records.trust import GENESIS
from tests.offices import little, little_with, read

LIFT = "donghu-20261118-lift-upkeep"
HEAD = "seq,received_at,source,report,sha256,pusher,commit,prev,hash"


def test_a_report_came_in_on_the_day_it_was_in_beijing():
    line = f"1,2026-11-18T16:30+00:00,landing,{LIFT},{'a' * 64},,,{GENESIS},{'b' * 64}"
    office = read(little_with({"desk/receipts/2026-11.csv": f"{HEAD}\n{line}\n"}))
    assert str(office.arrival(office.report_by_id[LIFT])) == "2026-11-19"
    assert str(office.arrival(office.report_by_id["qingxi-20261120-sample"])) == "2026-11-20"


def test_who_has_left_serves_no_more():
    people = little().content["registry/people.csv"].decode()
    left = people.replace("2020-03-01,\n", "2020-03-01,2026-06-30\n", 1)
    assert left != people
    office = read(little_with({"registry/people.csv": left}))
    assert [person.id for person in read(little()).serving("editor")] == ["he-jing", "lu-ming"]
    assert [person.id for person in office.serving("editor")] == ["lu-ming"]
