"""The generator's settings: the office's own ``mkdocs.yml`` with navigation, names and folders put in."""

from html import escape
from pathlib import Path
from typing import Any

import yaml

from jianbao.edge import Stop
from jianbao.language import Language, _
from jianbao.pages.site import Branch, Site

OURS = ("nav", "docs_dir", "site_dir", "use_directory_urls", "edit_uri", "repo_url")
"""Keys that are ours to set; an office that sets them itself is told so by their having no effect."""


def read_settings(root: Path) -> dict[str, Any]:
    """Read the office's ``mkdocs.yml``; Stop where it is missing, unreadable, or names no site."""
    path = root / "mkdocs.yml"
    try:
        given = yaml.safe_load(path.read_text("utf-8"))
    except FileNotFoundError:
        raise Stop(_("缺少网站设置“{path}”。").format(path=path), _("从示例办公室复制一份。")) from None
    except (yaml.YAMLError, ValueError) as error:
        raise Stop(_("网站设置“{path}”不能读懂：{error}").format(path=path, error=error)) from None
    if not isinstance(given, dict) or not isinstance(given.get("site_name"), str):
        raise Stop(_("网站设置“{path}”应写明 site_name（网站名称）。").format(path=path))
    return given


def completed(given: dict[str, Any], theme_from: str, site: Site, language: Language) -> str:
    """Return the text of ``build/mkdocs.yml``; ``theme_from`` leads from there to the office's folder.

    Nothing of a contributor's is in it; names from the registry are HTML-escaped, because the
    generators' templates do not escape.
    """
    merged: dict[str, Any] = {key: value for key, value in given.items() if key not in OURS}
    theme = {**(given.get("theme") or {}), "language": language}
    if "custom_dir" in theme:
        theme["custom_dir"] = f"{theme_from}/{theme['custom_dir']}"
    merged |= {
        "site_name": escape(given["site_name"]),
        "theme": theme,
        "copyright": escape(site.edition.office.name),
        "docs_dir": "pages",
        "use_directory_urls": False,
        "nav": [_entry(branch) for branch in site.navigation],
    }
    return yaml.safe_dump(merged, allow_unicode=True, sort_keys=False, width=1000)


def _entry(branch: Branch) -> dict[str, Any]:
    title = escape(branch.title)
    return {title: [_entry(one) for one in branch.below] if branch.below else branch.path}
