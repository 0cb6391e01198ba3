"""The right-hand side: the questions that fit the report, the verdict with what it asks for, a word to the unit."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import TextArea

from jianbao.desk.sheet import FITTING, QUESTIONS
from jianbao.language import N_, _
from jianbao.problem import Problem
from jianbao.records.desk import REASONS, VERDICTS
from jianbao.records.report import Kind
from jianbao.screening.judgement import Judgement, one_line
from jianbao.screening.lines import Line, Passage, Run, laid, passage
from jianbao.screening.offers import FEW, Offer
from jianbao.screening.proof import Problems
from jianbao.screening.widgets import Choice, Option, Prose, Words

VERDICT_KEYS = {"a": "adopt", "h": "hold", "m": "merge", "r": "return"}
ANSWER_KEYS = {"y": "yes", "n": "no", "x": "na"}
ANSWERS = {"yes": N_("是"), "no": N_("否"), "na": N_("不适用")}
_FIELDS = {
    "coefficient": ("c", N_("质量系数（高于 1 的写）")),
    "why": ("", N_("系数的理由")),
    "note": ("w", N_("给报送单位的话")),
}
"""What may be written, the key that leads there, and the words above it."""
_PLACES = {
    "criteria": "criteria",
    "verdict": "verdict",
    "into": "into",
    "reason": "reason",
    "quality": "quality",
    "series": "series",
}
"""Under which part a problem of an entry's key is shown; all others stand under the note."""


class Questions(VerticalScroll, can_focus=False):
    """The form of one entry."""

    def __init__(self, heard: Callable[[Judgement], None]) -> None:
        super().__init__(id="questions")
        self.judgement = Judgement()
        self._heard = heard
        self._kind: Kind = "news"

    def compose(self) -> ComposeResult:
        """Lay out all fields; those that do not apply are hidden."""
        for name, question in QUESTIONS.items():
            yield Choice(_("{question}？").format(question=_(question)), self._picked, id=name)
        yield Prose(id="at-criteria", classes="problems")
        yield Choice(_("结论"), self._picked, id="verdict")
        yield Prose(id="at-verdict", classes="problems")
        yield Choice(_("未采用的原因"), self._picked, id="reason")
        yield Prose(id="at-reason", classes="problems")
        yield Choice(_("并入哪一条（/ 查找更多）"), self._picked, id="into", below=True)
        yield Prose(id="at-into", classes="problems")
        yield Choice(_("登哪种刊物（不选的随编辑部安排）"), self._picked, id="series")
        yield Prose(id="at-series", classes="problems")
        yield Prose(id="about-coefficient", classes="label")
        yield Words(id="coefficient")
        yield Prose(id="about-why", classes="label")
        yield Words(id="why")
        yield Choice(_("复核人"), self._picked, id="second")
        yield Prose(id="at-quality", classes="problems")
        yield Prose(id="about-note", classes="label")
        yield Words(id="note")
        yield Prose(id="at-note", classes="problems")

    def on_mount(self) -> None:
        """Put the words above the fields to write on."""
        for field, (key, words) in _FIELDS.items():
            label = Passage((Run(f"{key} " if key else "", "key"), Run(_(words), "quiet")))
            self.query_one(f"#about-{field}", Prose).show(partial(laid, [label]))

    def load(
        self,
        kind: Kind,
        judgement: Judgement,
        targets: Sequence[Offer],
        reviewers: Sequence[Offer],
        publications: Sequence[Offer],
    ) -> None:
        """Show an entry, with what may be chosen for it."""
        self._kind = kind
        self.judgement = judgement
        for name, answer in judgement.answers.items():
            options = [Option(value, key, _(ANSWERS[value])) for key, value in ANSWER_KEYS.items()]
            self._choice(name).offer(options, answer)
        verdicts = [
            Option(value, key, _(words))
            for (key, value), words in zip(VERDICT_KEYS.items(), VERDICTS.values(), strict=True)
        ]
        self._choice("verdict").offer(verdicts, judgement.verdict)
        reasons = [
            Option(value, str(number), _(words)) for number, (value, words) in enumerate(REASONS.items(), 1)
        ]
        self._choice("reason").offer(reasons, judgement.reason)
        self.offer_targets(targets, judgement.into)
        series = [Option(one.id, str(number), one.words) for number, one in enumerate(publications, 1)]
        self._choice("series").offer(series, judgement.series[0] if judgement.series else "")
        people = [Option(one.id, str(number), one.words) for number, one in enumerate(reviewers, 1)]
        if judgement.second and judgement.second not in [one.id for one in reviewers]:
            people.append(Option(judgement.second, str(len(people) + 1), judgement.second))
        self._choice("second").offer(people, judgement.second)
        for field in ("coefficient", "why", "note"):
            words = self.query_one(f"#{field}", Words)
            with words.prevent(TextArea.Changed):
                words.text = getattr(judgement, field)
        self._unfold()
        self.scroll_home(animate=False)

    def offer_targets(self, targets: Sequence[Offer], into: str) -> None:
        """Offer the first few reports to merge into, and the chosen one in any case."""
        few = list(targets[:FEW])
        if into and into not in [one.id for one in few]:
            chosen = next((one for one in targets if one.id == into), Offer(into, into))
            few = [chosen, *few[: FEW - 1]]
        options = [Option(one.id, str(number), one.words) for number, one in enumerate(few, 1)]
        self._choice("into").offer(options, into)

    def merge_into(self, targets: Sequence[Offer], report: str) -> None:
        """Choose the report to merge into, offered so far or not."""
        self.offer_targets(targets, report)
        self._choice("into").pick(report)

    def tell(self, problems: Problems) -> None:
        """Show each problem under its field."""
        for place in ("criteria", "verdict", "reason", "into", "series", "quality", "note"):
            here = [
                one for key, some in problems.items() for one in some if _PLACES.get(key, "note") == place
            ]
            self.query_one(f"#at-{place}", Prose).show(partial(_told, here))

    def give_verdict(self, verdict: str) -> None:
        """Give a verdict, or take back the one given."""
        self._choice("verdict").pick("" if self.judgement.verdict == verdict else verdict)

    def answer(self, answer: str) -> None:
        """Answer the question that has the focus, else the first that waits for an answer; and go on to the next."""
        asked = [name for name in QUESTIONS if self._choice(name).display]
        focused = self.screen.focused
        name = focused.id if isinstance(focused, Choice) and focused.id in asked else None
        name = name or next((name for name in asked if not self.judgement.answers[name]), None)
        if name is None:
            return
        self._choice(name).pick(answer)
        after = [*asked[asked.index(name) + 1 :], "verdict"]
        following = next(
            (one for one in after if one == "verdict" or not self.judgement.answers[one]), "verdict"
        )
        self.screen.set_focus(self._choice(following))

    def number(self, at: int) -> None:
        """Choose the reason, the report to merge into, the series or the reviewer of this number.

        An adoption with a coefficient asks for both of the last: the one that has the focus is meant, else
        the reviewer, who may not be missing.
        """
        name = {"return": "reason", "merge": "into"}.get(self.judgement.verdict, "series")
        second = self._choice("second")
        if name == "series" and second.display and self.screen.focused is not self._choice("series"):
            name = "second"
        choice = self._choice(name)
        if choice.display and at <= len(choice.options):
            value = choice.options[at - 1].value
            choice.pick("" if choice.value == value else value)

    def gather(self) -> None:
        """Take down what stands in the fields to write on."""
        judgement = self.judgement
        for field in _FIELDS:
            judgement = judgement.saying(field, one_line(self.query_one(f"#{field}", Words).text))
        self._say(judgement)

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Take down what is being written."""
        event.stop()
        self.gather()

    def _picked(self, name: str, value: str) -> None:
        """Take down what was chosen; what no longer applies goes."""
        listed = (value,) if value else ()
        judgement = self.judgement.saying(name, listed if name == "series" else value)
        if name == "verdict":
            into = judgement.into if value == "merge" else ""
            reason = judgement.reason if value == "return" else ""
            series = judgement.series if value == "adopt" else ()
            self._choice("into").value, self._choice("reason").value = into, reason
            self._choice("series").value = series[0] if series else ""
            judgement = replace(judgement, into=into, reason=reason, series=series)
        self._say(judgement)

    def _say(self, judgement: Judgement) -> None:
        if judgement != self.judgement:
            self.judgement = judgement
            self._unfold()
            self._heard(judgement)

    def _unfold(self) -> None:
        """Show the fields that apply: to the kind, and to the verdict."""
        said = self.judgement
        for name, answer in said.answers.items():
            self._choice(name).display = name in FITTING[self._kind] or answer in ("yes", "no")
        self._choice("reason").display = said.verdict == "return"
        self._choice("into").display = said.verdict == "merge"
        series = self._choice("series")
        series.display = said.verdict == "adopt" and bool(series.options)
        graded = said.verdict == "adopt" or bool(said.coefficient or said.why or said.second)
        for name in ("coefficient", "why", "second"):
            more = name == "coefficient" or bool(said.coefficient or said.why or said.second)
            for id in (name, f"about-{name}"):
                for widget in self.query(f"#{id}"):
                    widget.display = graded and more

    def _choice(self, name: str) -> Choice:
        return self.query_one(f"#{name}", Choice)


def _told(problems: Sequence[Problem], width: int) -> list[Line]:
    """Return problems as the checks say them: id and sentence, below it what to do."""
    said = []
    for one in problems:
        said.append(passage(f"{one.id} {one.message}", "error" if one.severity == "error" else "warn"))
        said += [passage(one.help, "quiet")] if one.help else []
    return laid(said, width)
