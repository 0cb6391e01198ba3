"""A sheet as CSV for spreadsheets: no cell can be taken for a formula."""

import csv
import io
import re
from decimal import Decimal

from jianbao.tables.sheet import Cell, Sheet, word

_FORMULA = re.compile(r"^[\s\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠\t\r\n]")
"""What a spreadsheet may run: OWASP's list (CWE-1236) and its full-width twins, behind blanks or invisible marks."""


def as_csv(sheet: Sheet) -> str:
    """Return the table with a byte-order mark (for Excel), every word quoted, line ends CRLF (RFC 4180)."""
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow(sheet.columns)
    for row in sheet.rows:
        writer.writerow([_safe(cell) for cell in row])
    return "\ufeff" + out.getvalue()


def _safe(cell: Cell) -> str | int | Decimal:
    if isinstance(cell, (int, Decimal)):
        return cell
    text = word(cell)
    return f"'{text}" if _FORMULA.match(text) else text
