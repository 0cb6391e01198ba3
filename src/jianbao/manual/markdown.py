"""The manual as one Markdown text: for the repository, and through the site's renderer for the site."""

from collections.abc import Iterable, Iterator, Mapping

from jianbao.language import _, listed
from jianbao.manual.chapter import Chapter, Fields, List, Shown
from jianbao.manual.chapters import CHAPTERS
from jianbao.manual.example import example
from jianbao.manual.fields import field_of
from jianbao.manual.occasions import FREE, OCCASIONS
from jianbao.manual.told import told
from jianbao.scoring.sheets import ranking_sheet
from jianbao.scoring.standings import Standings
from jianbao.scoring.vocabulary import ATTRIBUTES, COMMON, EVENTS
from jianbao.tables.sheet import word


def manual() -> str:
    """Return the manual in the language in force; examples stay in the words of their rule books."""
    blocks = [
        block for number, chapter in enumerate(CHAPTERS, start=1) for block in _chapter(number, chapter)
    ]
    return "\n\n".join(blocks) + "\n"


def document() -> str:
    """Return the manual as the file ``docs/rule-writers/manual.md`` holds it."""
    made = _("由 `python scripts/manual.py` 从程序生成，例子都是测试；不要直接改这个文件。")
    return f"# {_('怎样写计分办法')}\n\n<!-- {made} -->\n\n{manual()}"


def _chapter(number: int, chapter: Chapter) -> Iterator[str]:
    yield f"## {number}. {_(chapter.title)}"
    yield from map(_, chapter.says)
    told_of: list[Mapping[str, str]] = []
    for fields in chapter.fields:
        yield from _fields(fields, told_of)
    for name in chapter.lists:
        yield from _list(name)
    for about, words in chapter.words:
        yield _(about)
        yield _words(words)
    for shown in chapter.examples:
        yield from _example(shown)


def _fields(fields: Fields, told_of: list[Mapping[str, str]]) -> Iterator[str]:
    """Yield what a section takes, and below it the words that its fields know, unless they are above already."""
    described = [field_of(fields.model, name) for name in fields.names]
    if fields.section:
        yield _("`{section}` 里写：").format(section=fields.section)
    rows, below = [], []
    for field in described:
        takes = field.takes
        if field.words == EVENTS:
            takes = _("事项，一种或几种")
        elif field.words in told_of:
            takes = _("词，同上")
        elif field.words:
            takes = _("下列词之一")
            below.append(field)
            told_of.append(field.words)
        rows.append((f"`{field.name}`", field.about, takes, field.must))
    yield _table((_("字段"), _("说什么"), _("怎样写"), _("写不写")), rows)
    for field in below:
        yield _("`{field}` 可写：").format(field=field.name)
        yield _words(field.words)


def _words(words: Mapping[str, str]) -> str:
    return "\n".join(f"- `{one}`　{_(meaning)}" for one, meaning in words.items())


def _list(name: List) -> Iterator[str]:
    if name == "events":
        yield _table(
            (_("事项"), _("名称"), _("什么时候有"), _("自己的条件")),
            (
                (f"`{event}`", _(title), _(OCCASIONS[event]), " ".join(f"`{one}`" for one in _own(event)))
                for event, title in EVENTS.items()
            ),
        )
        yield _("信息的情况和单位的情况，各种事项都可以问；约稿未完成没有信息，只能问单位：")
        yield listed(f"`{one}` {_(ATTRIBUTES[one].name)}" for one in COMMON) + _("。")
    else:
        yield _table(
            (_("条件"), _("问什么"), _("可写的词")),
            ((f"`{one}`", _(asked.name), _answers(one)) for one, asked in ATTRIBUTES.items()),
        )


def _own(event: str) -> Iterator[str]:
    return (one for one, asked in ATTRIBUTES.items() if event in asked.events and one not in COMMON)


def _answers(attribute: str) -> str:
    values = ATTRIBUTES[attribute].values
    return listed(f"`{value}` {_(name)}" for value, name in values.items()) if values else _(FREE[attribute])


def _example(shown: Shown) -> Iterator[str]:
    """Yield an example: the rule book's sections, what happened with the ledger's lines, and the outcome."""
    one = example(shown.example)
    found = told(one, shown.since)
    yield "### " + _("例：{name}").format(name=one.book.name)
    yield "```yaml\n" + "".join(map(one.section, shown.sections)).rstrip() + "\n```"
    yield _table(
        (_("发生的事"), _("得分单位"), _("规则"), _("分值"), _("理由")),
        (
            (what, unit, f"`{rule}`" if rule else "", points, why)
            for what, unit, rule, points, why in found.rows
        ),
        right={3},
    )
    if shown.ranking:
        yield from _rankings(found.standings)
    else:
        yield found.result
    yield "> " + _("手算　{sums}").format(sums=one.sums)


def _rankings(found: Standings) -> Iterator[str]:
    for ranking in found.groups:
        sheet = ranking_sheet(ranking, found)
        yield f"**{ranking.name}**"
        yield _table(sheet.columns, (map(word, row) for row in sheet.rows))


def _table(head: Iterable[str], rows: Iterable[Iterable[str]], right: Iterable[int] = ()) -> str:
    """Return a Markdown table; a bar inside a cell is escaped."""
    titles = list(head)
    rule = ["--:" if at in set(right) else "---" for at in range(len(titles))]
    lines = [titles, rule, *(list(row) for row in rows)]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)
