"""``check --base``: the same rules on a branch that is not pushed yet, in a clone or in a CI."""

from collections.abc import Callable
from datetime import datetime

import pytest

from jianbao.clock import BEIJING
from jianbao.edge import Stop
from jianbao.repository.admission import compared
from jianbao.repository.door import open_door
from jianbao.trust.duties import pusher_in
from tests.trust.server import NEW, Folder, Server, report

Made = Callable[..., Server]


def found(clone: Folder, who: str, base: str = "origin/main") -> list[str]:
    """Return id, place and sentence of what speaks against a clone's HEAD."""
    problems = compared(open_door(clone.path), base, who, datetime.now(BEIJING))
    return [f"{one.id} {one.place.path}:{one.place.line} {one.message}" for one in problems]


def test_a_good_branch_has_nothing_against_it(office: Made) -> None:
    clone = office().clone("zhang-wei")
    clone.commit({NEW: report()})
    assert found(clone, "zhang-wei") == []
    assert found(clone, "zhang-wei@xiaocheng.example") == []


def test_what_the_gate_would_refuse_is_found_before(office: Made) -> None:
    clone = office().clone("zhang-wei")
    clone.commit({"mkdocs.yml": "site_name: x\n", NEW: report()})
    assert found(clone, "zhang-wei") == [
        "JB802 mkdocs.yml:1 “仓库设置”只能由管理员改动（推送人是张蔚（信息科长））。"
    ]
    assert found(clone, "") == ["JB801 refs/heads/check:1 推送人应由服务器指明（现在没有身份）。"]


def test_the_registry_on_the_base_decides(office: Made) -> None:
    clone = office().clone("zhang-wei")
    people = (clone.path / "registry/people.csv").read_text()
    clone.commit(
        {
            "registry/people.csv": people.replace(
                "zhang-wei,张蔚,qingxi,chief", "zhang-wei,张蔚,shiwei-ban,approver"
            )
        }
    )
    assert found(clone, "zhang-wei") == [
        "JB802 registry/people.csv:1 “名册”只能由管理员改动（推送人是张蔚（信息科长））。"
    ]


def test_a_branch_that_lags_behind_is_compared_with_where_it_left(office: Made) -> None:
    server = office()
    clone, editor = server.clone("zhang-wei"), server.clone("he-jing")
    editor.commit({"desk/screening/2026/11-20.yml": "editor: he-jing\nverdicts: []\n"})
    assert editor.push("refs/heads/main", "he-jing").code == 0
    clone.commit({NEW: report()})
    clone.git("fetch", "-q")
    assert found(clone, "zhang-wei") == []


def test_a_base_that_is_not_there_is_said(office: Made) -> None:
    clone = office().clone("zhang-wei")
    with pytest.raises(Stop, match="没有名为“nowhere”的提交"):
        found(clone, "zhang-wei", "nowhere")


def test_the_first_name_the_server_gives_counts() -> None:
    assert pusher_in({"JIANBAO_USER": " a ", "GL_USER": "b"}) == "a"
    assert pusher_in({"JIANBAO_USER": "", "GL_USER": "b", "REMOTE_USER": "c"}) == "b"
    assert pusher_in({"REMOTE_USER": "c"}) == "c"
    assert pusher_in({"USER": "d"}) == ""
