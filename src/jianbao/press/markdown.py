"""Contributors' Markdown as HTML that cannot do anything: one renderer, one sanitiser, ids of our own."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token

from jianbao.press.emphasis import friendly_to_chinese, is_chinese, is_wide_mark

TAGS = {"p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "em", "code", "pre", "blockquote"}
TAGS |= {"table", "thead", "tbody", "tr", "th", "td", "hr", "br", "a", "img"}
ATTRIBUTES = {"a": {"href", "title"}, "img": {"src", "alt", "title"}, "th": {"align"}, "td": {"align"}}

_HEADING = re.compile(r"<h([2-6])>")
_ALIGNED = re.compile(r"text-align:(left|center|right)")

Resolve = Callable[[str], str | None]
"""From a link as written to the address that may stand in the page; None takes the link away."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a page: its level, the id we gave it, its plain text."""

    level: int
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """Safe HTML, its headings in order, and its first paragraph as plain text."""

    html: str
    headings: tuple[Heading, ...]
    opening: str


def nowhere(_address: str) -> None:
    """Resolve no link at all."""


def render(text: str, *, link: Resolve = nowhere, image: Resolve = nowhere, ids: str = "u") -> Rendered:
    """Render CommonMark with tables; raw HTML shows as text.

    What ``link`` or ``image`` refuses is dropped: a link leaves its words, a picture its description.
    Headings get the ids ``<ids>-1``, ``<ids>-2`` …; a heading of level 1 becomes one of level 2, which
    is the highest a body may have.
    """
    tokens = PARSER.parse(text)
    _settle(tokens, link, image)
    clean = sanitised(PARSER.renderer.render(tokens, PARSER.options, {}))
    return Rendered(_dressed(clean, ids), tuple(_headings(tokens, ids)), _opening(tokens))


def sanitised(html: str) -> str:
    """Return HTML with nothing in it but :data:`TAGS` and :data:`ATTRIBUTES`, whatever it was."""
    return nh3.clean(
        html,
        tags=TAGS,
        attributes=ATTRIBUTES,
        url_schemes={"http", "https"},
        link_rel=None,
        strip_comments=True,
    )


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "linkify": False, "typographer": False}).enable("table")
    # Every address is judged by the resolver, which allows only what it knows.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # the parser's documented seam
    parser.use(friendly_to_chinese)
    return parser


PARSER = _parser()
"""The first layer: no raw HTML comes through it. The second is :func:`sanitised`; either alone would do."""


def _settle(tokens: list[Token], link: Resolve, image: Resolve) -> None:
    """Put the tokens into the form that the page may have, in place."""
    for token in tokens:
        if token.type in ("heading_open", "heading_close") and token.tag == "h1":
            token.tag = "h2"
        aligned = _ALIGNED.fullmatch(str(token.attrs.pop("style", "")))
        if aligned:
            token.attrs["align"] = aligned.group(1)
        if token.type in ("fence", "code_block"):
            token.info = ""
        if token.children is not None:
            token.children = list(_settled(token.children, link, image))


def _settled(children: list[Token], link: Resolve, image: Resolve) -> Iterator[Token]:
    kept: list[bool] = []
    for at, token in enumerate(children):
        if token.type == "link_open":
            address = link(str(token.attrs.get("href", "")))
            kept.append(address is not None)
            if address is not None:
                token.attrs["href"] = address
                yield token
        elif token.type == "link_close":
            if kept.pop():
                yield token
        elif token.type == "image":
            address = image(str(token.attrs.get("src", "")))
            if address is not None:
                token.attrs["src"] = address
                yield token
            else:
                yield Token("text", "", 0, content=_plain(token.children or []))
        elif token.type == "softbreak" and _between_chinese(children, at):
            continue
        else:
            yield token


def _between_chinese(children: list[Token], at: int) -> bool:
    """Say whether a line break stands where a blank would be wrong: in Chinese, or beside its punctuation."""
    before = next((children[i].content[-1] for i in range(at - 1, -1, -1) if children[i].content), "")
    after = next((children[i].content[0] for i in range(at + 1, len(children)) if children[i].content), "")
    if not (before and after):
        return False
    return (is_chinese(before) and is_chinese(after)) or is_wide_mark(before) or is_wide_mark(after)


def _headings(tokens: list[Token], ids: str) -> Iterator[Heading]:
    openings = [at for at, token in enumerate(tokens) if token.type == "heading_open"]
    for number, at in enumerate(openings, start=1):
        yield Heading(int(tokens[at].tag[1]), f"{ids}-{number}", _plain(tokens[at + 1].children or []))


def _dressed(clean: str, ids: str) -> str:
    """Add our ids and the frames that let wide tables scroll; sanitised text holds no ``<`` but its tags."""
    numbers = iter(range(1, clean.count("<h") + 2))
    dressed = _HEADING.sub(lambda tag: f'<h{tag.group(1)} id="{ids}-{next(numbers)}">', clean)
    dressed = dressed.replace("<table>", '<div class="jb-scroll"><table class="jb-plain">')
    return dressed.replace("</table>", "</table></div>")


def _opening(tokens: list[Token]) -> str:
    at = next((at for at, token in enumerate(tokens) if token.type == "paragraph_open"), None)
    return "" if at is None else _plain(tokens[at + 1].children or [])


def _plain(tokens: list[Token]) -> str:
    """Return the visible text of inline tokens, on one line."""
    text = "".join(
        _plain(token.children or [])
        if token.type == "image"
        else token.content or (" " if token.type == "softbreak" else "")
        for token in tokens
    )
    return " ".join(text.split())
