"""Arithmetic with points: decimals only, rounded half up, and shares that lose nothing."""

from collections.abc import Sequence
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal

from pydantic import TypeAdapter, ValidationError

from jianbao.records.fields import Amount

ZERO = Decimal(0)
_AMOUNT: TypeAdapter[Decimal] = TypeAdapter(Amount)


def figure(text: str) -> Decimal | None:
    """Return a decimal as written in a rule book, or None where it is not one."""
    try:
        return _AMOUNT.validate_python(text)
    except ValidationError:
        return None


def rounded(amount: Decimal, quantum: Decimal) -> Decimal:
    """Round to a multiple of ``quantum``, half away from zero (四舍五入)."""
    return amount.quantize(quantum, ROUND_HALF_UP)


def split(amount: Decimal, weights: Sequence[Decimal], quantum: Decimal) -> tuple[Decimal, ...]:
    """Share an amount by weight; the parts add up to it exactly.

    Each part is cut down to a multiple of ``quantum``; what is left over goes, one quantum each, to the
    first in order: 10 among three is 3.34, 3.33, 3.33.
    """
    whole = sum(weights, ZERO)
    parts = [(amount * weight / whole).quantize(quantum, ROUND_DOWN) for weight in weights]
    step = quantum if amount >= 0 else -quantum
    for place in range(int((amount - sum(parts, ZERO)) / step)):
        parts[place % len(parts)] += step
    return tuple(parts)
