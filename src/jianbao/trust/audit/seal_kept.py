"""封签和它所封的文件，落到主干以后没有改过。

为什么：封签和刊物一起改，两样照样对得上；只有历史还记得签发时的样子。

改法：从历史里恢复签发时的原样；确有错误的另出更正。

反例::

    某个提交同时改了刊物和它的封签。

正例::

    刊物和封签落到主干以后，再没有提交碰过它们。
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.problem import Place, Problem
from jianbao.repository.history import History
from jianbao.trust.evidence import Evidence


def check(evidence: Evidence) -> Iterator[Problem]:
    """Yield each landing that touched a seal, or what it seals, after the seal had landed."""
    history = evidence.history
    if history is None:
        return
    gone = {path for path in history.paths if path.endswith(".seal.json")}
    for path in sorted(gone | set(evidence.seals)):
        versions = history.versions(path)
        if not versions:
            continue
        sealed = history.position[versions[0].landing.commit]
        yield from _later(history, path, sealed)
        stem = path.removesuffix(".seal.json")
        yield from _later(history, stem + (".md" if path.startswith("bulletins/") else ".csv"), sealed)


def _later(history: History, path: str, sealed: int) -> Iterator[Problem]:
    for version in history.versions(path):
        if history.position[version.landing.commit] > sealed:
            yield Problem(
                Place(path),
                _("签发以后不应再改（提交 {commit}，{who}）。").format(
                    commit=version.landing.commit[:12], who=version.landing.committer
                ),
                _("从历史里恢复签发时的原样；确有错误的另出更正。"),
            )
