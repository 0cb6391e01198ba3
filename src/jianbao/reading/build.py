"""From a node to a record: pydantic judges the values, and each refusal becomes a fault at its place."""

from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from jianbao.records.record import Origin, Record
from jianbao.text.fault import Fault
from jianbao.text.nodes import Mapping, Node, Scalar, Sequence, place_of

_R = TypeVar("_R", bound=Record)
_SHAPES = {"model_type": "mapping", "dict_type": "mapping", "tuple_type": "list"}


def build(
    model: type[_R], node: Node, path: str, *, partial: bool = False, **from_path: Any
) -> tuple[_R | None, list[Fault]]:
    """Make a record of a node's values and of what the path says.

    Returns the record and the faults met. A field whose text could not be taken is left out, or
    replaced by the model's stand-in where it is required, and named in ``record.broken``. None when
    no record can be made. With ``partial`` (a syntax error ended the reading) missing keys are not
    complained of.
    """
    if not isinstance(node, Mapping):
        return None, [Fault("not-a-mapping", node.place, facts={"shape": shape_of(node)})]
    data = {key: value for key, value in node.data.items() if value is not None and key not in from_path}
    faults = [_unknown(model, node, (key.value,)) for key, _ in node.pairs if key.value in from_path]
    try:
        record = model.model_validate({**data, **from_path})
        record._origin = Origin(path, node)
        return record, faults
    except ValidationError as error:
        details = error.errors(include_url=False)
    broken = frozenset(str(detail["loc"][0]) for detail in details)
    for detail in details:
        if not (partial and detail["type"] == "missing"):
            faults.append(_fault(model, node, detail))
    kept = {key: value for key, value in data.items() if key not in broken}
    stand_ins = {key: value for key, value in model.FALLBACK.items() if key in broken}
    try:
        record = model.model_validate({**kept, **stand_ins, **from_path})
    except ValidationError:
        return None, faults
    record._origin = Origin(path, node, broken)
    return record, faults


def shape_of(node: Node) -> str:
    """Say what a node is: ``mapping``, ``list`` or ``text``."""
    return "list" if isinstance(node, Sequence) else "text" if isinstance(node, Scalar) else "mapping"


def _fault(model: type[BaseModel], node: Node, detail: ErrorDetails) -> Fault:
    location, kind = detail["loc"], detail["type"]
    if kind == "extra_forbidden":
        return _unknown(model, node, location)
    if kind == "missing":
        return Fault("missing-key", place_of(node, location[:-1]), facts={"key": str(location[-1])})
    facts = dict(detail.get("ctx", {}))
    found = facts.pop("found", "")
    if kind in _SHAPES:
        kind, facts, found = "wrong-shape", {"wanted": _SHAPES[kind]}, detail["input"]
    facts["key"] = next((str(step) for step in reversed(location) if isinstance(step, str)), "")
    return Fault(kind, place_of(node, location), found if isinstance(found, str) else "", facts)


def _unknown(model: type[BaseModel], node: Node, location: tuple[str | int, ...]) -> Fault:
    known = _keys(model, location[:-1])
    return Fault("unknown-key", place_of(node, location, key=True), str(location[-1]), {"known": known})


def _keys(model: type[BaseModel], location: tuple[str | int, ...]) -> list[str]:
    """Return the keys a file may write at a location of a model."""
    for step in location:
        if isinstance(step, str):
            field = next((f for name, f in model.model_fields.items() if step in (name, f.alias)), None)
            inner = _model_in(field.annotation) if field else None
            if inner is None:
                return []
            model = inner
    hidden: frozenset[str] = getattr(model, "FROM_PATH", frozenset())
    return [field.alias or name for name, field in model.model_fields.items() if name not in hidden]


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for argument in getattr(annotation, "__args__", ()):
        if (found := _model_in(argument)) is not None:
            return found
    return None
