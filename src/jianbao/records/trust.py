"""What is only ever appended: receipts (收件) and ledger lines (台账), each chained to the one before by a hash."""

import hashlib
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from jianbao.language import N_
from jianbao.records.fields import CHOICE, Amount, Count, Day, Digest, Id, Moment, Text
from jianbao.records.record import Record

GENESIS = "0" * 64
"""The ``prev`` of a chain's first line."""

ReceiptSource = Literal["push", "landing", "import"]
RECEIPT_SOURCES: dict[ReceiptSource, str] = {
    "push": N_("服务器推送记录"),
    "landing": N_("并入主干的提交"),
    "import": N_("建库前的记录导入"),
}


def link(fields: tuple[str, ...]) -> str:
    """Return a line's ``hash``: SHA-256 over its other fields as written, joined by U+001F."""
    return hashlib.sha256("\x1f".join(fields).encode()).hexdigest()


class Receipt(Record):
    """One arrival of one version of a report, a line of ``desk/receipts/<yyyy-mm>.csv``."""

    FALLBACK: ClassVar = {}

    seq: Count = Field(description=N_("序号"))
    received_at: Moment = Field(description=N_("收到时间"))
    source: Annotated[ReceiptSource, CHOICE] = Field(description=N_("如何得知"))
    report: Id = Field(description=N_("信息编号"))
    sha256: Digest = Field(description=N_("文件摘要"))
    pusher: Text = Field("", description=N_("推送人"))
    commit: Text = Field("", description=N_("提交"))
    prev: Digest = Field(description=N_("上一行的散列"))
    hash: Digest = Field(description=N_("本行的散列"))


class LedgerLine(Record):
    """One line of a closed month, ``scoring/ledger/<yyyy-mm>.csv``."""

    FALLBACK: ClassVar = {}

    seq: Count = Field(description=N_("序号"))
    unit: Id = Field(description=N_("单位"))
    report: Text = Field("", description=N_("信息"))
    issue: Text = Field("", description=N_("刊物"))
    event: Text = Field(description=N_("事项"))
    rule: Id = Field(description=N_("规则编号"))
    rulebook: Day = Field(description=N_("计分办法的施行日期"))
    points: Amount = Field(description=N_("分值"))
    reason: Text = Field("", description=N_("理由"))
    evidence: Text = Field("", description=N_("依据"))
    prev: Digest = Field(description=N_("上一行的散列"))
    hash: Digest = Field(description=N_("本行的散列"))
