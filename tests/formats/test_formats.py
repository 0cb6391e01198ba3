"""Each format's whole output for the same two problems."""

import json
import os
from datetime import date

import pytest

from jianbao.formats import FORMATS
from jianbao.formats.text import visible
from jianbao.language import speaking
from jianbao.office import Office
from jianbao.problem import Edit, Place, Problem
from jianbao.text.source import Source
from tests.verbs.command import jianbao

PATH = "submissions/2026/11/qingxi/20261123-a.md"
SOURCE = Source(PATH, "---\ntopics: [智能制照]\n---\n正文\n".encode())
OFFICE = Office(today=date(2026, 11, 24), sources={PATH: SOURCE})
PROBLEMS = [
    Problem(
        Place(PATH, 2, 10, 4),
        "主题须是登记的主题之一（现为“智能制照”）。",
        "是不是“智能制造”？",
        (Edit(13, 17, "智能制造"),),
        id="JB211",
    ),
    Problem(Place(PATH, 4, 1, 2), "正文太短：100%，要,多写。", "", (), id="JB203", severity="warning"),
]


def test_text():
    assert FORMATS["text"](PROBLEMS, OFFICE) == (
        "submissions/2026/11/qingxi/20261123-a.md:2:10: JB211 主题须是登记的主题之一（现为“智能制照”）。\n"
        "  2 | topics: [智能制照]\n"
        "    |          ^^^^^^^^\n"
        "  帮助：是不是“智能制造”？\n"
        "  可自动修复：jianbao check --fix    详见：jianbao checks JB211\n"
        "\n"
        "submissions/2026/11/qingxi/20261123-a.md:4:1: JB203 提醒：正文太短：100%，要,多写。\n"
        "  4 | 正文\n"
        "    | ^^^^\n"
        "  详见：jianbao checks JB203\n"
        "\n"
        "共 1 处错误、1 处提醒、0 处建议，其中 1 处可用 jianbao check --fix 修复。\n"
    )


def test_nothing_wrong_is_no_text():
    assert FORMATS["text"]([], OFFICE) == ""


def test_text_in_english_ends_with_the_counts():
    with speaking("en"):
        assert FORMATS["text"](PROBLEMS, OFFICE).splitlines()[-1] == (
            "Errors: 1, warnings: 1, notes: 0; jianbao check --fix can repair 1 of them."
        )


def test_json():
    assert json.loads(FORMATS["json"](PROBLEMS[1:], OFFICE)) == {
        "checked": 1,
        "problems": [
            {
                "path": PATH,
                "line": 4,
                "column": 1,
                "id": "JB203",
                "severity": "warning",
                "message": "正文太短：100%，要,多写。",
                "help": "",
                "fixable": False,
            }
        ],
    }


def test_github_escapes_percent_and_comma():
    assert FORMATS["github"](PROBLEMS, OFFICE) == (
        "::error file=submissions/2026/11/qingxi/20261123-a.md,line=2,col=10,endColumn=14,title=JB211"
        "::主题须是登记的主题之一（现为“智能制照”）。%0A是不是“智能制造”？\n"
        "::warning file=submissions/2026/11/qingxi/20261123-a.md,line=4,col=1,endColumn=3,title=JB203"
        "::正文太短：100%25，要,多写。\n"
    )


def test_gitlab_has_a_stable_fingerprint_of_its_own_for_each():
    first, second = json.loads(FORMATS["gitlab"](PROBLEMS, OFFICE))
    assert first["fingerprint"] != second["fingerprint"]
    assert {**first, "fingerprint": ""} == {
        "description": "主题须是登记的主题之一（现为“智能制照”）。",
        "check_name": "JB211",
        "fingerprint": "",
        "severity": "major",
        "location": {"path": PATH, "lines": {"begin": 2}},
    }
    assert json.loads(FORMATS["gitlab"](PROBLEMS, OFFICE))[0] == first


def test_sarif_carries_the_repair():
    run = json.loads(FORMATS["sarif"](PROBLEMS, OFFICE))["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["JB203", "JB211"]
    result = run["results"][0]
    assert result["ruleId"] == run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "JB211"
    assert result["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": PATH},
        "region": {"startLine": 2, "startColumn": 10, "endColumn": 14},
    }
    assert result["fixes"][0]["artifactChanges"][0]["replacements"] == [
        {
            "deletedRegion": {"charOffset": 13, "charLength": 4},
            "insertedContent": {"text": "智能制造"},
        }
    ]


ODD = "submissions/2026/11/qingxi/\udce4\udcb8-蔬菜.md"
NAMED = [Problem(Place(ODD), f"文件名不对（现为“{ODD}”）。", f"改名：{ODD}", id="JB127")]
SHOWN = "submissions/2026/11/qingxi/<DCE4><DCB8>-蔬菜.md"


@pytest.mark.parametrize("name", FORMATS)
def test_a_path_that_is_not_utf_8_comes_out_in_every_format(name):
    office = Office(today=date(2026, 11, 24), sources={ODD: Source(ODD, b"x\n")})
    written = FORMATS[name](NAMED, office).encode("utf-8").decode("utf-8")
    if name in ("text", "github"):
        assert written.count(SHOWN) == 3
    elif name == "sarif":
        file = json.loads(written)["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
        assert file["artifactLocation"]["uri"] == "submissions/2026/11/qingxi/%E4%B8-%E8%94%AC%E8%8F%9C.md"
    else:
        path = (
            json.loads(written)[0]["location"]["path"]
            if name == "gitlab"
            else json.loads(written)["problems"][0]["path"]
        )
        assert path == ODD


@pytest.mark.parametrize("name", FORMATS)
def test_check_tells_of_a_file_whose_name_is_not_utf_8(name, little_office):
    path = os.fsencode(little_office / "submissions/2026/11/qingxi") + b"/20261123-\xe4\xb8.md"
    with open(path, "wb") as file:
        file.write(b"---\n")
    done = jianbao("check", "--format", name, cwd=little_office)
    assert (done.code, done.err) == (1, "")
    shown = {"text": "<DCE4>", "github": "<DCE4>", "sarif": "%E4%B8"}.get(name, "\\udce4\\udcb8")
    assert shown in done.out


def test_what_cannot_be_seen_is_shown():
    assert visible("a\tb\x00c\u200bd\ufeff") == "a␉b␀c<200B>d<FEFF>"


def test_a_long_line_is_cut_around_the_place():
    source = Source("a.md", ("字" * 500 + "错" + "字" * 500).encode())
    office = Office(today=date(2026, 11, 24), sources={"a.md": source})
    quoted = FORMATS["text"](
        [Problem(Place("a.md", 1, 501), "有一个错字。", id="JB299")], office
    ).splitlines()[1:3]
    assert quoted[0] == "  1 | " + "字" * 33 + "错" + "字" * 66
    assert quoted[1] == "    | " + " " * 66 + "^^"
