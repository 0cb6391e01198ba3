"""Reports that nobody wrote: the sample office's sentences with other words of the same theme in them.

Two such reports of one theme share its vocabulary, set phrases and turns of speech, and nothing
else: what a detector of copies must leave alone.
"""

import logging
import random
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

import jieba
import jieba.posseg

from jianbao.records.report import Report

CONTENT = {"n", "v", "vn", "a", "ns", "nr", "nz", "t", "b", "j", "l", "i", "s"}
"""Parts of speech that another word of the theme may stand for; what remains is the sentence's frame."""

OTHER_WORD = 0.55
"""How often it does."""

OWN_FRAME = 0.6
"""How often a sentence's frame comes from the theme itself, not from any other."""

SET_PHRASE = 2
"""Two words met together this often in a theme are drawn as one (退捕渔民, 老旧小区)."""

LEAST = 100
"""Sentences of a theme; fewer, and what is made from them would be copies of the few. Smaller themes are one."""

_SENTENCE = re.compile(r"[^。！？；\n]{8,}[。！？；]")
_NUMBER = re.compile(r"\d+")

Word = tuple[str, str]
"""A word and its part of speech."""


@dataclass
class Theme:
    """The words of reports that talk about the same thing, by part of speech, as often as they occur."""

    name: str
    words: dict[str, list[str]] = field(default_factory=dict)
    sentences: list[tuple[Word, ...]] = field(default_factory=list)

    def like(self, chance: random.Random, word: str, part: str) -> str:
        """Return a word of the theme that can stand in place of one."""
        return chance.choice(self.words.get(part) or [word])


@dataclass(frozen=True)
class Prose:
    """Frames of sentences from all themes, and each theme's words."""

    themes: tuple[Theme, ...]
    sentences: tuple[tuple[Word, ...], ...]
    titles: tuple[tuple[Word, ...], ...]

    def report(self, chance: random.Random, theme: Theme, length: int) -> str:
        """Return a title and paragraphs of about ``length`` characters together."""
        text = self._filled(chance, theme, chance.choice(self.titles)) + "\n"
        room = 0
        while len(text) < length:
            if room <= 0:
                text += "\n"
                room = chance.randint(60, 300)
            frames = theme.sentences if chance.random() < OWN_FRAME else self.sentences
            sentence = self._filled(chance, theme, chance.choice(frames))
            text += sentence
            room -= len(sentence)
        return text + "\n"

    def _filled(self, chance: random.Random, theme: Theme, sentence: Iterable[Word]) -> str:
        filled = "".join(
            theme.like(chance, word, part) if part in CONTENT and chance.random() < OTHER_WORD else word
            for word, part in sentence
        )
        return _NUMBER.sub(lambda number: _other_number(chance, number[0]), filled)


def learn(reports: Iterable[Report]) -> Prose:
    """Return the prose of an office's reports; a theme is a key point, else a topic."""
    jieba.setLogLevel(logging.WARNING)
    themes: dict[str, Theme] = {}
    titles: list[tuple[Word, ...]] = []
    for name, members in _by_theme(reports).items():
        cut = [_words(sentence) for report in members for sentence in _SENTENCE.findall(report.body)]
        pairs = Counter(
            (one[0], other[0])
            for sentence in cut
            for one, other in pairwise(sentence)
            if {one[1], other[1]} <= CONTENT
        )
        theme = themes.setdefault(name, Theme(name))
        for sentence in cut:
            joined = _joined(sentence, pairs)
            theme.sentences.append(joined)
            for word, part in joined:
                theme.words.setdefault(part, []).append(word)
        titles += [_joined(_words(report.title), pairs) for report in members]
    sentences = tuple(sentence for theme in themes.values() for sentence in theme.sentences)
    return Prose(tuple(themes.values()), sentences, tuple(titles))


def _by_theme(reports: Iterable[Report]) -> Mapping[str, list[Report]]:
    found: dict[str, list[Report]] = {}
    for report in reports:
        found.setdefault(report.keypoint or (*report.topics, "other")[0], []).append(report)
    large = {name: members for name, members in found.items() if _sentences_in(members) >= LEAST}
    small = [report for name, members in found.items() if name not in large for report in members]
    return large | {"other": small}


def _sentences_in(reports: Iterable[Report]) -> int:
    return sum(len(_SENTENCE.findall(report.body)) for report in reports)


def _words(text: str) -> list[Word]:
    return [(pair.word, pair.flag) for pair in jieba.posseg.cut(text)]


def _joined(sentence: list[Word], pairs: Counter[tuple[str, str]]) -> tuple[Word, ...]:
    """Return a sentence's words with each set phrase as one word."""
    joined: list[Word] = []
    for word, part in sentence:
        before = joined[-1] if joined else ("", "")
        if pairs[before[0], word] >= SET_PHRASE:
            joined[-1] = (before[0] + word, part)
        else:
            joined.append((word, part))
    return tuple(joined)


def _other_number(chance: random.Random, digits: str) -> str:
    low = 10 ** (len(digits) - 1)
    return str(chance.randrange(low, 10 * low)) if len(digits) > 1 else digits
