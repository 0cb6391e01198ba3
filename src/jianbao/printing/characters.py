"""Which characters can stand on paper, which blanks do not, and how wide a text is."""

import re

from wcwidth import wcswidth

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_CHINESE = r"[⺀-〿぀-ヿ㐀-鿿豈-﫿！-｠“”‘’—…]"
_LOOSE = re.compile(rf"(?<={_CHINESE}) +(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%)]) +(?={_CHINESE})")


def printable(text: str) -> str:
    """Replace what cannot stand on paper, control characters and halves of characters, by U+FFFD."""
    return _UNPRINTABLE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def tight(text: str) -> str:
    """Take out the blanks typed between Chinese and figures or letters; on paper the setting spaces them."""
    return _LOOSE.sub("", text)


def width(text: str) -> int:
    """Return a text's width in half characters."""
    return max(0, wcswidth(text))
