"""The checks: one file each, whose docstring is its help page, whose examples are its test."""
