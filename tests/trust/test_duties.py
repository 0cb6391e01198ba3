"""Who may change what: the table, told in full."""

from datetime import date

import pytest

from jianbao.records.registry import ROLES, OfficeCard, Person
from jianbao.trust.duties import DUTY_OF_ROLE, ROOMS, may_change, pusher_named, room_of
from tests.offices import TODAY, little, read

PATHS = {
    "own report": "submissions/2026/11/qingxi/20261123-veg.md",
    "other report": "submissions/2026/11/donghu/20261123-veg.md",
    "readme": "submissions/README.md",
    "receipts": "desk/receipts/2026-11.csv",
    "screening": "desk/screening/2026/11-20.yml",
    "issue": "bulletins/xinxi/2026/001.md",
    "ledger": "scoring/ledger/2026-11.csv",
    "rule book": "scoring/rulebooks/2027-01-01.yml",
    "registry": "registry/people.csv",
    "site": "mkdocs.yml",
    "root of submissions": "submissions/x.md",
}


def allowed(
    name: str, card: OfficeCard | None = None, day: date = TODAY, administrators: tuple[str, ...] = ()
) -> set[str]:
    """Return what a name may change in the little office."""
    pusher = pusher_named(name, read(little()).people, card or OfficeCard(), day, administrators)
    return {what for what, path in PATHS.items() if may_change(pusher, path)}


EDITING = {"own report", "other report", "readme", "receipts", "screening", "issue", "ledger"}
APPROVING = EDITING | {"rule book", "registry", "site", "root of submissions"}


@pytest.mark.parametrize(
    ("who", "may"),
    [
        ("zhang-wei", {"own report"}),
        ("zhang-wei@xiaocheng.example", {"own report"}),
        ("Zhang-Wei@XIAOCHENG.example", {"own report"}),
        ("li-na", {"own report"}),
        ("chen-hao", {"other report"}),
        ("he-jing", EDITING),
        ("song-yi", EDITING),
        ("qin-chuan", APPROVING),
        ("nobody", set()),
        ("", set()),
        ("张蔚", set()),
    ],
)
def test_each_has_a_room_of_their_own(who: str, may: set[str]) -> None:
    assert allowed(who) == may


def test_the_appointed_take_the_approver_s_place() -> None:
    card = OfficeCard(administrators=("lu-ming",), rule_writers=("song-yi",))
    assert allowed("qin-chuan", card) == EDITING
    assert allowed("lu-ming", card) == EDITING | {"registry", "site", "root of submissions"}
    assert allowed("song-yi", card) == EDITING | {"rule book"}


def test_who_has_left_or_not_yet_come_is_nobody() -> None:
    assert allowed("zhang-wei", day=date(2019, 3, 31)) == set()


def test_the_server_s_administrators_need_not_be_registered() -> None:
    assert allowed("root", administrators=("root",)) == APPROVING
    assert allowed("", administrators=("",)) == set()


def test_every_role_has_a_duty_and_every_path_a_room() -> None:
    assert set(DUTY_OF_ROLE) == set(ROLES)
    assert {room_of(path).name for path in PATHS.values()} == {room.name for room in ROOMS}
    assert room_of("a\nb").name == "仓库设置"


def test_an_address_shared_by_two_names_the_first() -> None:
    two = tuple(Person(id=id, name=id, unit=id, role="officer", email="x@y.example") for id in ("a", "b"))
    assert pusher_named("x@y.example", two, OfficeCard(), TODAY).person == two[0]
