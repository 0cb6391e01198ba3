"""How a number is written, wherever it is shown."""

from decimal import Decimal


def shown(amount: Decimal) -> str:
    """Return points as everybody writes them: no exponent, no needless zeros, ``-0`` never."""
    text = format(amount, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
