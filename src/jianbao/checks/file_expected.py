"""每个文件须放在规定的地方，用规定的名字。

为什么：放错了地方的文件没有人读，写的人以为已经报了；混在一起的杂物也会让后来的人无从找起。

改法：照提示改名、移动或删去。信息放在 `submissions/年/月/单位/`，附件放在与信息同名的文件夹里。

反例::

    @ submissions/2026/11/qingxi/草稿.txt
    清溪区组织 12 家合作社签订保供协议。

反例::

    @ registry/units.yaml
    - id: qingxi

正例::

    @ submissions/README.md
    这里放各单位报送的信息。
"""

from difflib import get_close_matches

from jianbao.language import N_, _
from jianbao.problem import Problem
from jianbao.text.characters import visible
from jianbao.text.fault import Fault

KINDS = ("stray-file",)

PLACES: dict[str, str] = {
    "submissions/": N_("这里只放信息 <年>/<月>/<单位>/<年月日>-<短名>.md，附件放在与信息同名的文件夹里。"),
    "registry/": N_("这里只放 office.yml、units.yml、people.csv、keys.csv、training.csv、gateway.yml。"),
    "desk/receipts/": N_("这里只放每月一册的收件簿 <年-月>.csv。"),
    "desk/screening/": N_("这里只放每天一份的筛选单 <年>/<月-日>.yml。"),
    "desk/keypoints/": N_("这里只放报送要点 <时段>.yml，如 2026q4.yml。"),
    "desk/commissions/": N_("这里只放约稿 <编号>.yml。"),
    "desk/decisions/": N_("这里只放决策部署 <编号>.yml。"),
    "desk/instructions/": N_("这里只放每月一册的批示 <年-月>.yml。"),
    "desk/upward/": N_("这里只放每月一册的上报与上级采用 <年-月>.yml。"),
    "desk/findings/": N_("这里只放每月一册的认定 <年-月>.yml。"),
    "desk/rulings/": N_("这里只放每月一册的裁量 <年-月>.yml。"),
    "desk/": N_("这里只放 calendar.yml 和规定的各个文件夹。"),
    "bulletins/": N_("这里只放 series.yml，以及刊物 <刊物编号>/<年>/<三位期号>.md 和它的封签 .seal.json。"),
    "scoring/rulebooks/": N_("这里只放计分办法 <施行日期>.yml。"),
    "scoring/presets/": N_("这里只放现成的计分办法 <编号>.yml。"),
    "scoring/ledger/": N_("这里只放每月一册的台账 <年-月>.csv 和它的封签 .seal.json。"),
    "scoring/": N_("这里只放 rulebooks、presets、ledger 三个文件夹。"),
}
"""What belongs in each folder, the deeper folder first."""
NAMES = (
    "office.yml",
    "units.yml",
    "people.csv",
    "keys.csv",
    "training.csv",
    "gateway.yml",
    "series.yml",
    "calendar.yml",
)
"""Files whose names are fixed."""


def check(fault: Fault) -> Problem:
    """Say that a file belongs nowhere, what belongs in its folder, and which name was probably meant."""
    path = fault.found
    hint = next((_(told) for folder, told in PLACES.items() if path.startswith(folder)), "")
    name = path.rpartition("/")[2]
    near = get_close_matches(name.casefold(), NAMES, 1, 0.85)
    if near and near[0] != name:
        hint = _("是不是“{near}”？").format(near=near[0]) + hint
    return Problem(
        fault.place, _("这里不应有文件“{name}”，它没有被读取。").format(name=visible(name, 40)), hint
    )
