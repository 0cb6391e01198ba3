"""``jianbao schema``: the JSON Schema of a file, for editors that validate as one types."""

import json
from typing import Any

import click
from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode

from jianbao.edge import Stop
from jianbao.language import _, listed
from jianbao.records.bulletin import Issue, Seal, Series
from jianbao.records.desk import Commission, Decision, Finding, Instruction, KeyPointList, Screening, Upward
from jianbao.records.registry import Key, OfficeCard, Person, Unit
from jianbao.records.report import Report
from jianbao.records.trust import LedgerLine, Receipt
from jianbao.scoring.rulebook import RuleBook
from jianbao.verbs.options import Ask, office_options

SCHEMAS: dict[str, type[BaseModel]] = {
    "report": Report,
    "unit": Unit,
    "person": Person,
    "office": OfficeCard,
    "key": Key,
    "keypoints": KeyPointList,
    "commission": Commission,
    "decision": Decision,
    "screening": Screening,
    "instruction": Instruction,
    "upward": Upward,
    "finding": Finding,
    "series": Series,
    "issue": Issue,
    "seal": Seal,
    "receipt": Receipt,
    "ledger": LedgerLine,
    "rulebook": RuleBook,
}


@click.command()
@click.argument("name", required=False)
@office_options("json")
def command(ask: Ask, name: str | None) -> None:
    """Print the JSON Schema of the file NAME; without a name, the names."""
    if name is None:
        ask.answer(sorted(SCHEMAS))
        return
    if name not in SCHEMAS:
        raise Stop(
            _("没有名为“{name}”的格式。").format(name=name),
            _("可选：{names}").format(names=listed(SCHEMAS)),
        )
    ask.answer(schema_of(SCHEMAS[name]))


def schema_of(model: type[BaseModel]) -> dict[str, object]:
    """Return a model's JSON Schema, descriptions in the language in force, without what the path says."""
    schema = model.model_json_schema(mode="validation", schema_generator=_Translated)
    for hidden in getattr(model, "FROM_PATH", ()):
        schema["properties"].pop(hidden, None)
        if hidden in schema.get("required", []):
            schema["required"].remove(hidden)
    used = json.dumps(schema)
    for name in [name for name in schema.get("$defs", {}) if f'"#/$defs/{name}"' not in used]:
        del schema["$defs"][name]
    return {"$schema": GenerateJsonSchema.schema_dialect, **schema}


class _Translated(GenerateJsonSchema):
    def field_title_should_be_set(self, schema: object) -> bool:
        return False

    def generate(self, schema: Any, mode: JsonSchemaMode = "validation") -> dict[str, Any]:
        made = super().generate(schema, mode)
        _translate(made)
        return made


def _translate(part: object) -> None:
    if isinstance(part, dict):
        if "properties" in part:
            part.pop("description", None)  # a model's docstring is for developers
        told = part.get("description")
        if isinstance(told, str):
            part["description"] = _(told)
        for inner in part.values():
            _translate(inner)
    elif isinstance(part, list):
        for inner in part:
            _translate(inner)
