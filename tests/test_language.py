"""Chinese is the source, English is complete, and a placeholder is the same in both."""

import re
import string

import pytest

from jianbao.language import _, catalogue, speaking
from jianbao.words import sentences

SAID = sentences()


def test_every_sentence_has_an_english_translation():
    missing = {sentence: place for sentence, place in SAID.items() if sentence not in catalogue("en")}
    assert missing == {}


def test_the_catalogue_translates_nothing_that_is_no_longer_said():
    assert sorted(set(catalogue("en")) - set(SAID)) == []


def test_translations_keep_the_placeholders():
    def names(sentence):
        return sorted({name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None})

    braced = [s for s in SAID if re.search(r"\{[a-z_]*\}", s)]
    assert [s for s in braced if names(s) != names(catalogue("en").get(s, s))] == []


def test_no_english_sentence_still_holds_chinese_punctuation_or_words():
    # An example in backticks may be Chinese; a sentence's own punctuation may not.
    bare = {sentence: re.sub(r"`[^`]*`|“[^”]*”", "", said) for sentence, said in catalogue("en").items()}
    assert [sentence for sentence, said in bare.items() if re.search(r"[，。；：？！]", said)] == []


def test_the_language_holds_inside_its_block_only():
    sentence = next(iter(catalogue("en")))
    with speaking("en"):
        assert _(sentence) == catalogue("en")[sentence]
    assert _(sentence) == sentence


@pytest.mark.parametrize("sentence", ["从来没有说过的一句话"])
def test_an_unknown_sentence_stays_as_it_is(sentence):
    with speaking("en"):
        assert _(sentence) == sentence
