"""What a field of the rule book takes, in words that need no programming: read off the models."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic.fields import FieldInfo

from jianbao.language import N_, _
from jianbao.records.record import Part
from jianbao.scoring.fields import OneOf


@dataclass(frozen=True)
class Field:
    """A field as the manual's tables tell of it; ``words`` are those it knows, if they are counted."""

    name: str
    about: str
    takes: str
    must: str
    words: Mapping[str, str]


def field_of(model: type[Part], name: str) -> Field:
    """Describe a field of a model, under the name that it has in the file."""
    info = model.model_fields[name]
    written = info.alias or name
    words = next((dict(one.words) for one in info.metadata if isinstance(one, OneOf)), {})
    schema = model.model_json_schema()["properties"][written]
    about = _(info.description) if info.description else ""
    return Field(written, about, _(_takes(schema)), _otherwise(info), words)


def _takes(schema: dict[str, Any]) -> str:
    """Say what may be written, from what the field's JSON Schema allows."""
    several = schema.get("anyOf")
    if several and several[1] == {"type": "null"}:
        return _takes(several[0])
    if several:
        return N_("一个词，或几个词")
    kind = schema.get("type")
    if kind == "string":
        pattern = schema.get("pattern", "")
        return N_("编号") if "a-z" in pattern else N_("数") if pattern else N_("文字")
    return {"boolean": N_("true 或 false"), "array": N_("列表"), "object": N_("条件")}.get(
        str(kind), N_("一节")
    )


def _otherwise(info: FieldInfo) -> str:
    """Say whether a field must be written, and what holds where it is not."""
    if info.is_required():
        return _("必写")
    default = str(info.default).lower() if isinstance(info.default, bool) else info.default
    if isinstance(default, str) and default:
        return _("不写即 `{default}`").format(default=default)
    return _("可不写")
