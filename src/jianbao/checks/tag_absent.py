"""不得使用 YAML 的标签（!）。

为什么：标签指定“把这个值当成什么”，是让程序执行命令、改变类型的旧门路；本办公室的值都是文字，由各项自己的规定来解释。

改法：删去标签。值本来就以“!”开头的，两边加上英文引号。

反例::

    title: !!python/object/apply:os.system 清溪区三项举措稳定冬季蔬菜供应

反例::

    kind: !!str news

正例::

    title: "!号预警之下清溪区三项举措稳定蔬菜供应"
"""

from jianbao.language import _
from jianbao.problem import Problem
from jianbao.text.characters import visible
from jianbao.text.fault import Fault

KINDS = ("tag",)


def check(fault: Fault) -> Problem:
    """Say that a tag was used."""
    return Problem(
        fault.place,
        _("不得使用 YAML 的标签（现有“{found}”）。").format(found=visible(fault.found, 30)),
        _("删去标签；值本来就以“!”开头的，两边加英文引号。"),
    )
