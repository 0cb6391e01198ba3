"""The screen an editor sits at: the list, the report, the questions; keys first, no mouse needed."""

from functools import partial
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import OptionList
from textual.widgets.option_list import Option as Row

from jianbao.desk.sheet import Waiting
from jianbao.screening import margins
from jianbao.screening.dialogs import Keys, Question, Search
from jianbao.screening.judgement import Judgement
from jianbao.screening.offers import Offer, publications, reviewers, targets
from jianbao.screening.proof import problems_of
from jianbao.screening.questions import ANSWER_KEYS, VERDICT_KEYS, Questions
from jianbao.screening.reader import report_lines
from jianbao.screening.session import Session
from jianbao.screening.theme import THEME
from jianbao.screening.widgets import Prose, Words, content

_WHILE_WRITING = ("field", "leave_field", "save_anyway", "leave_anyway")


class Screening(App[None]):
    """The editor's desk for one sheet."""

    CSS_PATH = "look.tcss"
    AUTO_FOCUS = None
    ENABLE_COMMAND_PALETTE = False
    HORIZONTAL_BREAKPOINTS: list[tuple[int, str]] | None = [  # noqa: RUF012 – Textual declares it so
        (0, "-slim"),
        (64, "-narrow"),
        (116, "-wide"),
    ]
    BINDINGS: ClassVar[list[BindingType]] = [
        # With priority: the next key, already waiting, must find the focus where this one has put it.
        Binding(key, action, show=False, priority=True)
        for key, action in (
            *((key, f"verdict('{verdict}')") for key, verdict in VERDICT_KEYS.items()),
            *((key, f"answer('{answer}')") for key, answer in ANSWER_KEYS.items()),
            *((str(number), f"number({number})") for number in range(1, 10)),
            ("j,down", "move(1)"),
            ("k,up", "move(-1)"),
            ("space,pagedown", "page(1)"),
            ("b,pageup", "page(-1)"),
            ("c", "write('coefficient')"),
            ("w", "write('note')"),
            ("slash", "search"),
            ("s", "save"),
            ("ctrl+s", "save_anyway"),
            ("l", "list"),
            ("tab", "field(1)"),
            ("shift+tab", "field(-1)"),
            ("escape", "leave_field"),
            ("question_mark,f1", "keys"),
            ("q", "leave"),
            ("ctrl+q,ctrl+c", "leave_anyway"),
        )
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.register_theme(THEME)
        self.theme = "jianbao"
        self._session = session
        self._at = 0

    def compose(self) -> ComposeResult:
        """Lay out the three panes between a head and a foot."""
        yield Prose(id="head")
        with Horizontal(id="panes"):
            yield OptionList(id="list", compact=True)
            with VerticalScroll(id="report", can_focus=False):
                yield Prose(id="text")
            yield Questions(self._judged)
        yield Prose(id="said")
        yield Prose(id="foot")

    def on_mount(self) -> None:
        """Begin with the first report that waits for a verdict."""
        rows = self.query_one("#list", OptionList)
        rows.can_focus = False
        rows.add_options(
            Row(content(margins.row(self._session, at))) for at in range(len(self._session.items))
        )
        waits = (at for at, one in enumerate(self._session.items) if not self._verdict(one.report.id))
        self.on_descendant_focus()
        self._go(next(waits, 0))

    # what the keys do

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Say whether a key is a command now: none is under a dialog, few are while writing."""
        if len(self.screen_stack) > 1:
            return False
        return not isinstance(self.focused, Words) or action in _WHILE_WRITING

    def action_verdict(self, verdict: str) -> None:
        """Give this report a verdict."""
        self.query_one(Questions).give_verdict(verdict)

    def action_answer(self, answer: str) -> None:
        """Answer a question."""
        self.query_one(Questions).answer(answer)

    def action_number(self, number: int) -> None:
        """Choose by number."""
        self.query_one(Questions).number(number)

    def action_move(self, by: int) -> None:
        """Go to another report."""
        self._go(min(max(self._at + by, 0), len(self._session.items) - 1))

    def action_page(self, by: int) -> None:
        """Turn the report's pages."""
        report = self.query_one("#report", VerticalScroll)
        report.scroll_relative(y=by * max(1, report.size.height - 2), animate=False)

    def action_write(self, field: str) -> None:
        """Go to a field to write on."""
        words = self.query_one(f"#{field}", Words)
        if words.display:
            self.screen.set_focus(words)  # at once: the next key may be waiting already

    def action_field(self, by: int) -> None:
        """Go to the next field, or the one before."""
        if by > 0:
            self.screen.focus_next()
        else:
            self.screen.focus_previous()

    def action_list(self) -> None:
        """Show the list over the report where the screen is narrow, or put it away."""
        self.screen.toggle_class("-listing")

    def action_leave_field(self) -> None:
        """Leave the field, and put the list away."""
        self.screen.set_focus(None)
        self.screen.remove_class("-listing")

    def action_save(self) -> None:
        """Make sure all is written, and go on to the next report that waits."""
        self.query_one(Questions).gather()
        if self._session.save():
            count = len(self._session.items)
            after = [(self._at + step) % count for step in range(1, count)]
            waits = (at for at in after if not self._verdict(self._session.items[at].report.id))
            following = next(waits, None)
            if following is not None:
                self._go(following)
        self._tell()

    action_save_anyway = action_save

    def action_search(self) -> None:
        """Look for the report to merge into."""
        questions = self.query_one(Questions)
        if questions.judgement.verdict == "merge":
            self.push_screen(Search(self._targets()), self._merge_into)

    def action_keys(self) -> None:
        """Show what the keys do."""
        self.push_screen(Keys(partial(margins.keys, self._session)))

    def action_leave(self) -> None:
        """Leave; ask first where something is not written, or not in order."""
        self.query_one(Questions).gather()
        self._session.save()
        question = margins.before_leaving(self._session)
        if question:
            self.push_screen(Question(question), lambda yes: self.exit() if yes else None)
        else:
            self.exit()

    action_leave_anyway = action_leave

    # what is shown

    def _judged(self, judgement: Judgement) -> None:
        """Write down what the form says, and show what the checks say of it."""
        report = self._one.report.id
        self._session.judge(report, judgement)
        self.query_one(Questions).tell(self._session.problems.get(report, {}))
        self._tell()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go where the list is clicked."""
        self._go(event.option_index)

    def _go(self, at: int) -> None:
        """Show a report, once all is taken down of the one before."""
        questions = self.query_one(Questions)
        questions.gather()
        self._at = at
        session, one = self._session, self._one
        self.screen.set_focus(None)
        self.screen.remove_class("-listing")
        self.query_one("#text", Prose).show(
            lambda width: report_lines(session.office, session.trails, one, width)
        )
        self.query_one("#report", VerticalScroll).scroll_home(animate=False)
        questions.load(
            one.report.kind,
            session.judgement(one.report.id),
            self._targets(),
            reviewers(session.office, session.editor),
            publications(session.office),
        )
        text = session.text()
        session.problems[one.report.id] = problems_of(session.office, session.path, text, one.report.id)
        questions.tell(session.problems[one.report.id])
        self._tell()

    def _tell(self) -> None:
        """Bring head, list and the line above the foot up to date."""
        rows = self.query_one("#list", OptionList)
        rows.replace_option_prompt_at_index(self._at, content(margins.row(self._session, self._at)))
        rows.highlighted = self._at
        self.query_one("#head", Prose).show(partial(margins.head, self._session, self._at))
        self.query_one("#said", Prose).show(partial(margins.said, self._session))

    def _merge_into(self, report: str | None) -> None:
        if report:
            questions = self.query_one(Questions)
            questions.merge_into(self._targets(), report)

    @property
    def _one(self) -> Waiting:
        return self._session.items[self._at]

    def _verdict(self, report: str) -> str:
        return self._session.judgement(report).verdict

    def _targets(self) -> tuple[Offer, ...]:
        session = self._session
        adopted = [report for report, said in session.said.items() if said.verdict == "adopt"]
        return targets(session.office, session.trails, self._one, adopted)

    def on_descendant_focus(self) -> None:
        """Say which keys are at hand."""
        self.query_one("#foot", Prose).show(partial(margins.foot, isinstance(self.focused, Words)))

    def on_descendant_blur(self) -> None:
        """Say which keys are at hand."""
        self.on_descendant_focus()
