"""How something found all over a file is told: each place on its own, or all at once where there are too many."""

from collections.abc import Callable, Sequence

from jianbao.language import _
from jianbao.problem import Edit, Problem
from jianbao.text.source import Source

MANY = 50
"""Places beyond which a file is told once, at the first, with the count."""

Find = tuple[int, int, str | None]
"""Start and end of what was found, and what to write instead; None where a person must decide."""


def told(source: Source, found: Sequence[Find], say: Callable[[str], str], help: str) -> list[Problem]:
    """Return the problems of the places found; ``say`` makes the sentence from the text of a place."""
    edits = [() if new is None else (Edit(start, end, new),) for start, end, new in found]
    if len(found) <= MANY:
        return [
            Problem(source.place(start, end), say(source.text[start:end]), help, edit)
            for (start, end, _new), edit in zip(found, edits, strict=True)
        ]
    start, end, _new = found[0]
    message = _("{message}（本文件共有 {count} 处。）").format(
        message=say(source.text[start:end]), count=len(found)
    )
    return [Problem(source.place(start, end), message, help, tuple(edit for one in edits for edit in one))]
