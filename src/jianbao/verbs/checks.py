"""``jianbao checks``: the list of checks, or one check's help page."""

from collections.abc import Iterator
from dataclasses import asdict

import click

from jianbao.checks.page import Page, page_of
from jianbao.checks.register import Check
from jianbao.edge import Stop
from jianbao.formats.text import visible
from jianbao.language import _
from jianbao.trust.register import HELPED, Rule
from jianbao.verbs.options import Ask, office_options


@click.command()
@click.argument("check_id", required=False)
@office_options()
def command(ask: Ask, check_id: str | None) -> None:
    """List the checks, or show the help page of one."""
    if check_id is None:
        listed = [(check.id, check.severity, page_of(check.module).rule) for check in HELPED.values()]
        if ask.format == "json":
            ask.answer([{"id": id_, "severity": severity, "rule": rule} for id_, severity, rule in listed])
        else:
            for id_, _severity, rule in listed:
                print(f"{id_}  {rule}")
        return
    check = HELPED.get(check_id.upper())
    if check is None:
        raise Stop(_("没有检查项“{id}”。").format(id=check_id), _("全部检查项：jianbao checks"))
    page = page_of(check.module)
    if ask.format == "json":
        ask.answer({"id": check.id, "name": check.name, "severity": check.severity, **asdict(page)})
    else:
        print("\n".join(_lines(check, page)))


def _lines(check: Check | Rule, page: Page) -> Iterator[str]:
    yield f"{check.id}  {page.rule}"
    for label, paragraphs in ((_("为什么："), page.why), (_("改法："), page.mend)):
        for at, paragraph in enumerate(paragraphs):
            yield "\n" + (label if at == 0 else "") + paragraph
    for label, examples in ((_("反例："), page.bad), (_("正例："), page.good)):
        for example in examples:
            yield f"\n{label}"
            yield from (f"    {visible(line)}" for line in example.split("\n")[:-1])
