"""``jianbao new``: a report from the template, in the right place, ready to be written."""

import re

import click
import frontmatter

from jianbao.edge import Stop
from jianbao.language import _, listed
from jianbao.records.fields import ID
from jianbao.records.report import KINDS, Filing
from jianbao.shell.writing import write_whole
from jianbao.text.header import STRICT
from jianbao.verbs.options import Ask, office_options


@click.command()
@click.option("--unit", required=True, help=_("单位编号"))
@click.option("--author", help=_("报送人编号（默认本单位第一位信息员）"))
@click.option("--kind", type=click.Choice(list(KINDS)), default="news", help=_("信息种类"))
@click.option("--title", required=True, help=_("标题，4 至 60 个字"))
@click.option("--slug", required=True, help=_("文件名里的短名：小写字母、数字和短横线"))
@office_options()
def command(ask: Ask, unit: str, author: str | None, kind: str, title: str, slug: str) -> None:
    """Write a new report dated today for UNIT, and print where it is."""
    office = ask.office()
    if unit not in office.unit_by_id:
        raise Stop(_("没有编号为“{id}”的单位。").format(id=unit), _("单位编号见 registry/units.yml。"))
    people = [person.id for person in office.people if person.unit == unit]
    author = author or next(iter(people), None)
    if author is None or author not in people:
        raise Stop(
            _("“{unit}”没有编号为“{author}”的人员。").format(unit=unit, author=author or ""),
            _("本单位人员：{people}").format(people=listed(people)),
        )
    if not ID.fullmatch(slug) or re.match(r"\d{8}-", slug):
        raise Stop(_("短名“{slug}”应由小写字母、数字和短横线组成，如 smart-factory。").format(slug=slug))
    filing = Filing(unit, office.today, slug)
    target = ask.root / filing.path
    if target.exists():
        raise Stop(_("{path} 已经存在，没有改动它。").format(path=filing.path))
    post = frontmatter.Post(_("（在这里写正文，60 至 20,000 个字。）"), title=title, author=author, kind=kind)
    text: str = frontmatter.dumps(post, handler=STRICT, sort_keys=False)
    write_whole(target, (text.rstrip("\n") + "\n").encode())
    if ask.format == "json":
        ask.answer({"path": filing.path, "report": filing.id})
    else:
        print(filing.path)
    ask.tell(_("写好正文后运行 jianbao check {path}").format(path=filing.path))
