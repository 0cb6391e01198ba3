"""The labelled set keeps its promises, and a small one is told apart as the bench tells the large one."""

import random
from difflib import SequenceMatcher

import pytest

from jianbao.similarity.index import Index
from tests.similarity.labelled import MOST_EDITS, TRICKS, Copyist, label
from tests.similarity.sample import sample_office, sample_prose


@pytest.mark.parametrize("trick", ["letters edited", "phrases edited"])
@pytest.mark.parametrize("seed", range(5))
def test_an_edited_copy_is_edited_as_much_as_promised(trick: str, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311  # the same copy every time
    text = sample_office().reports[seed].body[:400]
    copyist = Copyist(chance, sample_prose(), sample_prose().themes[seed])
    copy = TRICKS[trick](copyist, text)
    kept = sum(
        block.size for block in SequenceMatcher(None, text, copy, autojunk=False).get_matching_blocks()
    )
    assert 0.03 < 1 - kept / len(text) <= MOST_EDITS + 0.02  # difflib does not always keep what could be kept


def test_traditional_characters_are_those_a_taiwan_writer_would_choose() -> None:
    chance = random.Random(3)  # noqa: S311  # the same region every time
    copyist = Copyist(chance, sample_prose(), sample_prose().themes[0])
    written = {copyist.traditional("发展后勤，头发干枯，一里之后在台湾的里面") for _ in range(20)}
    assert written == {
        "發展後勤，頭髮乾枯，一里之後在臺灣的裏面",
        "發展後勤，頭髮乾枯，一里之後在臺灣的裡面",
        "發展後勤，頭髮乾枯，一里之後在台灣的裏面",
    }


def test_copies_are_told_from_what_only_resembles() -> None:
    labelled = label(sample_office().reports, sample_prose(), seed=3, generated=150, copies=10, unrelated=100)
    index = Index.build(labelled.indexed)
    copies, strangers = [], []
    for case in labelled.cases:
        flagged = {match.report for match in index.similar(case.text)}
        if case.copies:
            copies.append(case.copies in flagged)
        else:
            strangers.append(bool(flagged))
    assert (len(copies), len(strangers) > 200) == (10 * len(TRICKS), True)
    assert sum(copies) / len(copies) >= 0.95
    assert sum(strangers) / len(strangers) <= 0.01


def test_the_same_seed_makes_the_same_set() -> None:
    one, other = (
        label(sample_office().reports, sample_prose(), seed=4, generated=5, copies=1, unrelated=5)
        for _ in range(2)
    )
    assert one == other
