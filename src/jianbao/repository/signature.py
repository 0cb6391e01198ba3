"""Whether a tag's signature is by a registered key, asked of ``ssh-keygen``, which is what git asks."""

import base64
import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from jianbao.records.registry import Key, Person
from jianbao.repository.door import Door
from jianbao.repository.registry import registry_at
from jianbao.repository.uses import last_receipts
from jianbao.repository.values import Tag
from jianbao.trust.chain import tail_of
from jianbao.trust.duties import DUTY_OF_ROLE
from jianbao.trust.push import Signature

SECONDS = 20.0
_TYPE = re.compile(r"(?:sk-)?(?:ssh|ecdsa)-[a-z0-9-]+(?:@openssh\.com)?", re.ASCII)
SSH = "-----BEGIN SSH SIGNATURE-----"


def signature_of(
    tag: Tag, keys: Sequence[Key], seq: int, keys_then: Sequence[Key] | None = None
) -> Signature:
    """Return what is known of a tag's signature; a key is in force by receipt numbers, never by date.

    ``keys`` are the registry's of today, ``seq`` the number of the last receipt in the tagged commit. A
    key stands when its line of today covers ``seq``, and, where ``keys_then`` are given (the registry
    in the tagged commit), when it was not called back there. Signatures by OpenPGP, and all of them
    where there is no ``ssh-keygen``, are not checked.
    """
    program = shutil.which("ssh-keygen")
    if not tag.signature:
        return Signature("unsigned")
    if program is None or not tag.signature.startswith(SSH):
        return Signature("unchecked")
    lines = [key for key in keys if _blob(key) == _signer(tag.signature)]
    if not lines:
        return Signature("stranger")
    with tempfile.TemporaryDirectory() as folder:
        signed, allowed = Path(folder) / "signature", Path(folder) / "allowed"
        signed.write_text(tag.signature, encoding="utf-8", errors="surrogateescape")
        key_type, blob = lines[0].key.split()[:2]
        allowed.write_text(f'signer namespaces="git" {key_type} {blob}\n', encoding="utf-8")
        words = [program, "-Y", "verify", "-n", "git", "-I", "signer", "-f", str(allowed), "-s", str(signed)]
        done = subprocess.run(  # noqa: S603 – an argument list; the key and the signature are in files
            words, input=tag.payload, capture_output=True, timeout=SECONDS, check=False
        )
    if done.returncode:
        return Signature("bad", lines[0].person)
    standing = next((key for key in lines if _in_force(key, seq, keys_then)), None)
    return Signature("good" if standing else "expired", (standing or lines[0]).person)


def signature_at(
    door: Door, tag: Tag, commit: str, keys: Sequence[Key], people: Sequence[Person]
) -> Signature:
    """Return the same for a tag on a commit of ours; one by somebody who does not edit is unfit.

    ``keys`` and ``people`` are the registry's of today.
    """
    if not tag.signature:
        return Signature()
    seq = tail_of(last_receipts(door, commit)).seq
    found = signature_of(tag, keys, seq, registry_at(door, commit).keys)
    signer = next((person for person in people if person.id == found.person), None)
    unfit = found.state == "good" and (signer is None or DUTY_OF_ROLE[signer.role] != "edit")
    return Signature("unfit", found.person) if unfit else found


def _signer(armoured: str) -> bytes:
    """Return the public key that a signature itself names (PROTOCOL.sshsig: magic, version, then the key)."""
    try:
        raw = base64.b64decode("".join(armoured.strip().split("\n")[1:-1]))
    except ValueError:
        return b""
    length = int.from_bytes(raw[10:14], "big")
    return raw[14 : 14 + length] if raw[:6] == b"SSHSIG" else b""


def _blob(key: Key) -> bytes | None:
    words = key.key.split()
    if len(words) < 2 or not _TYPE.fullmatch(words[0]):
        return None
    try:
        return base64.b64decode(words[1], validate=True)
    except ValueError:
        return None


def _in_force(key: Key, seq: int, keys_then: Sequence[Key] | None) -> bool:
    covers = key.since <= seq <= (seq if key.until is None else key.until)
    then = keys_then is None or any(
        _blob(old) == _blob(key) and old.person == key.person and old.until is None for old in keys_then
    )
    return covers and then
