"""The checks' help pages on the site: the rule, why, how to mend, and examples both ways."""

from collections.abc import Iterator

from jianbao.checks.page import page_of
from jianbao.language import N_, _
from jianbao.pages import address
from jianbao.pages.edition import Edition
from jianbao.pages.page import Crumb, Origin, Page
from jianbao.pages.sections import pages_of
from jianbao.pages.sheet import printed
from jianbao.problem import Severity
from jianbao.trust.register import HELPED

SEVERITIES: dict[Severity, str] = {"error": N_("差错"), "warning": N_("提醒"), "note": N_("提示")}


def pages(edition: Edition) -> Iterator[Page]:
    """Yield the list of checks and a page for each."""
    told = edition.office.card.severities
    listed = [
        (check, page_of(check.module).rule, told.get(check.id, check.severity)) for check in HELPED.values()
    ]
    crumb = Crumb(_("帮助"), address.HELP)
    blank = Page(address.CHECKS, "front", "help", _("检查项"), beside=pages_of("help", edition), wide=True)
    yield printed(blank, "checks.html", edition, listed=listed, severity_names=_names())
    for check, rule, severity in listed:
        blank = Page(
            address.check(check.id),
            "front",
            "help",
            f"{check.id} {rule.rstrip('。')}",
            description=rule,
            crumbs=(crumb, Crumb(_("检查项"), address.CHECKS)),
            origin=Origin(f"src/{check.module.__name__.replace('.', '/')}.py"),
        )
        help_page, names = page_of(check.module), _names()
        yield printed(
            blank, "check.html", edition, check=check, help=help_page, severity=severity, names=names
        )


def _names() -> dict[Severity, str]:
    return {severity: _(name) for severity, name in SEVERITIES.items()}
