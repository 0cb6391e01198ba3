"""An editor's day: what became of each report, what still waits, and the day's sheet."""
