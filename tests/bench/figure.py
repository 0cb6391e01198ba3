"""A bench's outcome, one line of it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """What was measured, what a plain peer did in the same run, and how they compare; units in the words."""

    measured: str
    peer: str
    ratio: str

    def line(self, name: str) -> str:
        return f"{name}: {self.measured} | {self.peer} | {self.ratio}"


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1e3:,.1f} ms"
