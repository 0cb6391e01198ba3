"""Reads HTML the way a second pair of eyes would: with the standard library's parser, not with ours."""

from html.parser import HTMLParser


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))


def tags_of(html: str) -> list[tuple[str, dict[str, str]]]:
    """Return every element with its attributes."""
    reader = _Tags()
    reader.feed(html)
    reader.close()
    return reader.found
