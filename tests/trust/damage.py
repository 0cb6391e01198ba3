"""Ways in which a disk, a broken copy or a hand spoils an object of a repository."""

import zlib
from collections.abc import Callable
from pathlib import Path

from tests.trust.server import Folder


def garbage(clone: Folder, id: str) -> None:
    """Overwrite a loose object."""
    place = _loose(clone, id)
    place.chmod(0o644)
    place.write_bytes(b"garbage")


def emptied(clone: Folder, id: str) -> None:
    """Leave a loose object empty, as a crash before the disk had it does."""
    place = _loose(clone, id)
    place.chmod(0o644)
    place.write_bytes(b"")


def gone(clone: Folder, id: str) -> None:
    """Take a loose object away."""
    _loose(clone, id).unlink()


def forged(clone: Folder, id: str) -> None:
    """Put another content under an object's name, well packed."""
    place = _loose(clone, id)
    head, _zero, body = zlib.decompress(place.read_bytes()).partition(b"\0")
    other = body.replace(b"2", b"3", 1) if b"2" in body else body[:-1] + b"?"
    place.chmod(0o644)
    place.write_bytes(zlib.compress(head + b"\0" + other))


def packed(clone: Folder, id: str) -> None:
    """Pack everything, and spoil some bytes of one object in the pack."""
    clone.git("repack", "-a", "-d", "-q", "--depth=0")
    pack = next((clone.path / ".git/objects/pack").glob("*.pack"))
    listed = clone.git("verify-pack", "-v", str(pack.with_suffix(".idx"))).splitlines()
    offset = next(int(line.split()[4]) for line in listed if line.startswith(id))
    raw = bytearray(pack.read_bytes())
    raw[offset + 12 : offset + 16] = bytes(byte ^ 0xFF for byte in raw[offset + 12 : offset + 16])
    pack.chmod(0o644)
    pack.write_bytes(raw)


WAYS: tuple[Callable[[Folder, str], None], ...] = (garbage, emptied, gone, forged, packed)


def _loose(clone: Folder, id: str) -> Path:
    return clone.path / ".git" / "objects" / id[:2] / id[2:]
