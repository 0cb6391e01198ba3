"""Where a link or an image of a body may lead: to a file of the office, or to a host the office registers."""

import posixpath
import re
from collections.abc import Sequence
from urllib.parse import SplitResult, unquote, urlsplit

from jianbao.language import _
from jianbao.office import Office

PICTURES = (".png", ".jpg", ".jpeg")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):", re.ASCII)
_AROUND = re.compile(r"[?#].*", re.DOTALL)


def wrong_link(office: Office, path: str, target: str) -> str | None:
    """Return the sentence on what is wrong with a link in the file at ``path``, or None.

    Controls and blanks are dropped first, as browsers do; ``//host`` and ``\\host`` lead outside.
    """
    bare = "".join(character for character in target if character > " ")
    if not bare:
        return _("链接没有写去处。")
    if bare.startswith("#"):
        return None
    scheme = _SCHEME.match(bare)
    if scheme and scheme[1].lower() not in ("http", "https", "mailto"):
        return _("链接不得使用“{scheme}:”。").format(scheme=scheme[1].lower())
    if scheme:
        if _registered(office, bare):
            return None
        return _("链接只能指向本库的文件或登记的内网主机（现有“{found}”）。").format(found=target)
    if bare[0] in "/\\":
        return _("链接应写成从本文件出发的相对路径（现有“{found}”）。").format(found=target)
    if not _exists(office, leads_to(path, target)):
        return _("链接指向的文件应在本库中（现有“{found}”）。").format(found=target)
    return None


def wrong_image(office: Office, path: str, target: str, folders: Sequence[str]) -> str | None:
    """Return the sentence on what is wrong with an image, or None; it must lie in one of ``folders``."""
    bare = "".join(character for character in target if character > " ")
    if _SCHEME.match(bare) or bare[:1] in ("/", "\\"):
        return _("图片不得引自别处（现有“{found}”）。").format(found=target)
    reached = leads_to(path, target)
    if not any(posixpath.dirname(reached) == folder for folder in folders):
        return _("图片应放在所属信息自己的附件文件夹里（现有“{found}”）。").format(found=target)
    if reached not in office.attachments:
        return _("图片文件应在附件文件夹里（现有“{found}”）。").format(found=target)
    if not reached.endswith(PICTURES):
        return _("图片应是 png 或 jpg 文件（现有“{found}”）。").format(found=target)
    return None


def leads_to(path: str, target: str) -> str:
    """Return the path from the office's root that a relative target in the file at ``path`` names."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(_AROUND.sub("", target))))


def elsewhere(office: Office, path: str, target: str) -> str | None:
    """Return the relative path to the only file of the name a broken link gives, or None."""
    name, around = posixpath.basename(leads_to(path, target)), _AROUND.search(target)
    same = [other for other in (*office.sources, *office.attachments) if other.endswith(f"/{name}")]
    if not name or len(same) != 1:
        return None
    return posixpath.relpath(same[0], posixpath.dirname(path)) + (around.group() if around else "")


def _registered(office: Office, url: str) -> bool:
    """Say whether an absolute address names a registered host, and nothing that browsers read differently."""
    if "\\" in url:
        return False
    try:
        parts = urlsplit(url)
        host, port = _host_of(parts), "" if parts.scheme == "mailto" or not parts.port else f":{parts.port}"
    except ValueError:
        return False
    hosts = {host.strip().lower() for host in office.card.hosts}
    return bool(host) and (f"{host}{port}" in hosts or host in hosts)


def _host_of(parts: SplitResult) -> str:
    if parts.scheme == "mailto":
        return parts.path.rpartition("@")[2].lower()
    return "" if "@" in parts.netloc else (parts.hostname or "")


def _exists(office: Office, path: str) -> bool:
    return path in office.sources or path in office.attachments
