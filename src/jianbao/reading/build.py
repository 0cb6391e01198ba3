"""From a node to a record: pydantic judges the values, and each refusal becomes a fault at its place."""

import re
from collections.abc import Iterator
from functools import cache
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

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
    hidden = from_path.keys() | getattr(model, "FROM_PATH", frozenset())
    faults = [_unknown(model, node, (name,)) for name in node.entries if name in hidden]
    data = {name: value for name, value in _written(node, model).items() if name not in hidden}
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


def _written(node: Mapping, annotation: Any) -> dict[str, Any]:
    """Return a mapping's values; keys that the model knows are left out where nothing is written behind them."""
    found: dict[str, Any] = {}
    for name, (_key, value) in node.entries.items():
        inner = _inside(annotation, name)
        data = _value(value, inner)
        if data is not None or inner is None:
            found[name] = data
    return found


def _value(node: Node, annotation: Any) -> Any:
    if isinstance(node, Mapping):
        return _written(node, annotation)
    if isinstance(node, Sequence):
        return [_value(item, _inside(annotation, 0)) for item in node.items]
    return node.data


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
    return Fault(
        "missing-key", _first_key(holder) if entry and isinstance(holder, Mapping) else above, facts=facts
    )


def _first_key(node: Mapping) -> Place:
    return node.pairs[0][0].place if node.pairs else node.place


def _unknown(model: type[BaseModel], node: Node, location: tuple[str | int, ...]) -> Fault:
    inner = _model_at(model, location[:-1])
    labels = _labels(inner) if inner else {}
    holder = node_at(node, location[:-1])
    present = holder.entries.keys() if isinstance(holder, Mapping) else ()
    facts = {"known": list(labels), "labels": labels, "present": present}
    return Fault("unknown-key", place_of(node, location, key=True), str(location[-1]), facts)


def _model_at(model: type[BaseModel], location: tuple[str | int, ...]) -> type[BaseModel] | None:
    """Return the model of what lies at a location, or None where there is none."""
    annotation: Any = model
    for step in location:
        annotation = _inside(annotation, step)
    return next((one for one in _alternatives(annotation) if _is_model(one)), None)


def _inside(annotation: Any, step: str | int) -> Any:
    """Return the type of a field, of a dictionary's values or of a list's items; None where there is none."""
    for one in _alternatives(annotation):
        if _is_model(one) and isinstance(step, str):
            field = next((f for name, f in one.model_fields.items() if step == (f.alias or name)), None)
            if field is not None:
                return field.annotation
        elif isinstance(step, int) and get_origin(one) in (tuple, list):
            return get_args(one)[0]
        elif get_origin(one) is dict:
            return get_args(one)[1]
    return None


def _alternatives(annotation: Any) -> Iterator[Any]:
    """Yield the types that an annotation allows, without the metadata around them."""
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from _alternatives(get_args(annotation)[0])
    elif origin in (Union, UnionType):
        for one in get_args(annotation):
            yield from _alternatives(one)
    else:
        yield annotation


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


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
