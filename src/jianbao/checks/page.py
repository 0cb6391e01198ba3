"""How a check's docstring is laid out as its help page: the rule, the reason, the remedy, examples both ways."""

from dataclasses import dataclass
from types import ModuleType

from jianbao.language import _

_LABELS = {"为什么：": "why", "改法：": "mend"}
_EXAMPLES = {"反例::": "bad", "正例::": "good"}


@dataclass(frozen=True, slots=True)
class Page:
    """A check's help page in the language in force.

    ``why`` and ``mend`` are paragraphs; ``bad`` and ``good`` are example blocks as written, each
    ending with a line end, never translated.
    """

    rule: str
    why: tuple[str, ...] = ()
    mend: tuple[str, ...] = ()
    bad: tuple[str, ...] = ()
    good: tuple[str, ...] = ()


def page_of(check: ModuleType) -> Page:
    """Return a check module's help page, translated."""
    page = source_page_of(check.__doc__ or "")
    why, mend = (tuple(map(_, paragraphs)) for paragraphs in (page.why, page.mend))
    return Page(_(page.rule), why, mend, page.bad, page.good)


def source_page_of(docstring: str) -> Page:
    """Take a docstring apart; the paragraphs are the sentences of the catalogue, in Chinese.

    A paragraph's lines are joined; ``反例::`` and ``正例::`` each begin one indented block. Tabs,
    carriage returns and other odd characters of an example stay as they are.
    """
    rule, *rest = docstring.split("\n", 1)
    parts: dict[str, list[str]] = {"why": [], "mend": [], "bad": [], "good": []}
    section, example = "why", ""
    lines: list[str] = []

    def finish() -> None:
        nonlocal lines
        if example:
            parts[example].append(_block(lines))
        elif any(lines):
            parts[section].append(_joined(lines))
        lines = []

    for line in (rest[0] if rest else "").split("\n"):
        starts_block = next((name for mark, name in _EXAMPLES.items() if line.strip(" ") == mark), "")
        if starts_block or (not line and not example) or (example and line and line[0] != " "):
            finish()
            example = starts_block
            if starts_block or not line:
                continue
        label = "" if example else next((mark for mark in _LABELS if line.startswith(mark)), "")
        section = _LABELS.get(label, section)
        lines.append(line.removeprefix(label))
    finish()
    return Page(rule.strip(), *(tuple(parts[name]) for name in ("why", "mend", "bad", "good")))


def _block(lines: list[str]) -> str:
    """Return an example's text: its common indent taken away, blank lines around it dropped."""
    while lines and not lines[0]:
        lines = lines[1:]
    while lines and not lines[-1].strip(" "):
        lines = lines[:-1]
    width = len(lines[0]) - len(lines[0].lstrip(" ")) if lines else 0
    return "".join(f"{line[width:]}\n" for line in lines)


def _joined(lines: list[str]) -> str:
    """Join a paragraph's lines; a blank between them only where both sides are Latin."""
    text = ""
    for line in (line.strip() for line in lines):
        latin = text[-1:].isascii() and line[:1].isascii() and text
        text += f" {line}" if latin else line
    return text
