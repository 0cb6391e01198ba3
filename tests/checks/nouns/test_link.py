import pytest

from jianbao.checks.link import elsewhere, leads_to, wrong_link
from tests.offices import SAMPLE, little, read

OFFICE = read(little())


def test_a_target_is_read_from_its_file() -> None:
    assert [
        leads_to("a/b/c.md", target)
        for target in ("d.md", "../d.md#x", "%64.md?y", "./e/../d.md", "../../../d")
    ] == [
        "a/b/d.md",
        "a/d.md",
        "a/b/d.md",
        "a/b/d.md",
        "../d",
    ]


def test_the_only_file_of_a_name_is_found() -> None:
    assert elsewhere(OFFICE, SAMPLE, "x/20261118-lift-upkeep.md#a") == "../donghu/20261118-lift-upkeep.md#a"
    assert elsewhere(OFFICE, SAMPLE, "nowhere.md") is None
    assert elsewhere(OFFICE, SAMPLE, "") is None


DISGUISES = [
    "javascript:alert(1)",
    " \x01javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "java\nscript:alert(1)",
    "java\tscript:alert(1)",
    "vbscript:x",
    "data:text/html;base64,PHNjcmlwdD4=",
    "blob:x",
    "//evil.example",
    "\\\\evil.example",
    "/\\evil.example",
    "\t//evil.example",
    "https:evil.example",
    "http:/evil.example",
    "https://evil.example#@neiwang.xiaocheng.example",
    "https://neiwang.xiaocheng.example.evil.example",
    "https://neiwang.xiaocheng.example:x@evil.example",
    "https://neiwang.xiaocheng.example\\@evil.example",
    "https://ｎeiwang.xiaocheng.example",
    "https://neiwang.xiaocheng.example:99999",
    "https://",
    "mailto:",
    "mailto:a@evil.example?cc=b@neiwang.xiaocheng.example",
    "ftp://neiwang.xiaocheng.example",
    "..\\donghu\\20261118-lift-upkeep.md",
]


@pytest.mark.parametrize("target", DISGUISES)
def test_no_disguise_leads_outside(target: str) -> None:
    assert wrong_link(OFFICE, SAMPLE, target)


@pytest.mark.parametrize(
    "target",
    [
        "#做法",
        "../donghu/20261118-lift-upkeep.md",
        "https://neiwang.xiaocheng.example",
        "http://neiwang.xiaocheng.example:8080/a?b=//c#d",
        "mailto:a@neiwang.xiaocheng.example",
    ],
)
def test_what_is_inside_may_be_linked(target: str) -> None:
    assert wrong_link(OFFICE, SAMPLE, target) is None
