"""Every page of a small office, whole, and what holds of all of them."""

import pytest

from jianbao.language import speaking
from jianbao.pages.address import published
from jianbao.pages.sheet import framed
from jianbao.pages.site import site_of
from tests.pages.golden import FOLDER, PAGES, edition, site
from tests.press.tags import tags_of


@pytest.fixture(scope="module")
def made():
    return site()


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_as_its_golden_copy(made, path):
    assert f"{framed(made.pages[path])}\n" == (FOLDER / f"{path}.html").read_text("utf-8")


def test_no_golden_copy_is_left_over():
    assert sorted(str(one.relative_to(FOLDER)) for one in FOLDER.rglob("*.html")) == sorted(
        f"{path}.html" for path in PAGES
    )


def test_front_pages_and_leaves(made):
    leaves = [
        path
        for path, page in made.pages.items()
        if page.kind == "leaf" and not path.startswith("scoring/explanations")
    ]
    assert leaves == [
        "bulletins/xinxi/2026/001.md",
        "submissions/2026/11/qingxi/20261121-scaffold.md",
        "submissions/2026/11/qingxi/20261120-sample.md",
        "submissions/2026/11/donghu/20261118-lift-upkeep.md",
        "desk/keypoints/2026q4.md",
        "desk/commissions/2026-11-winter-supply.md",
        "desk/decisions/2026-old-estates.md",
        "desk/screening/2026/11-18.md",
        "desk/screening/2026/11-19.md",
        "desk/screening/2026/11-20.md",
        "desk/screening/2026/11-21.md",
        "registry/units/shiwei-ban.md",
        "registry/units/qingxi.md",
        "registry/units/donghu.md",
        "registry/units/wangqiao.md",
        "registry/units/gongxin.md",
        "scoring/rulebooks/2026-01-01.md",
    ]


def test_the_same_edition_gives_the_same_pages(made):
    assert site().pages == made.pages


def test_every_page_has_one_h1_and_ids_of_its_own_once(made):
    for path, page in made.pages.items():
        tags = tags_of(framed(page))
        assert [tag for tag, _ in tags].count("h1") == 1, path
        ids = [attributes["id"] for _, attributes in tags if "id" in attributes]
        assert len(ids) == len(set(ids)), path


def test_every_link_leads_to_a_page(made):
    built = {published(path) for path in made.pages}
    for path, page in made.pages.items():
        folder = published(path).split("/")[:-1]
        for tag, attributes in tags_of(framed(page)):
            if tag == "a" and not attributes["href"].startswith("#"):
                parts = list(folder)
                for step in attributes["href"].partition("#")[0].split("/"):
                    parts = parts[:-1] if step == ".." else [*parts, step]
                assert "/".join(parts) in built, (path, attributes["href"])


def test_in_english_no_page_breaks():
    with speaking("en"):
        english = site_of(edition())
    assert english.pages.keys() == site().pages.keys()
    assert "24 November 2026" in english.pages["index.md"].body
