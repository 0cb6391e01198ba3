"""Signing as the contract has it: a seal beside the issue, an annotated tag on the commit that holds it."""

import json
from hashlib import sha256
from pathlib import Path

from tests.trust.server import Folder

ISSUE = "xinxi/2026/001"
USED = "submissions/2026/11/donghu/20261118-lift-upkeep.md"
RULES = "scoring/rulebooks/2026-01-01.yml"


def digest(path: Path) -> str:
    """Return a file's digest."""
    return sha256(path.read_bytes()).hexdigest()


def canonical(value: object) -> bytes:
    """Return JSON as seals are written."""
    return (json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n").encode()


def seal(clone: Folder, issue: str = ISSUE) -> bytes:
    """Return the seal of an issue that uses the one report."""
    return canonical(
        {
            "version": 1,
            "issue": issue,
            "sha256": digest(clone.path / f"bulletins/{issue}.md"),
            "reports": {"donghu-20261118-lift-upkeep": digest(clone.path / USED)},
            "rulebook": {"date": "2026-01-01", "sha256": digest(clone.path / RULES)},
            "signed_by": "qin-chuan",
            "signed_at": "2026-11-20T17:00+08:00",
        }
    )


def sign(clone: Folder, issue: str = ISSUE, *flags: str, **more: str) -> str:
    """Seal an issue, commit, tag, and return the tag object's id."""
    clone.commit({f"bulletins/{issue}.seal.json": seal(clone, issue)}, "签发")
    name = f"issue/{issue}"
    clone.git("tag", "-a", *flags, "-m", "签发", name, **more)
    return clone.git("rev-parse", f"refs/tags/{name}")


def key(folder: Path, name: str) -> tuple[Path, str]:
    """Make an SSH key and return its file and its public text."""
    place = folder / name
    done = Folder(folder).run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", name, "-f", str(place))
    assert done.code == 0, done
    return place, " ".join(place.with_suffix(".pub").read_text().split()[:2])


def signs_with(clone: Folder, place: Path) -> None:
    """Let a clone sign its tags with a key."""
    for setting, value in (("gpg.format", "ssh"), ("user.signingkey", str(place)), ("tag.gpgSign", "true")):
        clone.git("config", setting, value)
