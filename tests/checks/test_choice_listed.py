from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel

from jianbao.checks.choice_listed import LABELS
from jianbao.records import bulletin, desk, registry, report, ruling, trust
from tests.offices import repaired_header, said, urgent


def test_a_label() -> None:
    example = "kind: 经验做法\n"
    assert said("JB121", example) == [
        "4:7+4 “kind”须是下列之一：news（动态）、practice（经验做法）、problem（问题）、suggestion（建议）、analysis（综合分析）、research（深度调研）、policy（政策参考）、opinion（舆情）、urgent（紧急信息）（现为“经验做法”）。 是不是“practice”？"
    ]
    assert repaired_header("JB121", example) == (
        "title: 清溪区三项举措稳定冬季蔬菜供应\nauthor: zhang-wei\nkind: practice\ntopics: [agriculture]\n"
    )


def test_a_slip() -> None:
    example = "kind: problems\n"
    assert said("JB121", example) == [
        "4:7+8 “kind”须是下列之一：news（动态）、practice（经验做法）、problem（问题）、suggestion（建议）、analysis（综合分析）、research（深度调研）、policy（政策参考）、opinion（舆情）、urgent（紧急信息）（现为“problems”）。 是不是“problem”？"
    ]
    assert repaired_header("JB121", example) == (
        "title: 清溪区三项举措稳定冬季蔬菜供应\nauthor: zhang-wei\nkind: problem\ntopics: [agriculture]\n"
    )


def test_a_roman_sign() -> None:
    example = urgent(grade="Ⅳ")
    assert said("JB121", example) == [
        "7:10+1 “grade”须是下列之一：I（特别重大）、II（重大）、III（较大）、IV（一般）（现为“Ⅳ”）。 是不是“IV”？"
    ]
    assert repaired_header("JB121", example) == (
        "title: 清溪区三项举措稳定冬季蔬菜供应\n"
        "author: zhang-wei\n"
        "kind: urgent\n"
        "urgent:\n"
        "  class: work-safety\n"
        "  grade: IV\n"
        "  stage: first\n"
        "  occurred_at: 2026-11-20T08:10+08:00\n"
        "  learned_at: 2026-11-20T08:25+08:00\n"
        "  place: 清溪区\n"
        "  casualties: {dead: 0, missing: 1, injured: 3}\n"
        "  signed_by: li-na\n"
        "  exercise: false\n"
        "topics: [agriculture]\n"
    )


def test_an_invention() -> None:
    assert said("JB121", "kind: 小道消息\n") == [
        "4:7+4 “kind”须是下列之一：news（动态）、practice（经验做法）、problem（问题）、suggestion（建议）、analysis（综合分析）、research（深度调研）、policy（政策参考）、opinion（舆情）、urgent（紧急信息）（现为“小道消息”）。 从所列的几种中选一个。"
    ]


def test_a_kind_is_left_alone() -> None:
    assert said("JB121", "kind: problem\n") == []


def literals(annotation: Any) -> Iterator[tuple[str, ...]]:
    """Yield the words of each list of words inside a type."""
    if get_origin(annotation) is Literal:
        yield get_args(annotation)
    for inner in get_args(annotation):
        if not isinstance(inner, str):
            yield from literals(inner)


def test_every_list_of_words_in_the_records_has_labels() -> None:
    labelled = {tuple(words) for words in LABELS}
    for module in (bulletin, desk, registry, report, ruling, trust):
        for model in vars(module).values():
            if isinstance(model, type) and issubclass(model, BaseModel):
                for name, field in model.model_fields.items():
                    for words in literals(field.annotation):
                        assert words in labelled, (model.__name__, name)
