"""``jianbao checks``: the list of checks, or one check's help page."""

import click

from jianbao.checks.page import page_of
from jianbao.checks.register import CHECK_BY_ID, CHECKS
from jianbao.edge import Stop
from jianbao.language import _
from jianbao.verbs.options import Ask, office_options


@click.command()
@click.argument("check_id", required=False)
@office_options()
def command(ask: Ask, check_id: str | None) -> None:
    """List the checks, or show the help page of one."""
    if check_id is None:
        listed = [(check.id, check.severity, page_of(check).rule) for check in CHECKS]
        if ask.format == "json":
            ask.answer([{"id": id_, "severity": severity, "rule": rule} for id_, severity, rule in listed])
        else:
            for id_, _severity, rule in listed:
                print(f"{id_}  {rule}")
        return
    check = CHECK_BY_ID.get(check_id.upper())
    if check is None:
        raise Stop(_("没有检查项“{id}”。").format(id=check_id), _("全部检查项：jianbao checks"))
    page = page_of(check)
    if ask.format == "json":
        ask.answer({"id": check.id, "severity": check.severity, **page.data()})
    else:
        print(f"{check.id}  {page.text()}")
