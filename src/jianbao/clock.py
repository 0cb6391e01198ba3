"""The office's own time: Beijing's, wherever a machine stands and whatever offset a moment is written in."""

from datetime import date, datetime, timedelta, timezone

BEIJING = timezone(timedelta(hours=8))
"""Asia/Shanghai: eight hours ahead of UTC, all year, since 1991."""


def day_of(moment: datetime) -> date:
    """Return the office's day at a moment."""
    return moment.astimezone(BEIJING).date()
