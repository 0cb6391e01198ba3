"""Which month a verb is asked about."""

import re

import click

from jianbao.language import _
from jianbao.verbs.options import Ask

MONTH = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])", re.ASCII)


def valid_month(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """Return a month as written, or refuse it."""
    if value is not None and not MONTH.fullmatch(value):
        raise click.BadParameter(_("月份应写作 2026-11 的样子，现为“{found}”。").format(found=value))
    return value


def month_of(ask: Ask, month: str | None) -> str:
    """Return the month asked for, else the office's present one."""
    return month or f"{ask.today:%Y-%m}"
