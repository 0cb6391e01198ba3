"""Measure what is claimed: one line a bench, ``name: figure | peer | ratio``; all of them, or those named."""

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.bench.table import BENCHES

names = sys.argv[1:] or list(BENCHES)
if unknown := [name for name in names if name not in BENCHES]:
    print(f"no such bench: {', '.join(unknown)}; there are {', '.join(BENCHES)}", file=sys.stderr)
    sys.exit(2)
if len(names) == 1:
    print(BENCHES[names[0]]().line(names[0]), flush=True)
else:
    # Each in a process of its own: what one leaves in memory is no figure of another's.
    runs = (subprocess.run([sys.executable, __file__, name], check=False) for name in names)  # noqa: S603 – this very script, on names of the table
    sys.exit(max(run.returncode for run in runs))
