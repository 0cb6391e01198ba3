"""Sheets as an Excel workbook: words as words, numbers as numbers, no formula, the same bytes every time."""

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from decimal import Decimal

import xlsxwriter
from wcwidth import wcswidth

from jianbao.tables.sheet import Sheet, word

_WIDEST = 60
"""Characters; a longer column wraps."""


def as_workbook(sheets: Sequence[Sheet], created: datetime) -> bytes:
    """Return the workbook's bytes; ``created`` is the date it carries, so that it is reproducible."""
    out = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(out, options) as book:
        book.set_properties({"created": created.astimezone(UTC).replace(tzinfo=None)})
        bold = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        plain = book.add_format({"text_wrap": True, "valign": "top"})
        for sheet in sheets:
            page = book.add_worksheet(sheet.name[:31])
            page.freeze_panes(1, 0)
            for at, title in enumerate(sheet.columns):
                page.write_string(0, at, title, bold)
                widest = max([wcswidth(title), *(wcswidth(word(row[at])) for row in sheet.rows)])
                page.set_column(at, at, min(_WIDEST, widest + 2))
            for number, row in enumerate(sheet.rows, start=1):
                for at, cell in enumerate(row):
                    if isinstance(cell, (int, Decimal)):
                        page.write_number(number, at, cell, plain)
                    elif cell is not None:
                        page.write_string(number, at, cell, plain)
    return out.getvalue()
