"""Click's own words in Chinese: it ships English only, and looks its words up by a name in each module."""

from importlib import import_module

from jianbao.language import current

_MODULES = ("core", "decorators", "exceptions", "formatting", "parser", "types")
_CHINESE = {
    "Usage:": "用法：",
    "Options": "选项",
    "Commands": "动词",
    "Show this message and exit.": "显示这段说明。",
    "Show the version and exit.": "显示版本。",
    "%(prog)s, version %(version)s": "%(prog)s，版本 %(version)s",
    "Missing argument": "缺少参数",
    "Missing option": "缺少选项",
    "Missing parameter": "缺少参数",
    "Missing command.": "缺少动词。",
    "Missing parameter: {param_name}": "缺少参数：{param_name}",
    "Missing {param_type}": "缺少 {param_type}",
    "No such option {name!r}.": "没有选项“{name}”。",
    "No such command {name!r}.": "没有动词“{name}”。",
    "Invalid value: {message}": "取值不对：{message}",
    "Invalid value for {param_hint}: {message}": "{param_hint} 的取值不对：{message}",
    "Did you mean {possibility}?": "是不是 {possibility}？",
    "Option {name!r} requires an argument.": "选项 {name} 要带一个值。",
    "Option {name!r} does not take a value.": "选项 {name} 不带值。",
    "Got unexpected extra argument ({args})": "多了一个参数：{args}",
    "Got unexpected extra arguments ({args})": "多了几个参数：{args}",
    "{value!r} is not one of {choices}.": "“{value}”不在可选之列：{choices}。",
    "{name} {filename!r} does not exist.": "{name}“{filename}”不存在。",
    "file": "文件",
    "directory": "文件夹",
    "path": "路径",
    "Positional arguments": "参数",
    "default: {default}": "默认：{default}",
    "required": "必填",
}


def teach_click() -> None:
    """Let Click speak the language in force; call before it prints anything.

    Click binds gettext's functions in its modules when it is imported and has no other door; its
    message catalogue would have to be a compiled file on disk.
    """
    for name in _MODULES:
        module = import_module(f"click.{name}")
        for word, say in (("_", _say), ("ngettext", _say_many)):
            if hasattr(module, word):
                setattr(module, word, say)


def _say(sentence: str) -> str:
    return _CHINESE.get(sentence, sentence) if current() == "zh" else sentence


def _say_many(one: str, many: str, count: int) -> str:
    return _say(one if count == 1 else many)
