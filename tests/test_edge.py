"""The four exit codes and what is said with each."""

import pytest

from jianbao.edge import Stop, leave


def outcome(work, capsys):
    with pytest.raises(SystemExit) as left:
        leave(work)
    return left.value.code, capsys.readouterr().err


def raising(error):
    def work():
        raise error

    return work


def test_nothing_returned_is_done(capsys):
    assert outcome(lambda: None, capsys) == (0, "")


def test_a_verb_says_that_the_content_is_wrong(capsys):
    assert outcome(lambda: 1, capsys) == (1, "")


def test_a_stop_is_one_sentence_and_its_help(capsys):
    assert outcome(raising(Stop("没有计分办法。", "先写一部。")), capsys) == (
        2,
        "jianbao：没有计分办法。\n  帮助：先写一部。\n",
    )


def test_a_bug_keeps_its_traceback_and_says_whose_it_is(capsys):
    code, said = outcome(raising(ZeroDivisionError("boom")), capsys)
    assert code == 3
    assert "ZeroDivisionError: boom" in said
    assert said.endswith("这是 jianbao 自身的错误，不是您的。请把上面的内容连同所用命令交给管理员。\n")


def test_control_c_is_130(capsys):
    assert outcome(raising(KeyboardInterrupt()), capsys) == (130, "\n已中断，没有写下半成品。\n")
