"""The table of benches, and the script that runs them."""

import subprocess
import sys
from importlib import import_module
from inspect import getmembers, isfunction
from pathlib import Path
from pkgutil import iter_modules

from tests import bench
from tests.bench.figure import Figure
from tests.bench.table import BENCHES

SCRIPT = Path(__file__).parent.parent.parent / "scripts/bench.py"


def test_every_bench_is_in_the_table() -> None:
    written = {
        function
        for module in (import_module(f"tests.bench.{found.name}") for found in iter_modules(bench.__path__))
        for _, function in getmembers(module, isfunction)
        if function.__annotations__.get("return") is Figure
    }
    assert written == set(BENCHES.values())


def test_a_figure_is_one_line() -> None:
    assert (
        Figure("1.0 ms", "plain 2.0 ms", "×2").line("copies-asked")
        == "copies-asked: 1.0 ms | plain 2.0 ms | ×2"
    )


def test_an_unknown_bench_is_refused_with_those_there_are() -> None:
    run = subprocess.run([sys.executable, str(SCRIPT), "copies"], capture_output=True, text=True, check=False)
    assert (run.returncode, run.stdout) == (2, "")
    assert run.stderr == f"no such bench: copies; there are {', '.join(BENCHES)}\n"
