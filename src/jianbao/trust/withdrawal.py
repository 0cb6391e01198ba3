"""When a changed report is the same report taken back: a header entry more, and nothing else."""

from jianbao.reading.documents import read_report
from jianbao.text.source import Source


def only_withdraws(before: bytes, after: bytes, path: str) -> bool:
    """Say whether ``after`` is ``before`` with one stretch of whole lines put in that says ``withdrawn``.

    Every other field and the body stay as they were, to the byte.
    """
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    same = next((n for n, (one, other) in enumerate(zip(old, new, strict=False)) if one != other), len(old))
    added = len(new) - len(old)
    if added <= 0 or old[same:] != new[same + added :]:
        return False
    was, _faults = read_report(Source(path, before))
    is_, faults = read_report(Source(path, after))
    if not was or not is_ or faults or not was[0].sound:
        return False
    one, other = (report[0].model_dump(exclude={"withdrawn"}) for report in (was, is_))
    same_text = one == other and was[0].body == is_[0].body
    return same_text and was[0].withdrawn is None and is_[0].withdrawn is not None
