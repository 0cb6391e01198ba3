"""A day in the office, played with real people's commands on a real bare repository with the real hooks."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from jianbao.cli import VERBS
from jianbao.trust.receiving import BEIJING
from tests.trust.server import Done, Folder, Server, install_hooks

REPOSITORY = Path(__file__).parents[2]
ROOMS = ("submissions", "desk", "bulletins", "scoring", "registry")
LATE = (
    "jiaotong/20261124-night-shift-lines",
    "jiaoyu/20261124-absence-tracking",
    "yingji/20261124-small-projects-scaffold",
)
"""The sample office's reports that no receipt knows yet: they come in today."""
EDITOR, REVIEWER, APPROVER = "he-jing", "song-yi", "qin-chuan"


@dataclass(frozen=True)
class Step:
    """One thing somebody does: what it is, and whether it must be let through or refused."""

    title: str
    play: Callable[[], Done]
    refused: bool = False


@dataclass
class Day:
    """The office of the sample, moved to today, and everyone who works in it.

    ``warm`` is the socket of a warm interpreter, where there is one to save starting many; ``install``
    puts the hooks into the server's repository.
    """

    folder: Path
    warm: str = ""
    install: Callable[[Path], None] = install_hooks
    today: date = field(default_factory=lambda: datetime.now(BEIJING).date())
    issue: str = ""

    def __post_init__(self) -> None:
        self.server = Server(self.folder)
        self.arriving = dict(self._arriving())

    def _arriving(self) -> Iterator[tuple[str, str]]:
        """Yield today's reports: the new path, and the text."""
        for late in LATE:
            unit, name = late.split("/")
            text = (REPOSITORY / "submissions/2026/11" / f"{late}.md").read_text(encoding="utf-8")
            kept = [line for line in text.splitlines(keepends=True) if not line.startswith("occurred:")]
            yield f"submissions/{self.today:%Y/%m}/{unit}/{self.today:%Y%m%d}-{name[9:]}.md", "".join(kept)

    def author(self, path: str) -> str:
        """Return who wrote a report."""
        return next(line for line in self.arriving[path].splitlines() if line.startswith("author:")).split()[
            1
        ]

    def person(self, who: str) -> Folder:
        """Return a person's clone, made when they first need it, and brought up to date."""
        if not (self.folder / who).exists():
            self.server.clone(who)
        names = {f"GIT_{role}_NAME": who for role in ("AUTHOR", "COMMITTER")}
        mails = {f"GIT_{role}_EMAIL": f"{who}@jianglan.example" for role in ("AUTHOR", "COMMITTER")}
        dates = {f"GIT_{role}_DATE": "" for role in ("AUTHOR", "COMMITTER")}
        clone = Folder(self.folder / who, {**names, **mails, **dates}, self.warm)
        clone.git("fetch", "-q", "--tags", "origin")
        return clone

    def verb(self, who: str, *words: str) -> Done:
        """Run one of our verbs in somebody's clone."""
        return self.person(who).jianbao(*words)

    def steps(self) -> Iterator[Step]:
        """Yield the day's steps in order."""
        yield Step("建库：裸仓库、钩子、历年的底账", self.open)
        for path in self.arriving:
            yield Step(f"{self.author(path)} 报送 {path}", lambda path=path: self.report(path))
        yield Step("有人想替别的单位报送", self.trespass, refused=True)
        yield Step("有人想改已收到的信息", self.rewrite, refused=True)
        yield Step("编辑合并当天的分支", self.merge)
        yield Step("收件编号", lambda: self.book("receive", "--push-log", str(self.record), "--write"))
        yield Step("筛选", self.screen)
        yield Step("编刊", self.assemble)
        yield Step("签发", self.sign)
        yield Step("编印网站", lambda: self.verb(APPROVER, "publish", "--out", str(self.folder / "site")))
        yield Step("核对", self.verify)
        yield Step("事后想改已签发的刊物", self.tamper, refused=True)

    @property
    def record(self) -> Path:
        """Where the server writes down what is pushed."""
        return self.server.bare.path / "jianbao" / "pushes.csv"

    def open(self) -> Done:
        """Set the server up with the sample office, without today's reports."""
        bare = self.server.bare
        bare.path.mkdir(parents=True)
        bare.git("init", "-q", "--bare", "--template=", "-b", "main", ".")
        self.install(bare.path)
        seed = Folder(self.folder / "seed")
        for room in ROOMS:
            shutil.copytree(REPOSITORY / room, seed.path / room)
        for late in LATE:
            (seed.path / "submissions/2026/11" / f"{late}.md").unlink()
        for name in ("mkdocs.yml", ".gitignore"):
            shutil.copy(REPOSITORY / name, seed.path)
        shutil.copytree(REPOSITORY / "theme", seed.path / "theme")
        seed.git("init", "-q", "--template=", "-b", "main", ".")
        seed.git("add", "-A")
        seed.git("commit", "-q", "-m", "建库")
        return seed.run("git", "push", "-q", str(bare.path), "main", JIANBAO_USER=APPROVER)

    def report(self, path: str) -> Done:
        """Let an author send a report on a branch of their own."""
        who = self.author(path)
        clone = self.person(who)
        clone.git("checkout", "-q", "-B", "today", "origin/main")
        clone.commit({path: self.arriving[path]})
        return clone.push(f"refs/heads/{who}/today", who)

    def trespass(self) -> Done:
        """Let one contributor try to report for another's unit."""
        first, second = list(self.arriving)[:2]
        who = self.author(first)
        clone = self.person(who)
        clone.git("checkout", "-q", "-B", "wrong", "origin/main")
        clone.commit({second.replace(".md", "-2.md"): self.arriving[second]})
        return clone.push(f"refs/heads/{who}/wrong", who)

    def rewrite(self) -> Done:
        """Let a contributor try to change what was received long ago."""
        path = "submissions/2026/11/qingxi/20261111-ev-parts-margin.md"
        clone = self.person("zhang-wei")
        text = (clone.path / path).read_text(encoding="utf-8")
        clone.git("checkout", "-q", "-B", "wrong", "origin/main")
        clone.commit({path: text + "\n又补一段，说得更好。\n"})
        return clone.push("refs/heads/zhang-wei/wrong", "zhang-wei")

    def merge(self) -> Done:
        """Let the editor merge the day's branches into the main line."""
        clone = self.person(EDITOR)
        clone.git("checkout", "-q", "main")
        for path in self.arriving:
            clone.git("merge", "-q", "--no-ff", "-m", f"合并 {path}", f"origin/{self.author(path)}/today")
        return clone.push("refs/heads/main", EDITOR)

    def book(self, *words: str) -> Done:
        """Let the editor run a verb that writes into the desk, then commit and push what it wrote."""
        done = self.verb(EDITOR, *words)
        return self._pushed(done, words[0]) if done.code == 0 else done

    def _pushed(self, done: Done, message: str) -> Done:
        clone = self.person(EDITOR)
        clone.git("add", "-A")
        clone.git("commit", "-q", "-m", message)
        pushed = clone.push("refs/heads/main", EDITOR)
        return Done(pushed.code, done.out, done.err + pushed.err)

    def screen(self) -> Done:
        """Let the editor judge the day's reports; by hand where the verb for the sheet is not there yet."""
        done = self.verb(EDITOR, "screen") if "screen" in VERBS else Done(0, "", "")
        ids = [f"{path.split('/')[3]}-{path.split('/')[4][:-3]}" for path in self.arriving]
        verdicts = "".join(
            f"  - report: {id}\n    verdict: adopt\n"
            "    criteria: {transferable: yes, accurate: yes, timely: yes, targeted: yes}\n"
            for id in ids
        )
        self.person(EDITOR).write(
            f"desk/screening/{self.today:%Y/%m-%d}.yml", f"editor: {EDITOR}\nverdicts:\n{verdicts}"
        )
        return self._pushed(done, "筛选")

    def assemble(self) -> Done:
        """Let the editor draft the next issue and put the reviewer's and the approver's names to it."""
        done = self.verb(EDITOR, "assemble", "xinxi", "--write")
        if done.code:
            return done
        clone = self.person(EDITOR)
        path = clone.git("ls-files", "--others", "--exclude-standard", "bulletins")
        self.issue = path.removeprefix("bulletins/").removesuffix(".md")
        text = (clone.path / path).read_text(encoding="utf-8")
        lines = [
            line for line in text.splitlines(keepends=True) if not line.startswith(("reviewer:", "approver:"))
        ]
        at = next(number for number, line in enumerate(lines) if line.startswith("editor:")) + 1
        lines[at:at] = [f"reviewer: {REVIEWER}\n", f"approver: {APPROVER}\n"]
        clone.write(path, "".join(lines))
        return self._pushed(done, "编刊")

    def sign(self) -> Done:
        """Let the approver sign, and push the seal and the tag together."""
        clone = self.person(APPROVER)
        clone.git("merge", "-q", "--ff-only", "origin/main")
        done = self.verb(APPROVER, "sign", self.issue)
        if done.code:
            return done
        tag = f"refs/tags/issue/{self.issue}"
        pushed = clone.run(
            "git", "push", "-q", "--atomic", "origin", "HEAD:refs/heads/main", tag, JIANBAO_USER=APPROVER
        )
        return Done(pushed.code, done.out, done.err + pushed.err)

    def verify(self) -> Done:
        """Let the approver verify everything, against the server's record too, and note where the chains stand."""
        kept = self.folder / "checkpoint.json"
        return self.verb(APPROVER, "verify", "--push-log", str(self.record), "--checkpoint", str(kept))

    def tamper(self) -> Done:
        """Let the editor try to change what is signed."""
        clone = self.person(EDITOR)
        clone.git("checkout", "-q", "-B", "wrong", "origin/main")
        path = f"bulletins/{self.issue}.md"
        text = (clone.path / path).read_text(encoding="utf-8")
        clone.commit({path: text + "\n再添一句。\n"})
        return clone.push("refs/heads/main", EDITOR)


def rehearse(day: Day, tell: Callable[[str], None]) -> bool:
    """Play a day, telling each step; stop at the first that goes otherwise than it must."""
    for number, step in enumerate(day.steps(), start=1):
        done = step.play()
        went = done.code != 0 if step.refused else done.code == 0
        mark = "拒收，应当如此" if step.refused and went else "好" if went else "不对"
        tell(f"{number}. {step.title}：{mark}")
        said = (done.said or done.out or done.err).strip()
        if said and (step.refused or not went):
            tell("\n".join(f"     {line}" for line in said.splitlines()))
        if not went:
            return False
    return True
