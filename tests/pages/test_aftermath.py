"""What a site says of what changed after the signature: corrections there and back, tombstones, points taken back."""

import re

from jianbao.pages.edition import Edition
from jianbao.pages.site import site_of
from tests.offices import little, little_with, read

LIFT = "submissions/2026/11/donghu/20261118-lift-upkeep.md"
FIRST, SECOND = "bulletins/xinxi/2026/001.md", "bulletins/xinxi/2026/002.md"
BOOK = """\
name: 小城市信息工作计分办法
rules:
  - {id: xinxi, says: 《小城信息》采用，每条 5 分。, event: adoption, when: {publication: xinxi}, points: "5"}
  - {id: back, says: 撤回的全部冲回。, event: revocation, reverses: [adoption]}
"""


def page(path: str, **changed: str) -> str:
    office = read(little_with({"scoring/rulebooks/2026-01-01.yml": BOOK, **changed}))
    return str(site_of(Edition(office)).pages[path].body)


def notices(html: str) -> list[str]:
    return re.findall(r'<p class="jb-notice[^"]*">(.*?)</p>', html)


def test_a_correction_and_what_it_corrects_lead_to_each_other():
    text = little().content[FIRST].decode()
    second = text.replace("number: 1", "number: 2").replace("total: 1", "total: 2").replace("11-20", "11-23")
    second = second.replace("    level: own\n", "    level: own\n    corrects: xinxi/2026/001#1\n")
    assert notices(page(FIRST, **{SECOND: second})) == [
        '本条已更正，请看：<a href="002.html#item-1">《小城信息》2026年第2期</a>'
    ]
    assert notices(page(SECOND, **{SECOND: second})) == [
        '更正：<a href="001.html#item-1">《小城信息》2026年第1期</a>'
    ]


def test_a_withdrawn_report_is_a_tombstone_and_its_points_are_taken_back():
    text = little().content[LIFT].decode()
    gone = text.replace("\n---\n", "\nwithdrawn: {on: 2026-11-23, reason: 台数有误}\n---\n", 1)
    html = page(LIFT, **{LIFT: gone})
    assert notices(html) == [
        "本信息已于2026年11月23日撤回：台数有误<br>正文不再刊登。此前所得 5 分已全部冲回。",
    ]
    opening = text.split("---\n\n", 1)[1].strip()[:20]
    assert opening in page(LIFT)
    assert opening not in html
    assert notices(page(FIRST, **{LIFT: gone})) == ["本条所用的信息已于2026年11月23日撤回：台数有误"]
