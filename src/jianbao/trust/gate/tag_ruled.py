"""刊物和台账的标签由编辑人员打在主干上，带说明，名实相符；登记了签名钥匙的还要签名。

为什么：标签说的是谁在什么时候签发了哪一期；打错了地方、借用了别的标签，签发就成了空话。

改法：用 `jianbao sign` 或 `jianbao close` 来打；已打错的标签请管理员在服务器上处理。

反例::

    zhang-wei → refs/tags/issue/xinxi/2026/001

反例::

    he-jing → refs/tags/issue/xinxi/2026/001 lightweight

反例::

    he-jing → refs/tags/issue/xinxi/2026/002 named issue/xinxi/2026/001

反例::

    he-jing → refs/tags/issue/xinxi/2026/001 elsewhere

反例::

    he-jing → refs/tags/issue/xinxi/2026/001 unsealed

反例::

    he-jing → refs/tags/issue/xinxi/2026/001 stranger

正例::

    qin-chuan → refs/tags/issue/xinxi/2026/001
"""

from collections.abc import Iterator

from jianbao.language import N_, _
from jianbao.problem import Problem
from jianbao.trust.push import Hanging, Proposal, Signed, at

SIGNATURES: dict[Signed, str] = {
    "bad": N_("标签的签名应与内容相符（签名不对）。"),
    "stranger": N_("标签应由登记在册的钥匙签名（这把钥匙没有登记）。"),
    "expired": N_("标签应由仍有效的钥匙签名（这把钥匙已经收回）。"),
    "unfit": N_("标签应由编辑人员的钥匙签名（这把钥匙的主人不是）。"),
    "unsigned": N_("登记了签名钥匙的人打标签应当签名（这个标签没有签名）。"),
}
"""What is said of a signature that does not stand; of one that could not be checked here nothing is."""


def check(push: Proposal) -> Iterator[Problem]:
    """Yield what is wrong with a new tag."""
    hanging, ref = push.hanging, push.update.ref
    if hanging is None or not ref.startswith("refs/tags/") or push.update.deletes:
        return
    ours = ref.startswith(("refs/tags/issue/", "refs/tags/ledger/"))
    wanted = "edit" if ours else "administer"
    if push.pusher.duties and wanted not in push.pusher.duties:
        who = _("编辑人员") if ours else _("管理员")
        yield Problem(
            at(ref),
            _("这个标签只能由{who}来打（推送人是{pusher}）。").format(who=who, pusher=push.pusher.label),
            _("请{who}来打。").format(who=who),
        )
    if ours:
        for sentence in faults(hanging, ref):
            yield Problem(at(ref), sentence, _("用 jianbao sign 或 jianbao close 重新来打。"))
        if hanging.signature.state in SIGNATURES and not (
            hanging.signature.state == "unsigned" and not hanging.signature.person
        ):
            yield Problem(
                at(ref), _(SIGNATURES[hanging.signature.state]), _("用登记在 registry/keys.csv 的钥匙签名。")
            )


def faults(hanging: Hanging, ref: str) -> Iterator[str]:
    """Yield a sentence for each way in which a tag of an issue or a ledger is not what its name says."""
    tag, name = hanging.tag, ref.removeprefix("refs/tags/")
    if not tag.annotated:
        yield _("“{name}”应是带说明的标签（现在只是一个记号）。").format(name=name)
        return
    if tag.name != name:
        yield _("标签里写的名字应与标签名相同（写的是“{found}”，挂在“{name}”）。").format(
            found=tag.name, name=name
        )
    if tag.type != "commit":
        yield _("标签“{name}”应打在提交上（现在打在 {found} 上）。").format(name=name, found=tag.type)
    elif not hanging.on_main:
        yield _("标签“{name}”应打在主干的提交上。").format(name=name)
    elif not hanging.sealed:
        yield _("标签“{name}”所在的提交里应有它的封签（没有“{path}”）。").format(
            name=name, path=seal_path(name)
        )


def seal_path(name: str) -> str:
    """Return the path of the seal that a tag vouches for."""
    kind, _slash, rest = name.partition("/")
    return f"bulletins/{rest}.seal.json" if kind == "issue" else f"scoring/ledger/{rest}.seal.json"
