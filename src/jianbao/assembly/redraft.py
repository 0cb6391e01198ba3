"""An issue in the making, drafted again: the machine's own words are renewed, an editor's stay as they are."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from jianbao.assembly.draft import Drafted
from jianbao.language import _, listed
from jianbao.office import Office
from jianbao.records.bulletin import Issue, IssueEntry, Series
from jianbao.text.borders import Block, blocks, bordered, is_draft
from jianbao.text.header import dump
from jianbao.text.headings import Piece, pieces

Entry = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Redrafted:
    """An issue's new text, and in sentences what was done to it and what is left to the editor."""

    text: str
    told: tuple[str, ...]


def open_draft(office: Office, series: Series) -> Issue | None:
    """Return the issue of a series that is still a draft: the last one, unsealed, with borders in it."""
    issues = [issue for issue in office.issues if issue.series == series.id]
    last = max(issues, key=lambda issue: (issue.total, issue.id), default=None)
    if last is None or last.id in {seal.issue for seal in office.seals}:
        return None
    return last if is_draft(office.sources[last.path].text) else None


def redraft(office: Office, series: Series, issue: Issue, drafted: Sequence[Drafted]) -> Redrafted | None:
    """Return an issue drafted again from what ``drafted`` makes of the office now.

    A block that nobody touched becomes what it would be today, or goes where nothing stands behind it any
    more; what is new joins the end of its column. A touched block, a title, a header stay as they are.
    None where the issue's entries do not match its headings: that is to be mended first.
    """
    text = office.sources[issue.path].text
    work = _Work(office, {item.id: item for item in drafted})
    body = pieces(text[issue.body_start :])
    count = sum(piece.level == 3 for piece in body)
    entries: list[Entry | None] = [_written(entry) for entry in issue.entries]
    if drafted and all(item.entry is None for item in drafted):
        entries = [None] * count
    if count != len(entries):
        return None
    unmet = iter(entries)
    for piece in body:
        if piece.level == 3:
            work.item(piece, next(unmet))
        else:
            work.sections.append(_Section(piece.title if piece.level else "", piece.whole))
    work.add(drafted, [column.name for column in series.columns], series.most_items)
    header = text[: issue.body_start]
    after = [entry for section in work.sections for _text, entry in section.items if entry is not None]
    if after != [entry for entry in entries if entry is not None]:
        header = _with_entries(header, after)
    parts = [part for section in work.sections for part in section.parts]
    return Redrafted(header.rstrip("\n") + "\n\n" + "\n\n".join(parts) + "\n", tuple(work.told))


@dataclass
class _Section:
    """A column's heading with what stands before its first item, and its items, each with its entry."""

    title: str
    head: str
    items: list[tuple[str, Entry | None]] = field(default_factory=list)

    @property
    def parts(self) -> list[str]:
        """The section's pieces of text; a heading with nothing under it goes."""
        bare = self.head == f"## {self.title}" or not self.head.strip()
        if bare and not self.items:
            return []
        return [*([self.head] if self.head.strip() else []), *(text for text, _entry in self.items)]


@dataclass
class _Work:
    """The new draft in the making; ``wanted`` are the items that have no place in it yet."""

    office: Office
    wanted: dict[str, Drafted]
    sections: list[_Section] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def item(self, piece: Piece, entry: Entry | None) -> None:
        """Take an item of the draft over: renewed, kept or dropped."""
        text = piece.whole
        found = [block for block in blocks(text) if isinstance(block, Block)]
        block = found[0] if len(found) == 1 else None
        new = self.wanted.pop(block.id, None) if block else None
        for report in entry["reports"] if entry else ():
            self.wanted.pop(report, None)
        if block and block.is_untouched:
            around = (text[: block.start].removeprefix(piece.heading) + text[block.end :]).strip()
            if new is not None:
                renewed = text[: block.start] + bordered(new.id, new.text) + text[block.end :]
                if renewed != text:
                    self.told.append(_("更新了《{title}》。").format(title=piece.title))
                text, entry = renewed, _with_reports(entry, new.entry)
            elif not around:
                self.told.append(_("撤下了《{title}》：它的信息已不再采用。").format(title=piece.title))
                return
        elif block:
            self._left(piece.title, entry, new)
        self.sections[-1].items.append((text, entry))

    def _left(self, title: str, entry: Entry | None, new: Drafted | None) -> None:
        """Say what an editor should know of an item of theirs, which stays as it is."""
        if new is None:
            told = _("《{title}》您已改过，没有动；但它的信息已不再采用，请核对。")
            self.told.append(told.format(title=title))
        elif entry and new.entry and (more := set(new.entry["reports"]) - set(entry["reports"])):
            told = _("《{title}》您已改过，没有动；现在还可并入 {reports}，请自行编入。")
            self.told.append(told.format(title=title, reports=listed(sorted(more))))

    def add(self, drafted: Sequence[Drafted], order: Sequence[str], most: int) -> None:
        """Put what is new at the end of its column, the column in its place among the others."""
        room = most - sum(len(section.items) for section in self.sections) if most else len(drafted)
        for new in [item for item in drafted if item.id in self.wanted][: max(room, 0)]:
            section = next((one for one in reversed(self.sections) if one.title == new.column), None)
            if section is None:
                section = _Section(new.column, f"## {new.column}")
                self.sections.insert(self._place(new.column, order), section)
            section.items.append((new.piece, new.entry))
            self.told.append(_("编入了《{title}》（{column}）。").format(title=new.title, column=new.column))

    def _place(self, column: str, order: Sequence[str]) -> int:
        later = order[order.index(column) + 1 :] if column in order else ()
        places = (at for at, section in enumerate(self.sections) if section.title in later)
        return next(places, len(self.sections))


def _written(entry: IssueEntry) -> Entry:
    """Return an entry as it is written: without what it does not say."""
    written: dict[str, Any] = {"reports": list(entry.reports), "column": entry.column, "form": entry.form}
    written["level"] = entry.level
    if entry.coefficient is not None:
        written["coefficient"] = str(entry.coefficient)
    if entry.marks:
        written["marks"] = list(entry.marks)
    if entry.corrects is not None:
        written["corrects"] = entry.corrects
    return written


def _with_reports(entry: Entry | None, new: Entry | None) -> Entry | None:
    """Return an entry with the reports it is made of now; what an editor chose beside them stays."""
    if entry is None or new is None or entry["reports"] == new["reports"]:
        return entry
    return {**entry, "reports": new["reports"], "form": new["form"]}


def _with_entries(header: str, entries: Sequence[Entry]) -> str:
    """Return a header with other entries in the place of its own; every other line stays."""
    lines = header.splitlines(keepends=True)
    start = next(at for at, line in enumerate(lines) if line.startswith("entries:"))
    end = next(
        at for at in range(start + 1, len(lines)) if lines[at][:1] not in " #\n-" or lines[at] == "---\n"
    )
    return "".join(
        [*lines[:start], dump({"entries": [dict(entry) for entry in entries]}), "\n", *lines[end:]]
    )
