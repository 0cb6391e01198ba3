"""The recipes of docs/rule-writers/recipes.md, followed word for word: each changes one file and is tried.

``python -m tests.docs.test_rule_writers`` writes the results on the page anew; read them before you keep them.
"""

import re
import tempfile
from pathlib import Path

import pytest

from tests.verbs.command import REPOSITORY, copy_of_repository, jianbao

PAGE = REPOSITORY / "docs/rule-writers/recipes.md"
BLOCK = re.compile(r'^```(?:yaml|text) title="([^"]+)"\n(.*?)^```', re.MULTILINE | re.DOTALL)
PLACE = re.compile(r"写在“(.+)”(前面|后面)")
BOOK = "scoring/rulebooks/2026-01-01.yml"
SECTIONS = dict(re.findall(r"^## (.+?)\n(.*?)(?=^## |\Z)", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL))


def edited(book, section):
    """The rule book with the changes of a recipe made."""
    blocks = BLOCK.findall(section)
    told = dict(blocks)
    if "改前" in told:
        assert book.count(told["改前"]) == 1
        book = book.replace(told["改前"], told["改后"])
    for title, block in blocks:
        if place := PLACE.fullmatch(title):
            lines = book.splitlines(keepends=True)
            (at,) = [number for number, line in enumerate(lines) if place[1] in line]
            lines.insert(at + (place[2] == "后面"), block)
            book = "".join(lines)
    return book


def tried(office, section):
    """What the writer of a draft sees on the screen."""
    draft = edited((office / BOOK).read_text("utf-8"), section)
    (office / "draft.yml").write_text(draft, "utf-8")
    done = jianbao("score", "--month", "2026-10", "--rulebook", "draft.yml", "--compare", cwd=office)
    assert (done.code, done.err) == (0, "")
    return done.out


@pytest.mark.parametrize("title", SECTIONS)
def test_a_recipe_shows_who_moves(title, city_office):
    assert tried(city_office, SECTIONS[title]) == dict(BLOCK.findall(SECTIONS[title]))["结果"]


@pytest.mark.parametrize("title", SECTIONS)
def test_a_recipe_passes_the_checks_as_the_next_rule_book(title, city_office):
    book = edited((city_office / BOOK).read_text("utf-8"), SECTIONS[title])
    (city_office / "scoring/rulebooks/2026-12-01.yml").write_text(book, "utf-8")
    done = jianbao("check", "scoring", cwd=city_office)
    assert (done.code, done.out) == (0, "")


def main():
    """Write the results anew."""
    text = PAGE.read_text("utf-8")
    for section in SECTIONS.values():
        with tempfile.TemporaryDirectory() as folder:
            shown = tried(copy_of_repository(Path(folder) / "office"), section)
        before, fence, after = section.partition('```text title="结果"\n')
        text = text.replace(section, before + fence + shown + after[after.index("```") :])
    PAGE.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
