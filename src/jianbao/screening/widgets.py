"""The pieces the screen is made of: laid-out text, one choice among few, and a line to write on."""

from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar, NamedTuple

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Size
from textual.reactive import reactive
from textual.widget import Widget
from textual.widgets import TextArea

from jianbao.screening.lines import Line, Run, columns, laid, passage

DRESSES = {
    "": "",
    "title": "bold $accent",
    "head": "bold $accent",
    "strong": "bold",
    "quiet": "$quiet",
    "faint": "$faint",
    "warn": "$warning",
    "error": "$error",
    "accent": "$success",
    "key": "bold $accent",
    "chosen": "bold $block-cursor-foreground on $block-cursor-background",
}
"""The dresses of a run as styles of the theme."""


def content(lines: Sequence[Line]) -> Content:
    """Return lines as Textual shows them."""
    return Content("\n").join(
        Content.assemble(*((run.text, DRESSES[run.dress]) for run in line)) for line in lines
    )


class Prose(Widget):
    """Text laid out anew for every width it is given."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._lay: Callable[[int], Sequence[Line]] = lambda _width: []

    def show(self, lay: Callable[[int], Sequence[Line]]) -> None:
        """Show what ``lay`` lays out; nothing takes no room."""
        self._lay = lay
        self.display = bool(lay(80))
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines the text takes."""
        return len(self._lay(max(1, width)))

    def render(self) -> Content:
        """Return the text in the width there is."""
        return content(self._lay(max(1, self.content_size.width)))


class Option(NamedTuple):
    """One of the things to choose: its value, the key that chooses it, its words."""

    value: str
    key: str
    words: str


class Choice(Widget, can_focus=True):
    """One of a few things: its key chooses it, or the arrows left and right while it has the focus."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1)", show=False),
        Binding("right", "step(1)", show=False),
        Binding("delete,backspace", "clear", show=False),
    ]

    value: reactive[str] = reactive("", layout=True)

    def __init__(
        self, label: str, heard: Callable[[str, str], None], *, id: str, below: bool = False
    ) -> None:
        super().__init__(id=id)
        self.label = label
        self._heard = heard
        self.options: tuple[Option, ...] = ()
        self._below = below

    def offer(self, options: Sequence[Option], value: str) -> None:
        """Offer these; ``value`` is chosen already."""
        self.options = tuple(options)
        self.value = value
        self.refresh(layout=True)

    def pick(self, value: str) -> None:
        """Choose, and say so at once: a message could arrive when another report is on the screen."""
        self.value = value
        self._heard(str(self.id), value)

    def action_step(self, by: int) -> None:
        """Choose the next one, or the one before."""
        values = [option.value for option in self.options]
        if values:
            at = values.index(self.value) + by if self.value in values else (0 if by > 0 else -1)
            self.pick(values[at % len(values)])

    def action_clear(self) -> None:
        """Choose nothing."""
        self.pick("")

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines label and options take."""
        return len(self._lines(max(1, width)))

    def render(self) -> Content:
        """Return label and options, the chosen one marked."""
        return content(self._lines(max(1, self.content_size.width)))

    def _lines(self, width: int) -> list[Line]:
        lines = laid([passage(self.label, "quiet")], width)
        return [*lines, *(self._listed(width) if self._below else self._in_rows(width))]

    def _in_rows(self, width: int) -> Iterator[Line]:
        row: list[Run] = []
        for option in self.options:
            runs: tuple[Run, ...] = (Run(f" {option.key} ", "key"), Run(f"{option.words} "))
            if option.value == self.value:
                runs = (Run(f" {option.key} {option.words} ", "chosen"),)
            if row and sum(columns(run.text) for run in (*row, *runs)) > width:
                yield tuple(row)
                row = []
            row += runs
        yield tuple(row)

    def _listed(self, width: int) -> Iterator[Line]:
        for option in self.options:
            chosen = option.value == self.value
            for number, line in enumerate(passage(option.words, "chosen" if chosen else "").lines(width - 3)):
                yield (Run("   " if number else f" {option.key} ", "chosen" if chosen else "key"), *line)


class Words(TextArea):
    """A line or two to write on; Enter and Tab go on to the next field."""

    def __init__(self, *, id: str) -> None:
        super().__init__(
            id=id, soft_wrap=True, compact=True, tab_behavior="focus", highlight_cursor_line=False
        )

    async def _on_key(self, event: events.Key) -> None:
        if event.key == "enter":
            event.stop()
            event.prevent_default()
            self.screen.focus_next()
            return
        await super()._on_key(event)
