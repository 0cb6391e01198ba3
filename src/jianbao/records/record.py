"""What every record knows: where in which file it stands, down to each field."""

from dataclasses import dataclass
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, PrivateAttr

from jianbao.problem import Place
from jianbao.text.nodes import Node, Scalar, node_at, place_of


@dataclass(frozen=True, slots=True)
class Origin:
    """The file and the node a record was read from; ``broken`` names fields whose text could not be taken."""

    path: str
    node: Node | None = None
    broken: frozenset[str] = frozenset()


class Part(BaseModel):
    """A frozen value inside a record: unknown keys are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Record(Part):
    """A frozen value read from a file of its own or from an entry of a list."""

    FALLBACK: ClassVar[dict[str, Any]] = {}
    """What stands in for a required field that could not be taken, so that the rest is still read."""

    _origin: Origin = PrivateAttr(default_factory=lambda: Origin(""))

    @property
    def path(self) -> str:
        """The file, from the office's root."""
        return self._origin.path

    @property
    def sound(self) -> bool:
        """Whether every field was taken as written."""
        return not self._origin.broken

    def broken(self, field: str) -> bool:
        """Whether this field's text could not be taken; what stands there is a stand-in."""
        return field in self._origin.broken

    def place(self, *location: str | int, key: bool = False) -> Place:
        """Return the place of a field's value, or with ``key`` of the key itself; the record's own without a field."""
        if self._origin.node is None:
            return Place(self._origin.path)
        return place_of(self._origin.node, location, key=key)

    def written(self, field: str) -> str:
        """Return a field's text as it stands in the file; empty where there is none."""
        found = node_at(self._origin.node, (field,)) if self._origin.node else None
        return found.value if isinstance(found, Scalar) else ""
