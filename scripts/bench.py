"""Measure what is claimed: one line a bench, ``name: figure | peer | ratio``; all of them, or those named."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.bench.table import BENCHES

names = sys.argv[1:] or list(BENCHES)
if unknown := [name for name in names if name not in BENCHES]:
    print(f"no such bench: {', '.join(unknown)}; there are {', '.join(BENCHES)}", file=sys.stderr)
    sys.exit(2)
for name in names:
    print(BENCHES[name]().line(name), flush=True)
