"""A day in the office, played with real people's commands on a real bare repository with the real hooks."""

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from jianbao.clock import BEIJING
from jianbao.trust.audit.tag_true import tag_name
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
CLOSED = "2026-10"
REOPENED = (f"scoring/ledger/{CLOSED}.*", "bulletins/notice/2026/010.*")
"""The sample office's last closed month, and the notice that tells of it: it is closed today instead."""
VERDICTS = (
    "adopt",
    "adopt",
    "return\n    reason: no-data\n    note: 建议好，请补上抽查了几处、查出几处，可再报。",
)
"""What the editor makes of today's reports, in the order of the sheet."""


REFUSED, FOUND = "拒收，应当如此", "查出来了，应当如此"


@dataclass(frozen=True)
class Step:
    """One thing somebody does: what it is, and where it must not go well, what that is called."""

    title: str
    play: Callable[[], Done]
    foiled: str = ""


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
    ran: list[str] = field(default_factory=list)

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
        """Run one of our verbs in somebody's clone; the folder's own name is left out of what is told."""
        self.ran.append(" ".join(("jianbao", *words)).replace(f"{self.folder}/", ""))
        return self.person(who).jianbao(*words)

    def steps(self) -> Iterator[Step]:
        """Yield the day's steps in order."""
        yield Step("建库：裸仓库、钩子、历年的底账", self.open)
        for path in self.arriving:
            yield Step(f"{self.author(path)} 报送 {path}", lambda path=path: self.report(path))
        yield Step("有人想替别的单位报送", self.trespass, REFUSED)
        yield Step("有人想改已收到的信息", self.rewrite, REFUSED)
        yield Step("编辑合并当天的分支", self.merge)
        yield Step("收件编号", lambda: self.book("receive", "--push-log", str(self.record), "--write"))
        yield Step("筛选", self.screen)
        yield Step("编刊", self.assemble)
        yield Step("签发", self.sign)
        yield Step(
            "付印", lambda: self.verb(APPROVER, "print", self.issue, "--out", str(self.folder / "paper.pdf"))
        )
        yield Step("结十月的账", self.close)
        yield Step("编印网站", lambda: self.verb(APPROVER, "publish", "--out", str(self.site)))
        yield Step("核对，留下核对点", self.verify)
        yield Step("事后想改已签发的刊物", self.tamper, REFUSED)
        yield Step("在网页服务器上改一个数", self.forge, FOUND)

    @property
    def site(self) -> Path:
        """Where the site is served from."""
        return self.folder / "site"

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
        for path in [path for pattern in REOPENED for path in seed.path.glob(pattern)]:
            path.unlink()
        for name in ("mkdocs.yml", ".gitignore"):
            shutil.copy(REPOSITORY / name, seed.path)
        shutil.copytree(REPOSITORY / "theme", seed.path / "theme")
        seed.git("init", "-q", "--template=", "-b", "main", ".")
        seed.git("add", "-A")
        seed.git("commit", "-q", "-m", "建库")
        for path in seed.git("ls-files", "*.seal.json").splitlines():
            seed.git("tag", "-a", "-m", "签发", tag_name(path))
        return seed.run("git", "push", "-q", "--tags", str(bare.path), "main", JIANBAO_USER=APPROVER)

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
        """Let the editor have the day's sheet drafted, fill it in, and send it once it is found in order."""
        done = self.verb(EDITOR, "screen", "--write")
        path = self.person(EDITOR).path / f"desk/screening/{self.today:%Y/%m-%d}.yml"
        head, *entries = path.read_text(encoding="utf-8").split("    verdict:\n")
        for verdict, entry in zip(VERDICTS, entries, strict=True):
            head += f"    verdict: {verdict}\n" + re.sub(r": (?=[,}])", ": yes", entry)
        path.write_text(head, encoding="utf-8")
        checked = self.verb(EDITOR, "check", "desk")
        return checked if checked.code else self._pushed(done, "筛选")

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
        return self._sent(done, f"issue/{self.issue}")

    def _sent(self, done: Done, *tags: str) -> Done:
        """Push what the approver signed: commits and tags, all or nothing."""
        names = [f"refs/tags/{tag}" for tag in tags]
        words = ("git", "push", "-q", "--atomic", "origin", "HEAD:refs/heads/main", *names)
        pushed = self.person(APPROVER).run(*words, JIANBAO_USER=APPROVER)
        return Done(pushed.code, done.out, done.err + pushed.err)

    def close(self) -> Done:
        """Let the approver close last month, and push ledger, seal and tag all at once."""
        done = self.verb(APPROVER, "close", CLOSED, "--by", APPROVER, "--write")
        if done.code:
            return done
        clone = self.person(APPROVER)
        clone.git("add", "scoring/ledger")
        clone.git("commit", "-q", "-m", f"结账 {CLOSED}")
        clone.git("tag", "-a", "-m", f"结账 {CLOSED}", f"ledger/{CLOSED}")
        return self._sent(done, f"ledger/{CLOSED}")

    def verify(self) -> Done:
        """Let the approver verify everything, the server's record and the site too, and note where all stands."""
        record = shutil.copy(self.record, self.folder / "pushes.csv")
        against = (
            "--push-log",
            str(record),
            "--site",
            str(self.site),
            "--seen",
            str(self.folder / "seen.json"),
        )
        return self.verb(APPROVER, "verify", *against, "--checkpoint", str(self.folder / "checkpoint.json"))

    def forge(self) -> Done:
        """Let somebody change a figure on the web server, and the site be looked at again."""
        page = self.site / f"bulletins/{self.issue}.html"
        text = page.read_text(encoding="utf-8")
        page.write_text(text.replace("1460", "9999"), encoding="utf-8")
        return self.verb(
            APPROVER, "verify", "--site", str(self.site), "--seen", str(self.folder / "seen.json")
        )

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
        day.ran.clear()
        done = step.play()
        went = done.code != 0 if step.foiled else done.code == 0
        tell(f"{number}. {step.title}：{(step.foiled or '好') if went else '不对'}")
        for line in _lines(day.ran, done, whole=not went, short=not step.foiled):
            tell(f"     {line}".replace(f"{day.folder}/", ""))
        if not went:
            return False
    return True


def _lines(ran: list[str], done: Done, *, whole: bool, short: bool) -> Iterator[str]:
    """Yield the commands that were run, and of what was said the line that matters; all where it went wrong."""
    yield from (f"$ {line}" for line in ran)
    talk = [line for line in done.err.splitlines() if not line.startswith("remote:")]
    written = any("--write" in line for line in ran)
    said = (talk if written else done.out.splitlines()) or done.said.splitlines()
    shown = said[-1:] if short else [line for line in (*said, *done.said.splitlines()) if " JB" in line][:1]
    yield from [*done.out.splitlines(), *done.err.splitlines()] if whole else shown
