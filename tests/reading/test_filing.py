from datetime import date

import pytest

from jianbao.reading.filing import filing_of, path_faults
from jianbao.records.report import Filing
from jianbao.text.source import Source


def test_a_path_says_unit_date_and_name() -> None:
    filing = filing_of("submissions/2026/11/qingxi/20261120-winter-supply.md")
    assert filing == Filing("qingxi", date(2026, 11, 20), "winter-supply")
    assert filing is not None
    assert (filing.id, filing.path) == (
        "qingxi-20261120-winter-supply",
        "submissions/2026/11/qingxi/20261120-winter-supply.md",
    )


@pytest.mark.parametrize(
    ("path", "parts"),
    [
        ("submissions/2026/11/qingxi/20261120-a.md", []),
        ("submissions/2026/10/qingxi/20261120-a.md", ["month 2026/11"]),
        ("submissions/2026/1/qingxi/20260120-a.md", ["month 2026/01"]),
        ("submissions/2026/13/qingxi/a.md", ["month", "name"]),
        ("submissions/2026/11/Qing Xi/20261120-a.md", ["unit qing-xi"]),
        ("submissions/2026/11/清溪/20261120-a.md", ["unit"]),
        ("submissions/2026/11/qingxi/20261120-A_b.md", ["slug a-b"]),
        ("submissions/2026/11/qingxi/20261120-－.md", ["slug"]),
        ("submissions/2026/11/qingxi/20261131-a.md", ["date"]),
        ("submissions/２０２６/11/qingxi/20261120-a.md", ["month 2026/11"]),
        ("submissions/2026/11/qingxi/a.md", ["name"]),
        ("submissions/2026/11/qingxi/2026-11-20-a.md", ["name"]),
        ("submissions/20261120-a.md", ["depth"]),
        ("submissions/2026/11/qingxi/20261120-a/b.md", ["depth", "name"]),
        (f"submissions/2026/11/qingxi/20261120-{'a' * 50}.md", ["length"]),
        ("submissions/2026/10/Q/20261131-冬.md", ["unit q", "date", "slug"]),
    ],
)
def test_a_wrong_path_says_which_part_is_wrong(path: str, parts: list[str]) -> None:
    faults = list(path_faults(Source(path, b"")))
    assert [f"{fault.facts['part']} {fault.facts['wanted']}".strip() for fault in faults] == parts
    assert (filing_of(path) is None) == bool(parts)
