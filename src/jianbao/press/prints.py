"""Every issue on paper beside its page: printed once, then taken from the cache until a word of it changes."""

import hashlib
from collections.abc import Callable
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from jianbao.edge import Stop
from jianbao.language import _
from jianbao.office import Office
from jianbao.printing.paper import Paper, paper_of
from jianbao.printing.printer import Printer, printer
from jianbao.printing.word.file import docx_of
from jianbao.records.bulletin import Issue
from jianbao.shell.writing import write_whole

FORMS = ("pdf", "docx")


def print_path(issue: Issue, form: str) -> str:
    """Return where an issue's print stands on the site: beside its page."""
    return f"{issue.path.removesuffix('.md')}.{form}"


def prints(
    root: Path, office: Office, wrong: frozenset[str], cache: Path, tell: Callable[[str], None]
) -> dict[str, bytes]:
    """Return the prints of every issue by their paths on the site.

    Issues in ``wrong`` (paths of files with errors) are left out. Without a Chinese font nothing is
    printed, and ``tell`` hears why; it also hears which typefaces are missing.
    """
    issues = [
        issue
        for issue in office.issues
        if issue.items and issue.series in office.series_by_id and issue.path not in wrong
    ]
    if not issues:
        return {}
    try:
        press = printer(root)
    except Stop as stop:
        tell(_("没有付印：{why}").format(why=stop))
        return {}
    for sentence in press.fallbacks():
        tell(sentence)
    same = _digest_of_press(press)
    found: dict[str, bytes] = {}
    for issue in issues:
        paper = paper_of(office, office.series_by_id[issue.series], issue)
        for form in FORMS:
            kept = cache / f"{hashlib.sha256(f'{same}{paper!r}'.encode()).hexdigest()}.{form}"
            if not kept.is_file():
                write_whole(kept, _printed(press, paper, form))
            found[print_path(issue, form)] = kept.read_bytes()
    return found


def _printed(press: Printer, paper: Paper, form: str) -> bytes:
    return press.pdf(paper) if form == "pdf" else docx_of(paper)


def _digest_of_press(press: Printer) -> str:
    """Return a digest of what prints: our own files, the office's templates, the faces chosen."""
    told = hashlib.sha256(repr(press.faces).encode())
    own = press.root / "theme" / "printing"
    for folder in (files("jianbao") / "printing", own):
        for path, content in _contents(folder):
            told.update(f"{path}\0".encode() + content)
    return told.hexdigest()


def _contents(folder: Traversable, path: str = "") -> list[tuple[str, bytes]]:
    if not folder.is_dir():
        return []
    found: list[tuple[str, bytes]] = []
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            found += _contents(entry, f"{path}{entry.name}/")
        elif entry.name.endswith((".py", ".typ")):
            found.append((f"{path}{entry.name}", entry.read_bytes()))
    return found
