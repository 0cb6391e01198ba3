"""A rule book that is not in the office yet, read from a file anywhere."""

from pathlib import Path

from jianbao.edge import Stop
from jianbao.language import _
from jianbao.reading.office import one_record
from jianbao.scoring.rulebook import RuleBook
from jianbao.text.source import Source


def draft_rulebook(path: Path) -> RuleBook:
    """Read a draft; Stop with the first place where it cannot be read as a rule book."""
    try:
        source = Source(path.name, path.read_bytes())
    except OSError as error:
        raise Stop(_("读不了计分办法“{path}”：{why}。").format(path=path, why=error.strerror)) from None
    records, faults = one_record(RuleBook)(source)
    if faults or not records:
        place = faults[0].place if faults else source.place(0)
        raise Stop(
            _("“{path}”第 {line} 行第 {column} 列读不成计分办法（“{found}”）。").format(
                path=path, line=place.line, column=place.column, found=faults[0].found if faults else ""
            ),
            _("放进 scoring/rulebooks/ 后运行 jianbao check，可看到全部问题。"),
        )
    book: RuleBook = records[0]
    return book
