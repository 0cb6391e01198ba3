"""How the repairs of one file's problems are applied together, each whole or not at all."""

from bisect import bisect_left, insort
from collections.abc import Iterable

from jianbao.problem import Edit, Problem
from jianbao.text.source import Source


def mended(source: Source, problems: Iterable[Problem]) -> str:
    """Return a file's text with the repairs that its problems offer.

    Where two repairs touch the same characters only the one of the earlier problem is made: reading
    and checking again offers the other, if it still applies. A problem's edits are made all together
    or not at all.
    """
    taken: list[tuple[int, int, str]] = []
    for problem in sorted(problems, key=lambda problem: problem.order):
        if problem.place.path == source.path and all(_is_free(edit, taken) for edit in problem.edits):
            for edit in problem.edits:
                insort(taken, (edit.start, edit.end, edit.new))
    pieces: list[str] = []
    at = 0
    for start, end, new in taken:
        pieces += [source.text[at:start], new]
        at = end
    return "".join([*pieces, source.text[at:]])


def _is_free(edit: Edit, taken: list[tuple[int, int, str]]) -> bool:
    """Whether an edit touches none of those taken, which are sorted; two may meet end to start."""
    at = bisect_left(taken, (edit.start,))
    before, after = taken[at - 1 : at] if at else [], taken[at : at + 1]
    return all(end <= edit.start for _, end, _ in before) and all(
        start != edit.start and start >= edit.end for start, _, _ in after
    )
