"""What YAML's escapes smuggle into a value: ``"\\0"`` and ``"\\u202e"`` are plain letters until they are read."""

import re
from collections.abc import Callable, Iterator

from jianbao.problem import Place
from jianbao.text.characters import BIDI, CONTROL, INVISIBLE
from jianbao.text.fault import Fault

_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_LETTERS = {"0": "\x00", "a": "\x07", "b": "\x08", "v": "\x0b", "f": "\x0c", "e": "\x1b", "N": "\x85"}
_LETTERS |= {"L": "\u2028", "P": "\u2029"}
_KINDS = (("hidden-control", CONTROL), ("hidden-bidi", BIDI), ("hidden-invisible", INVISIBLE))


def hidden_in(quoted: str, start: int, locate: Callable[[int, int], Place]) -> Iterator[Fault]:
    """Yield each escape of a double-quoted value that stands for a character no file may hold.

    ``quoted`` is the value as written, ``start`` where it begins.
    """
    for match in _ESCAPE.finditer(quoted):
        digits = match.group(1) or match.group(2) or match.group(3)
        code = int(digits, 16) if digits else ord(_LETTERS.get(match.group(4), " "))
        if code > 0x10FFFF:
            continue
        kind = next((kind for kind, characters in _KINDS if characters.match(chr(code))), None)
        if kind:
            at = locate(start + match.start(), start + match.end())
            yield Fault(kind, at, match.group(), {"character": chr(code)})
