"""A rendered text without its form: the words a reader sees, a paragraph to a line."""

import re
from html import unescape

from jianbao.press.markdown import render

_END = re.compile(r"</(?:p|h[2-6]|li|tr|pre)>|<br>")
_CELL = re.compile(r"</t[hd]> ?")
_TAG = re.compile(r"<[^>]*>")


def plain(text: str) -> str:
    """Return the words of a Markdown text; each paragraph, heading, point or table row is a line, none is empty.

    They are taken from the page's own HTML, so that what is compared is what is read.
    """
    html = _CELL.sub("　", _END.sub("\n", render(text).html.replace("\n", " ")))
    lines = (line.strip() for line in unescape(_TAG.sub("", html)).split("\n"))
    return "\n".join(line for line in lines if line)
