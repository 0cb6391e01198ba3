"""What comes up over the screen: a question before leaving, the list of keys, the search for a report."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option as Row

from jianbao.language import _
from jianbao.screening.lines import Line, Passage, Run, cuts, laid, passage
from jianbao.screening.offers import Offer
from jianbao.screening.widgets import Prose


class Question(ModalScreen[bool]):
    """A question that y answers with yes, and n or Esc with no."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "answer(True)", show=False),
        Binding("n,escape,q", "answer(False)", show=False),
    ]

    def __init__(self, question: str) -> None:
        super().__init__()
        self._question = question

    def compose(self) -> ComposeResult:
        """Lay out the question."""
        with Vertical(classes="dialog"):
            yield Prose(id="asked")

    def on_mount(self) -> None:
        """Ask."""
        answers = Passage((Run(" y ", "key"), Run(_("退出")), Run("   n ", "key"), Run(_("留下"))))
        self.query_one("#asked", Prose).show(
            lambda width: [*laid([passage(self._question)], width), (), *laid([answers], width)]
        )

    def action_answer(self, yes: bool) -> None:
        """Answer."""
        self.dismiss(yes)


class Keys(ModalScreen[None]):
    """The keys and what they do; any key closes it."""

    def __init__(self, lay: Callable[[int], Sequence[Line]]) -> None:
        super().__init__()
        self._lay = lay

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        with Vertical(classes="dialog"):
            yield Prose(id="keys")

    def on_mount(self) -> None:
        """Show the list."""
        self.query_one("#keys", Prose).show(self._lay)

    def on_key(self, event: events.Key) -> None:
        """Close."""
        event.stop()
        self.dismiss(None)


class Search(ModalScreen[str]):
    """A search among the reports that one can be merged into: by title, unit or id."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
        Binding("down", "move(1)", show=False, priority=True),
        Binding("up", "move(-1)", show=False, priority=True),
    ]

    def __init__(self, offers: Sequence[Offer]) -> None:
        super().__init__()
        self._offers = offers

    def compose(self) -> ComposeResult:
        """Lay out the field and the list under it."""
        with Vertical(classes="dialog tall"):
            yield Input(placeholder=_("并入哪一条：标题、单位或编号里的几个字"), compact=True)
            yield OptionList(compact=True)

    def on_mount(self) -> None:
        """List all, ready to be written to."""
        self.query_one(Input).focus()
        self.query_one(OptionList).can_focus = False
        self._list("")

    def on_resize(self) -> None:
        """Cut the titles anew."""
        self._list(self.query_one(Input).value)

    def on_input_changed(self, event: Input.Changed) -> None:
        """List what is asked for."""
        self._list(event.value)

    def on_input_submitted(self) -> None:
        """Choose the one marked."""
        marked = self.query_one(OptionList).highlighted_option
        self.dismiss(marked.id if marked and marked.id else "")

    def action_move(self, by: int) -> None:
        """Mark the next one, or the one before."""
        rows = self.query_one(OptionList)
        if rows.option_count:
            rows.highlighted = ((rows.highlighted or 0) + by) % rows.option_count

    def action_leave(self) -> None:
        """Choose nothing."""
        self.dismiss("")

    def _list(self, asked: str) -> None:
        rows = self.query_one(OptionList)
        width = max(20, rows.scrollable_content_region.width - 2)
        words = asked.split()
        found = [one for one in self._offers if all(word in f"{one.id} {one.words}" for word in words)]
        rows.clear_options()
        rows.add_options(
            Row(Content("\n".join(one.words[start:end] for start, end in cuts(one.words, width))), id=one.id)
            for one in found
        )
        rows.highlighted = 0 if found else None
