"""Markdown tokens with places: where in a body each link or code stands, which markdown-it does not say."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline, autolink, backtick, html_inline, image, link
from markdown_it.token import Token

_Rule = Callable[[StateInline, bool], bool]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one line of a body: line and column from 0, the text as written."""

    line: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class Inline:
    """A block token and, for the text of a paragraph, heading or cell, where its lines begin.

    ``offsets`` are those of the lines in the content, ``starts`` their lines and columns in the body.
    """

    token: Token
    offsets: tuple[int, ...] = ()
    starts: tuple[tuple[int, int], ...] = ()

    def span(self, start: int, end: int) -> Span:
        """Return ``content[start:end]`` as a stretch of the body; of several lines the first."""
        number = bisect_right(self.offsets, start) - 1
        line, column = self.starts[number]
        text = self.token.content[start:end].split("\n", 1)[0]
        return Span(line, column + start - self.offsets[number], text)

    def found(self) -> Iterator[tuple[Token, int, int]]:
        """Yield links, images, code and HTML with where in the content they begin and end."""
        for child in self.token.children or ():
            if "at" in child.meta:
                yield child, *child.meta["at"]

    def words(self) -> str:
        """Return the content with code, images, autolinks and HTML blotted out: text and marks are left."""
        content, pieces, at = self.token.content, [], 0
        for child, start, end in self.found():
            if child.type != "link_open" or child.markup == "autolink":
                pieces += [content[at:start], "x" * (end - start)]
                at = end
        return "".join([*pieces, content[at:]])


def parser(*, html: bool) -> MarkdownIt:
    """Return a parser (CommonMark, tables) that refuses no link and notes places; ``html``: it sees HTML."""
    made = MarkdownIt("commonmark", {"html": html}).enable("table")
    # Every target is wanted as written, the forbidden ones first of all.
    made.validateLink = lambda url: True  # type: ignore[method-assign]  # the way markdown-it documents
    made.normalizeLink = lambda url: url  # type: ignore[method-assign]  # the same
    rules = {
        "link": link,
        "image": image,
        "autolink": autolink,
        "html_inline": html_inline,
        "backticks": backtick,
    }
    for name, rule in rules.items():
        made.inline.ruler.at(name, _placed(rule))
    return made


def placed(tokens: list[Token], rows: list[str]) -> Iterator[Inline]:
    """Yield the block tokens of a body; ``rows`` are its lines."""
    cell = 0
    for number, token in enumerate(tokens):
        if token.type == "tr_open":
            cell = 0
        if token.type != "inline" or token.map is None:
            yield Inline(token)
            continue
        in_cell = tokens[number - 1].type in ("th_open", "td_open")
        offsets, starts, offset = list[int](), list[tuple[int, int]](), 0
        for line, text in enumerate(token.content.split("\n"), start=token.map[0]):
            row, bare = rows[line], text.replace("|", r"\|") if in_cell else text.strip()
            column = max(row.find(bare, cell) if in_cell else row.rfind(bare), 0)
            cell = column + len(bare)
            starts.append((line, column - (len(text) - len(text.lstrip()))))
            offsets.append(offset)
            offset += len(text) + 1
        yield Inline(token, tuple(offsets), tuple(starts))


def row_of(token: Token, rows: list[str]) -> Span:
    """Return the first line of a block."""
    line = token.map[0] if token.map else 0
    text = rows[line].strip()
    return Span(line, rows[line].find(text), text)


def _placed(rule: _Rule) -> _Rule:
    """Return an inline rule that notes in its token from where to where in the content it stands."""

    def noting(state: StateInline, silent: bool) -> bool:
        start, first = state.pos, len(state.tokens)
        done = rule(state, silent)
        if done and not silent:
            token = next((token for token in state.tokens[first:] if token.type != "text"), None)
            if token is not None:
                token.meta["at"] = (start, state.pos)
        return done

    return noting
