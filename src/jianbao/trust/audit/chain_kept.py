"""收件记录和台账的每一行，落到主干以后就一直在。

为什么：链条本身看不出末尾少了几行，也看不出整条重做过；历史里的每一个旧版本都还记得。

改法：从历史里恢复：`git log -p 文件` 找到最后一个完整的版本，再在它后面添加。

反例::

    收件记录曾有第 12 号，现在只到第 10 号。

正例::

    收件记录从第 1 号到第 12 号，历史里的每个版本都是它的开头。
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.problem import Place, Problem
from jianbao.trust import chain
from jianbao.trust.chain import Kind
from jianbao.trust.evidence import Evidence


def check(evidence: Evidence) -> Iterator[Problem]:
    """Yield, of each chained file, the first landed version whose last line is no longer in the chain."""
    lines = {kind.name: hashes(evidence, kind) for kind in chain.KINDS}
    for path, tails in sorted(evidence.tails.items()):
        kind = chain.kind_of(path)
        if kind is None:
            continue
        for commit, tail in tails:
            if lines[kind.name].get(str(tail.seq)) != tail.hash and tail.seq:
                yield Problem(
                    Place(path),
                    _("第 {seq} 号应与提交 {commit} 落到主干时相同（现在没有了，或者不同了）。").format(
                        seq=tail.seq, commit=commit[:12]
                    ),
                    _("从历史里恢复：git show {commit}:{path}").format(commit=commit[:12], path=path),
                )
                break


def hashes(evidence: Evidence, kind: Kind) -> dict[str, str]:
    """Return each line's hash by its number, as they stand in the files."""
    files = evidence.chain(kind)
    lines = (fields for path in sorted(files) for fields in chain.lines_of(files[path]))
    return {fields[0]: fields[-1] for fields in lines if fields}
