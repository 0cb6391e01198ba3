"""The templates: how a page's values become HTML, everything escaped, nothing undefined."""

import re
from dataclasses import replace
from functools import partial
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from jianbao.language import _
from jianbao.pages import address, days
from jianbao.pages.edition import Edition
from jianbao.pages.here import Here
from jianbao.pages.page import Page

_REFERENCES = {9: "&#9;", 13: "&#13;", **dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127), "\ufffd")}
_BLANK_LINE = re.compile(r"^ +$", re.MULTILINE)


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("jianbao.pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
        extensions=["jinja2.ext.i18n"],
    )
    environment.install_gettext_callables(  # type: ignore[attr-defined]  # the i18n extension adds it
        gettext=_, ngettext=lambda one, many, number: _(one if number == 1 else many), newstyle=True
    )
    environment.globals.update(days=days, address=address)
    return environment


_ENVIRONMENT = _environment()


def printed(blank: Page, template: str, edition: Edition, **values: Any) -> Page:
    """Return a page with its body: the template of that name, filled; ``here`` makes its links."""
    here = Here(blank.path, edition)
    body = _ENVIRONMENT.get_template(template).render(here=here, edition=edition, page=blank, **values)
    return replace(blank, body=body)


def framed(page: Page) -> str:
    """Return a page as one block of HTML: the way to it, its contents, its body, and where it comes from.

    What a Markdown processor would put right in passing (tabs, carriage returns, blank-filled lines,
    control characters) stands as character references, so that the block comes through untouched.
    """
    block = _ENVIRONMENT.get_template("frame.html").render(
        page=page,
        body=Markup(page.body),  # noqa: S704 – safe HTML, see Page
        to=partial(address.href, page.path),
    )
    return _BLANK_LINE.sub(lambda line: "&#32;" * len(line.group()), block.translate(_REFERENCES))
