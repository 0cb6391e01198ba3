"""A day in the office: the sample office played into a real bare repository with the real hooks; see tests/rehearsal."""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.rehearsal.day import Day, rehearse

with tempfile.TemporaryDirectory() as folder:
    place = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(folder) / "day"
    sys.exit(0 if rehearse(Day(place), print) else 1)
