"""``docs/rule-writers/manual.md`` is what the models and the worked examples say today."""

from jianbao.manual.markdown import document
from tests.verbs.command import REPOSITORY


def test_the_manual_in_the_repository_is_up_to_date():
    kept = (REPOSITORY / "docs/rule-writers/manual.md").read_text(encoding="utf-8")
    assert kept == document(), "out of date: run `python scripts/manual.py`"
