"""Whole printed pages against golden pictures in text, and the figures of domain.md section 5 read back."""

from itertools import pairwise
from pathlib import Path

import pytest

from jianbao.printing.document import Paragraph, Span
from jianbao.printing.printer import Printer, printer
from tests.printing.layout import Page, picture_of, read_back
from tests.printing.press import IDS, NOWHERE, paper, paper_with, press

EXPECTED = Path(__file__).parent / "expected"


@pytest.mark.parametrize("issue", IDS)
def test_issue_prints_as_its_golden_picture(issue: str) -> None:
    golden = EXPECTED / f"{issue.replace('/', '-')}.txt"
    assert picture_of(press().pdf(paper(issue))) == golden.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def any_fonts() -> Printer:
    """Return a printer with whatever fonts this machine has: the figures hold with all of them."""
    return printer(NOWHERE)


@pytest.fixture(scope="module")
def long_pages(any_fonts: Printer) -> tuple[Page, ...]:
    """Return an item of one paragraph of 2,000 like characters, set with any fonts."""
    return read_back(any_fonts.pdf(paper_with(Paragraph((Span("国" * 2000),)))))


def test_page_is_a4_with_the_type_area_of_the_standard(long_pages: tuple[Page, ...]) -> None:
    for number, page in enumerate(long_pages, start=1):
        assert (round(page.width), round(page.height)) == (210, 297)
        inner = 28 if number % 2 else 26
        assert min(line.left for line in page.body) == pytest.approx(inner, abs=0.2)
        assert max(line.right for line in page.body) == pytest.approx(inner + 156, abs=0.2)
        assert max(line.baseline for line in page.body) <= 37 + 225


def test_full_page_has_22_lines_of_28_characters_of_16_points(long_pages: tuple[Page, ...]) -> None:
    second = long_pages[1].body
    assert [len(line.text) for line in second] == [28] * 22
    assert {round(line.size, 1) for line in second} == {16.0}
    pitches = {round((below.baseline - above.baseline) / 25.4 * 72, 1) for above, below in pairwise(second)}
    assert all(28 <= pitch <= 29 for pitch in pitches), pitches


def test_paragraph_begins_two_characters_in(long_pages: tuple[Page, ...]) -> None:
    first, second = [line for line in long_pages[0].body if line.text.startswith("国")][:2]
    assert len(first.text) == 26
    assert first.left - second.left == pytest.approx(2 * 156 / 28, abs=0.2)


def test_red_line_closes_the_masthead_in_the_top_third(long_pages: tuple[Page, ...]) -> None:
    red = [[rule for rule in page.rules if rule.red] for page in long_pages]
    assert [len(rules) for rules in red] == [1] + [0] * (len(long_pages) - 1)
    (line,) = red[0]
    assert line.left == pytest.approx(28, abs=0.1)
    assert line.length == pytest.approx(156, abs=0.1)
    assert 0.35 <= line.thickness <= 0.5
    assert line.top < 297 / 3


def test_page_numbers_stand_outside(long_pages: tuple[Page, ...]) -> None:
    for number, page in enumerate(long_pages, start=1):
        assert page.number.text == f"— {number} —"
        one_character = 14 / 72 * 25.4
        if number % 2:
            assert page.number.right == pytest.approx(28 + 156 - one_character, abs=1)
        else:
            assert page.number.left == pytest.approx(26 + one_character, abs=1)
        assert 37 + 225 + 7 < page.number.baseline < 37 + 225 + 12


@pytest.mark.parametrize("paragraphs", range(7, 18))
def test_tail_is_never_alone_on_a_page(any_fonts: Printer, paragraphs: int) -> None:
    blocks = [Paragraph((Span(f"第{number}段"),)) for number in range(1, paragraphs + 1)]
    pages = [[line.text for line in page.body] for page in read_back(any_fonts.pdf(paper_with(*blocks)))]
    assert pages[-1][-1].startswith("签发：")
    assert f"第{paragraphs}段" in pages[-1], pages
    assert [text for page in pages for text in page if text.endswith("段")] == [
        f"第{number}段" for number in range(1, paragraphs + 1)
    ]


def test_same_issue_gives_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    first = press().pdf(paper())
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    monkeypatch.setenv("TZ", "America/New_York")
    assert press().pdf(paper()) == first
    assert b"D:20261105000000" in first


if __name__ == "__main__":
    for one in IDS:
        EXPECTED.joinpath(f"{one.replace('/', '-')}.txt").write_text(
            picture_of(press().pdf(paper(one))), "utf-8"
        )
