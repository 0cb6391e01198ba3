from jianbao.checks import attachment_used
from tests.checks.finding import found


def test_an_attachment_nobody_mentions() -> None:
    example = """\
@ submissions/2026/11/qingxi/20261120-sample/1.png
图
@ submissions/2026/11/qingxi/20261120-sample/2.pdf
文
@ body

[见附件](20261120-sample/2.pdf)
"""
    assert found(attachment_used, example) == [
        "submissions/2026/11/qingxi/20261120-sample/1.png:1:1 附件“1.png”应在正文里提到。 → 在正文里加上它的链接；用不着的删去。",
    ]
