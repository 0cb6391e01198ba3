"""文件头和登记文件须合乎 YAML 的写法。

为什么：少一个空格、多一个冒号，程序就不知道哪里是键、哪里是值，从那一行起往往整段读错。

改法：键后写半角冒号加一个空格；值里有“: ”或“ #”，或者以 @ % & * [ { 等符号开头的，两边加英文引号。
`jianbao check --fix` 会补上缺的空格、引号和括号，并把缩进对齐。

反例::

    title: 清溪区三项举措: 稳定冬季蔬菜供应

反例::

    title:清溪区三项举措稳定冬季蔬菜供应

反例::

    title: [快讯] 清溪区三项举措稳定冬季蔬菜供应

反例::

    title: "三送"服务稳定清溪区冬季蔬菜供应

反例::

    topics: [industry, agriculture

反例::

    title: 清溪区 #3 楼改造工程按期完工

反例::

    kind news

正例::

    title: "清溪区三项举措: 稳定冬季蔬菜供应"

正例::

    title: “三送”服务稳定清溪区冬季蔬菜供应
"""

from jianbao.language import N_, _
from jianbao.problem import Problem
from jianbao.text.characters import visible
from jianbao.text.fault import Fault

KINDS = ("syntax", "unquoted", "no-space")

_MENDED = {
    "colon": (N_("值里有冒号加空格“: ”，两边须加引号。"), N_("改为 {new}")),
    "hash": (N_("值里有空格加井号“ #”，后面的文字会被当作注释丢掉，两边须加引号。"), N_("改为 {new}")),
    "start": (N_("值以“{mark}”开头，两边须加引号。"), N_("改为 {new}")),
    "quotes": (N_("英文引号只能括住整个值；值里另有引号的，两边须再加一层。"), N_("改为 {new}")),
    "open": (N_("“{mark}”没有配对，本行末尾须有与它相配的一半。"), N_("在行末补上 {new}")),
    "comma": (N_("列表里有空的一项。"), N_("改为 {new}")),
    "escape": (N_("双引号里的反斜杠“\\”后面须是规定的字母；要写反斜杠本身，改用单引号。"), N_("改为 {new}")),
    "indent": (N_("这一行的缩进与同一组的其他行不齐。"), N_("与上一行对齐。")),
}
_STOPPED = {
    "no-colon": (
        N_("这一行没有“键: 值”（现为“{found}”）。"),
        N_("写成“键: 值”；若是上一项的续行，前面空两格。"),
    ),
    "item": (N_("这里不应有列表项或右括号（现为“{found}”）。"), N_("列表项写在所属的键下面，前面空两格。")),
    "key": (
        N_("这一行接不上前面的内容（现为“{found}”）。"),
        N_("看看上一行的引号、括号是否配对，缩进是否对齐。"),
    ),
    "": (N_("YAML 写法有误，此处以后的内容没有再读。"), N_("看看本行和上一行的冒号、引号、括号和缩进。")),
}


def check(fault: Fault) -> Problem:
    """Say in plain words what the parser stumbled over, and what to write instead."""
    found = visible(fault.found, 30)
    if fault.kind == "no-space":
        message = (
            _("键“{key}”的冒号后面须有一个空格。") if fault.facts["whole"] else _("冒号后面须有一个空格。")
        )
        return Problem(
            fault.place,
            message.format(key=fault.facts["whole"]),
            _("写成“键: 值”，或运行 jianbao check --fix。"),
        )
    if fault.kind == "unquoted":
        message, hint = map(_, _MENDED[fault.facts["why"]])
        new = visible(fault.facts["new"], 50)
        return Problem(
            fault.place, message.format(mark=found[:1] or fault.facts["mark"]), hint.format(new=new)
        )
    message, hint = map(_, _STOPPED[fault.facts.get("line", "")])
    return Problem(fault.place, message.format(found=found), hint)
