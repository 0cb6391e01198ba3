"""From a node to a record: pydantic judges the values, and each refusal becomes a fault at its place."""

import re
from functools import cache
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails, core_schema

from jianbao.problem import Place
from jianbao.records.record import Origin, Record
from jianbao.text.fault import Fault
from jianbao.text.nodes import Mapping, Node, Scalar, Sequence, node_at, place_of

_R = TypeVar("_R", bound=Record)
_SHAPES = {"model_type": "mapping", "dict_type": "mapping", "tuple_type": "list", "string_type": "text"}
_PYDANTICS_OWN = frozenset(get_args(core_schema.ErrorType))
_LABEL = re.compile(r"[^，：；、。（(,:;]+")


def build(
    model: type[_R],
    node: Node,
    path: str,
    *,
    partial: bool = False,
    head: Place | None = None,
    **from_path: Any,
) -> tuple[_R | None, list[Fault]]:
    """Make a record of a node's values and of what the path says.

    Returns the record and the faults met. A field whose text could not be taken is left out, or
    replaced by the model's stand-in where it is required, and named in ``record.broken``. None when
    no record can be made. With ``partial`` (a syntax error ended the reading) missing keys are not
    complained of; ``head`` is where to say that a key of the record is missing, else its first key.
    """
    if not isinstance(node, Mapping):
        return None, [Fault("not-a-mapping", node.place, facts={"shape": shape_of(node)})]
    data = _written(node)
    faults = [_unknown(model, node, (key.value,)) for key, _ in node.pairs if key.value in from_path]
    data = {key: value for key, value in data.items() if key not in from_path}
    try:
        record = model.model_validate({**data, **from_path})
        record._origin = Origin(path, node)
        return record, faults
    except ValidationError as error:
        details = error.errors(include_url=False)
    broken = frozenset(str(detail["loc"][0]) for detail in details)
    for detail in details:
        if detail["type"] != "missing":
            faults.append(_fault(model, node, detail))
        elif not partial:
            faults.append(_missing(node, detail["loc"], head))
    kept = {key: value for key, value in data.items() if key not in broken}
    stand_ins = {key: value for key, value in model.FALLBACK.items() if key in broken}
    try:
        record = model.model_validate({**kept, **stand_ins, **from_path})
    except ValidationError:
        return None, faults
    record._origin = Origin(path, node, broken)
    return record, faults


def shape_of(node: Node) -> str:
    """Say what a node is: ``mapping``, ``list``, ``text``, or ``nothing`` where nothing is written."""
    if isinstance(node, Scalar):
        return "nothing" if node.data is None else "text"
    return "list" if isinstance(node, Sequence) else "mapping"


def _written(node: Mapping) -> dict[str, Any]:
    """Return a mapping's values, keys with nothing behind them left out on every level."""
    found: dict[str, Any] = {}
    for key, value in node.pairs:
        data = _value(value)
        if data is not None:
            found[key.value] = data
    return found


def _value(node: Node) -> Any:
    if isinstance(node, Mapping):
        return _written(node)
    return [_value(item) for item in node.items] if isinstance(node, Sequence) else node.data


def _fault(model: type[BaseModel], node: Node, detail: ErrorDetails) -> Fault:
    location, kind = detail["loc"], detail["type"]
    if kind == "extra_forbidden":
        return _unknown(model, node, location)
    facts = dict(detail.get("ctx", {}))
    found = facts.pop("found", "")
    if kind in _SHAPES:
        kind, facts, found = "wrong-shape", {"wanted": _SHAPES[kind]}, detail["input"]
    elif kind in _PYDANTICS_OWN:
        kind, facts, found = "wrong-value", {"why": detail["msg"]}, detail["input"]
    facts["key"] = next((str(step) for step in reversed(location) if isinstance(step, str)), "")
    at = node_at(node, location)
    if kind == "wrong-shape" and at is not None:
        facts |= {"shape": shape_of(at), "text": _as_text(at)}
    return Fault(kind, place_of(node, location), found if isinstance(found, str) else "", facts)


def _as_text(node: Node) -> str:
    """Return the text that a list of one item, or a single ``key: value``, was probably meant to be; else ""."""
    if isinstance(node, Sequence) and len(node.items) == 1:
        return _as_text(node.items[0])
    if isinstance(node, Mapping) and len(node.pairs) == 1:
        key, value = node.pairs[0]
        return f"{key.value}: {value.value}" if isinstance(value, Scalar) and value.value else ""
    return node.value if isinstance(node, Scalar) else ""


def _missing(node: Mapping, location: tuple[str | int, ...], head: Place | None) -> Fault:
    """Say that a key is missing, or that nothing is written behind it; at the head of what should hold it."""
    *inside, name = location
    holder = node_at(node, tuple(inside))
    written = holder.key(str(name)) if isinstance(holder, Mapping) else None
    facts = {"key": str(name), "empty": written is not None}
    if written is not None:
        return Fault("missing-key", written.place, facts=facts)
    if not inside:
        return Fault("missing-key", head or _first_key(node), facts=facts)
    above = place_of(node, tuple(inside), key=True)
    entry = isinstance(inside[-1], int) and isinstance(holder, Mapping)
    return Fault("missing-key", _first_key(holder) if entry and isinstance(holder, Mapping) else above, facts=facts)


def _first_key(node: Mapping) -> Place:
    return node.pairs[0][0].place if node.pairs else node.place


def _unknown(model: type[BaseModel], node: Node, location: tuple[str | int, ...]) -> Fault:
    inner = _model_at(model, location[:-1])
    labels = _labels(inner) if inner else {}
    holder = node_at(node, location[:-1])
    present = [key.value for key, _ in holder.pairs] if isinstance(holder, Mapping) else []
    facts = {"known": list(labels), "labels": labels, "present": present}
    return Fault("unknown-key", place_of(node, location, key=True), str(location[-1]), facts)


def _model_at(model: type[BaseModel], location: tuple[str | int, ...]) -> type[BaseModel] | None:
    for step in location:
        if isinstance(step, str):
            field = next((f for name, f in model.model_fields.items() if step in (name, f.alias)), None)
            inner = _model_in(field.annotation) if field else None
            if inner is None:
                return None
            model = inner
    return model


@cache
def _labels(model: type[BaseModel]) -> dict[str, str]:
    """Return the keys a file may write, each with the first words of its description."""
    hidden: frozenset[str] = getattr(model, "FROM_PATH", frozenset())
    found: dict[str, str] = {}
    for name, field in model.model_fields.items():
        if name not in hidden:
            label = _LABEL.match(field.description or "")
            found[field.alias or name] = label.group() if label else ""
    return found


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for argument in getattr(annotation, "__args__", ()):
        if (found := _model_in(argument)) is not None:
            return found
    return None
