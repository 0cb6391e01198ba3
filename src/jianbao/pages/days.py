"""Dates as a reader reads them: Arabic figures, no zero padding, in the language in force."""

from datetime import date, datetime

from jianbao.language import _, current


def full(day: date) -> str:
    """``2026年11月24日``."""
    if current() == "zh":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {_month(day)} {day.year}"


def short(day: date) -> str:
    """``11月24日``, where the year is plain from the place."""
    return f"{day.month}月{day.day}日" if current() == "zh" else f"{day.day} {_month(day)[:3]}"


def weekday(day: date) -> str:
    """``星期二``."""
    names = (_("星期一"), _("星期二"), _("星期三"), _("星期四"), _("星期五"), _("星期六"), _("星期日"))
    return names[day.weekday()]


def month(month_id: str) -> str:
    """``2026年11月`` for ``2026-11``."""
    first = date.fromisoformat(f"{month_id}-01")
    return f"{first.year}年{first.month}月" if current() == "zh" else f"{_month(first)} {first.year}"


def moment(at: datetime) -> str:
    """``11月17日14时12分``, the manner of urgent reports."""
    if current() == "zh":
        return f"{at.month}月{at.day}日{at.hour}时{at.minute:02}分"
    return f"{short(at)} {at:%H:%M}"


def _month(day: date) -> str:
    names = "January February March April May June July August September October November December"
    return names.split()[day.month - 1]
