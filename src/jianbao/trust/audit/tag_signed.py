"""签了名的标签，签名应对得上，钥匙应在当时有效、属于编辑人员。

为什么：git 按标签自报的时间核对钥匙的期限，把日期写早就能用过期的钥匙；所以钥匙的有效期按收件号算，不按日期。

改法：用登记在 `registry/keys.csv` 的钥匙重新签发；收回的钥匙不再用。

反例::

    用收回的钥匙签名，标签的日期写在收回以前。

正例::

    用登记在册、当时有效的钥匙签名。
"""

from collections.abc import Iterator

from jianbao.language import _
from jianbao.problem import Place, Problem
from jianbao.trust.evidence import Evidence
from jianbao.trust.gate.tag_ruled import SIGNATURES, seal_path


def check(evidence: Evidence) -> Iterator[Problem]:
    """Yield each tag whose signature does not stand; one that is not signed at all is the seal's word alone."""
    for tagged in evidence.tags or ():
        signature = tagged.hanging.signature
        if signature.state in SIGNATURES and (signature.state != "unsigned" or signature.person):
            yield Problem(
                Place(seal_path(tagged.name)),
                _("{name}：{sentence}").format(name=tagged.name, sentence=_(SIGNATURES[signature.state])),
                _("由签发人用登记在册、仍有效的钥匙重新签发。"),
            )
