"""The kinds of value a record's field can hold, each read from a string, each refusing with a fault of its own.

The type of a refusal (``date``, ``id``, ``number`` …) is the kind of :class:`~jianbao.text.fault.Fault`
that one check turns into a sentence. All take strings only: YAML's own guesses never reach a model.
"""

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, get_args

from pydantic import BeforeValidator, GetCoreSchemaHandler, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError, core_schema

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
ID_LENGTH = 60
_WORD = re.compile(r"[a-z0-9]+(?:[_-][a-z0-9]+)*", re.ASCII)
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_TIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?(?:Z|[+-][0-9]{2}:[0-9]{2})",
    re.ASCII,
)
_COUNT = re.compile(r"0|[1-9][0-9]{0,8}", re.ASCII)
_DECIMAL = re.compile(r"-?(?:0|[1-9][0-9]{0,8})(?:\.[0-9]{1,6})?", re.ASCII)
_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)


def _refuse(kind: str, found: object, **facts: object) -> PydanticCustomError:
    return PydanticCustomError(kind, "{found}", {"found": found, **facts})


def _words(value: object) -> str:
    if not isinstance(value, str):
        raise _refuse("wrong-shape", value, wanted="text")
    return value


def _read(kind: str, convert: Callable[[str], object | None]) -> Callable[[Any], Any]:
    """Return a validator: an already converted value passes, a string is converted or refused as ``kind``."""

    def validate(value: Any) -> Any:
        if value is not None and not isinstance(value, (str, list, dict)):
            return value
        word = _words(value)
        try:
            converted = convert(word)
        except ValueError:
            converted = None
        if converted is None:
            raise _refuse(kind, word)
        return converted

    return validate


def _date(word: str) -> date | None:
    return date.fromisoformat(word) if _DATE.fullmatch(word) else None


def _time(word: str) -> datetime | None:
    return datetime.fromisoformat(word) if _TIME.fullmatch(word) else None


def _yes_no(word: str) -> bool | None:
    return {"true": True, "false": False}.get(word)


class _Choice:
    """Beside a ``Literal``: a word not in it is refused as ``choice``, with the words allowed."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        allowed = get_args(source)

        def check(value: Any) -> Any:
            if _words(value) not in allowed:
                raise _refuse("choice", value, allowed=list(allowed))
            return value

        return core_schema.no_info_before_validator_function(check, handler(source))


CHOICE = _Choice()


def _list(value: Any) -> Any:
    if value is None:
        return ()
    if isinstance(value, str):
        raise _refuse("wrong-shape", value, wanted="list")
    return tuple(value) if isinstance(value, list) else value


def _id(word: str) -> str | None:
    return word if ID.fullmatch(word) and len(word) <= ID_LENGTH else None


Text = Annotated[str, BeforeValidator(_words)]
Id = Annotated[
    str,
    BeforeValidator(_read("id", _id)),
    WithJsonSchema({"type": "string", "pattern": f"^{ID.pattern}$", "maxLength": ID_LENGTH}),
]
Word = Annotated[
    str,
    BeforeValidator(_read("id", lambda word: word if _WORD.fullmatch(word) else None)),
    WithJsonSchema({"type": "string", "pattern": f"^{_WORD.pattern}$"}),
]
Day = Annotated[
    date, BeforeValidator(_read("date", _date)), WithJsonSchema({"type": "string", "format": "date"})
]
Moment = Annotated[
    datetime,
    BeforeValidator(_read("time", _time)),
    PlainSerializer(lambda at: at.isoformat(timespec="minutes")),
    WithJsonSchema({"type": "string", "format": "date-time"}),
]
Count = Annotated[
    int,
    BeforeValidator(_read("count", lambda word: int(word) if _COUNT.fullmatch(word) else None)),
    WithJsonSchema({"type": "integer", "minimum": 0}),
]
Amount = Annotated[
    Decimal,
    BeforeValidator(_read("amount", lambda word: Decimal(word) if _DECIMAL.fullmatch(word) else None)),
    WithJsonSchema({"type": "string", "pattern": f"^{_DECIMAL.pattern}$"}),
]
YesNo = Annotated[bool, BeforeValidator(_read("yes-no", _yes_no)), WithJsonSchema({"type": "boolean"})]
Digest = Annotated[
    str, BeforeValidator(_read("digest", lambda word: word if _SHA256.fullmatch(word) else None))
]
AsList = BeforeValidator(_list)
"""In front of a tuple: nothing written is an empty list, a bare word is refused as not a list."""
