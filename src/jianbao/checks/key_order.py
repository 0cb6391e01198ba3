"""文件头各项宜按规定的次序写。

为什么：次序一致，审稿时眼睛知道到哪里找什么，比对两个版本也只见真正改了的地方。

改法：运行 `jianbao check --fix`，各项会连同其下的内容一起移到规定的位置；值不变。次序不对不妨碍报送。

反例::

    kind: news
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei

正例::

    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei
    kind: news
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.office import Office
from jianbao.problem import Edit, Problem
from jianbao.records.report import Report
from jianbao.text.header import split
from jianbao.text.nodes import Mapping
from jianbao.text.source import Source

ORDER: tuple[str, ...] = tuple(
    field.alias or name for name, field in Report.model_fields.items() if name not in Report.FROM_PATH
)
"""The keys of a report's header, in the model's order."""


def check(office: Office) -> Iterator[Problem]:
    """Yield each report whose keys are out of order, at the first that comes too late; wrong headers wait."""
    faulty = {fault.place.path for fault in office.faults}
    for report in office.reports:
        node = report._origin.node
        if not isinstance(node, Mapping) or report.path in faulty:
            continue
        keys = [key.value for key, _value in node.pairs]
        if not set(keys) <= set(ORDER):
            continue
        sorted_keys = sorted(keys, key=ORDER.index)
        if keys == sorted_keys:
            continue
        late = next(
            key
            for at, key in enumerate(keys)
            if ORDER.index(key) < max(map(ORDER.index, keys[:at]), default=-1)
        )
        yield Problem(
            report.place(late, key=True),
            _("文件头各项宜按规定的次序写（“{key}”应在前面）。").format(key=late),
            _("次序：{keys}。").format(keys=", ".join(sorted_keys)),
            _sorted(office.sources[report.path], node, sorted_keys),
        )


def _sorted(source: Source, node: Mapping, keys: list[str]) -> tuple[Edit, ...]:
    """Return the edit that writes the header's lines in the order of ``keys``, each with its comments and the lines below it."""
    header = split(source).header
    if header is None:
        return ()
    start, end = header
    starts = [_start(source, key.place.line) for key, _value in node.pairs]
    if not source.text[start:end].endswith("\n") or source.text[start : starts[0]].strip():
        return ()
    blocks = {
        key.value: source.text[begin:after]
        for (key, _value), begin, after in zip(node.pairs, starts, [*starts[1:], end], strict=True)
    }
    return (Edit(starts[0], end, "".join(blocks[key] for key in keys)),)


def _start(source: Source, line: int) -> int:
    """Return where a key begins, comments right above it included."""
    while source.line(line - 1).startswith("#"):
        line -= 1
    return source.line_start(line)
