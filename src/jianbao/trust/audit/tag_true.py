"""每一份封签都应有它的标签，标签名实相符，标签里的内容与封签一致。

为什么：封签说的是什么，标签说的是谁和什么时候；标签挪走、改名、借用，签发就无从证明。

改法：缺标签的取回（`git fetch --tags`）或由签发人补打；名实不符的，查明是谁动过，在服务器上恢复。

反例::

    标签 issue/xinxi/2026/002 里写的名字是 issue/xinxi/2026/001。

正例::

    标签 issue/xinxi/2026/001 打在放入封签的提交上，封签与现在的一字不差。
"""

from collections.abc import Iterator
from hashlib import sha256

from jianbao.language import _
from jianbao.problem import Place, Problem
from jianbao.trust.audit.seal_form import parsed
from jianbao.trust.evidence import Evidence, Tagged
from jianbao.trust.gate.tag_ruled import faults, seal_path


def check(evidence: Evidence) -> Iterator[Problem]:
    """Yield each seal without its tag, and each tag that is not what its name and its seal say."""
    if evidence.tags is None:
        return
    named = {tagged.name: tagged for tagged in evidence.tags}
    for path in evidence.seals:
        name = tag_name(path)
        if name not in named:
            yield Problem(
                Place(path),
                _("封签应有标签“{name}”（没有）。").format(name=name),
                _("取回：git fetch --tags；没有打过的由签发人补打。"),
            )
    for name, tagged in sorted(named.items()):
        place = Place(seal_path(name))
        wrong = list(faults(tagged.hanging, tagged.hanging.tag.ref))
        wrong = wrong or list(_contents(evidence, tagged))
        for sentence in wrong:
            yield Problem(place, sentence, _("查明是谁动过标签或文件，在服务器上恢复。"))


def tag_name(seal: str) -> str:
    """Return the name of the tag that vouches for a seal."""
    stem = seal.removesuffix(".seal.json")
    if stem.startswith("bulletins/"):
        return f"issue/{stem.removeprefix('bulletins/')}"
    return f"ledger/{stem.removeprefix('scoring/ledger/')}"


def _contents(evidence: Evidence, tagged: Tagged) -> Iterator[str]:
    path = seal_path(tagged.name)
    if evidence.files.get(path) != tagged.seal:
        yield _("封签应与打标签时相同（标签“{name}”里的不同）。").format(name=tagged.name)
    said = parsed(tagged.seal)
    if said is None:
        yield _("标签“{name}”里的封签应是标准写法。").format(name=tagged.name)
        return
    stem = path.removesuffix(".seal.json")
    sealed = {stem + (".md" if path.startswith("bulletins/") else ".csv"): said.get("sha256")}
    reports = said.get("reports")
    for id, digest in (reports if isinstance(reports, dict) else {}).items():
        sealed[id] = digest
    for what, digest in sorted(sealed.items()):
        if tagged.digests.get(what) != digest:
            yield _("标签“{name}”里的“{what}”应与封签相符（不符）。").format(name=tagged.name, what=what)


def heads(tags: tuple[Tagged, ...]) -> dict[str, str]:
    """Return each tag's object by its name, for a checkpoint."""
    return {tagged.name: tagged.hanging.tag.id for tagged in tags}


def digest(raw: bytes) -> str:
    """Return the digest that seals use."""
    return sha256(raw).hexdigest()
