"""A page's own standpoint: every link from here is relative, and leads only to what is published."""

from dataclasses import dataclass
from functools import cached_property
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from markupsafe import Markup

from jianbao.language import _
from jianbao.pages import address
from jianbao.pages.edition import Edition
from jianbao.records.bulletin import Issue
from jianbao.records.report import Report

PICTURES = (".png", ".jpg", ".jpeg", ".gif")


@dataclass(frozen=True)
class Here:
    """The page at ``path`` of an edition. What is not published is named, not linked."""

    path: str
    edition: Edition

    def to(self, there: str, anchor: str = "") -> str:
        """The relative link to a page."""
        return address.href(self.path, there, anchor)

    def link(self, there: str, text: str, anchor: str = "", css: str = "") -> Markup:
        """A link to a page, its text escaped."""
        named = Markup(' class="{}"').format(css) if css else Markup("")
        return Markup('<a href="{}"{}>{}</a>').format(self.to(there, anchor), named, text)

    def unit(self, unit_id: str, *, full: bool = False) -> Markup:
        """A unit by its short name, or its full one."""
        unit = self.edition.office.unit_by_id.get(unit_id)
        if unit is None:
            return Markup.escape(unit_id)
        return self.link(address.unit(unit.id), unit.name if full else unit.label)

    def report(self, report: Report | str, text: str = "") -> Markup:
        """A report by its title, or by the text given."""
        found = self.edition.report_by_id.get(report) if isinstance(report, str) else report
        if found is None:
            return Markup.escape(text or str(report))
        return self.link(found.path, text or found.title)

    def issue(self, issue: Issue | str, anchor: str = "") -> Markup:
        """An issue by name and number: ``《江澜信息》第28期``."""
        found = self.edition.office.issue_by_id.get(issue) if isinstance(issue, str) else issue
        if found is None or found.series not in self.edition.office.series_by_id:
            return Markup.escape(str(issue) if isinstance(issue, str) else issue.id)
        return self.link(found.path, issue_name(self.edition, found), anchor)

    def keypoint(self, point_id: str) -> Markup:
        """A key point by its title."""
        for listed in self.edition.office.keypoint_lists:
            for point in listed.points:
                if point.id == point_id:
                    return self.link(address.keypoints(listed.period), point.title, f"point-{point.id}")
        return Markup.escape(point_id)

    def commission(self, commission_id: str) -> Markup:
        """A commission by its title."""
        found = self.edition.office.commission_by_id.get(commission_id)
        return self.link(address.record(found.path), found.title) if found else Markup.escape(commission_id)

    def decision(self, decision_id: str) -> Markup:
        """A decision by its title."""
        found = self.edition.office.decision_by_id.get(decision_id)
        return self.link(address.record(found.path), found.title) if found else Markup.escape(decision_id)

    @cached_property
    def _room(self) -> str:
        """The folder of a report's own attachments."""
        return self.path.removesuffix(".md") + "/"

    def settle_link(self, written: str) -> str | None:
        """Return the address a contributor's link may have here, or None.

        Allowed are published pages of the repository, written as relative links to their files, the
        report's own attachments, and the hosts that the office's card names.
        """
        if not written.isprintable() or "\\" in written or written != written.strip():
            return None
        try:
            parts = urlsplit(written)
            host = parts.hostname or ""
        except ValueError:
            return None
        if parts.scheme or parts.netloc:
            allowed = parts.scheme in ("http", "https") and "@" not in parts.netloc
            return written if allowed and host in self.edition.office.card.hosts else None
        there = self._inside(parts.path)
        if there is None or there == self.path:
            return None
        own = there.startswith(self._room) and there in self.edition.attachments
        return self.to(there) if own or there in self.edition.linkable else None

    def settle_image(self, written: str) -> str | None:
        """Return the address of a picture of the report's own, or None."""
        there = self._inside(written)
        if there is None or not there.startswith(self._room) or not there.lower().endswith(PICTURES):
            return None
        return self.to(there) if there in self.edition.attachments else None

    def _inside(self, written: str) -> str | None:
        """Return the path a relative address means, from the office's root; None where it leaves it."""
        path = normpath(join(dirname(self.path), unquote(written)))
        return None if written.startswith("/") or path.startswith(("..", "/")) else path


def issue_name(edition: Edition, issue: Issue) -> str:
    """``《江澜信息》第28期``."""
    series = edition.office.series_by_id[issue.series]
    name = _("《{series}》{year}年第{number}期")
    return name.format(series=series.name, year=issue.year, number=issue.number)
