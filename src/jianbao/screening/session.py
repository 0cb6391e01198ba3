"""One sitting over a day's sheet: what each entry says now, written to the file at every change."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from jianbao.desk.sheet import Waiting, lists, sheet, sheet_path
from jianbao.desk.trail import Trails
from jianbao.language import _
from jianbao.office import Office
from jianbao.screening.filling import Unwritable, filled
from jianbao.screening.judgement import Judgement, judgements
from jianbao.screening.proof import Problems, problems_of
from jianbao.shell.writing import write_whole


@dataclass
class Session:
    """The reports to judge and the sheet they are judged on.

    The file is read again before it is written, so that what somebody else writes into it meanwhile
    stays. What could not be written is kept in ``unsaved`` with the reason, and tried again.
    """

    office: Office
    trails: Trails
    root: Path
    editor: str
    items: Sequence[Waiting]
    unsaved: dict[str, str] = field(default_factory=dict)
    said: dict[str, Judgement] = field(default_factory=dict)
    problems: dict[str, Problems] = field(default_factory=dict)

    def __post_init__(self) -> None:
        text = self.text()
        self.said = judgements(text)
        for report in (one.report.id for one in self.items):
            if self.judgement(report).verdict:
                self.problems[report] = problems_of(self.office, self.path, text, report)

    @property
    def path(self) -> str:
        """The sheet's path from the office's root."""
        return sheet_path(self.office.today)

    @property
    def judged(self) -> int:
        """How many of the reports have a verdict."""
        return sum(bool(self.judgement(one.report.id).verdict) for one in self.items)

    def text(self) -> str:
        """Return the sheet as it lies there, with an entry for every report that has none yet."""
        file = self.root / self.path
        written = file.read_text(encoding="utf-8") if file.is_file() else ""
        new = [one for one in self.items if not lists(written, one.report.id)]
        return sheet(self.office, new, self.editor, written) if new else written

    def judgement(self, report: str) -> Judgement:
        """Return what is said of a report so far."""
        return self.said.get(report, Judgement())

    def judge(self, report: str, judgement: Judgement) -> None:
        """Say this of a report, and write it down."""
        self.said[report] = judgement
        self.unsaved.setdefault(report, "")
        self.save()

    def save(self) -> bool:
        """Write down what is not written yet; False where some of it could not be."""
        for report in tuple(self.unsaved):
            try:
                text = filled(self.text(), report, self.said[report])
                write_whole(self.root / self.path, text.encode())
            except Unwritable:
                self.unsaved[report] = _("筛选单里认不出这一条，请用 jianbao check {path} 查看。").format(
                    path=self.path
                )
            except (OSError, UnicodeDecodeError) as error:
                why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
                self.unsaved[report] = _("写不了 {path}：{why}。").format(path=self.path, why=why)
            else:
                del self.unsaved[report]
                self.said = judgements(text) | {one: self.said[one] for one in self.unsaved}
                self.problems[report] = problems_of(self.office, self.path, text, report)
        return not self.unsaved
