"""Every series from reports and sheet to sealed issue and printed page, with the real commands, against golden files."""

import pytest

from tests.series.play import ACTS, HERE, play


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    return {(series, name): text for series, name, text in play(tmp_path_factory.mktemp("month") / "office")}


@pytest.mark.parametrize("series", [act.series for act in ACTS])
@pytest.mark.parametrize("name", ["draft.md", "seal.json", "printed.txt"])
def test_it_is_as_the_golden_file_says(played, series, name):
    assert played[series, name] == (HERE / series / name).read_text(encoding="utf-8")


def test_the_ledger_of_the_month_is_as_the_golden_file_says(played):
    assert played["notice", "ledger.csv"] == (HERE / "notice/ledger.csv").read_text(encoding="utf-8")
