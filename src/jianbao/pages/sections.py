"""The front pages of each section of the site, as the navigation and the line above a page list them."""

from jianbao.language import _
from jianbao.pages import address
from jianbao.pages.edition import Edition
from jianbao.pages.page import Crumb, Section


def pages_of(section: Section, edition: Edition) -> tuple[Crumb, ...]:
    """Return a section's front pages, the first of them its entrance."""
    match section:
        case "home":
            return (Crumb(_("首页"), address.HOME),)
        case "bulletins":
            every = edition.office.series_by_id.values()
            return (
                Crumb(_("全部刊物"), address.BULLETINS),
                *(Crumb(series.name, address.series(series.id)) for series in every),
            )
        case "submissions":
            return (
                Crumb(_("近期来稿"), address.SUBMISSIONS),
                Crumb(_("未发布的信息"), address.UNPUBLISHED),
            )
        case "desk":
            return (
                Crumb(_("报送要点"), address.KEYPOINTS),
                Crumb(_("约稿"), address.COMMISSIONS),
                Crumb(_("决策部署"), address.DECISIONS),
                Crumb(_("每日反馈"), address.FEEDBACK),
                Crumb(_("写稿参考"), address.TRAINING),
                Crumb(_("编辑工作量"), address.LOAD),
            )
        case "standings":
            return (Crumb(_("采用与排名"), address.STANDINGS),)
        case "network":
            return (Crumb(_("信息网络"), address.NETWORK),)
        case "rules":
            return (Crumb(_("现行办法"), address.RULEBOOKS), Crumb(_("怎样写办法"), address.MANUAL))
        case "help":
            return (Crumb(_("怎么看、怎么报"), address.HELP), Crumb(_("检查项"), address.CHECKS))
