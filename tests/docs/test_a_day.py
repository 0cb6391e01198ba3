"""The editor's day in the documentation is what the commands do."""

from tests.docs.a_day import PAGE, followed, opened


def test_the_page_is_what_the_day_says(tmp_path):
    page = PAGE.read_text(encoding="utf-8")
    assert followed(page, opened(tmp_path / "office")) == page
