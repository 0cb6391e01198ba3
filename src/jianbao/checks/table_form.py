"""表格的表头须是规定的各列，每一行的列数须与表头相同。

为什么：少一个逗号，后面各列就都错了位，姓名会变成单位，时间会变成编号。

改法：表头照提示抄写，次序不变；空着的列也要保留逗号；值里有逗号的，两边加英文双引号。用 Excel 编辑后，选“CSV UTF-8”保存。

反例::

    @ registry/people.csv
    id,name,unit,role,email
    he-jing,何静,shiwei-ban,editor,he-jing@xiaocheng.example

反例::

    @ registry/people.csv
    id,name,unit,role,email,since,until
    he-jing,何静,shiwei-ban,editor,he-jing@xiaocheng.example,2020-03-01

反例::

    @ registry/people.csv
    id,name,unit,role,email,since,until
    he-jing，何静，shiwei-ban，editor，he-jing@xiaocheng.example，2020-03-01，

正例::

    @ registry/people.csv
    id,name,unit,role,email,since,until
    he-jing,"何静",shiwei-ban,editor,he-jing@xiaocheng.example,2020-03-01,
"""

from unicodedata import normalize

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.characters import visible
from jianbao.text.fault import Fault

KINDS = ("table-header", "table-row")


def check(fault: Fault) -> Problem:
    """Say what the table's head should be, or that a line is wider or narrower than it."""
    return _header(fault) if fault.kind == "table-header" else _row(fault)


def _header(fault: Fault) -> Problem:
    columns: list[str] = fault.facts["columns"]
    wanted = ",".join(columns)
    named = [normalize("NFKC", name).strip().casefold() for name in fault.facts.get("named", ())]
    same = [name.strip() for cell in named for name in cell.split(",")] == columns
    return Problem(
        fault.place,
        _("表头须是“{columns}”（现为“{found}”）。").format(columns=wanted, found=visible(fault.found, 60)),
        _("照抄规定的表头，次序不变。"),
        fault.place.replaced(wanted) if same else (),
    )


def _row(fault: Fault) -> Problem:
    wanted, got = fault.facts["wanted"], fault.facts["got"]
    if fault.facts["quotes"]:
        return Problem(
            fault.place,
            _("英文双引号须成对，并括住整个单元格。"),
            _("补上另一半引号；值里的引号写两个。"),
        )
    message = _("这一行须有 {wanted} 列（现有 {got} 列）。").format(wanted=wanted, got=got)
    if fault.facts["wide"]:
        new = fault.found.replace("，", ",")
        return Problem(fault.place, message, _("把全角逗号改成半角逗号。"), fault.place.replaced(new))
    return Problem(fault.place, message, _("空着的列也要保留逗号；值里有逗号的，两边加英文双引号。"))
