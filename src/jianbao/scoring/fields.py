"""The kinds of value that only a rule book holds: figures, conditions, and words from a list."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, GetJsonSchemaHandler, TypeAdapter, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from jianbao.language import N_
from jianbao.records.fields import Amount, Text

_AMOUNT: TypeAdapter[Any] = TypeAdapter(Amount)

Figure = Annotated[Text, WithJsonSchema(_AMOUNT.json_schema())]
"""A decimal as written. What is not one stays in the record, and a check of its own names it."""


def _many(value: Any) -> Any:
    return (value,) if isinstance(value, str) else tuple(value) if isinstance(value, list) else value


Many = Annotated[
    tuple[Text, ...],
    BeforeValidator(_many),
    WithJsonSchema({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}),
]
"""One word, or a list of words of which any will do."""


@dataclass(frozen=True)
class OneOf:
    """Beside a field: the words it knows, each with its meaning. Another word stays in the record for a check."""

    words: Mapping[str, str]

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        made = handler(schema)
        return {**made, "enum": list(self.words)} if made.get("type") == "string" else made


When = Annotated[
    dict[Text, Many],
    Field(description=N_("条件：属性与取值；同一属性列几个值，合其一即可；各属性须全部符合")),
]
