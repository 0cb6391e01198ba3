"""The editors' recorded decisions that count for points and follow from no other record (评定与裁定)."""

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from jianbao.language import N_
from jianbao.records.fields import CHOICE, AsList, Day, Id, Text
from jianbao.records.record import Record

RuledEvent = Literal["good-item", "urgent-on-time", "media", "rewritten", "revocation"]
RULED_EVENTS: dict[RuledEvent, str] = {
    "good-item": N_("好信息"),
    "urgent-on-time": N_("紧急信息按时报送"),
    "media": N_("图片视频"),
    "rewritten": N_("经编辑部改写过半"),
    "revocation": N_("撤销采用"),
}


class Ruling(Record):
    """A decision on one report, an entry of ``desk/rulings/<yyyy-mm>.yml``."""

    FALLBACK: ClassVar = {
        "id": "unread",
        "date": date.min,
        "event": "media",
        "report": "unread",
        "why": "unread",
    }

    id: Id = Field(description=N_("编号"))
    date: Day = Field(description=N_("决定日期"))
    event: Annotated[RuledEvent, CHOICE] = Field(
        description=N_("评为好信息、按时报送、有图片视频、经编辑部改写过半，或撤销采用")
    )
    report: Id = Field(description=N_("信息编号"))
    issue: Text = Field("", description=N_("所涉刊物，如 zhuanbao/2026/003；撤销、改写时不写则指全部采用"))
    why: Text = Field(description=N_("理由"))
    decided_by: Annotated[tuple[Id, ...], AsList] = Field((), description=N_("决定人，撤销须两人以上"))
