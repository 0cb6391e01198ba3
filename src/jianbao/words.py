"""Every sentence the product can say, found in its source, its templates and its checks' help pages."""

from collections.abc import Iterator
from importlib.resources import as_file, files
from types import ModuleType

from babel.messages.extract import extract_from_dir

from jianbao.checks.page import source_page_of
from jianbao.trust.register import HELPED

_METHODS = [("**.py", "python"), ("pages/templates/**.html", "jinja2")]
_KEYWORDS = {"_": None, "N_": None, "gettext": None}


def sentences() -> dict[str, str]:
    """Return each sentence of the catalogue with one place it is said, ``module:line``, sorted by place."""
    found: dict[str, str] = {}
    with as_file(files("jianbao")) as package:
        for name, line, message, _comments, _context in extract_from_dir(
            package, _METHODS, keywords=_KEYWORDS
        ):
            for sentence in (message,) if isinstance(message, str) else message:
                found.setdefault(sentence, f"{name}:{line}")
    for entry in HELPED.values():
        place = entry.module.__name__.removeprefix("jianbao.").replace(".", "/")
        for paragraph in _paragraphs(entry.module):
            found.setdefault(paragraph, f"{place}.py:1")
    return dict(sorted(found.items(), key=lambda pair: (pair[1].split(":")[0], int(pair[1].split(":")[1]))))


def _paragraphs(check: ModuleType) -> Iterator[str]:
    page = source_page_of(check.__doc__ or "")
    yield from (page.rule, *page.why, *page.mend)
