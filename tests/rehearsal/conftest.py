"""The rehearsal's hooks and verbs run in forks of one warm interpreter, as the tests of trust do."""

from tests.trust.conftest import warm

__all__ = ["warm"]
