"""The language a user is spoken to in: Chinese as written in the source, English from the catalogue."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Literal

from babel.messages.pofile import read_po

Language = Literal["zh", "en"]
LANGUAGES: tuple[Language, ...] = ("zh", "en")

_current: ContextVar[Language] = ContextVar("language", default="zh")


@cache
def catalogue(language: Language) -> dict[str, str]:
    """Return source sentence → translation; empty for Chinese, which is the source itself."""
    if language == "zh":
        return {}
    path = files("jianbao") / "locale" / language / "LC_MESSAGES" / "jianbao.po"
    messages = read_po(BytesIO(path.read_bytes()))
    return {str(message.id): str(message.string) for message in messages if message.id and message.string}


def current() -> Language:
    """Return the language in force."""
    return _current.get()


def use(language: Language) -> None:
    """Speak this language from here on."""
    _current.set(language)


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speak this language inside the block, then the earlier one again."""
    token = _current.set(language)
    try:
        yield
    finally:
        _current.reset(token)


def _(sentence: str) -> str:
    """Return the sentence in the language in force; an untranslated one stays Chinese."""
    return catalogue(_current.get()).get(sentence, sentence)


def N_(sentence: str) -> str:  # noqa: N802 – the name gettext tools look for
    """Mark a sentence for the catalogue where it is written; ``_`` translates it where it is shown."""
    return sentence


def listed(words: Iterable[str]) -> str:
    """Return words in a row, parted as the language in force parts them."""
    return _("、").join(words)
