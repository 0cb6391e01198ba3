"""What the engine promises of any file: it never fails, and every place and repair lies in the file."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jianbao.checks.engine import MOST, run
from jianbao.office import Office
from tests.offices import REPORT, SAMPLE, little_with, problems_of, read

PATHS = (
    SAMPLE,
    "registry/people.csv",
    "registry/units.yml",
    "bulletins/xinxi/2026/001.md",
    "desk/screening/2026/11-19.yml",
)
PIECES = st.sampled_from(
    [
        *"\n\r\t :：-—[]［］{}｛｝,，、\"'“”#&*!|>%@`\\?",
        "\u200b\u202e\x00\u2028\ufeff\ufffd\u0301\u3000\xa0",
        "---\n",
        "...\n",
        "title",
        "id: ",
        "- ",
        "  ",
        "urgent:\n",
        "清溪区",
        "a: b\n",
        "\\u202e",
        '"',
    ]
)


def check_places(office: Office) -> None:
    for problem in run(office):
        place, source = problem.place, office.sources.get(problem.place.path)
        if source is None:
            continue
        assert 1 <= place.line <= source.lines + 1
        assert 1 <= place.column <= len(source.text) + 1
        assert all(0 <= edit.start <= edit.end <= len(source.text) for edit in problem.edits)


@given(path=st.sampled_from(PATHS), pieces=st.lists(PIECES, max_size=25))
@settings(deadline=None, max_examples=120, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_is_read_and_checked(path: str, pieces: list[str]) -> None:
    check_places(read(little_with({path: "".join(pieces).encode()})))


@given(pieces=st.lists(PIECES, max_size=12), at=st.integers(0, 60))
@settings(deadline=None, max_examples=120, suppress_health_check=[HealthCheck.too_slow])
def test_a_report_with_anything_in_its_header_is_read_and_checked(pieces: list[str], at: int) -> None:
    text = REPORT[:at] + "".join(pieces) + REPORT[at:]
    check_places(read(little_with({SAMPLE: text.encode()})))


@given(st.sampled_from(PATHS), st.binary(max_size=60))
@settings(deadline=None, max_examples=60)
def test_any_bytes_are_read_and_checked(path: str, raw: bytes) -> None:
    check_places(read(little_with({path: raw})))


def test_problems_come_in_order_of_place() -> None:
    found = run(read(little_with(dict.fromkeys(PATHS, "x：y\n\tz"))))
    assert [problem.order for problem in found] == sorted(problem.order for problem in found)


def test_beyond_fifty_of_a_kind_the_rest_is_counted_and_repaired_with_the_last() -> None:
    lines = "".join(f"urgent{n}:x\n" for n in range(70))
    found = [problem for problem in problems_of(f"---\n{lines}---\n") if problem.id == "JB110"]
    assert len(found) == MOST
    assert (
        found[-1].message == "键“urgent49”的冒号后面须有一个空格。（同类问题其后还有 20 处，不再逐一列出。）"
    )
    assert [len(problem.edits) for problem in found] == [1] * 49 + [21]


def test_of_a_value_that_could_not_be_read_only_that_is_said() -> None:
    found = problems_of(REPORT.replace("kind: news", "kind: news\ndecision: Old_Estates"))
    assert [problem.id for problem in found if problem.place.line == 5] == ["JB122"]
