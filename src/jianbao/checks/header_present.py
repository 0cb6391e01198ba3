"""信息和刊物须以文件头开始。

为什么：标题、报送人、种类都写在文件头里；没有文件头，整条信息就没有人、没有事由，排不进目录。

改法：第一行写三个短横“---”，下面每行一项“键: 值”，再写一行“---”，然后是正文。可用 `jianbao new` 生成样稿；
只缺两行“---”的，`jianbao check --fix` 会补上。

反例::

    @ submissions/2026/11/qingxi/20261120-sample.md
    清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨。

反例::

    @ submissions/2026/11/qingxi/20261120-sample.md
    title: 清溪区三项举措稳定冬季蔬菜供应
    author: zhang-wei
    kind: news

    清溪区组织 12 家合作社与 8 个农贸市场签订保供协议，日上市量稳定在 96 吨。

反例::

    @ submissions/2026/11/qingxi/20261120-sample.md
    {"title": "清溪区三项举措稳定冬季蔬菜供应", "author": "zhang-wei", "kind": "news"}

反例::

    @ submissions/2026/11/qingxi/20261120-sample.md
    +++
    title = "清溪区三项举措稳定冬季蔬菜供应"
    +++

正例::

    title: 清溪区三项举措稳定冬季蔬菜供应
"""

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.characters import visible
from jianbao.text.fault import Fault

KINDS = ("header-missing",)


def check(fault: Fault) -> Problem:
    """Say that the header is missing, and what stands in its place."""
    style = fault.facts["style"]
    if style == "empty":
        message, hint = _("文件须以文件头开始（现为空文件）。"), _("用 jianbao new 生成样稿。")
    elif style == "json":
        message = _("文件头须用 YAML 写，上下各有一行“---”（现为 JSON）。")
        hint = _("把大括号换成两行“---”，中间每行写一项“键: 值”，去掉引号和逗号。")
    elif style == "toml":
        message = _("文件头须用 YAML 写，上下各有一行“---”（现为 TOML）。")
        hint = _('把“+++”换成“---”，把“键 = "值"”换成“键: 值”。')
    elif style == "keys":
        message = _("文件头上下须各有一行“---”（现在直接写了“{found}”）。").format(found=visible(fault.found))
        hint = _("在文件头的上面和下面各加一行“---”。")
    else:
        message = _("文件须以文件头开始（现在第一行是“{found}”）。").format(found=visible(fault.found, 20))
        hint = _("第一行写“---”，下面写标题、报送人和种类，再写一行“---”，然后是正文。")
    return Problem(fault.place, message, hint)
