"""What is claimed to be fast or exact, measured beside a plain way of doing the same: ``scripts/bench.py``."""
