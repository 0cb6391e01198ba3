"""Which names a repository gives to commits: the main line, the tags with what their objects say."""

import re

from jianbao.repository.damage import Damaged
from jianbao.repository.door import Door
from jianbao.repository.objects import checked, contents, facts, resolve
from jianbao.repository.tree import text_of
from jianbao.repository.values import Tag

_HEADER = re.compile(r"(object|type|tag|tagger) (.*)")
_SIGNATURES = (
    "-----BEGIN SSH SIGNATURE-----\n",
    "-----BEGIN PGP SIGNATURE-----\n",
    "-----BEGIN PGP MESSAGE-----\n",
)


def main_line(door: Door) -> str:
    """Return the reference HEAD points at: on a server the main line, in a clone the branch checked out."""
    return door.ask("symbolic-ref", "--quiet", "HEAD", well=(0, 1)).decode().strip()


def commit_of(door: Door, revision: str = "HEAD") -> str | None:
    """Return the commit a reference of ours stands at, or None where it does not exist yet."""
    return resolve(door, revision)


def is_shallow(door: Door) -> bool:
    """Say whether older history is missing here."""
    return door.ask("rev-parse", "--is-shallow-repository").strip() == b"true"


def forged(door: Door) -> tuple[str, ...]:
    """Return what could make git show other content than was committed: replacements, and grafts."""
    grafts = door.git_dir / "info" / "grafts"
    has_grafts = grafts.is_file() and grafts.stat().st_size
    return (*references(door, "refs/replace"), *(["info/grafts"] if has_grafts else []))


def references(door: Door, *roots: str) -> dict[str, str]:
    """Return ids by reference below ``roots`` (``refs/tags`` …); of an annotated tag, its own object's id."""
    answer = door.ask("for-each-ref", "--format=%(objectname) %(refname)", *roots)
    pairs = (line.split(" ", 1) for line in text_of(answer).splitlines())
    return {ref: id for id, ref in pairs}


def tags(door: Door, *roots: str) -> tuple[Tag, ...]:
    """Return the tags below ``roots``, sorted by reference."""
    found = references(door, *(roots or ("refs/tags",)))
    return tuple(tags_of(door, found))


def tags_of(door: Door, found: dict[str, str]) -> list[Tag]:
    """Return tags from references and the objects they hang on."""
    kinds: dict[str, str] = {}
    for id, fact in zip(found.values(), facts(door, found.values()), strict=True):
        if fact is None:
            raise Damaged(id, "missing")
        kinds[id] = fact[1]
    stated = contents(door, [id for id in found.values() if kinds.get(id) == "tag"])
    return [
        _tag(ref, id, stated[id]) if id in stated else Tag(ref, id, id, kinds.get(id, ""))
        for ref, id in sorted(found.items())
    ]


def _tag(ref: str, id: str, raw: bytes) -> Tag:
    head, _blank, message = text_of(raw).partition("\n\n")
    said = {match[1]: match[2] for match in map(_HEADER.fullmatch, head.split("\n")) if match}
    tagger, _blank, when = said.get("tagger", "").rpartition("> ")
    seconds = when.split(" ")[0]
    begins = min((at for at in map(message.find, _SIGNATURES) if at >= 0), default=len(message))
    payload = f"{head}\n\n{message[:begins]}".encode("utf-8", "surrogateescape")
    return Tag(
        ref,
        id,
        checked(said.get("object", id)),
        said.get("type", ""),
        said.get("tag", ""),
        f"{tagger}>" if tagger else "",
        int(seconds) if seconds.isascii() and seconds.isdigit() and len(seconds) < 12 else 0,
        payload,
        message[begins:],
    )
