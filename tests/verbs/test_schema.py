"""``jianbao schema`` and ``checks``: what the models and the help pages say, in both languages."""

import json

import pytest

from jianbao.verbs.schema import SCHEMAS
from tests.verbs.command import REPOSITORY, jianbao


def schema(name, *words):
    return json.loads(jianbao("schema", name, *words, cwd=REPOSITORY).out)


def test_a_report_s_schema_names_the_keys_a_contributor_writes():
    found = schema("report")
    assert found["required"] == ["title", "author", "kind"]
    assert set(found["properties"]) == {
        *("title", "author", "kind", "topics", "keypoint", "commission", "decision", "with", "occurred"),
        *("sources", "supersedes", "withdrawn", "urgent"),
    }
    assert found["properties"]["kind"]["enum"][0] == "news"
    assert found["properties"]["title"]["description"] == "标题，4 至 60 个字"
    assert found["additionalProperties"] is False


def test_descriptions_follow_the_language():
    assert schema("unit", "--lang", "en")["properties"]["name"]["description"] == "Full name"


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_every_field_of_every_file_is_described(name):
    def bare(part, where):
        if isinstance(part, dict):
            for field, value in part.get("properties", {}).items():
                if isinstance(value, dict) and not value.get("description"):
                    yield f"{where}.{field}"
            for key, value in part.items():
                yield from bare(value, f"{where}.{key}")
        elif isinstance(part, list):
            for value in part:
                yield from bare(value, where)

    assert list(bare(schema(name), name)) == []


def test_an_unknown_name_lists_the_known():
    done = jianbao("schema", "nothing", cwd=REPOSITORY)
    assert done.code == 2
    assert done.err.startswith("jianbao：没有名为“nothing”的格式。\n  帮助：可选：report、unit")


def test_a_check_s_help_page_is_shown_in_text_and_json():
    done = jianbao("checks", "jb201", cwd=REPOSITORY)
    assert done.out.startswith("JB201  标题应有 4 到 60 个字。\n\n为什么：")
    data = json.loads(jianbao("checks", "JB201", "--format", "json", cwd=REPOSITORY).out)
    assert data["bad"] == ["title: 短\n"]
    assert data["severity"] == "error"


def test_the_list_of_checks_has_a_line_each():
    lines = jianbao("checks", cwd=REPOSITORY).out.splitlines()
    assert len(lines) > 90
    assert "JB201  标题应有 4 到 60 个字。" in lines


def test_an_unknown_check_is_exit_2():
    done = jianbao("checks", "JB000", cwd=REPOSITORY)
    assert (done.code, done.err) == (2, "jianbao：没有检查项“JB000”。\n  帮助：全部检查项：jianbao checks\n")
