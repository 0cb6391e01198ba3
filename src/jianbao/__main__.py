"""``python -m jianbao`` is the console command under another name."""

from jianbao.cli import run

run()
