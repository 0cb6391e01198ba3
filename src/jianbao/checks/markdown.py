"""What the checks ask of a body's Markdown: headings, links, images, HTML, broken emphasis, depth."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from markdown_it.token import Token

from jianbao.checks.tokens import Inline, Span, parser, placed, row_of
from jianbao.office import Office
from jianbao.problem import Place
from jianbao.records.bulletin import Issue
from jianbao.records.report import Report

BRACKETS = 2000
"""Opening brackets a body may have: parsers are quadratic in them; 20,000 take ours 0.25 s."""
DEPTH = 8
"""Levels of lists and quotes together."""

_LINE_END = re.compile(r"\r\n|\n|\r")
_TAG = re.compile(r"<[A-Za-z/!?]")
_DECLARATION = re.compile(r"(?<!\\)<[!?]")
_BOLD = re.compile(r"(?<!\*)\*\*(?![\s*])([^*\n]+)(?<!\s)\*\*(?!\*)")
_OPENS = ("blockquote_open", "bullet_list_open", "ordered_list_open")
_CLOSES = ("blockquote_close", "bullet_list_close", "ordered_list_close")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading and its level; ``underline`` is the body's line with the rule below a setext heading."""

    span: Span
    level: int
    text: str
    underline: int | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A link or image with its target, entities and backslashes resolved."""

    span: Span
    target: str
    is_image: bool


@dataclass(frozen=True, slots=True)
class Loose:
    """A ``**…**`` that CommonMark leaves standing, for a punctuation mark just inside either end."""

    span: Span
    at_opening: bool
    at_closing: bool


@dataclass(slots=True)
class Content:
    """All that a body holds; ``brackets`` is how many ``[``."""

    headings: list[Heading] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    html: list[Span] = field(default_factory=list)
    loose: list[Loose] = field(default_factory=list)
    too_deep: Span | None = None
    brackets: int = 0


def bodies(office: Office) -> Iterator[Report | Issue]:
    """Yield everything that has a body."""
    yield from office.reports
    yield from office.issues


def place_of(office: Office, record: Report | Issue, span: Span) -> Place:
    """Return a stretch of a record's body as a place of its file."""
    first = office.sources[record.path].place(record.body_start).line
    return Place(record.path, first + span.line, span.column + 1, max(1, len(span.text)))


_PLAIN, _HTML = parser(html=False), parser(html=True)


@lru_cache(maxsize=1 << 17)
def content_of(body: str) -> Content:
    """Take a body apart, once for all checks; one with too many brackets is not parsed, only counted."""
    content = Content(brackets=body.count("["))
    if content.brackets > BRACKETS:
        return content
    rows = _LINE_END.split(body)
    depth = 0
    opened: Token | None = None
    for inline in placed(_PLAIN.parse(body), rows):
        token = inline.token
        depth += (token.type in _OPENS) - (token.type in _CLOSES)
        if depth > DEPTH and content.too_deep is None:
            content.too_deep = row_of(token, rows)
        if token.type == "inline":
            if opened is not None:
                content.headings.append(_heading(opened, inline, rows))
            content.links += _links(inline)
            content.loose += _loose(inline)
        opened = token if token.type == "heading_open" else None
    if _TAG.search(body):
        for inline in placed(_HTML.parse(body), rows):
            if inline.token.type == "html_block":
                content.html.append(row_of(inline.token, rows))
            elif inline.token.type == "inline":
                content.html += _html(inline)
    return content


def _heading(opened: Token, inline: Inline, rows: list[str]) -> Heading:
    level, text = int(opened.tag[1]), inline.token.content
    line, end = opened.map or (0, 1)
    if opened.markup in ("=", "-"):
        start = inline.starts[0]
        return Heading(Span(*start, text.split("\n")[0]), level, text, end - 1)
    column = max(rows[line].find(opened.markup), 0)
    return Heading(Span(line, column, rows[line][column:].rstrip()), level, text)


def _links(inline: Inline) -> Iterator[Link]:
    for token, start, end in inline.found():
        if token.type in ("link_open", "image"):
            target = token.attrGet("src") if token.type == "image" else token.attrGet("href")
            yield Link(inline.span(start, end), str(target or ""), token.type == "image")


def _html(inline: Inline) -> Iterator[Span]:
    """Yield inline tags, and the openings of comments and declarations that nothing closes."""
    for token, start, end in inline.found():
        if token.type == "html_inline":
            yield inline.span(start, end)
    for match in _DECLARATION.finditer(inline.words()):
        yield inline.span(*match.span())


def _loose(inline: Inline) -> Iterator[Loose]:
    children = inline.token.children or []
    if not any(child.type == "text" and "**" in child.content for child in children):
        return
    text = inline.words()
    for match in _BOLD.finditer(text):
        before, after = text[: match.start()][-1:], text[match.end() :][:1]
        first, last = match[1][0], match[1][-1]
        at_opening = is_mark(first) and _is_letter(before)
        at_closing = is_mark(last) and _is_letter(after)
        if at_opening or at_closing:
            yield Loose(inline.span(*match.span()), at_opening, at_closing)


def is_mark(character: str) -> bool:
    """Say whether CommonMark takes a character for punctuation."""
    return unicodedata.category(character)[0] in "PS"


def _is_letter(character: str) -> bool:
    return bool(character) and not character.isspace() and not is_mark(character)
