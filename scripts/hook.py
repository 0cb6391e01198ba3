"""``jianbao hook`` for whoever works in a clone."""

from jianbao.cli import run

run(verb="hook")
