"""jianbao（简报）: the information office as a git repository."""

__version__ = "0.1.0"
