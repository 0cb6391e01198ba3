"""The stamp on a proved site: a list of all its files, and what it was made from and by."""

from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from jianbao.language import current
from jianbao.pages.site import Site
from jianbao.trust.chain import Tail
from jianbao.trust.site import STAMP, SUMS, Stamp, digest, sums, written


def stamp(folder: Path, site: Site, engine: str, root: Path) -> None:
    """Write the stamp and the list of files into a site that is otherwise finished."""
    files = {path: digest((folder / path).read_bytes()) for path in _files(folder)}
    listed = sums(files)
    office = site.edition.office
    last = max(office.receipts, key=lambda receipt: receipt.seq, default=None)
    stamped = Stamp(
        site.edition.commit,
        str(office.today),
        current(),
        dict(_made_by(engine, root)),
        Tail(last.seq, last.hash) if last else Tail(),
        content(site),
        digest(listed),
    )
    (folder / SUMS).write_bytes(listed)
    (folder / STAMP).write_bytes(written(stamped))


def content(site: Site) -> str:
    """Return the digest of what a site says in reports and issues: their files' own digests, no template's words."""
    own = {page.path: page.origin.sha256 for page in site.pages.values() if page.origin.path == page.path}
    return digest(sums(own))


def _made_by(engine: str, root: Path) -> Iterator[tuple[str, str]]:
    for name in ("jianbao", engine, "mkdocs-material"):
        try:
            yield name, version(name)
        except PackageNotFoundError:
            continue
    look = [root / "mkdocs.yml", *sorted(path for path in (root / "theme").rglob("*") if path.is_file())]
    told = {path.relative_to(root).as_posix(): digest(path.read_bytes()) for path in look if path.is_file()}
    yield "theme", digest(sums(told))[:12]


def _files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
