"""Which attachments are what their names say: only pictures and PDF, by their first bytes."""

from jianbao.reading.tree import Tree

SIGNATURES: dict[str, tuple[bytes, ...]] = {
    ".png": (b"\x89PNG\r\n\x1a\n",),
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".gif": (b"GIF87a", b"GIF89a"),
    ".pdf": (b"%PDF-",),
}
LARGEST = 5 * 1024 * 1024
"""Bytes."""


def fit(tree: Tree, paths: tuple[str, ...]) -> frozenset[str]:
    """Return the attachments that may be published: small enough, and of a kind no browser runs.

    A name that ends otherwise, or content that does not begin as its name says, is left out.
    """
    return frozenset(path for path in paths if _is_fit(tree, path))


def _is_fit(tree: Tree, path: str) -> bool:
    name, dot, ending = path.rpartition(".")
    signatures = SIGNATURES.get(f".{ending}")
    if not (name and dot and signatures and tree.is_regular(path)) or tree.size(path) > LARGEST:
        return False
    return tree.read(path).startswith(signatures)
